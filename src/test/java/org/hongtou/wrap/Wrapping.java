package org.hongtou.wrap;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hongtou.read.formats.ocr.OcrAddOn;

/** The files in which one notice may come. */
public enum Wrapping {
  TXT_UTF8("txt, UTF-8") {
    @Override
    byte[] make(Wrapped notice) {
      return TextMaker.make(notice).getBytes(StandardCharsets.UTF_8);
    }
  },
  TXT_GB18030("txt, GB18030") {
    @Override
    byte[] make(Wrapped notice) {
      return TextMaker.make(notice).getBytes(Charset.forName("GB18030"));
    }
  },
  HTML_UTF8("html, UTF-8") {
    @Override
    byte[] make(Wrapped notice) {
      return HtmlMaker.make(notice, StandardCharsets.UTF_8, "utf-8");
    }
  },
  HTML_GBK("html, GBK that calls itself UTF-8") {
    @Override
    byte[] make(Wrapped notice) {
      return HtmlMaker.make(notice, Charset.forName("GBK"), "utf-8");
    }
  },
  DOCX_TYPED("docx, typed numbers") {
    @Override
    byte[] make(Wrapped notice) {
      return DocxMaker.make(notice);
    }
  },
  DOCX_AUTOMATIC("docx, automatic numbers") {
    @Override
    byte[] make(Wrapped notice) {
      return DocxMaker.make(
          notice, DocxMaker.Option.AUTOMATIC_NUMBERS, DocxMaker.Option.HEADER_AND_FOOTER);
    }
  },
  DOC("doc") {
    @Override
    byte[] make(Wrapped notice) {
      return SmallDocMaker.make(notice, true);
    }
  },
  DOC_OF_LIBREOFFICE("doc of LibreOffice") {
    @Override
    byte[] make(Wrapped notice) {
      return DocMaker.make(notice, DocxMaker.Option.AUTOMATIC_NUMBERS);
    }

    @Override
    String missing() {
      return DocMaker.isInstalled() ? "" : DocMaker.MISSING;
    }
  },
  RTF("rtf") {
    @Override
    byte[] make(Wrapped notice) {
      return RtfMaker.make(notice);
    }
  },
  PDF("pdf") {
    @Override
    byte[] make(Wrapped notice) {
      return PdfMaker.make(notice);
    }

    @Override
    String missing() {
      return PdfMaker.missing();
    }
  },
  PDF_TWO_COLUMNS("pdf, two columns") {
    @Override
    byte[] make(Wrapped notice) {
      return PdfMaker.make(notice, PdfOptions.usual().inColumns(2));
    }

    @Override
    String missing() {
      return PdfMaker.missing();
    }
  },
  XLSX("xlsx") {
    @Override
    byte[] make(Wrapped notice) {
      return XlsxMaker.make(notice);
    }
  },
  OFD("ofd") {
    @Override
    byte[] make(Wrapped notice) {
      return OfdMaker.make(notice);
    }
  },
  PDF_SCANNED("pdf, scanned", 0.97) {
    @Override
    byte[] make(Wrapped notice) {
      return PdfMaker.make(notice, PdfOptions.usual().asScan());
    }

    @Override
    String missing() {
      return PdfMaker.missing().isEmpty() ? ocr() : PdfMaker.missing();
    }
  };

  private final String title;
  private final double leastF1;

  Wrapping(String title) {
    this(title, 1);
  }

  Wrapping(String title, double leastF1) {
    this.title = title;
    this.leastF1 = leastF1;
  }

  abstract byte[] make(Wrapped notice);

  /** Why it cannot be made or read here; empty where it can. */
  String missing() {
    return "";
  }

  /** What each F1 has to reach. */
  double leastF1() {
    return leastF1;
  }

  /** As a reader of a table calls it. */
  @Override
  public String toString() {
    return title;
  }

  private static String ocr() {
    return OcrAddOn.isInstalled() ? "" : "the OCR add-on is not installed (scripts/add-ocr)";
  }
}
