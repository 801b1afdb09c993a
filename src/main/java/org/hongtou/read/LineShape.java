package org.hongtou.read;

/**
 * What a line of a plain text file looks like at its two ends and how wide it was on the page: all
 * that {@link ReFlow} knows of a line.
 *
 * @param text the line, trimmed
 * @param width on the page, in quarters of a Chinese character (em)
 * @param squeezable how much narrower a typesetter may have set it, squeezing its marks
 * @param start what it begins with
 * @param end what it ends with
 * @param isLabelAlone whether it is a label whose text stands on the next line: （二）, 第二十条
 * @param afterBlank whether an empty line stands before it
 */
record LineShape(
    String text,
    int width,
    int squeezable,
    Start start,
    End end,
    boolean isLabelAlone,
    boolean afterBlank) {
  /** A Chinese character's width. */
  static final int EM = 4;

  /** What a line begins with. */
  enum Start {
    /** A numbering label: 一、 （一） 1． 第一条. */
    LABEL,
    /** An enumeration that as often runs on within a paragraph: ① 一是. */
    WEAK_LABEL,
    /** A field on a line of its own, of a task (牵头单位：) or of a page's index table (发文字号：). */
    FIELD,
    /** 附件1, 附件：. */
    ANNEX,
    /** The whole line is a date: 2023 年5 月16 日. */
    DATE,
    /** The whole line is a note on disclosure: （此件公开发布）. */
    NOTE,
    /** A page's number: — 2 —. */
    PAGE_NUMBER,
    /** A mark that a PDF's text breaks before: an opening bracket or quote, or a stray comma. */
    MARK,
    OTHER
  }

  /** What a line ends with. */
  enum End {
    /** 。！？, also with closing brackets or quotes behind it. */
    SENTENCE,
    /** ； */
    SEMICOLON,
    /** ： */
    COLON,
    /** ，、 */
    COMMA,
    /** A closing bracket or quote. */
    CLOSING,
    /** An opening bracket or quote, which never ends a paragraph. */
    OPENING,
    OTHER
  }

  private static final String OPENING = "（(〔［[【《〈“‘「『";
  private static final String CLOSING = "）)〕］]】》〉”’」』";
  private static final String CHINESE_DIGITS = "〇○零一二三四五六七八九十百两";

  static LineShape of(String trimmed, boolean afterBlank) {
    Start start = startOf(trimmed);
    return new LineShape(
        trimmed,
        width(trimmed),
        squeezable(trimmed),
        start,
        endOf(trimmed),
        start == Start.LABEL && labelLength(trimmed) == trimmed.length(),
        afterBlank);
  }

  boolean startsParagraphByItself() {
    return switch (start) {
      case LABEL, FIELD, ANNEX, DATE, NOTE -> true;
      case WEAK_LABEL, PAGE_NUMBER, MARK, OTHER -> false;
    };
  }

  /** Whether the line can be nothing but a paragraph of its own. */
  boolean standsAlone() {
    return start == Start.DATE || start == Start.NOTE;
  }

  /**
   * Whether a break in front of this line, behind {@code before}, may be one that the text of a PDF
   * has in the middle of a printed line: such breaks stand at punctuation only.
   */
  boolean mayBeOddBreakAfter(LineShape before) {
    return before.end != End.OTHER || start == Start.MARK;
  }

  /** A character of a letter-spaced heading, each of which is a line in a PDF's text: 总 / 则. */
  boolean isSingleCharacter() {
    return text.length() == 1 && Characters.isWideLetter(text.charAt(0));
  }

  boolean startsWithDigit() {
    return isDigit(text.charAt(0));
  }

  boolean endsWithDigit() {
    return isDigit(text.charAt(text.length() - 1));
  }

  private static int squeezable(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && !Characters.isHan(c) && !Character.isLetterOrDigit(c)) {
        marks++;
      }
    }
    return marks * EM / 2;
  }

  static int width(String s) {
    int width = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == ' ') {
        width += EM / 4;
      } else if (c < 0x80) {
        width += EM / 2;
      } else if (!Character.isLowSurrogate(c)) {
        width += EM;
      }
    }
    return width;
  }

  private static End endOf(String s) {
    int last = s.length() - 1;
    char c = s.charAt(last);
    if (CLOSING.indexOf(c) >= 0) {
      int at = last;
      while (at > 0 && CLOSING.indexOf(s.charAt(at)) >= 0) {
        at--;
      }
      return isSentenceEnd(s.charAt(at)) ? End.SENTENCE : End.CLOSING;
    }
    if (isSentenceEnd(c)) {
      return End.SENTENCE;
    }
    return switch (c) {
      case '；', ';' -> End.SEMICOLON;
      case '：', ':' -> End.COLON;
      case '，', ',', '、' -> End.COMMA;
      default -> OPENING.indexOf(c) >= 0 ? End.OPENING : End.OTHER;
    };
  }

  private static boolean isSentenceEnd(char c) {
    return c == '。' || c == '！' || c == '？' || c == '．' || c == '…';
  }

  private static Start startOf(String s) {
    if (isDate(s)) {
      return Start.DATE;
    }
    if (isDisclosureNote(s)) {
      return Start.NOTE;
    }
    if (isMarkedPageNumber(s)) {
      return Start.PAGE_NUMBER;
    }
    int label = labelLength(s);
    if (label > 0) {
      return Start.LABEL;
    }
    char c = s.charAt(0);
    if (c >= '①' && c <= '⑳') {
      return Start.WEAK_LABEL;
    }
    if (s.length() > 1 && CHINESE_DIGITS.indexOf(c) >= 0 && s.charAt(1) == '是') {
      return Start.WEAK_LABEL;
    }
    if (s.startsWith("附件") && isAnnexLabel(s)) {
      return Start.ANNEX;
    }
    if (isField(s)) {
      return Start.FIELD;
    }
    if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || "，。、；：！？,;:".indexOf(c) >= 0) {
      return Start.MARK;
    }
    return Start.OTHER;
  }

  /**
   * The length of the numbering label that {@code s} begins with, 0 if none: 一、 （一） (1) 1. 1． 1、 1﹒
   * 第一章 第二条. What merely looks like one because a line was cut there is none: {@code 2.5%}, {@code
   * 2023 年}, {@code （一）项}, {@code 第五条规定}. PDF files space some: 第 2 条, 二 、.
   */
  static int labelLength(String s) {
    char c = s.charAt(0);
    if (c == '第') {
      int number = skipSpaces(s, 1);
      int at = skipNumber(s, number);
      while (at > number && isDigit(charAt(s, skipSpaces(s, at)))) {
        at = skipNumber(s, skipSpaces(s, at)); // 第 1 1 条
      }
      boolean any = at > number;
      at = skipSpaces(s, at);
      if (!any || at >= s.length() || "章节条编篇".indexOf(s.charAt(at)) < 0) {
        return 0;
      }
      char next = charAt(s, at + 1);
      return "规第、和的所及至，".indexOf(next) >= 0 ? 0 : at + 1;
    }
    if (c == '（' || c == '(' || c == '〔') {
      int at = skipNumber(s, 1);
      if (at == 1 || at - 1 > 4 || ")）〕".indexOf(charAt(s, at)) < 0) {
        return 0;
      }
      char next = charAt(s, at + 1);
      return "项款条、至和".indexOf(next) >= 0 ? 0 : at + 1;
    }
    if (isChineseDigit(c)) {
      int at = skipNumber(s, 0);
      int mark = skipSpaces(s, at);
      return at <= 4 && charAt(s, mark) == '、' ? mark + 1 : 0;
    }
    if (isDigit(c)) {
      int at = skipNumber(s, 0);
      if (at > 3) {
        return 0;
      }
      int dot = at < s.length() && s.charAt(at) == ' ' ? at + 1 : at;
      char mark = charAt(s, dot);
      if (".．、﹒".indexOf(mark) < 0) {
        return 0;
      }
      // 2.5% is a figure, 1.5G网络建设 an item
      return isDigit(charAt(s, dot + 1)) && !s.startsWith("5G", dot + 1) ? 0 : dot + 1;
    }
    return 0;
  }

  private static int skipSpaces(String s, int from) {
    int at = from;
    while (at < s.length() && s.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int skipNumber(String s, int from) {
    int at = from;
    if (isDigit(charAt(s, at))) {
      while (isDigit(charAt(s, at))) {
        at++;
      }
    } else {
      while (isChineseDigit(charAt(s, at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean isDate(String s) {
    if (s.length() < 7 || s.length() > 18 || s.charAt(s.length() - 1) != '日') {
      return false;
    }
    boolean year = false;
    boolean month = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '年' && !year) {
        year = true;
      } else if (c == '月' && year && !month) {
        month = true;
      } else if (c == '日' && month && i == s.length() - 1) {
        return true;
      } else if (!isDigit(c) && !isChineseDigit(c) && !Character.isWhitespace(c) && c != '元') {
        return false;
      }
    }
    return false;
  }

  private static boolean isDisclosureNote(String s) {
    return s.length() <= 24
        && (s.charAt(0) == '（' || s.charAt(0) == '(')
        && CLOSING.indexOf(s.charAt(s.length() - 1)) >= 0
        && (s.startsWith("此件", 1)
            || s.startsWith("本文", 1)
            || s.startsWith("公开", 1)
            || s.startsWith("信息公开", 1));
  }

  /** {@code — 2 —}, {@code -2-}, {@code 第 2 页}; a bare number is told by its neighbours only. */
  private static boolean isMarkedPageNumber(String s) {
    if (s.length() > 16) {
      return false;
    }
    boolean page = s.charAt(0) == '第' && s.indexOf('页') > 0;
    boolean dashed = isDash(s.charAt(0)) && isDash(s.charAt(s.length() - 1));
    if (!page && !dashed) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      digit |= isDigit(c);
      if (!isDigit(c) && !isDash(c) && c != ' ' && "第页共/".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '—' || c == '–' || c == '－' || c == '―' || c == '─' || c == '·';
  }

  private static boolean isAnnexLabel(String s) {
    int at = 2;
    while (isDigit(charAt(s, at)) || isChineseDigit(charAt(s, at)) || charAt(s, at) == ' ') {
      at++;
    }
    char next = charAt(s, at);
    return next == 0 || next == '：' || next == ':' || at > 2;
  }

  private static boolean isField(String s) {
    if (IndexFields.isFieldLine(s)) {
      return true;
    }
    int colon = s.indexOf('：');
    if (colon < 0 || colon > 8) {
      colon = s.indexOf(':');
    }
    return colon > 0 && colon <= 8 && LineWords.isField(s.substring(0, colon).strip());
  }

  /**
   * The number of a label, up to 99 where it is written in Chinese; -1 if there is none to read.
   */
  static int labelNumber(String label) {
    int value = 0;
    boolean any = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      int chinese = "零一二三四五六七八九".indexOf(c);
      if (isDigit(c)) {
        value = value * 10 + Character.digit(c, 10);
      } else if (c == '十') {
        value = any ? value * 10 : 10;
      } else if (chinese >= 0) {
        value = value % 10 == 0 ? value + chinese : value * 10 + chinese;
      } else {
        continue;
      }
      any = true;
    }
    return any ? value : -1;
  }

  static boolean isNumeral(char c) {
    return isDigit(c) || isChineseDigit(c);
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isChineseDigit(char c) {
    return CHINESE_DIGITS.indexOf(c) >= 0;
  }

  /** NUL behind the end, which is in no set of characters. */
  private static char charAt(String s, int at) {
    return at < s.length() ? s.charAt(at) : 0;
  }
}
