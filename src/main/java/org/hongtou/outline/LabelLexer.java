package org.hongtou.outline;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the number that a paragraph opens with: half- and full-width, Chinese and Arabic. */
final class LabelLexer {
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

  private LabelLexer() {}

  /**
   * The label at a place of a text.
   *
   * @param from where it must begin, after white space
   * @param to the end of the paragraph
   * @return null if none stands there
   */
  static @Nullable Label at(String text, int from, int to) {
    int i = from;
    while (i < to && (isSpace(text.charAt(i)) || isLostSpace(text, i, to))) {
      i++;
    }
    if (i >= to) {
      return null;
    }
    char c = text.charAt(i);
    if (c == '第') {
      return withClassifier(text, i, to);
    }
    if (isOpening(c)) {
      return bracketed(text, i, to);
    }
    if (c >= '①' && c <= '⑳') {
      return new Label(LabelStyle.CIRCLED, c - '①' + 1, new Span(i, i + 1));
    }
    if (c >= '⑴' && c <= '⒇') {
      return new Label(LabelStyle.ARABIC_BRACKETED, c - '⑴' + 1, new Span(i, i + 1));
    }
    if (c >= '⒈' && c <= '⒛') {
      return new Label(LabelStyle.ARABIC_POINT, c - '⒈' + 1, new Span(i, i + 1));
    }
    if (digit(c) >= 0) {
      return arabic(text, i, to);
    }
    return chinese(text, i, to);
  }

  /** 第一章, 第二节, 第十三条, 第一部分; 第 1 1 条 as PDF files space it. */
  private static @Nullable Label withClassifier(String text, int at, int to) {
    Numeral number = spaced(text, behindSpaces(text, at + 1, to), to);
    if (number == null || number.end >= to) {
      return null;
    }
    LabelStyle style =
        switch (text.charAt(number.end)) {
          case '章' -> LabelStyle.CHAPTER;
          case '节' -> LabelStyle.DIVISION;
          case '条' -> LabelStyle.ARTICLE;
          case '篇', '编' -> LabelStyle.VOLUME;
          case '部' -> text.startsWith("部分", number.end) ? LabelStyle.VOLUME : null;
          default -> null;
        };
    if (style == null) {
      return null;
    }
    int end = number.end + (text.startsWith("部分", number.end) ? 2 : 1);
    return new Label(style, number.value, new Span(at, withTrailing(text, end, to)));
  }

  /** （一）, (1), 〔一〕. */
  private static @Nullable Label bracketed(String text, int at, int to) {
    Numeral number = number(text, at + 1, to);
    // 〔2023〕58号: a document's number that a hard wrap put at the start of a line
    if (number == null
        || number.value > 300
        || number.end >= to
        || !isClosing(text.charAt(number.end))) {
      return null;
    }
    LabelStyle style = number.chinese ? LabelStyle.CHINESE_BRACKETED : LabelStyle.ARABIC_BRACKETED;
    return new Label(style, number.value, new Span(at, withTrailing(text, number.end + 1, to)));
  }

  /** 一、 and the misprints 一. and 一）; 一 、 as PDF files space it. */
  private static @Nullable Label chinese(String text, int at, int to) {
    Numeral number = number(text, at, to);
    if (number == null || !number.chinese || number.end >= to) {
      return null;
    }
    int comma = behindSpaces(text, number.end, to);
    if (comma < to && text.charAt(comma) == '、') {
      number = new Numeral(number.value, comma, true);
    }
    char mark = text.charAt(number.end);
    if (isClosing(mark)) {
      return new Label(LabelStyle.CHINESE_BRACKETED, number.value, new Span(at, number.end + 1));
    }
    if (mark != '、' && !isPoint(mark)) {
      return null;
    }
    // 一、二、三产业融合发展: a list of numbers, no label
    Numeral next = number(text, number.end + 1, to);
    if (next != null && next.chinese && continuesList(text, next.end, to)) {
      return null;
    }
    return new Label(LabelStyle.CHINESE, number.value, new Span(at, number.end + 1));
  }

  private static boolean continuesList(String text, int at, int to) {
    return at < to && "、级类线次产期批".indexOf(text.charAt(at)) >= 0;
  }

  /** 1. 1． 1、 1） 1.1; neither 2.5% nor 2023年. */
  private static @Nullable Label arabic(String text, int at, int to) {
    Numeral number = number(text, at, to);
    if (number == null || number.end >= to || number.value > 999) {
      return null;
    }
    char mark = text.charAt(number.end);
    int end = number.end + 1;
    if (mark == '、') {
      return new Label(LabelStyle.ARABIC_COMMA, number.value, new Span(at, end));
    }
    if (mark == '）' || mark == ')') {
      return new Label(LabelStyle.ARABIC_HALF_BRACKETED, number.value, new Span(at, end));
    }
    if (isSpace(mark)) {
      return plain(text, at, number, to);
    }
    if (!isPoint(mark)) {
      return null;
    }
    // 1.5G网络建设: the network that items are about
    boolean named = text.startsWith("5G", end);
    if (end < to && digit(text.charAt(end)) >= 0 && !named && !isDate(text, end, to)) {
      return decimal(text, at, to);
    }
    return new Label(LabelStyle.ARABIC_POINT, number.value, new Span(at, end));
  }

  /** 1 总则: only before a short heading, since lines of tables begin with numbers too. */
  private static @Nullable Label plain(String text, int at, Numeral number, int to) {
    int i = number.end;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    if (to - i < 2 || to - i > 20 || number.value > 20) {
      return null;
    }
    for (int j = i; j < to; j++) {
      if (!Character.isIdeographic(text.charAt(j))) {
        return null;
      }
    }
    return new Label(LabelStyle.ARABIC_PLAIN, number.value, new Span(at, number.end));
  }

  /** 56.2023年6月底前，… and 1.9月30日前，…: a date right behind the label. */
  private static boolean isDate(String text, int at, int to) {
    Numeral first = number(text, at, to);
    if (first == null || first.end >= to) {
      return false;
    }
    char unit = text.charAt(first.end);
    return (first.end - at == 4 && unit == '年') || (first.value <= 12 && unit == '月');
  }

  /** 1.1 or 2.3.1, set off by a space: without one, 3.5亿元 would be a label. */
  private static @Nullable Label decimal(String text, int at, int to) {
    int i = at;
    int last = 0;
    int points = 0;
    while (true) {
      Numeral part = number(text, i, to);
      if (part == null || part.chinese || part.value > 99) {
        return null;
      }
      last = part.value;
      i = part.end;
      if (i < to && isPoint(text.charAt(i)) && i + 1 < to && digit(text.charAt(i + 1)) >= 0) {
        i++;
        points++;
      } else {
        break;
      }
    }
    // 2.2.1省商务厅 needs no space: no quantity has two points
    if (i >= to || (!isSpace(text.charAt(i)) && points < 2) || last == 0) {
      return null;
    }
    LabelStyle style = points > 1 ? LabelStyle.DECIMAL_DEEP : LabelStyle.DECIMAL;
    return new Label(style, last, new Span(at, i));
  }

  /** （一）、 and 第一条、: the comma belongs to the label. */
  private static int withTrailing(String text, int end, int to) {
    return end < to && text.charAt(end) == '、' ? end + 1 : end;
  }

  private record Numeral(int value, int end, boolean chinese) {}

  /** A numeral from 1 to 999, Arabic or Chinese. */
  private static @Nullable Numeral number(String text, int from, int to) {
    int i = from;
    int value = 0;
    while (i < to && i - from < 4 && digit(text.charAt(i)) >= 0) {
      value = value * 10 + digit(text.charAt(i));
      i++;
    }
    if (i > from) {
      return value == 0 ? null : new Numeral(value, i, false);
    }
    int pending = 0;
    boolean any = false;
    for (; i < to && i - from < 7; i++) {
      char c = text.charAt(i);
      int d = CHINESE_DIGITS.indexOf(c);
      if (c == '零') {
        continue;
      } else if (d >= 0) {
        pending = pending * (any && pending > 0 ? 10 : 0) + d;
      } else if (c == '十') {
        value += Math.max(pending, 1) * 10;
        pending = 0;
      } else if (c == '百') {
        value += Math.max(pending, 1) * 100;
        pending = 0;
      } else {
        break;
      }
      any = true;
    }
    value += pending;
    return any && value > 0 && value < 1000 ? new Numeral(value, i, true) : null;
  }

  /** A numeral with spaces behind it and between Arabic digits. */
  private static @Nullable Numeral spaced(String text, int from, int to) {
    Numeral number = number(text, from, to);
    if (number == null) {
      return null;
    }
    int value = number.value;
    int end = behindSpaces(text, number.end, to);
    while (!number.chinese && end < to && digit(text.charAt(end)) >= 0 && value < 100) {
      value = value * 10 + digit(text.charAt(end));
      end = behindSpaces(text, end + 1, to);
    }
    return new Numeral(value, end, number.chinese);
  }

  private static int behindSpaces(String text, int at, int to) {
    int i = at;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．' || c == '﹒' || c == '。';
  }

  private static boolean isOpening(char c) {
    return c == '（' || c == '(' || c == '〔' || c == '﹙';
  }

  private static boolean isClosing(char c) {
    return c == '）' || c == ')' || c == '〕' || c == '﹚';
  }

  /** ？ 二、重点任务: no question begins with its mark; a page's encoding lost a space there. */
  private static boolean isLostSpace(String text, int at, int to) {
    return (text.charAt(at) == '？' || text.charAt(at) == '?') && at + 1 < to;
  }

  static boolean isSpace(char c) {
    // no white space stands behind U+3000: most characters that are asked about
    return c <= '\u3000' && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000');
  }
}
