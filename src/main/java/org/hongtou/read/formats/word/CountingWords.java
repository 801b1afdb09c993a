package org.hongtou.read.formats.word;

/** Numbers in Chinese and Japanese characters, as word processors count with them. */
final class CountingWords {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  private CountingWords() {}

  /** 一, 十, 十一, 二十, 一百零一: spoken Chinese, up to 9999. */
  static String chinese(int number) {
    return spoken(number, DIGITS.replace('〇', '零'), PLACES);
  }

  /** 壹, 壹拾, 壹拾壹, 壹佰零壹: as on cheques. */
  static String legal(int number) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    String digits = "零壹贰叁肆伍陆柒捌玖";
    String spoken = spoken(number, digits, new String[] {"", "拾", "佰", "仟"});
    return spoken.startsWith("拾") ? "壹" + spoken : spoken;
  }

  /** 一, 十, 十一, 九十九, and from there on digits: 一〇〇, 一〇一. */
  static String chineseThenDigits(int number) {
    return number < 100 ? chinese(number) : digits(number);
  }

  /** 一, 九, 一〇, 一一: digit by digit. */
  static String digits(int number) {
    StringBuilder out = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      out.append(c == '-' ? c : DIGITS.charAt(c - '0'));
    }
    return out.toString();
  }

  /** 一, 十, 百, 百一, 千二百: spoken Japanese, without zeros and without 一 before a place. */
  static String japanese(int number) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit > 1 || (digit == 1 && place == 0)) {
        out.append(DIGITS.charAt(digit));
      }
      if (digit > 0) {
        out.append(PLACES[place]);
      }
    }
    return out.toString();
  }

  private static String spoken(int number, String digits, String[] places) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
        continue;
      }
      if (zero) {
        out.append(digits.charAt(0));
        zero = false;
      }
      boolean bareTen = place == 1 && digit == 1 && out.isEmpty();
      if (!bareTen) {
        out.append(digits.charAt(digit));
      }
      out.append(places[place]);
    }
    return out.toString();
  }
}
