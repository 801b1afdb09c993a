package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongtou.words.WordFile;
import org.jsoup.nodes.Element;

/** Knows what a government site prints around a notice: navigation, share bars, footers. */
final class SiteChrome {
  private static final Set<String> CLASSES = new HashSet<>();
  private static final Set<String> LINES = new HashSet<>();
  private static final List<String> BEGINNINGS = new ArrayList<>();
  private static final Set<String> TAILS = new HashSet<>();

  /** Elements whose text is never part of an article. */
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "select",
          "button",
          "input",
          "textarea",
          "nav",
          "footer",
          "head",
          "title",
          "link",
          "meta",
          "audio",
          "video",
          "map");

  static {
    for (String line : WordFile.lines(SiteChrome.class, "site-chrome.txt")) {
      int space = line.indexOf(' ');
      String text = line.substring(space + 1);
      switch (line.substring(0, space)) {
        case "class" -> CLASSES.add(text);
        case "line" -> LINES.add(text);
        case "begin" -> BEGINNINGS.add(text);
        case "tail" -> TAILS.add(text);
        default -> throw new IllegalStateException("site-chrome.txt: " + line);
      }
    }
  }

  private SiteChrome() {}

  /** Elements without any text to read. */
  static boolean isSilent(Element element) {
    return TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || isHidden(element.attr("style"));
  }

  private static boolean isHidden(String style) {
    int at = style.indexOf("display");
    if (at < 0) {
      return false;
    }
    int colon = style.indexOf(':', at);
    return colon > 0 && style.substring(colon + 1).stripLeading().startsWith("none");
  }

  /**
   * Whether an element's class or id says that it is chrome: {@code article-share}, {@code footer}.
   */
  static boolean isNamedChrome(Element element) {
    return hasChromeWord(element.className()) || hasChromeWord(element.id());
  }

  private static boolean hasChromeWord(String names) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !Character.isLetter(names.charAt(i))) {
        if (i > start
            && i - start <= 20
            && CLASSES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  static boolean isChromeLine(String line) {
    if (line.length() > 60 || line.indexOf('。') >= 0) {
      return false;
    }
    for (String beginning : BEGINNINGS) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    return LINES.contains(bare(line));
  }

  /** Whether what begins with this line is no part of the notice any more. */
  static boolean beginsTail(String line) {
    return line.length() <= 12 && TAILS.contains(bare(line));
  }

  private static String bare(String line) {
    return Characters.dense(line, "【】[]（）()|｜>：:");
  }
}
