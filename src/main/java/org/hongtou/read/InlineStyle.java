package org.hongtou.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's {@code style} says of how the element is shown. */
final class InlineStyle {
  private static final Set<String> INLINE = Set.of("inline", "contents", "none", "initial", "");

  private InlineStyle() {}

  /** Whether the style leaves the element out of sight: {@code DISPLAY: none}. */
  static boolean hides(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && (valueOf(style, "display").equals("none")
            || valueOf(style, "visibility").equals("hidden")
            || valueOf(style, "mso-hide").equals("all"));
  }

  /** Whether the style makes a paragraph of an element that is none by itself. */
  static boolean makesBlock(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String display = valueOf(style, "display");
    return !INLINE.contains(display) && !display.startsWith("inline");
  }

  /**
   * The last value of a property, in lower case and without {@code !important}; empty if the style
   * does not have it.
   */
  static String valueOf(String style, String property) {
    String value = "";
    for (int start = 0; start < style.length(); ) {
      int semicolon = style.indexOf(';', start);
      int end = semicolon < 0 ? style.length() : semicolon;
      int colon = style.indexOf(':', start);
      if (colon > 0
          && colon < end
          && style.substring(start, colon).strip().equalsIgnoreCase(property)) {
        value = style.substring(colon + 1, end).toLowerCase(Locale.ROOT).strip();
        int important = value.indexOf('!');
        value = important < 0 ? value : value.substring(0, important).strip();
      }
      start = end + 1;
    }
    return value;
  }
}
