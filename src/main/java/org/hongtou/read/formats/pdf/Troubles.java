package org.hongtou.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.ocr.OcrAddOn;

/** What of a PDF could not be read as it should, page by page. */
final class Troubles {
  /** Pages that are pictures and were not read. */
  final List<Integer> pictures = new ArrayList<>();

  final List<Integer> damaged = new ArrayList<>();

  /** Pages whose fonts don't say their characters. */
  final List<Integer> undecodable = new ArrayList<>();

  final List<Integer> cut = new ArrayList<>();

  /** Pages of a PDF that shows nothing at all. */
  final List<Integer> empty = new ArrayList<>();

  int pagesLeftOut;

  boolean isEmpty() {
    return pictures.isEmpty() && damaged.isEmpty() && undecodable.isEmpty();
  }

  /** Whether there are pages that only a reader of pictures can read. */
  boolean wantOcr() {
    return !pictures.isEmpty() || !undecodable.isEmpty();
  }

  /**
   * Warns of them.
   *
   * @param ocr whether there is something that reads pictures
   */
  void warn(LaidOut out, boolean ocr) {
    if (ocr) {
      warn(out, "page-without-text", pictures, "could not be read off its picture");
    } else if (!pictures.isEmpty()) {
      OcrAddOn.warnOfMissing(pictures, out);
    }
    warn(out, "page-without-text", empty, "shows no text");
    warn(
        out,
        "page-not-decodable",
        undecodable,
        ocr
            ? "uses fonts that don't say which characters they show"
            : "uses fonts that don't say which characters they show; the OCR add-on"
                + " (scripts/add-ocr) would read it");
    warn(out, "page-damaged", damaged, "is damaged; what could be recovered of it is read");
    warn(out, "page-too-large", cut, "draws more than is read of a page");
    if (pagesLeftOut > 0) {
      out.warn("pages-left-out", "the last " + pagesLeftOut + " pages are more than is read");
    }
  }

  private static void warn(LaidOut out, String code, List<Integer> pages, String what) {
    if (!pages.isEmpty()) {
      String numbers =
          pages.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
      out.warn(code, "page " + numbers + " " + what);
    }
  }
}
