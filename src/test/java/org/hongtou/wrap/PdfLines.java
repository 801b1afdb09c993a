package org.hongtou.wrap;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into printed lines as word processors do: words, numbers and marks stay whole. */
final class PdfLines {
  private static final String OPENING = "（〔［｛《〈「『【“‘([{";
  private static final String CLOSING = "，。、；：？！）〕］｝》〉」』】”’…,.;:?!)]}%‰℃";

  private PdfLines() {}

  static List<String> wrap(PdfFonts fonts, String text, double size, double width, double indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = indent;
    for (String unit : units(text)) {
      double length = fonts.width(unit, size);
      if (!line.isEmpty() && used + fonts.width(unit.stripTrailing(), size) > width + 0.01) {
        lines.add(line.toString().strip());
        line.setLength(0);
        used = 0;
        if (unit.isBlank()) {
          continue;
        }
      }
      line.append(unit);
      used += length;
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private static List<String> units(String text) {
    int[] characters = text.codePoints().toArray();
    List<String> units = new ArrayList<>();
    StringBuilder unit = new StringBuilder();
    for (int i = 0; i < characters.length; i++) {
      unit.appendCodePoint(characters[i]);
      if (i + 1 == characters.length || mayBreak(characters[i], characters[i + 1])) {
        units.add(unit.toString());
        unit.setLength(0);
      }
    }
    return units;
  }

  private static boolean mayBreak(int before, int after) {
    if (before == ' ') {
      return true;
    }
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return !(isNarrow(before) && isNarrow(after));
  }

  private static boolean isNarrow(int c) {
    return c > ' ' && c < 0x7F;
  }
}
