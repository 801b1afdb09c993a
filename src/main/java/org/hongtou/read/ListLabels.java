package org.hongtou.read;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The numbers that a browser prints before the items of a list. Those in Chinese numerals get a 、,
 * as browsers print it, all others a full stop.
 */
final class ListLabels {
  private static final String[] CHINESE = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private final String style;
  private final int step;
  private int next;

  ListLabels(Element list) {
    style = styleOf(list, list.normalName().equals("ol") ? "decimal" : "disc");
    step = list.hasAttr("reversed") ? -1 : 1;
    int first = 1;
    if (step < 0) {
      first = (int) list.children().stream().filter(e -> e.normalName().equals("li")).count();
    }
    next = number(list.attr("start"), first);
  }

  /** Whether an element is a list whose items may be numbered. */
  static boolean isList(Element element) {
    return element.normalName().equals("ol") || element.normalName().equals("ul");
  }

  /** The label of the next item; empty if it has a bullet or nothing. */
  String next(Element item) {
    int number = number(item.attr("value"), next);
    next = number + step;
    return label(styleOf(item, style), number);
  }

  /** The name that CSS has for the style, be it asked for by {@code type} or by CSS. */
  private static String styleOf(Element element, String otherwise) {
    String style = element.attr("style");
    String type = InlineStyle.valueOf(style, "list-style-type");
    if (type.isEmpty()) {
      // the shorthand may also name a position and an image
      for (String word : InlineStyle.valueOf(style, "list-style").split("\\s+", -1)) {
        if (!word.equals("inside") && !word.equals("outside") && !word.startsWith("url(")) {
          type = word;
        }
      }
    }
    if (!type.isEmpty()) {
      return type.equals("inherit") || type.equals("initial") ? otherwise : type;
    }
    return switch (element.attr("type")) {
      case "1" -> "decimal";
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> otherwise;
    };
  }

  private static String label(String style, int number) {
    if (style.contains("cjk") || style.contains("chinese") || style.contains("ideographic")) {
      return chinese(number) + "、";
    }
    return switch (style) {
      case "none", "disc", "circle", "square" -> "";
      case "lower-alpha", "lower-latin" -> letter(number, 'a') + ".";
      case "upper-alpha", "upper-latin" -> letter(number, 'A') + ".";
      case "lower-roman" -> roman(number).toLowerCase(Locale.ROOT) + ".";
      case "upper-roman" -> roman(number) + ".";
      case "decimal-leading-zero" -> (number >= 0 && number < 10 ? "0" : "") + number + ".";
      default -> number + ".";
    };
  }

  private static String letter(int number, char first) {
    return number >= 1 && number <= 26
        ? String.valueOf((char) (first + number - 1))
        : String.valueOf(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 300) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
      }
    }
    return out.toString();
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
