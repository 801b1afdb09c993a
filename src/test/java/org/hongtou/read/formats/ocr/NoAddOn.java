package org.hongtou.read.formats.ocr;

import java.util.concurrent.Callable;

/** Does something as if the OCR add-on were not installed. */
public final class NoAddOn {
  private NoAddOn() {}

  public static <T> T during(Callable<T> work) throws Exception {
    String folder = System.getProperty(OcrAddOn.FOLDER);
    System.setProperty(OcrAddOn.FOLDER, "no/such/folder");
    try {
      return work.call();
    } finally {
      if (folder == null) {
        System.clearProperty(OcrAddOn.FOLDER);
      } else {
        System.setProperty(OcrAddOn.FOLDER, folder);
      }
    }
  }
}
