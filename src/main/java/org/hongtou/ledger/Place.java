package org.hongtou.ledger;

import org.hongtou.model.Pages;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where in its notice something stands.
 *
 * @param start offset of its first character in the notice's text
 * @param end offset behind its last
 * @param page from 1; null for a format without pages
 */
public record Place(int start, int end, @Nullable Integer page) {
  static Place of(Span span, Pages pages) {
    return new Place(span.start(), span.end(), pages.exist() ? pages.of(span) : null);
  }

  /** For people: 第3页，第551—663字. */
  public String text() {
    String characters = "第" + (start + 1) + "—" + end + "字";
    return page == null ? characters : "第" + page + "页，" + characters;
  }
}
