package org.hongtou.read;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Writes what a page's {@code <style>} says of the numbers of its lists into the lists themselves:
 * {@code ol.cn {list-style-type: cjk-ideographic}}. No other property of a style sheet matters to
 * the text.
 */
final class ListStyles {
  /** Word writes a style sheet of some hundred rules; few are for lists. */
  private static final int MOST_RULES = 50;

  private ListStyles() {}

  static void apply(Document document) {
    int rules = 0;
    for (Element style : document.select("style")) {
      String sheet = withoutComments(style.data());
      int open = sheet.indexOf('{');
      for (int start = 0; open >= 0 && rules < MOST_RULES; open = sheet.indexOf('{', start)) {
        int close = sheet.indexOf('}', open);
        if (close < 0) {
          break;
        }
        String declarations = sheet.substring(open + 1, close);
        String selector = sheet.substring(start, open).strip();
        start = close + 1;
        // the rules within an at-rule hold for paper or for phones
        if (declarations.toLowerCase(Locale.ROOT).contains("list-style")
            && !selector.isEmpty()
            && selector.indexOf('@') < 0) {
          apply(document, selector, declarations);
          rules++;
        }
      }
    }
  }

  private static void apply(Document document, String selector, String declarations) {
    try {
      for (Element list : document.body().select(selector)) {
        if (ListLabels.isList(list) || list.normalName().equals("li")) {
          String own = list.attr("style");
          list.attr("style", declarations + ";" + own);
        }
      }
    } catch (SelectorParseException e) {
      // a selector of a kind that only browsers know: the list has its plain numbers
    }
  }

  private static String withoutComments(String sheet) {
    StringBuilder out = new StringBuilder(sheet.length());
    int start = 0;
    for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", start)) {
      out.append(sheet, start, open);
      int close = sheet.indexOf("*/", open + 2);
      start = close < 0 ? sheet.length() : close + 2;
    }
    return out.append(sheet, start, sheet.length()).toString();
  }
}
