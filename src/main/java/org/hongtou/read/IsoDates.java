package org.hongtou.read;

import org.jspecify.annotations.Nullable;

/** Reads the dates of index tables and meta tags. */
final class IsoDates {
  private static final String CHINESE = "〇一二三四五六七八九";

  private IsoDates() {}

  /**
   * The date that a text begins with, in ISO 8601 and as precise as written: {@code 2019年01月12日},
   * {@code 2019-1-12 10:33:00}, {@code 2019/1}, {@code 二○一九年一月十二日}. Null if it begins with none.
   */
  static @Nullable String parse(String text) {
    int[] numbers = new int[3];
    int count = 0;
    int at = 0;
    while (count < 3 && at < text.length()) {
      int start = at;
      int value = 0;
      boolean ten = false;
      while (at < text.length() && at - start < 4) {
        char c = text.charAt(at);
        int digit = digit(c);
        if (digit >= 0) {
          value = ten ? value + digit : value * 10 + digit;
          ten = false;
        } else if (c == '十') {
          value = value == 0 ? 10 : value * 10;
          ten = true;
        } else {
          break;
        }
        at++;
      }
      if (at == start) {
        break;
      }
      numbers[count++] = value;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at == text.length() || "年月-/.—－".indexOf(text.charAt(at)) < 0) {
        break;
      }
      at++;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    if (count == 0 || numbers[0] < 1949 || numbers[0] > 2200) {
      return null;
    }
    StringBuilder iso = new StringBuilder().append(numbers[0]);
    if (count > 1 && numbers[1] >= 1 && numbers[1] <= 12) {
      iso.append(numbers[1] < 10 ? "-0" : "-").append(numbers[1]);
      if (count > 2 && numbers[2] >= 1 && numbers[2] <= 31) {
        iso.append(numbers[2] < 10 ? "-0" : "-").append(numbers[2]);
      }
    }
    return iso.toString();
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    if (c == '○' || c == '零' || c == 'O') {
      return 0;
    }
    return CHINESE.indexOf(c);
  }
}
