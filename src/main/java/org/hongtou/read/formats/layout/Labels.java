package org.hongtou.read.formats.layout;

/** The labels that paragraphs of a notice begin with: 一、 （一） 1. （1） ① 第一条 附件1. */
final class Labels {
  private static final String HAN_NUMERALS = "一二三四五六七八九十百零〇两";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String BULLETS = "•●■◆▪◇□➢";
  private static final String PARTS = "条章节编款";

  private Labels() {}

  /** Whether the text begins with the label of a heading or of a member of a list. */
  static boolean startsItem(String text) {
    return length(text) > 0;
  }

  /** How long the label is that the text begins with, with its mark; 0 where there is none. */
  static int length(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    char first = text.charAt(0);
    if (CIRCLED.indexOf(first) >= 0 || BULLETS.indexOf(first) >= 0) {
      return 1;
    }
    if (first == '（' || first == '(') {
      int end = numeral(text, 1);
      boolean closed = end > 1 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
      return closed ? end + 1 : 0;
    }
    if (first == '第') {
      int end = numeral(text, 1);
      return end > 1 && end < text.length() && PARTS.indexOf(text.charAt(end)) >= 0 ? end + 1 : 0;
    }
    if (text.startsWith("附件")) {
      return 2;
    }
    int end = numeral(text, 0);
    if (end == 0 || end >= text.length()) {
      return 0;
    }
    char mark = text.charAt(end);
    if (mark == '、' || mark == '．') {
      return end + 1;
    }
    boolean point = mark == '.' && end <= 2;
    boolean decimal = point && end + 1 < text.length() && Signs.isDigit(text.charAt(end + 1));
    return point && !decimal ? end + 1 : 0;
  }

  /** Whether the text begins with the heading of a chapter, which is centred. */
  static boolean startsChapter(String text) {
    int length = length(text);
    return (text.charAt(0) == '第' && length > 0 && "章节编".indexOf(text.charAt(length - 1)) >= 0)
        || text.startsWith("附件");
  }

  private static int numeral(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 4 && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return Signs.isDigit(c) || HAN_NUMERALS.indexOf(c) >= 0 || (c >= '０' && c <= '９');
  }
}
