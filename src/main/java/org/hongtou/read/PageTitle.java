package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title that a page prints outside the notice's element: in a heading, or in an element
 * that says nothing but what the page's head names as the title.
 */
final class PageTitle {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 150;

  /** What parts a title from the site's name in {@code <title>}. */
  private static final String PARTING = "_-|—–－｜";

  /** What every title of a notice has one of; a site's name has none. */
  private static final List<String> ENDINGS =
      List.of("通知", "意见", "方案", "办法", "规定", "决定", "公告", "通告", "批复", "计划", "规划", "措施", "函");

  private PageTitle() {}

  /** The lines of the title; empty if the page prints none outside the content. */
  static List<String> outside(Document document, MainContent main) {
    Element heading = main.titleOutside();
    if (heading == null) {
      heading = named(document, main);
    }
    if (heading == null) {
      return List.of();
    }
    List<String> lines = HtmlBlocks.linesOf(heading);
    int length = lines.stream().mapToInt(String::length).sum();
    return length > LONGEST ? List.of() : lines;
  }

  /** The title as the head of the page names it, without the site's name; null if it names none. */
  static @Nullable String inHead(Document document) {
    String title = Characters.strip(Characters.clean(document.title()));
    for (int i = SHORTEST; i < title.length(); i++) {
      if (PARTING.indexOf(title.charAt(i)) >= 0) {
        title = Characters.strip(title.substring(0, i));
      }
    }
    return title.length() >= SHORTEST && isHeadline(title) ? title : null;
  }

  private static boolean isHeadline(String title) {
    return title.contains("关于") || ENDINGS.stream().anyMatch(title::endsWith);
  }

  private static @Nullable Element named(Document document, MainContent main) {
    List<String> names = new ArrayList<>();
    for (Element meta : document.head().select("meta[name]")) {
      if (meta.attr("name").toLowerCase(Locale.ROOT).equals("articletitle")) {
        names.add(Characters.dense(Characters.clean(meta.attr("content")), ""));
      }
    }
    String inHead = inHead(document);
    if (inHead != null) {
      names.add(Characters.dense(inHead, ""));
    }
    names.removeIf(name -> name.length() < SHORTEST);
    return saying(document.body(), names, main.content());
  }

  /** The innermost element before the content that says one of the names and nothing else. */
  private static @Nullable Element saying(Element element, List<String> names, Element content) {
    for (Element child : element.children()) {
      if (child.equals(content)) {
        return null;
      }
      if (SiteChrome.isSilent(child) || isIndexField(child)) {
        continue;
      }
      Element within = saying(child, names, content);
      if (within != null) {
        return within;
      }
      if (!child.normalName().equals("a")
          && !MainContent.isWithin(content, child)
          && child.children().select("table, tr, td, li, dl").isEmpty()
          && isTitle(Characters.dense(Characters.clean(child.text()), ""), names)) {
        return child;
      }
    }
    return null;
  }

  /** The title in an index table is a field's value there. */
  private static boolean isIndexField(Element element) {
    return switch (element.normalName()) {
      case "tr", "li", "dl", "p" -> IndexFields.isField(Characters.clean(element.text()));
      case "div" ->
          element.childrenSize() <= 4
              && element.select("div, table, p, ul").size() == 1
              && IndexFields.isField(Characters.clean(element.text()));
      default -> false;
    };
  }

  /** What the head names, or else what can only be a notice's title: 关于…的通知. */
  private static boolean isTitle(String text, List<String> names) {
    return names.contains(text)
        || (text.length() >= SHORTEST
            && text.length() <= LONGEST
            && text.contains("关于")
            && ENDINGS.stream().anyMatch(text::endsWith));
  }
}
