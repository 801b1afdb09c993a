package org.hongtou.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Brings into the page what its own script would show: a notice that waits in a {@code <textarea>},
 * a {@code <template>} or a {@code <script type="text/template">}, in a hidden element, or on the
 * hidden pages of an article that is shown page by page. Nothing is run.
 */
final class ScriptedContent {
  /** A button's hidden template has less. */
  private static final int SHORTEST = 40;

  private ScriptedContent() {}

  static void show(Document document) {
    Element body = document.body();
    int visible = prose(body);
    Element longest = null;
    String html = "";
    int length = Math.max(SHORTEST, visible);
    for (Element island : body.select("textarea, template, script[type], [hidden], [style]")) {
      String inner = inner(island);
      int prose = inner.isEmpty() ? 0 : prose(Jsoup.parseBodyFragment(inner).body());
      // of an element and the one in it that says the same, the outer one
      if (prose > length) {
        longest = island;
        html = inner;
        length = prose;
      }
    }
    if (longest != null) {
      Element shown = new Element("div");
      if (!longest.id().isEmpty()) {
        shown.attr("id", longest.id());
      }
      shown.attr("class", longest.className());
      longest.replaceWith(shown.html(html));
    }
    showFurtherPages(body);
  }

  /** The markup that waits in an element; empty if it holds none or is shown already. */
  private static String inner(Element element) {
    return switch (element.normalName()) {
      case "textarea" -> element.wholeText();
      case "template" -> element.html();
      case "script" -> isMarkup(element.attr("type")) ? element.data() : "";
      default -> element.hasAttr("hidden") || InlineStyle.hides(element) ? element.html() : "";
    };
  }

  private static boolean isMarkup(String type) {
    return type.contains("template") || type.contains("html") || type.contains("tmpl");
  }

  /** The pages of one article are siblings of one class, all but the first hidden. */
  private static void showFurtherPages(Element body) {
    for (Element hidden : body.select("[style]")) {
      Element before = hidden.previousElementSibling();
      if (before != null
          && InlineStyle.hides(hidden)
          && !InlineStyle.hides(before)
          && isPage(hidden)
          && isPage(before)) {
        hidden.removeAttr("style");
      }
    }
  }

  private static boolean isPage(Element element) {
    return element.className().contains("page") || element.id().contains("page");
  }

  private static int prose(Element element) {
    int length = 0;
    for (Element child : element.children()) {
      boolean silent =
          SiteChrome.isSilent(child) || child.normalName().equals("a") || isSites(child);
      length += silent ? 0 : prose(child);
    }
    String own = element.ownText();
    for (int i = 0; i < own.length(); i++) {
      length += Characters.isHan(own.charAt(i)) ? 1 : 0;
    }
    return length;
  }

  private static boolean isSites(Element element) {
    return element.textNodes().stream()
        .anyMatch(text -> SiteChrome.isFooterText(text.getWholeText()));
  }
}
