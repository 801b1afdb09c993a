package org.hongtou.read.formats.ocr;

/**
 * Puts right what recognition confuses, where the characters around leave no doubt: 2O25年 is 2025年,
 * 3:5万 is 3.5万, 〔2023】15号 is 〔2023〕15号. What could be meant stays as it was read.
 */
final class OcrRepair {
  private static final String COUNTED = "年月日曰号万亿千百%％个项家户人亩吨元米";
  private static final String CHINESE_DIGITS = "〇零一二三四五六七八九";

  /** What a thousand of is written 千: 千瓦, 千米. */
  private static final String OF_THOUSAND = "瓦米克元伏公人户家亩吨个字万亿";

  private final StringBuilder text;

  private OcrRepair(String text) {
    this.text = new StringBuilder(text);
  }

  /** Repairs a line. */
  static String line(String text) {
    OcrRepair repair = new OcrRepair(text);
    repair.ruling();
    repair.punctuation();
    repair.figures();
    repair.words();
    repair.brackets();
    repair.label();
    return repair.text.toString();
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  /** The side of a cell read as a character before its text: 「市水务局, |市水务局. */
  private void ruling() {
    if (text.length() > 2 && "「|丨".indexOf(at(0)) >= 0 && text.indexOf("」") < 0) {
      text.deleteCharAt(0);
    }
  }

  /** Half-width marks between Chinese characters are full-width ones. */
  private void punctuation() {
    for (int i = 0; i < text.length(); i++) {
      boolean before = isChinese(at(i - 1));
      boolean after = isChinese(at(i + 1));
      char full =
          switch (at(i)) {
            case ',' -> before ? '，' : ',';
            case ';' -> before ? '；' : ';';
            case ':' -> before ? '：' : ':';
            case '?' -> before ? '？' : '?';
            case '(' -> before || after ? '（' : '(';
            case ')' -> before || after ? '）' : ')';
            default -> at(i);
          };
      text.setCharAt(i, full);
    }
  }

  private void figures() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean digit = false;
      boolean letter = false;
      while (isFigure(at(end))) {
        boolean real = isDigit(at(end));
        digit |= real;
        letter |= !real;
        end++;
      }
      if (end == start) {
        start++;
        continue;
      }
      boolean alone = !isLatin(at(start - 1)) && !isLatin(at(end));
      if (digit && letter && alone && COUNTED.indexOf(at(end)) >= 0) {
        for (int i = start; i < end; i++) {
          text.setCharAt(i, digit(at(i)));
        }
      }
      // 3:5万: no time and no ratio is counted in ten thousands
      if (at(end) == ':' && isDigit(at(end + 1)) && digit && !letter) {
        int fraction = end + 1;
        while (isDigit(at(fraction))) {
          fraction++;
        }
        if ("万亿%％".indexOf(at(fraction)) >= 0) {
          text.setCharAt(end, '.');
        }
      }
      start = end;
    }
  }

  private void words() {
    for (int i = 0; i < text.length(); i++) {
      char before = at(i - 1);
      char after = at(i + 1);
      boolean counted = isDigit(before) || before == '万' || before == '几' || before == '数';
      switch (at(i)) {
        case '曰' -> {
          if (isDigit(before)) {
            text.setCharAt(i, '日');
          }
        }
        case '一' -> {
          // a dash between figures: 20%一25%, 2025一2027年
          if (isDigit(after) && (isDigit(before) || "%％年".indexOf(before) >= 0)) {
            text.setCharAt(i, '—');
          }
        }
        case '干' -> {
          if (counted && OF_THOUSAND.indexOf(after) >= 0) {
            text.setCharAt(i, '千');
          }
        }
        case '未' -> {
          if (before == '年' && isDigit(at(i - 2)) && "前，。、；".indexOf(after) >= 0) {
            text.setCharAt(i, '末');
          }
        }
        case 'O', 'o', '0', '○' -> {
          if (CHINESE_DIGITS.indexOf(before) >= 0
              && (CHINESE_DIGITS.indexOf(after) >= 0 || after == '年')) {
            text.setCharAt(i, '〇');
          }
        }
        default -> {}
      }
    }
  }

  /** The year in a document's number stands in 〔〕: 【2023】15号, (2023〕15号. */
  private void brackets() {
    for (int i = 1; i + 5 < text.length(); i++) {
      boolean year =
          isDigit(at(i + 1)) && isDigit(at(i + 2)) && isDigit(at(i + 3)) && isDigit(at(i + 4));
      int number = i + 6;
      while (isDigit(at(number))) {
        number++;
      }
      boolean bracketed = "〔【[［〈".indexOf(at(i)) >= 0 && "〕】]］〉".indexOf(at(i + 5)) >= 0;
      if (year && bracketed && number > i + 6 && at(number) == '号') {
        text.setCharAt(i, '〔');
        text.setCharAt(i + 5, '〕');
      }
    }
  }

  /** Labels at the beginning of a line: l.推进, 1。推进, -、总体要求, （-）. */
  private void label() {
    if ((at(0) == '-' || at(0) == '—' || at(0) == '－') && at(1) == '、' && isChinese(at(2))) {
      text.setCharAt(0, '一');
    } else if (at(0) == '（' && "-—－".indexOf(at(1)) >= 0 && at(2) == '）') {
      text.setCharAt(1, '一');
    }
    int end = 0;
    while (isFigure(at(end)) && end < 3) {
      end++;
    }
    if (end > 0 && ".。．".indexOf(at(end)) >= 0 && isChinese(at(end + 1))) {
      for (int i = 0; i < end; i++) {
        text.setCharAt(i, digit(at(i)));
      }
      text.setCharAt(end, '.');
    }
  }

  private static boolean isFigure(char c) {
    return isDigit(c) || "OoIl".indexOf(c) >= 0;
  }

  private static char digit(char c) {
    return switch (c) {
      case 'O', 'o' -> '0';
      case 'I', 'l' -> '1';
      default -> c;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isChinese(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || "，。；：、（）《》“”〇".indexOf(c) >= 0;
  }
}
