package org.hongtou.fetch.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list on a page without knowing the site: the longest run of like elements that each
 * hold one link with a long text and, mostly, a date. Navigation has neither, hot lists are
 * shorter.
 */
final class ListBlock {
  private static final int SHORTEST_TITLE = 5;

  /** Names of what is beside the list. */
  private static final Pattern CHROME =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav|menu|foot(?:er)?|crumbs?|breadcrumb|friend(?:link)?s?|hot|rank"
              + "|header|sidebar|location|copyright|tuijian)(?:$|[-_ \\d])");

  private static final List<String> KINDS =
      List.of(
          "通知", "意见", "方案", "办法", "规定", "决定", "公告", "通告", "批复", "计划", "规划", "措施", "关于", "解读", "条例",
          "细则", "公示", "函", "目录", "要点");

  /** A list needs so many entries, unless they have dates and words of notices. */
  private static final int FEWEST = 3;

  /** What the page gives as its list. */
  record Found(List<ListEntry> entries, int dated, double score) {
    /** Whether it is convincing: a list, and not a page with a few links. */
    boolean isList() {
      return entries.size() >= FEWEST && score >= entries.size() * 1.5;
    }
  }

  private static final Found NOTHING = new Found(List.of(), 0, 0);

  private ListBlock() {}

  static Found find(Element body) {
    List<Element> links = new ArrayList<>();
    Map<Element, Integer> below = new HashMap<>();
    for (Element link : body.select("a[href]")) {
      if (isCandidate(link)) {
        links.add(link);
        count(link, body, below);
      }
    }
    Map<String, List<Element>> groups = new LinkedHashMap<>();
    Map<Element, Element> itemOf = new HashMap<>();
    Map<Element, Integer> numbers = new HashMap<>();
    for (Element link : links) {
      Element item = item(link, body, below);
      itemOf.put(link, item);
      groups.computeIfAbsent(signature(item, numbers), none -> new ArrayList<>()).add(link);
    }
    Found best = NOTHING;
    for (List<Element> group : groups.values()) {
      Found found = read(group, itemOf);
      if (found.score() > best.score()) {
        best = found;
      }
    }
    return best;
  }

  private static boolean isCandidate(Element link) {
    String title = EntryItem.title(link);
    return title.length() >= SHORTEST_TITLE
        && title.codePoints().filter(Character::isIdeographic).count() >= 4
        && Links.resolve(link.baseUri(), link.attr("href")) != null;
  }

  /**
   * How many different addresses of candidates stand in each element: two links of one count one.
   */
  private static void count(Element link, Element body, Map<Element, Integer> below) {
    Element before = link.previousElementSibling();
    boolean again = before != null && before.attr("href").equals(link.attr("href"));
    for (Element at = link; at != null && !at.equals(body); at = at.parent()) {
      below.merge(at, again && !at.equals(link) ? 0 : 1, Integer::sum);
    }
  }

  /** The largest element that holds this entry only. */
  private static Element item(Element link, Element body, Map<Element, Integer> below) {
    Element item = link;
    while (item.parent() != null
        && !item.parent().equals(body)
        && below.getOrDefault(item.parent(), 0) == 1) {
      item = item.parent();
    }
    return item;
  }

  /**
   * Items of one list stand in one element, or in elements of one class within one: lists are often
   * printed five by five.
   */
  private static String signature(Element item, Map<Element, Integer> numbers) {
    Element parent = item.parent() == null ? item : item.parent();
    Element above = parent.parent() == null ? parent : parent.parent();
    int number = numbers.computeIfAbsent(above, none -> numbers.size());
    return number
        + " "
        + parent.normalName()
        + "."
        + parent.className()
        + " > "
        + item.normalName();
  }

  private static Found read(List<Element> links, Map<Element, Element> itemOf) {
    List<ListEntry> entries = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    int dated = 0;
    double score = 0;
    for (Element link : links) {
      ListEntry entry = EntryItem.read(itemOf.getOrDefault(link, link), link, null);
      if (entry == null || !seen.add(entry.url())) {
        continue;
      }
      entries.add(entry);
      dated += entry.date() == null ? 0 : 1;
      boolean words = KINDS.stream().anyMatch(entry.title()::contains);
      score +=
          (entry.date() == null ? 0 : 2)
              + (words ? 1 : 0)
              + Math.min(entry.title().length(), 30) / 30.0;
    }
    return new Found(entries, dated, isChrome(links.get(0)) ? score / 4 : score);
  }

  private static boolean isChrome(Element link) {
    for (@Nullable Element at = link; at != null; at = at.parent()) {
      String name = at.normalName();
      if (name.equals("nav") || name.equals("footer") || name.equals("header")) {
        return true;
      }
      if (CHROME.matcher((at.className() + " " + at.id()).toLowerCase(Locale.ROOT)).find()) {
        return true;
      }
    }
    return false;
  }
}
