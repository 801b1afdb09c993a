package org.hongtou.words;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers (发文字号) in a text: 机关代字, year in brackets, serial number ({@code
 * 赣府厅发〔2015〕25号}), with every kind of bracket and any spaces that files have ({@code 皖政[2023] 13
 * 号}, {@code 冀科农函【2011】12号}), and the form of announcements ({@code 国家税务总局公告2015年第76号}). Safe for
 * any thread; the work is proportional to the length of the text.
 */
public final class DocumentNumbers {
  private static final String OPEN = "〔［[【﹝〖（(";
  private static final String CLOSE = "〕］]】﹞〗）)";
  private static final int LONGEST_CODE = 16;

  /** 宁农（发）, 川办（函）. */
  private static final int LONGEST_PART = 2;

  private static final int LONGEST_ANNOUNCER = 40;

  /** Ends of titles: what follows is the number's own, as in {@code …的通知冀政办字〔2022〕93号}. */
  private static final String[] TITLE_ENDS = {
    "通知", "意见", "决定", "通报", "批复", "公告", "办法", "方案", "规定", "条例", "措施"
  };

  /** The one code of standards in Chinese, 工程项目建设标准: 建标144-2010. */
  private static final String CONSTRUCTION = "建标";

  private DocumentNumbers() {}

  /**
   * A document number in a text.
   *
   * @param span where it is written
   * @param number with 〔〕, ASCII digits and no spaces: {@code 赣府厅发〔2015〕25号}
   */
  public record Found(Span span, String number) {}

  /** All document numbers within a stretch of a text, in order. */
  public static List<Found> numbers(String text, Span stretch) {
    List<Found> found = new ArrayList<>();
    int from = stretch.start();
    for (int at = stretch.start(); at < stretch.end(); at++) {
      Found number = null;
      if (OPEN.indexOf(text.charAt(at)) >= 0) {
        number = bracketed(text, from, at, stretch.end());
      } else if (text.charAt(at) == '第') {
        number = announced(text, from, at, stretch.end());
      }
      if (number != null) {
        found.add(number);
        at = number.span().end() - 1;
        from = number.span().end();
      }
    }
    return found;
  }

  /** The document number that begins at an offset, spaces before it aside; null if none does. */
  public static @Nullable Found numberAt(String text, int at, int limit) {
    int start = skipYear(text, skipSpaces(text, at, limit), limit);
    int last = Math.min(limit, start + LONGEST_ANNOUNCER);
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0 || c == '第') {
        Found number =
            c == '第' ? announced(text, start, i, limit) : bracketed(text, start, i, limit);
        return number != null && number.span().start() == start ? number : null;
      }
      if (!isCodeCharacter(c) && !isSpace(c) && digit(c) < 0) {
        return null;
      }
    }
    return null;
  }

  /** Behind the year of （2003年农业部令第30号）, which announcements' numbers have in every place. */
  private static int skipYear(String text, int at, int limit) {
    int end = at;
    while (end < limit && digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end - at == 4 && end < limit && text.charAt(end) == '年' ? end + 1 : at;
  }

  /**
   * The number of a standard that begins at an offset, spaces before it aside: {@code GB/T 19580},
   * {@code DB13/T 1234-2020}, {@code HJ 2.2}, {@code 建标144-2010}; null if none does. It is given
   * without spaces and with an ASCII hyphen.
   */
  public static @Nullable Found standardAt(String text, int at, int limit) {
    int start = skipSpaces(text, at, limit);
    int end = text.startsWith(CONSTRUCTION, start) ? start + CONSTRUCTION.length() : start;
    // GB, DB13/T, T/CFA, ISO/IEC
    while (end < limit && (isCapital(text.charAt(end)) || isOfCode(text, start, end))) {
      end++;
    }
    // A1类 is none; T/CFA and Q/ABC begin with one letter
    boolean word = end - start >= 2 && digit(text.charAt(start + 1)) < 0;
    if (!word || end - start > LONGEST_CODE || text.charAt(end - 1) == '/') {
      return null;
    }
    int number = end;
    while (number > start && digit(text.charAt(number - 1)) >= 0) {
      number--;
    }
    int from = number < end ? number : skipSpaces(text, end, limit);
    int to = from;
    while (to < limit && isOfStandard(text, from, to, limit)) {
      to++;
    }
    boolean glued = to < limit && (isCapital(text.charAt(to)) || text.charAt(to) == '%');
    if (to - from < 1 || to - from > LONGEST_CODE || glued) {
      return null;
    }
    String value =
        compact(text, start, to)
            .replace('—', '-')
            .replace('－', '-')
            .replace('–', '-')
            .replace('／', '/');
    return new Found(new Span(start, to), value);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The digits of DB13 and the slash of GB/T, behind a letter. */
  private static boolean isOfCode(String text, int start, int at) {
    char c = text.charAt(at);
    return at > start && (digit(c) >= 0 || c == '/' || c == '／');
  }

  /** Digits, and between digits the point of a part and the dash of a year. */
  private static boolean isOfStandard(String text, int from, int at, int limit) {
    char c = text.charAt(at);
    if (digit(c) >= 0) {
      return true;
    }
    return at > from
        && ".-—－–:".indexOf(c) >= 0
        && digit(text.charAt(at - 1)) >= 0
        && at + 1 < limit
        && digit(text.charAt(at + 1)) >= 0;
  }

  /**
   * Behind a number without its serial ({@code 冀科农函【2011】号}, as drafts and pages have it) that
   * begins at an offset; the offset itself if none does.
   */
  public static int behindUnnumbered(String text, int at, int limit) {
    int open = at;
    while (open < limit && open - at < LONGEST_CODE && isCodeCharacter(text.charAt(open))) {
      open++;
    }
    if (open == at || open >= limit || OPEN.indexOf(text.charAt(open)) < 0) {
      return at;
    }
    int end = skipSpaces(text, open + 1, limit);
    int digits = 0;
    while (end < limit && digit(text.charAt(end)) >= 0) {
      end++;
      digits++;
    }
    end = skipSpaces(text, end, limit);
    if (digits != 4 || end >= limit || CLOSE.indexOf(text.charAt(end)) < 0) {
      return at;
    }
    end = skipSpaces(text, end + 1, limit);
    while (end < limit && "第_＿×Xx".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    end = skipSpaces(text, end, limit);
    return end < limit && text.charAt(end) == '号' ? end + 1 : at;
  }

  /** 代字〔2015〕25号, whose bracket opens at {@code open}. */
  private static @Nullable Found bracketed(String text, int from, int open, int limit) {
    int at = skipSpaces(text, open + 1, limit);
    int yearEnd = at;
    int year = 0;
    while (yearEnd < limit && digit(text.charAt(yearEnd)) >= 0 && yearEnd - at < 5) {
      year = year * 10 + digit(text.charAt(yearEnd));
      yearEnd++;
    }
    if (yearEnd - at != 4 || year < 1949 || year > 2199) {
      return null;
    }
    int close = skipSpaces(text, yearEnd, limit);
    if (close < limit && text.charAt(close) == '年') {
      close = skipSpaces(text, close + 1, limit);
    }
    if (close >= limit || CLOSE.indexOf(text.charAt(close)) < 0) {
      return null;
    }
    int serial = skipSpaces(text, close + 1, limit);
    String ordinal = "";
    if (serial < limit && text.charAt(serial) == '第') {
      ordinal = "第";
      serial = skipSpaces(text, serial + 1, limit);
    }
    Serial digits = serial(text, serial, limit);
    if (digits == null) {
      return null;
    }
    int start = codeStart(text, from, open);
    if (start == open) {
      return null;
    }
    String code = compact(text, start, open);
    return new Found(
        new Span(start, digits.end()), code + "〔" + year + "〕" + ordinal + digits.value() + "号");
  }

  /** 公告2015年第76号 and 令第707号, whose 第 stands at {@code ordinal}. */
  private static @Nullable Found announced(String text, int from, int ordinal, int limit) {
    Serial digits = serial(text, skipSpaces(text, ordinal + 1, limit), limit);
    if (digits == null) {
      return null;
    }
    int end = skipSpacesBack(text, from, ordinal);
    String year = "";
    if (end > from && text.charAt(end - 1) == '年') {
      int first = end - 1;
      while (first > from && digit(text.charAt(first - 1)) >= 0) {
        first--;
      }
      if (end - 1 - first != 4) {
        return null;
      }
      year = compact(text, first, end);
      end = skipSpacesBack(text, from, first);
    }
    if (end <= from || "告令".indexOf(text.charAt(end - 1)) < 0) {
      return null;
    }
    int start = end;
    while (start > from
        && end - start < LONGEST_ANNOUNCER
        && isCodeCharacter(text.charAt(start - 1))) {
      start--;
    }
    if (end - start < 3) {
      return null;
    }
    return new Found(
        new Span(start, digits.end()),
        compact(text, start, end) + year + "第" + digits.value() + "号");
  }

  private record Serial(int end, String value) {}

  /** A serial number with its 号; null if there is none. */
  private static @Nullable Serial serial(String text, int at, int limit) {
    int end = at;
    StringBuilder value = new StringBuilder();
    while (end < limit && digit(text.charAt(end)) >= 0) {
      value.append(digit(text.charAt(end)));
      end++;
    }
    int sign = skipSpaces(text, end, limit);
    if (sign + 1 < limit && "）)".indexOf(text.charAt(sign)) >= 0) {
      // （省政发〔2020〕32）号: the bracket closed too early
      sign += text.charAt(sign + 1) == '号' ? 1 : 0;
    }
    boolean closed = sign < limit && text.charAt(sign) == '号';
    return value.isEmpty() || value.length() > 5 || !closed
        ? null
        : new Serial(sign + 1, value.toString());
  }

  /** Where the 机关代字 before a bracket begins; {@code open} if there is none. */
  private static int codeStart(String text, int from, int open) {
    int end = skipSpacesBack(text, from, open);
    int start = end;
    while (start > from && end - start < LONGEST_CODE) {
      int part = partStart(text, from, start);
      if (part < start) {
        // 宁农（发）〔2024〕17号
        start = part;
      } else if (isCodeCharacter(text.charAt(start - 1))) {
        start--;
      } else {
        break;
      }
    }
    if (start == end) {
      return open;
    }
    int best = start;
    String code = text.substring(start, end);
    for (String titleEnd : TITLE_ENDS) {
      int at = start + code.lastIndexOf(titleEnd);
      // 公告〔2015〕3号: the word itself is the code, nothing is cut off
      if (at >= start && at + titleEnd.length() < end) {
        best = Math.max(best, at + titleEnd.length());
      }
    }
    return best;
  }

  /**
   * Where the （发） of a code begins that ends at a place, with a code before it; the place itself if
   * none does.
   */
  private static int partStart(String text, int from, int end) {
    if ("）)".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    int at = end - 1;
    while (at > from && end - at <= LONGEST_PART && isCodeCharacter(text.charAt(at - 1))) {
      at--;
    }
    boolean bracket = at < end - 1 && at - 2 >= from && "（(".indexOf(text.charAt(at - 1)) >= 0;
    return bracket && isCodeCharacter(text.charAt(at - 2)) ? at - 1 : end;
  }

  private static boolean isCodeCharacter(char c) {
    return Character.isIdeographic(c) || c == '○' || c == '〇';
  }

  private static String compact(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (digit(c) >= 0) {
        out.append(digit(c));
      } else if (!isSpace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The value of an Arabic digit: Chinese ones belong to the code or the issuer's name. */
  private static int digit(char c) {
    return Numerals.isArabic(c) ? Numerals.digit(c) : -1;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int skipSpaces(String text, int at, int limit) {
    int i = at;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipSpacesBack(String text, int from, int at) {
    int i = at;
    while (i > from && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
