package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.words.WordFile;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the notice: where the usual content management systems put
 * it, else the innermost element that holds nearly all text outside links. One walk over the page.
 */
final class MainContent {
  /** The selectors {@code #id}, {@code .class} and {@code tag}, each with its rank. */
  private static final Map<String, Integer> SELECTORS = ranks();

  /** Classes that sites give to the title that they print above the content. */
  private static final List<String> TITLE_CLASSES =
      List.of("article-title", "article_title", "title", "content-title", "xxgk-title");

  /** What has more text is the notice itself, whatever its class is called. */
  private static final int MOST_CHROME = 200;

  /** A title, a line on attachments and their names have more. */
  private static final int SHORTEST_NOTICE = 10;

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  /** Elements of no more than a site's footer, with its registration. */
  private final IdentityHashMap<Element, Boolean> footers = new IdentityHashMap<>();

  /** The characters of an element that stand in links. */
  private final IdentityHashMap<Element, Integer> linked = new IdentityHashMap<>();

  private final TreeMap<Integer, List<Element>> known = new TreeMap<>();
  private final List<Element> titles = new ArrayList<>();
  private final Element content;
  private final boolean isKnown;

  /** Looks at a page's body. */
  MainContent(Element body) {
    int all = measure(body, false);
    Element container = knownContainer(all);
    isKnown = container != null;
    content = container != null ? container : densest(body);
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String selector : WordFile.lines(MainContent.class, "content-selectors.txt")) {
      ranks.put(selector, ranks.size());
    }
    return ranks;
  }

  /** The element that holds the notice. */
  Element content() {
    return content;
  }

  /** The title that the page prints outside the content; null if it prints none. */
  @Nullable Element titleOutside() {
    for (Element title : titles) {
      if (!isWithin(title, content) && !isWithin(content, title) && proseOf(title) >= 8) {
        return title;
      }
    }
    return null;
  }

  /**
   * Whether an element is a menu or a list of other articles: links and little else. In a container
   * that is known to hold nothing but the notice, links are the notice's own, its annexes.
   */
  boolean isLinkList(Element element, boolean outside) {
    int links = linked.getOrDefault(element, 0);
    if ((isKnown && !outside)
        || links < 4
        || !element.isBlock()
        || proseOf(element) * 4 > links
        || element.select("a").size() < 2) {
      return false;
    }
    String text = element.text();
    return !text.contains("附件") && !text.contains("附表");
  }

  /** Whether an element is the site's by its name, such as {@code share}, or by its words. */
  boolean isSites(Element element) {
    if (footers.containsKey(element)) {
      return true;
    }
    if (!SiteChrome.isNamedChrome(element)) {
      return false;
    }
    String text = element.text();
    return text.length() < MOST_CHROME
        && text.indexOf('。') < 0
        && element.selectFirst("h1, h2") == null;
  }

  static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** The characters of an element that stand in no link and no chrome. */
  private int measure(Element element, boolean inLink) {
    if (SiteChrome.isSilent(element)) {
      return 0;
    }
    collect(element);
    boolean link = inLink || (element.normalName().equals("a") && !FileLinks.isLink(element));
    boolean footer = false;
    int length = 0;
    int inLinks = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        String whole = text.getWholeText();
        int visible = visibleLength(whole);
        footer |= visible > 0 && SiteChrome.isFooterText(whole);
        length += link ? 0 : visible;
        inLinks += link ? visible : 0;
      } else if (child instanceof Element childElement) {
        length += measure(childElement, link);
        inLinks += linked.getOrDefault(childElement, 0);
        footer |= footers.containsKey(childElement);
      }
    }
    if (inLinks > 0) {
      linked.put(element, inLinks);
    }
    if (footer && length < MOST_CHROME && isFooter(element)) {
      footers.put(element, true);
      length = 0;
    } else if (length < MOST_CHROME && length > 0 && isSites(element)) {
      length = 0;
    }
    prose.put(element, length);
    return length;
  }

  /** Nothing of a notice may go with the footer that stands in the same element. */
  private static boolean isFooter(Element element) {
    if (element.normalName().equals("body") || element.selectFirst("h1, h2") != null) {
      return false;
    }
    String text = element.text();
    return text.length() < MOST_CHROME && text.indexOf('。') < 0;
  }

  private void collect(Element element) {
    String name = element.normalName();
    boolean title = name.equals("h1");
    collect(element, name);
    if (element.attributesSize() > 0) {
      String id = element.id();
      if (!id.isEmpty()) {
        collect(element, "#" + id);
      }
      String classes = element.attr("class");
      if (!classes.isEmpty()) {
        for (String word : element.classNames()) {
          collect(element, "." + word);
          title |= TITLE_CLASSES.contains(word);
        }
      }
    }
    if (title) {
      titles.add(element);
    }
  }

  private void collect(Element element, String selector) {
    Integer rank = SELECTORS.get(selector);
    if (rank == null) {
      return;
    }
    List<Element> matches = known.computeIfAbsent(rank, r -> new ArrayList<>());
    // document order: only the last match can hold this one
    if (matches.isEmpty() || !isWithin(element, matches.getLast())) {
      matches.add(element);
    }
  }

  private static int visibleLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && !Characters.isSpace(text.charAt(i))) {
        length++;
      }
    }
    return length;
  }

  private int proseOf(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private @Nullable Element knownContainer(int all) {
    for (List<Element> matches : known.values()) {
      matches.removeIf(m -> proseOf(m) == 0);
      long together = matches.stream().mapToLong(this::proseOf).sum();
      // a page of links around a short notice leaves it a small share
      if (together * 4 >= all && together >= SHORTEST_NOTICE) {
        return commonAncestor(matches);
      }
    }
    return null;
  }

  private static Element commonAncestor(List<Element> elements) {
    Element ancestor = elements.getFirst();
    for (Element element : elements) {
      while (!isWithin(element, ancestor)) {
        Element parent = ancestor.parent();
        if (parent == null) {
          return ancestor;
        }
        ancestor = parent;
      }
    }
    return ancestor;
  }

  private Element densest(Element body) {
    Element at = body;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        if (proseOf(child) * 10L >= proseOf(at) * 9L && child.isBlock() && hasBlocks(child)) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  /** A single paragraph that happens to be most of the text isn't the notice. */
  private static boolean hasBlocks(Element element) {
    for (Element child : element.children()) {
      if (child.isBlock() || child.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }
}
