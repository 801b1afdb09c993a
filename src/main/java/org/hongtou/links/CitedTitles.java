package org.hongtou.links;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DocumentNumbers;

/** All titles in 《》 of a text with the numbers behind them, also those that are cited again. */
final class CitedTitles {
  /** A longer one is a quote mark that was never closed. */
  private static final int LONGEST = 200;

  private static final String OPENING = "（([【";
  private static final String CLOSING = "）)]】";

  private CitedTitles() {}

  /** In the order of the text; a title within a title (《关于印发〈…〉的通知》) is part of it. */
  static List<StatedRepeal> of(String text) {
    List<StatedRepeal> found = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      int end = end(text, at);
      if (end < 0) {
        at = text.indexOf('《', at + 1);
        continue;
      }
      StatedRepeal one = cited(text, at, end);
      found.add(one);
      at = text.indexOf('《', one.span().end());
    }
    return found;
  }

  /** Behind the 》 that closes a 《; -1 if none does. */
  private static int end(String text, int open) {
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < last; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    int close = text.indexOf('》', open); // 《关于印发《…》的通知 without its last mark
    return close >= 0 && close < last ? close + 1 : -1;
  }

  private static StatedRepeal cited(String text, int start, int end) {
    String title = text.substring(start + 1, end - 1);
    int at = end;
    while (at < text.length() && (isBlank(text.charAt(at)) || isOneOf(OPENING, text.charAt(at)))) {
      at++;
    }
    DocumentNumbers.Found number =
        DocumentNumbers.numberAt(text, at, Math.min(text.length(), at + LONGEST));
    if (number == null) {
      return new StatedRepeal(title, null, new Span(start, behindBracket(text, end)));
    }
    int behind = number.span().end();
    while (behind < text.length() && isOneOf(CLOSING, text.charAt(behind))) {
      behind++;
    }
    return new StatedRepeal(title, number.number(), new Span(start, behind));
  }

  /** Behind a remark such as （2016年第13号） or （以下简称《办法》）. */
  private static int behindBracket(String text, int at) {
    if (at >= text.length() || !isOneOf("（(", text.charAt(at))) {
      return at;
    }
    for (int i = at + 1; i < Math.min(text.length(), at + 42); i++) {
      if (isOneOf("）)", text.charAt(i))) {
        return i + 1;
      }
      if (isOneOf("（(。；", text.charAt(i))) {
        return at;
      }
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0';
  }

  private static boolean isOneOf(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }
}
