package org.hongtou.read;

/** Which characters the canonical text may hold. */
final class Characters {
  private Characters() {}

  /**
   * The text with line feeds as its only line breaks and plain or ideographic spaces as its only
   * blanks; zero-width and control characters go, an unpaired surrogate becomes U+FFFD. Private-use
   * characters stay: offices print rare characters of names with them.
   */
  static String clean(String raw) {
    return clean(raw, false);
  }

  /** The same, with the tabs left in it: they may part the cells of a table. */
  static String cleanKeepingTabs(String raw) {
    return clean(raw, true);
  }

  private static String clean(String raw, boolean keepTabs) {
    int i = 0;
    int length = raw.length();
    while (i < length && isPlain(raw.charAt(i))) {
      i++;
    }
    if (i == length) {
      return raw;
    }
    StringBuilder out = new StringBuilder(length).append(raw, 0, i);
    for (; i < length; i++) {
      char c = raw.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else if (c == '\r') {
        if (i + 1 == length || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\f' || c == 0x0B || c == 0x85 || c == '\u2028' || c == '\u2029') {
        out.append('\n');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(raw.charAt(i + 1))) {
        out.append(c).append(raw.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\uFFFD');
      } else if (isBlank(c)) {
        out.append(keepTabs && c == '\t' ? '\t' : ' ');
      }
    }
    return out.toString();
  }

  static int count(String s, char c) {
    int count = 0;
    for (int at = s.indexOf(c); at >= 0; at = s.indexOf(c, at + 1)) {
      count++;
    }
    return count;
  }

  /** Without white space, ideographic too, at both ends. */
  static String strip(CharSequence s) {
    int start = 0;
    int end = s.length();
    while (start < end && isSpace(s.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(s.charAt(end - 1))) {
      end--;
    }
    return s.subSequence(start, end).toString();
  }

  /** Without white space anywhere, and without the characters {@code dropped}. */
  static String dense(CharSequence s, String dropped) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (!isSpace(c) && dropped.indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000' || c == '\n' || c == '\r' || isBlank(c);
  }

  /** The common Han characters, without a look into tables: most of a notice is these. */
  static boolean isHan(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  /** Han characters, kana and the other wide letters, without their punctuation. */
  static boolean isWideLetter(char c) {
    return c >= 0x2E80 && Character.isLetterOrDigit(c);
  }

  /** Full-width punctuation: 。，、；：（）《》“” …. */
  static boolean isWideMark(char c) {
    return (c >= 0x3001 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFFEF && !Character.isLetterOrDigit(c))
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’';
  }

  static boolean isAsciiAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= 0x20 || c == '\n';
    }
    return c >= 0x3000
        ? c < 0xD800 || (c >= 0xE000 && c != '\uFEFF')
        : c > 0xA0
            && c != 0xAD
            && !(c >= 0x2000 && c <= 0x200F)
            && !(c >= 0x2028 && c <= 0x202F)
            && !(c >= 0x205F && c <= 0x206F)
            && c != 0x1680
            && c != 0x180E;
  }

  private static boolean isBlank(char c) {
    return c == '\t'
        || c == 0xA0
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F
        || c == 0x205F
        || c == 0x1680;
  }
}
