package org.hongtou.testsite;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A PDF of one page of Chinese text, in a font that is named but not in the file. Unlike the tests'
 * full maker it needs no font of the machine, and gives the same bytes each time.
 */
final class SmallPdf {
  private static final int LONGEST_LINE = 34;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private SmallPdf() {}

  /** A file with these paragraphs, as many as there is room for on a page. */
  static byte[] make(List<String> paragraphs) {
    return new SmallPdf().write(paragraphs);
  }

  private byte[] write(List<String> paragraphs) {
    put("%PDF-1.4\n");
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> >> >>");
    String content = content(paragraphs);
    object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    object(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [6 0 R] >>");
    object(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
            + " /FontDescriptor 7 0 R >>");
    object(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
            + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
    int xref = out.size();
    put("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      put(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    put("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + xref);
    put("\n%%EOF\n");
    return out.toByteArray();
  }

  private static String content(List<String> paragraphs) {
    StringBuilder text = new StringBuilder("BT /F1 14 Tf 60 780 Td 22 TL\n");
    for (String paragraph : paragraphs) {
      for (int at = 0; at < paragraph.length(); at += LONGEST_LINE) {
        text.append('<');
        String line = paragraph.substring(at, Math.min(at + LONGEST_LINE, paragraph.length()));
        line.chars().forEach(c -> text.append(String.format(Locale.ROOT, "%04X", c)));
        text.append("> Tj T*\n");
      }
    }
    return text.append("ET").toString();
  }

  private void object(String content) {
    offsets.add(out.size());
    put(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
  }

  private void put(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
