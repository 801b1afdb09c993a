package org.hongtou.read.formats.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How an automatic number is written. One set serves all formats: DOCX names the styles
 * (ST_NumberFormat of ECMA-376, 17.18.59), DOC and RTF give the same ones by code (MSONFC of
 * MS-OSHARED, 2.2.1.3).
 */
enum NumberStyle {
  DECIMAL(0, "decimal", Integer::toString),
  UPPER_ROMAN(1, "upperRoman", NumberStyle::roman),
  LOWER_ROMAN(2, "lowerRoman", n -> roman(n).toLowerCase(Locale.ROOT)),
  UPPER_LETTER(3, "upperLetter", n -> letters(n, 'A')),
  LOWER_LETTER(4, "lowerLetter", n -> letters(n, 'a')),
  IDEOGRAPH_DIGITAL(10, "ideographDigital", CountingWords::digits),
  JAPANESE_COUNTING(11, "japaneseCounting", CountingWords::japanese),
  DECIMAL_FULL_WIDTH(14, "decimalFullWidth", NumberStyle::fullWidth),
  JAPANESE_LEGAL(16, "japaneseLegal", CountingWords::legal),
  JAPANESE_DIGITAL(17, "japaneseDigitalTenThousand", CountingWords::digits),
  ENCLOSED_CIRCLE(18, "decimalEnclosedCircle", n -> sign(n, '①', 20)),
  DECIMAL_FULL_WIDTH_2(19, "decimalFullWidth2", NumberStyle::fullWidth),
  DECIMAL_ZERO(22, "decimalZero", n -> n < 10 && n >= 0 ? "0" + n : Integer.toString(n)),
  BULLET(23, "bullet", n -> ""),
  ENCLOSED_FULLSTOP(26, "decimalEnclosedFullstop", n -> sign(n, '⒈', 20)),
  ENCLOSED_PAREN(27, "decimalEnclosedParen", n -> sign(n, '⑴', 20)),
  ENCLOSED_CIRCLE_CHINESE(28, "decimalEnclosedCircleChinese", n -> sign(n, '①', 20)),
  IDEOGRAPH_ENCLOSED(29, "ideographEnclosedCircle", n -> sign(n, '㈠', 10)),
  HEAVENLY_STEMS(30, "ideographTraditional", n -> of(n, "甲乙丙丁戊己庚辛壬癸")),
  EARTHLY_BRANCHES(31, "ideographZodiac", n -> of(n, "子丑寅卯辰巳午未申酉戌亥")),
  STEMS_AND_BRANCHES(32, "ideographZodiacTraditional", NumberStyle::stemAndBranch),
  TAIWANESE_COUNTING(33, "taiwaneseCounting", CountingWords::chineseThenDigits),
  LEGAL_TRADITIONAL(34, "ideographLegalTraditional", CountingWords::legal),
  TAIWANESE_THOUSAND(35, "taiwaneseCountingThousand", CountingWords::chinese),
  TAIWANESE_DIGITAL(36, "taiwaneseDigital", CountingWords::digits),
  CHINESE_COUNTING(37, "chineseCounting", CountingWords::chineseThenDigits),
  CHINESE_LEGAL(38, "chineseLegalSimplified", CountingWords::legal),
  CHINESE_THOUSAND(39, "chineseCountingThousand", CountingWords::chinese),
  NUMBER_IN_DASH(57, "numberInDash", n -> "- " + n + " -"),
  NONE(255, "none", n -> "");

  private static final Map<String, NumberStyle> BY_NAME = new HashMap<>();
  private static final Map<Integer, NumberStyle> BY_CODE = new HashMap<>();

  static {
    for (NumberStyle style : values()) {
      BY_NAME.put(style.ooxml, style);
      BY_CODE.put(style.code, style);
    }
  }

  private final int code;
  private final String ooxml;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final IntFunction<String> write;

  NumberStyle(int code, String ooxml, IntFunction<String> write) {
    this.code = code;
    this.ooxml = ooxml;
    this.write = write;
  }

  /** The style that DOCX calls so; decimal for those that no Chinese office uses. */
  static NumberStyle named(String name) {
    return BY_NAME.getOrDefault(name, DECIMAL);
  }

  /** The style with a code of DOC or RTF; decimal for those that no Chinese office uses. */
  static NumberStyle ofCode(int code) {
    return BY_CODE.getOrDefault(code, DECIMAL);
  }

  /** Writes a number in this style, without the signs around it. */
  String write(int number) {
    return write.apply(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        out.append(signs[i]);
      }
    }
    return out.toString();
  }

  /** a … z, then aa, bb …, as Word counts. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 780) {
      return Integer.toString(number);
    }
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String fullWidth(int number) {
    StringBuilder out = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      out.append((char) (c + '０' - '0'));
    }
    return out.toString();
  }

  /** A sign that stands in a row of Unicode, and the plain number behind the row's end. */
  private static String sign(int number, char first, int most) {
    return number >= 1 && number <= most
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String of(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String stemAndBranch(int number) {
    if (number < 1 || number > 60) {
      return Integer.toString(number);
    }
    return String.valueOf("甲乙丙丁戊己庚辛壬癸".charAt((number - 1) % 10))
        + "子丑寅卯辰巳午未申酉戌亥".charAt((number - 1) % 12);
  }
}
