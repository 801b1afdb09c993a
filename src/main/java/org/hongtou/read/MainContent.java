package org.hongtou.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the notice: where the usual content management systems put
 * it, else the innermost element that holds nearly all text outside links.
 */
final class MainContent {
  private static final List<String> SELECTORS = WordFile.lines("content-selectors.txt");

  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

  private MainContent() {}

  static Element of(Element body) {
    MainContent content = new MainContent();
    int all = content.measure(body, false);
    Element known = content.knownContainer(body, all);
    return known != null ? known : content.densest(body);
  }

  /** The characters of an element that stand in no link and no chrome. */
  private int measure(Element element, boolean inLink) {
    if (SiteChrome.isSilent(element)) {
      return 0;
    }
    boolean link = inLink || element.normalName().equals("a");
    int length = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        length += link ? 0 : visibleLength(text.getWholeText());
      } else if (child instanceof Element childElement) {
        length += measure(childElement, link);
      }
    }
    if (SiteChrome.isNamedChrome(element) && length < 200) {
      length = 0;
    }
    prose.put(element, length);
    return length;
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

  private @Nullable Element knownContainer(Element body, int all) {
    for (String selector : SELECTORS) {
      List<Element> outermost = new ArrayList<>();
      int together = 0;
      for (Element match : body.select(selector)) {
        boolean nested =
            outermost.stream().anyMatch(o -> !match.equals(o) && match.parents().contains(o));
        if (!nested && proseOf(match) > 0) {
          outermost.add(match);
          together += proseOf(match);
        }
      }
      // a page of links around a short notice leaves it a small share
      if (together * 4 >= all && together >= 60) {
        return commonAncestor(outermost);
      }
    }
    return null;
  }

  private static Element commonAncestor(List<Element> elements) {
    Element ancestor = elements.getFirst();
    for (Element element : elements.subList(1, elements.size())) {
      while (!element.equals(ancestor) && !element.parents().contains(ancestor)) {
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
        if (child.isBlock() && proseOf(child) * 10L >= proseOf(at) * 9L && hasBlocks(child)) {
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
