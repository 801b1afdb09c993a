package org.hongtou.read;

import java.util.Locale;
import java.util.Set;

/**
 * Tells HTML from plain text by its first tags. The name of the file and its declared type are not
 * asked.
 */
final class HtmlSigns {
  private static final int LOOK_AT = 64 * 1024;

  private static final Set<String> TAGS =
      Set.of(
          "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p", "span",
          "table", "tbody", "tr", "td", "br", "h1", "h2", "h3", "ul", "ol", "li", "font", "section",
          "article", "center", "strong", "b", "a", "img", "base");

  private HtmlSigns() {}

  /** Whether a text begins with a tag of HTML, or holds three near its beginning. */
  static boolean areIn(String text) {
    int first = 0;
    while (first < text.length() && Characters.isSpace(text.charAt(first))) {
      first++;
    }
    if (text.startsWith("<!--", first)
        || text.regionMatches(true, first, "<!doctype html", 0, 14)
        || (text.startsWith("<?xml", first) && text.indexOf("<html", first) > 0)) {
      return true;
    }
    int tags = 0;
    int end = Math.min(text.length(), LOOK_AT);
    for (int at = text.indexOf('<', first); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
      int start = at + 1 < end && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
      int stop = start;
      while (stop < end && stop - start < 8 && Characters.isAsciiAlphanumeric(text.charAt(stop))) {
        stop++;
      }
      boolean closed = stop < end && "> /\n\r\t".indexOf(text.charAt(stop)) >= 0;
      if (closed && TAGS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT))) {
        if (at == first || ++tags >= 3) {
          return true;
        }
      }
    }
    return false;
  }
}
