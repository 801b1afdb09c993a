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
  private static final List<String> FOOTERS = new ArrayList<>();

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
        case "footer" -> FOOTERS.add(text);
        default -> throw new IllegalStateException("site-chrome.txt: " + line);
      }
    }
  }

  private static final List<String> PAGER =
      List.of("下一页", "上一页", "首页", "尾页", "末页", "第", "共", "页", "跳转", "到");

  private SiteChrome() {}

  /** Elements without any text to read. */
  static boolean isSilent(Element element) {
    return TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || InlineStyle.hides(element);
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
    return LINES.contains(bare(line)) || isButtons(line) || isPager(line);
  }

  /** Several buttons in one line: {@code 打印本页　关闭窗口　收藏}. */
  private static boolean isButtons(String line) {
    int start = 0;
    int buttons = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i < line.length()
          && !Characters.isSpace(line.charAt(i))
          && "|｜".indexOf(line.charAt(i)) < 0) {
        continue;
      }
      if (i > start) {
        if (!LINES.contains(bare(line.substring(start, i)))) {
          return false;
        }
        buttons++;
      }
      start = i + 1;
    }
    return buttons > 1;
  }

  /** The pages of an article that is shown page by page: {@code 上一页 1 2 3 下一页 共3页}. */
  static boolean isPager(String line) {
    if (!line.contains("下一页") && !line.contains("上一页")) {
      return false;
    }
    String rest = line;
    for (String word : PAGER) {
      rest = rest.replace(word, "");
    }
    for (int i = 0; i < rest.length(); i++) {
      if (Characters.isWideLetter(rest.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is what only the footer of a site says: its registration. */
  static boolean isFooterText(String text) {
    return text.length() < 200 && FOOTERS.stream().anyMatch(text::contains);
  }

  /** Whether what begins with this line is no part of the notice any more. */
  static boolean beginsTail(String line) {
    return line.length() <= 12 && TAILS.contains(bare(line));
  }

  private static String bare(String line) {
    return Characters.dense(line, "【】[]（）()|｜>：:");
  }
}
