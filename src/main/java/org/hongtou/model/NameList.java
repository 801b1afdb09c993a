package org.hongtou.model;

import java.util.List;

/**
 * A paragraph or annex that declares so many things and names them (名单).
 *
 * @param title what is listed: {@code 产业类平台}
 * @param declaredCount how many the notice says there are, from 0; may differ from the number of
 *     items
 * @param items those it names, in order
 * @param span from the title to the last item
 */
public record NameList(String title, int declaredCount, List<String> items, Span span) {
  public NameList {
    items = List.copyOf(items);
  }
}
