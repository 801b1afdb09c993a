package org.hongtou.wrap;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.wrap.Wrapped.Grid;
import org.hongtou.wrap.Wrapped.Line;
import org.hongtou.wrap.Wrapped.Style;

/** Wraps a notice into an RTF file in the way in which Word writes it. */
public final class RtfMaker {
  /** How the file is written. */
  public enum Option {
    /** Characters as {@code \\uN} with a replacement; without it, as bytes of GBK. */
    UNICODE,
    /** The numbers 一、 （一） 1. are those of a list. */
    AUTOMATIC_NUMBERS,
    /** A header, a footer and a picture. */
    HEADER_AND_PICTURE
  }

  private static final Charset GBK = Charset.forName("GBK");
  private static final int TABLE_WIDTH = 8400;

  private final Set<Option> options;
  private final AutomaticLabels labels = new AutomaticLabels();
  private final StringBuilder out = new StringBuilder();

  private RtfMaker(Set<Option> options) {
    this.options = options;
  }

  /** Makes a file. */
  public static byte[] make(Wrapped notice, Option... options) {
    Set<Option> set = EnumSet.noneOf(Option.class);
    set.addAll(Arrays.asList(options));
    return new RtfMaker(set).write(notice);
  }

  /** Makes a file whose text is given as RTF; characters that are not ASCII are escaped as GBK. */
  public static byte[] ofBody(String rtf) {
    RtfMaker maker = new RtfMaker(EnumSet.noneOf(Option.class));
    maker.begin();
    maker.characters(rtf);
    return maker.end();
  }

  private byte[] write(Wrapped notice) {
    begin();
    if (options.contains(Option.HEADER_AND_PICTURE)) {
      out.append("{\\header\\pard\\plain ");
      characters("内部资料");
      out.append(
          "\\par}{\\footer\\pard\\plain - {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} -\\par}");
      out.append("{\\*\\shppict{\\pict\\pngblip\\picw10\\pich10 89504e470d0a1a0a}}\n");
    }
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Line line -> line(line);
        case Grid grid -> grid(grid);
      }
    }
    return end();
  }

  private void begin() {
    out.append(
        "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc2{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}");
    out.append("{\\f1\\fnil\\fcharset134 SimSun;}{\\f2\\fnil\\fcharset2 Wingdings;}}\n");
    out.append("{\\colortbl;\\red255\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}\n");
    out.append("{\\info{\\title internal}}{\\*\\generator maker;}\n");
  }

  private byte[] end() {
    return out.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void line(Line line) {
    out.append("\\pard\\plain ");
    if (line.style() != Style.BODY) {
      out.append(line.style() == Style.TITLE ? "\\qc " : "\\qr ");
    }
    AutomaticLabels.Item item =
        options.contains(Option.AUTOMATIC_NUMBERS) ? labels.next(line.text()) : null;
    if (item != null) {
      String label = line.text().substring(0, line.text().length() - item.text().length());
      out.append("{\\listtext\\pard\\plain\\f1 ");
      characters(label);
      out.append("\\tab}\\ls1\\ilvl").append(item.level()).append(' ');
    }
    run(item == null ? line.text() : item.text());
    out.append("\\par\n");
  }

  private void run(String text) {
    out.append("{\\f1\\fs32 ");
    characters(text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}"));
    out.append('}');
  }

  private void characters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        out.append(c);
      } else {
        byte[] bytes = String.valueOf(c).getBytes(GBK);
        if (options.contains(Option.UNICODE) || bytes[0] == '?') {
          out.append("\\u").append((short) c).append(bytes.length == 2 ? "" : "?");
        }
        for (byte b : bytes) {
          out.append(String.format("\\'%02x", b & 0xFF));
        }
      }
    }
  }

  private void grid(Grid grid) {
    List<List<String>> rows = grid.rows();
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      out.append("\\trowd\\trgaph108\\trleft-108").append(r == 0 ? "\\trhdr" : "");
      for (int c = 0; c < row.size(); c++) {
        if (row.get(c).equals(Wrapped.ABOVE)) {
          out.append("\\clvmrg");
        } else if (r + 1 < rows.size() && rows.get(r + 1).get(c).equals(Wrapped.ABOVE)) {
          out.append("\\clvmgf");
        }
        out.append("\\clbrdrt\\brdrs\\cellx").append((c + 1) * TABLE_WIDTH / row.size());
      }
      out.append('\n');
      for (String cell : row) {
        out.append("\\pard\\plain\\intbl ");
        run(cell.equals(Wrapped.ABOVE) ? "" : cell);
        out.append("\\cell\n");
      }
      out.append("\\row\n");
    }
    out.append("\\pard\\plain\n");
  }
}
