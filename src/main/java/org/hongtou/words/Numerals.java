package org.hongtou.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as notices write them (数字): {@code 1,000}, {@code １０００}, {@code 1.2亿}, {@code 二十五},
 * {@code 一万二千}, {@code 二○一五}, {@code 百分之八}.
 *
 * <p>{@link #parse} reads a string that is a number and nothing else; {@link #at} finds the number
 * that begins at a place of a text. Units of measure are not their business. Safe for any thread.
 *
 * <p>Approximate pairs (三五家, 两三年) are no number.
 */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String OTHER_DIGITS = "〇○两";
  private static final CharacterSet HAN_DIGITS = CharacterSet.of(DIGITS + OTHER_DIGITS);

  /** All that {@link #digit} knows. */
  static final String ALL_DIGITS = "0123456789０１２３４５６７８９" + DIGITS + OTHER_DIGITS;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  /**
   * Nothing that is longer counts things: a column of zeros, the figures of a bar code. Reading on
   * would take time that grows with the square of its length.
   */
  private static final int LONGEST = 64;

  private Numerals() {}

  /**
   * A number found in a text.
   *
   * @param start offset of its first character
   * @param end offset behind its last character, magnitudes (万, 亿) included
   * @param value with magnitudes expanded
   */
  public record Numeral(int start, int end, BigDecimal value) {}

  /**
   * The value of a number.
   *
   * @param written the number; white space around it doesn't matter
   * @return its value (百分之八 is 0.08); null if {@code written} isn't a number
   */
  public static @Nullable BigDecimal parse(String written) {
    String number = written.strip();
    int of = number.indexOf("分之");
    BigDecimal parts = of <= 0 ? null : denominator(number.substring(0, of));
    if (parts != null) {
      Numeral whole = at(number, of + 2, number.length());
      return whole == null || whole.end() != number.length()
          ? null
          : whole.value().divide(parts, MathContext.DECIMAL32);
    }
    Numeral found = at(number, 0, number.length());
    return found == null || found.end() != number.length() ? null : found.value();
  }

  /** What stands before 分之: 百 is 100, 三 is 3; null if it is no number above zero. */
  static @Nullable BigDecimal denominator(String written) {
    // 百, 千 and 万 alone count as numbers only here: 百家企业 is no exact figure
    return switch (written) {
      case "百" -> BigDecimal.valueOf(100);
      case "千" -> BigDecimal.valueOf(1000);
      case "万" -> TEN_THOUSAND;
      default -> {
        Numeral parts = at(written, 0, written.length());
        yield parts != null && parts.end() == written.length() && parts.value().signum() > 0
            ? parts.value()
            : null;
      }
    };
  }

  /**
   * The longest number that begins at {@code start}.
   *
   * @param text where to look
   * @param start offset of what should be its first digit
   * @param limit offset that it may not go beyond
   * @return null if there is none, or one that is longer than any figure
   */
  public static @Nullable Numeral at(CharSequence text, int start, int limit) {
    if (start >= limit) {
      return null;
    }
    char first = text.charAt(start);
    int longest = Math.min(limit, start + LONGEST + 1);
    Numeral found = null;
    if (isArabic(first)) {
      found = arabicAt(text, start, longest);
    } else if (isChinese(first)) {
      found = chineseAt(text, start, longest);
    }
    return found != null && found.end() - start > LONGEST ? null : found;
  }

  /** Whether a character is one of 0–9, half- or full-width. */
  public static boolean isArabic(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** Whether a character is a Chinese digit (一, 两, 〇) or magnitude (十, 百, 千, 万, 亿). */
  public static boolean isChinese(char c) {
    return power(c) > 0 || (digit(c) >= 0 && !isArabic(c));
  }

  /** The value of a digit of any script; -1 for another character. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    if (!HAN_DIGITS.contains(c)) {
      return -1; // most characters that are asked about
    }
    // ○ (a circle) stands for 〇 in many signatures: 二○一五年七月一日
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** The power of ten of a magnitude (十, 百, 千, 万, 亿); 0 for another character. */
  static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  private static @Nullable Numeral arabicAt(CharSequence text, int start, int limit) {
    StringBuilder digits = new StringBuilder();
    int end = arabicDigits(text, start, limit, digits);
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = new BigDecimal(digits.toString());
    int lastPower = Integer.MAX_VALUE;
    while (true) {
      int at = skipSpaces(text, end, limit);
      int power = 0;
      while (at < limit && power(text.charAt(at)) > 0) {
        // 3千万, 10万亿: magnitudes multiply
        power += power(text.charAt(at));
        at++;
        end = at;
      }
      part = part.scaleByPowerOfTen(power);
      total = total.add(part);
      // 1亿2千万: a lower part follows
      if (power == 0 || at >= limit || !isArabic(text.charAt(at)) || power > lastPower) {
        break;
      }
      StringBuilder more = new StringBuilder();
      int next = arabicDigits(text, at, limit, more);
      int nextPower = next < limit ? power(text.charAt(next)) : 0;
      if (nextPower == 0 || nextPower >= power) {
        break;
      }
      lastPower = power;
      part = new BigDecimal(more.toString());
      end = next;
    }
    return new Numeral(start, end, plain(total));
  }

  /** Reads digits, thousands separators and a decimal point; returns the offset behind them. */
  private static int arabicDigits(CharSequence text, int start, int limit, StringBuilder digits) {
    int at = start;
    while (at < limit && isArabic(text.charAt(at))) {
      digits.append(digit(text.charAt(at++)));
    }
    boolean groups = at - start <= 3;
    while (groups && isThousandsGroup(text, at, limit)) {
      for (int i = 1; i <= 3; i++) {
        digits.append(digit(text.charAt(at + i)));
      }
      at += 4;
    }
    if (at + 1 < limit
        && (text.charAt(at) == '.' || text.charAt(at) == '．')
        && isArabic(text.charAt(at + 1))) {
      int fraction = at + 1;
      digits.append('.');
      while (fraction < limit && isArabic(text.charAt(fraction))) {
        digits.append(digit(text.charAt(fraction++)));
      }
      at = fraction;
    }
    return at;
  }

  /** Whether {@code ,000} stands at a place, with exactly three digits. */
  private static boolean isThousandsGroup(CharSequence text, int at, int limit) {
    if (at + 3 >= limit || (text.charAt(at) != ',' && text.charAt(at) != '，')) {
      return false;
    }
    for (int i = 1; i <= 3; i++) {
      if (!isArabic(text.charAt(at + i))) {
        return false;
      }
    }
    return at + 4 >= limit || !isArabic(text.charAt(at + 4));
  }

  static int skipSpaces(CharSequence text, int at, int limit) {
    int next = at;
    while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\u3000')) {
      next++;
    }
    return next;
  }

  private static @Nullable Numeral chineseAt(CharSequence text, int start, int limit) {
    int end = start;
    boolean magnitudes = false;
    while (end < limit && isChinese(text.charAt(end))) {
      magnitudes |= power(text.charAt(end)) > 0;
      end++;
    }
    BigDecimal value = magnitudes ? composed(text, start, end) : positional(text, start, end);
    if (value == null) {
      return null;
    }
    // 一点五, 三点二亿: the point counts only between digits
    if (end + 1 < limit && text.charAt(end) == '点' && digit(text.charAt(end + 1)) >= 0) {
      return withFraction(text, start, end, limit, value);
    }
    return new Numeral(start, end, plain(value));
  }

  private static @Nullable BigDecimal positional(CharSequence text, int start, int end) {
    // 三五家, 两三年 are guesses, not numbers
    boolean zero = false;
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      zero |= digit == 0;
      digits.append(digit);
    }
    return digits.length() == 2 && !zero ? null : new BigDecimal(digits.toString());
  }

  private static Numeral withFraction(
      CharSequence text, int start, int point, int limit, BigDecimal whole) {
    StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
    int at = point + 1;
    while (at < limit && digit(text.charAt(at)) >= 0) {
      digits.append(digit(text.charAt(at++)));
    }
    BigDecimal value = new BigDecimal(digits.toString());
    while (at < limit && power(text.charAt(at)) > 0) {
      value = value.scaleByPowerOfTen(power(text.charAt(at++)));
    }
    return new Numeral(start, at, plain(value));
  }

  /** 一万二千, 三百零五, 两亿: null where the order of the magnitudes makes no number (百千万). */
  private static @Nullable BigDecimal composed(CharSequence text, int start, int end) {
    // 十万亿: 万 and 亿 close what stands before them
    List<BigDecimal> closed = new ArrayList<>();
    BigDecimal section = BigDecimal.ZERO;
    int digit = -1;
    int lastPower = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int power = power(c);
      if (power == 0) {
        int next = digit(c);
        if (digit > 0) {
          return null;
        }
        digit = next;
      } else if (power < 4) {
        if (power >= lastPower) {
          return null;
        }
        if (digit < 0 && !(power == 1 && (i == start || text.charAt(i - 1) == '零'))) {
          // 百家, 千亿级: a magnitude alone is no exact figure, but 十 is ten
          return null;
        }
        section = section.add(BigDecimal.valueOf(digit < 0 ? 1 : digit).scaleByPowerOfTen(power));
        digit = -1;
        lastPower = power;
      } else {
        if (digit > 0) {
          section = section.add(BigDecimal.valueOf(digit));
        }
        BigDecimal magnitude = power == 4 ? TEN_THOUSAND : HUNDRED_MILLION;
        if (section.signum() == 0) {
          if (closed.isEmpty() || text.charAt(i - 1) != '万') {
            return null;
          }
          // 两万亿
          section = closed.removeLast();
        }
        closed.add(section.multiply(magnitude));
        section = BigDecimal.ZERO;
        digit = -1;
        lastPower = Integer.MAX_VALUE;
      }
    }
    if (digit > 0) {
      section = section.add(BigDecimal.valueOf(digit));
    }
    for (BigDecimal part : closed) {
      section = section.add(part);
    }
    return section;
  }

  /** Without trailing zeros and without an exponent: 1E+3 would be written so in JSON. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
