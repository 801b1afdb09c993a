package org.hongtou.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles in 《》 of a notice that issues several documents: 关于印发《…管理办法》和《…实施细则》的通知. */
final class IssuedTitles {
  private static final Pattern ISSUES = Pattern.compile("印发|公布|颁布|发布");
  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,200})》");

  private IssuedTitles() {}

  /** Their letters, in order; none for a title that issues one document or none. */
  static Set<String> of(String title) {
    Set<String> titles = new LinkedHashSet<>();
    Matcher begin = ISSUES.matcher(title);
    if (begin.find()) {
      Matcher inner = TITLE.matcher(title);
      int at = begin.end();
      while (inner.find(at)) {
        titles.add(Letters.of(inner.group(1)));
        at = inner.end();
      }
    }
    return titles.size() > 1 ? titles : Set.of();
  }
}
