package org.hongtou.fetch.list;

import java.net.URI;
import org.hongtou.fetch.site.Paging;
import org.jspecify.annotations.Nullable;

/** Requests of further pages from a profile's templates. */
final class PageTemplate {
  private PageTemplate() {}

  /** Whether a profile says how further pages are asked for. */
  static boolean isIn(Paging paging) {
    return paging.url() != null && (paging.url() + paging.form()).contains("{");
  }

  /** The request of a page by its number, from 1; null if the template makes no address. */
  static @Nullable PageRequest request(Paging paging, URI list, int number) {
    String url = paging.url();
    URI address = url == null ? null : Links.resolve(list.toString(), filled(url, paging, number));
    String form = paging.form();
    return address == null
        ? null
        : new PageRequest(address, form == null ? null : filled(form, paging, number), number);
  }

  private static String filled(String template, Paging paging, int number) {
    long from = (number - 1L) * paging.size() + 1;
    return template
        .replace("{page}", Integer.toString(paging.first() + number - 1))
        .replace("{from}", Long.toString(from))
        .replace("{to}", Long.toString(from + paging.size() - 1))
        .replace("{size}", Integer.toString(paging.size()));
  }
}
