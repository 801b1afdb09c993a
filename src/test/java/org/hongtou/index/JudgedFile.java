package org.hongtou.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of judged queries: columns between tabs, # before a comment. */
final class JudgedFile {
  private JudgedFile() {}

  static List<String[]> lines(String name, int columns) {
    try (InputStream in = JudgedFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> columns(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] columns(String name, String line, int columns) {
    String[] found = line.split("\t", -1);
    if (found.length != columns) {
      throw new IllegalStateException(name + " needs " + columns + " columns: " + line);
    }
    return found;
  }
}
