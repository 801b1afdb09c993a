package org.hongtou.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of an {@code <ol>}. */
final class ListLabels {
  private static final String[] CHINESE = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

  private final String style;
  private final String lower;
  private int next;

  ListLabels(Element list) {
    style = (list.attr("type") + " " + list.attr("style")).strip();
    lower = style.toLowerCase(Locale.ROOT);
    next = number(list.attr("start"), 1);
  }

  String next(Element item) {
    int number = number(item.attr("value"), next);
    next = number + 1;
    if (lower.contains("cjk") || lower.contains("chinese")) {
      return chinese(number) + "、";
    }
    if (style.startsWith("a") || lower.contains("lower-alpha")) {
      return letter(number, 'a') + ".";
    }
    if (style.startsWith("A") || lower.contains("upper-alpha")) {
      return letter(number, 'A') + ".";
    }
    return lower.contains("none") ? "" : number + ".";
  }

  private static String letter(int number, char first) {
    return number >= 1 && number <= 26
        ? String.valueOf((char) (first + number - 1))
        : String.valueOf(number);
  }

  private static String chinese(int number) {
    if (number < 1 || number > 99) {
      return String.valueOf(number);
    }
    if (number <= 10) {
      return CHINESE[number - 1];
    }
    String tens = number < 20 ? "十" : CHINESE[number / 10 - 1] + "十";
    return number % 10 == 0 ? tens : tens + CHINESE[number % 10 - 1];
  }

  private static int number(String text, int otherwise) {
    if (text.isEmpty() || text.length() > 6) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
