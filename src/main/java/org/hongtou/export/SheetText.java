package org.hongtou.export;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
public final class SheetText {
  /** Read as the character of that number: _x000D_ is a carriage return. */
  private static final Pattern CHARACTER_BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /**
   * The same text, safe: what looks like a character by its number stays what it looks like, and
   * what XML cannot hold is U+FFFD.
   */
  public static String of(String text) {
    String escaped = CHARACTER_BY_NUMBER.matcher(text).replaceAll("_x005F_");
    StringBuilder safe = new StringBuilder(escaped.length());
    for (int at = 0; at < escaped.length(); ) {
      int c = escaped.codePointAt(at);
      at += Character.charCount(c);
      boolean held =
          c == '\t'
              || c == '\n'
              || c == '\r'
              || (c >= 0x20 && c <= 0xD7FF)
              || (c >= 0xE000 && c <= 0xFFFD)
              || c >= 0x10000;
      safe.appendCodePoint(held ? c : 0xFFFD);
    }
    return safe.toString();
  }

  /** The beginning of a text, with … behind it; no character is cut in two. */
  public static String cut(String text, int length) {
    int end = length - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
