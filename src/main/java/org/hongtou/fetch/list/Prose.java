package org.hongtou.fetch.list;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a notice with a few links below it from a list. */
final class Prose {
  private Prose() {}

  /** Whether a page has more text of its own than its entries have titles. */
  static boolean prevails(Document page, List<ListEntry> entries) {
    int titles = entries.stream().mapToInt(entry -> entry.title().length()).sum();
    int prose = 0;
    for (Element paragraph : page.select("p")) {
      int linked = 0;
      for (Element link : paragraph.select("a")) {
        linked += link.text().length();
      }
      int own = paragraph.text().length() - linked;
      // a line of the foot or a date is no prose
      prose += own > 30 && paragraph.text().contains("。") ? own : 0;
    }
    return prose > titles;
  }
}
