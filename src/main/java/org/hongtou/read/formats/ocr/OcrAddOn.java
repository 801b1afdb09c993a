package org.hongtou.read.formats.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaException;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.PageOcr;
import org.jspecify.annotations.Nullable;

/**
 * Finds the OCR add-on, which {@code scripts/add-ocr} installs apart from Hongtou: in the folder
 * that the system property {@value #FOLDER} names, else in {@code addons/ocr} of the working
 * directory.
 */
public final class OcrAddOn {
  /** The system property that names the add-on's folder. */
  public static final String FOLDER = "hongtou.ocr";

  /** The code of the warning, and the beginning of the failure, where the add-on is missing. */
  public static final String MISSING = "ocr-missing";

  /** What to do then. */
  private static final String ADVICE =
      "pages are pictures without text, and the OCR add-on is not installed; add it with"
          + " scripts/add-ocr and read the file again";

  private static @Nullable PageOcr started;

  private OcrAddOn() {}

  /** The recognition, or null if the add-on is not installed. */
  static synchronized @Nullable PageOcr find() {
    if (!isInstalled()) {
      return null;
    }
    if (started == null) {
      started = new OcrProcess(folder());
    }
    return started;
  }

  /** Whether the add-on is there, without starting it. */
  public static boolean isInstalled() {
    return Files.isDirectory(folder().resolve("models"))
        && Files.isRegularFile(folder().resolve("lib").resolve("libRapidOcr.so"));
  }

  /** Why nothing of a file could be read where the add-on is missing. */
  public static TikaException missing() {
    return new TikaException(MISSING + ": " + ADVICE);
  }

  /** Warns that some pages were not read because the add-on is missing. */
  public static void warnOfMissing(List<Integer> pages, LaidOut out) {
    String numbers =
        pages.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
    out.warn(MISSING, "page " + numbers + ": " + ADVICE);
  }

  private static Path folder() {
    return Path.of(System.getProperty(FOLDER, "addons/ocr"));
  }
}
