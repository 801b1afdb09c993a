package org.hongtou.fetch.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list goes on behind its first page (翻页).
 *
 * <p>Addresses and forms of further pages are templates: {@code {page}} is the page's number as the
 * site counts it, {@code {from}} and {@code {to}} the numbers of its first and last record from 1,
 * {@code {size}} the number of records of a page.
 *
 * @param kind which way; {@link Kind#AUTO} finds it on the page
 * @param url template of a further page's address, relative to the list's; null where the page says
 *     it itself
 * @param form template of the body of a POST; null for a GET
 * @param first what {@code {page}} is on the first page: 1 for most, 0 where the second is {@code
 *     index_1.html}
 * @param size records of a page; 0 where the page says it itself
 * @param last number of the last page, from 1; 0 where the page says it itself
 * @param next CSS of the link to the next page; null to find it by its text
 * @param keys where a JSON answer holds what: {@code entries}, {@code title}, {@code url}, {@code
 *     date}, {@code total}, {@code pages}, each with dots from the top or from the entry; what is
 *     absent is found by its shape
 */
public record Paging(
    Kind kind,
    @Nullable String url,
    @Nullable String form,
    int first,
    int size,
    int last,
    @Nullable String next,
    Map<String, String> keys) {

  /** What is found without a profile. */
  public static final Paging FOUND = new Paging(Kind.AUTO, null, null, 1, 0, 0, null, Map.of());

  public Paging {
    keys = Map.copyOf(keys);
  }

  /** The ways in which sites page. */
  public enum Kind {
    /** Whatever the page shows. */
    AUTO("auto"),
    /** All stands on one page. */
    NONE("none"),
    /** A link 下一页. */
    NEXT("next"),
    /** A parameter of the address: {@code ?page=2}. */
    QUERY("query"),
    /** A number in the file's name: {@code index_1.html}. */
    NUMBERED("numbered"),
    /** A script call that says how many pages there are and what they are called. */
    CREATE_PAGE_HTML("create-page-html"),
    /** A proxy that answers XML with the records in CDATA. */
    JPAGE("jpage"),
    /** An answer in JSON. */
    JSON("json");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As profiles write it. */
    public String word() {
      return word;
    }
  }
}
