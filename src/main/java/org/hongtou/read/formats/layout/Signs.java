package org.hongtou.read.formats.layout;

/** What kinds of characters stand side by side: Chinese is set by other rules than Latin. */
final class Signs {
  private static final String OPENING = "（〔［｛《〈「『【“‘([{<";
  private static final String CLOSING = "，。、；：？！）〕］｝》〉」』】”’…—,.;:?!)]}>%％‰℃";

  private Signs() {}

  /** Han characters and other wide letters, without their punctuation. */
  static boolean isWideLetter(int c) {
    return (c >= 0x2E80 && Character.isLetterOrDigit(c)) || c == '〇' || c == '○' || c == '×';
  }

  /** Full-width punctuation: 。，、；：（）《》“”. */
  static boolean isWideMark(int c) {
    return (c >= 0x3001 && c <= 0x303F && c != '〇')
        || (c >= 0xFF00 && c <= 0xFFEF && !Character.isLetterOrDigit(c))
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’';
  }

  static boolean isWide(int c) {
    return isWideLetter(c) || isWideMark(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatinLetter(int c) {
    return c < 0x250 && Character.isLetter(c);
  }

  static boolean isNarrowWord(int c) {
    return isDigit(c) || isLatinLetter(c);
  }

  /** Marks that no line ends with. */
  static boolean opens(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Marks that no line begins with. */
  static boolean closes(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Marks that end a sentence or a member of a list. */
  static boolean endsSentence(int c) {
    return "。；！？;!?".indexOf(c) >= 0;
  }

  static int first(String text) {
    return text.codePointAt(0);
  }

  static int last(String text) {
    return text.codePointBefore(text.length());
  }
}
