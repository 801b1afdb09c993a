package org.hongtou.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.evaluate.GoldException.Reason;

/**
 * An annotation with where it came from.
 *
 * @param path the file, as the user named it
 * @param doc the notice's file name without its ending
 */
public record GoldFile(String path, String doc, GoldNotice notice) {
  /** What follows the notice's name in the name of its annotation. */
  public static final String ENDING = ".gold.json";

  /**
   * Reads an annotation.
   *
   * @param path what to call it
   * @throws GoldException if it cannot be read, or is no annotation
   */
  public static GoldFile read(Path file, String path) throws GoldException {
    String json;
    try {
      json = Files.readString(file);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new GoldException(Reason.IO_ERROR, path, why, e);
    }
    try {
      return new GoldFile(path, doc(path), GoldJson.read(json));
    } catch (IllegalArgumentException e) {
      throw new GoldException(Reason.NOT_GOLD, path, String.valueOf(e.getMessage()), e);
    }
  }

  /** {@code 通知} for {@code gold/通知.gold.json}. */
  public static String doc(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
