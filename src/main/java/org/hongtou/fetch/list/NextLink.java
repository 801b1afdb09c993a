package org.hongtou.fetch.list;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The link to the next page, by its words, its number, or the parameter it counts up. */
final class NextLink {
  private static final Set<String> WORDS =
      Set.of("下一页", "下页", "后一页", "下一頁", "下一页>", "下一页>>", "下一页»", ">", "»", "›", "next", "next>");
  private static final Set<String> END_WORDS = Set.of(">>", ">|");

  private static final Pattern QUOTED_PATH =
      Pattern.compile("['\"]([^'\"\\s]*(?:/|\\?|\\.s?html?|\\.jspx?)[^'\"\\s]*)['\"]");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)([?&](?:page|pageno|pagenum|pageindex|curpage|currentpage|currpage|nowpage|cp|p)=)"
              + "(\\d{1,5})(?=&|$)");

  private NextLink() {}

  /**
   * Finds it.
   *
   * @param css of the link; null to find it by its words
   */
  static @Nullable URI find(Document page, URI own, @Nullable String css, int number) {
    if (css != null) {
      Element link = page.selectFirst(css);
      return link == null ? null : other(address(link), own);
    }
    for (Element link : page.select("link[rel=next], a[rel=next]")) {
      URI url = other(address(link), own);
      if (url != null) {
        return url;
      }
    }
    for (Element link : page.select("a")) {
      if (saysNext(link)) {
        URI url = other(address(link), own);
        if (url != null) {
          return url;
        }
      }
    }
    return numbered(page, own, number + 1);
  }

  private static boolean saysNext(Element link) {
    String words =
        link.text().replaceAll("[\\s\\u00a0\\u3000\\[\\]]+", "").toLowerCase(Locale.ROOT);
    return WORDS.contains(words)
        || (words.isEmpty() && WORDS.contains(link.attr("title").strip()))
        || (END_WORDS.contains(words) && link.className().contains("next"));
  }

  /** A link whose text is the next page's number and whose address is this page's but for it. */
  private static @Nullable URI numbered(Document page, URI own, int next) {
    String shape = shape(own);
    for (Element link : page.select("a")) {
      if (link.text().strip().equals(Integer.toString(next))) {
        URI url = other(address(link), own);
        if (url != null && shape(url).equals(shape)) {
          return url;
        }
      }
    }
    return null;
  }

  /** An address without what counts: {@code index_2.html} is {@code index.html}. */
  private static String shape(URI url) {
    return PARAMETER
        .matcher(url.toString())
        .replaceAll("")
        .replaceFirst("^https?:", "")
        .replaceFirst("index[_-]?\\d*\\.\\w+$", "")
        .replaceFirst("[_-]\\d+(?=\\.\\w+$)", "")
        .replaceFirst("\\?$", "");
  }

  /** Where a link leads; some say it to their script only ({@code tagname}, {@code onclick}). */
  private static @Nullable URI address(Element link) {
    for (String name : new String[] {"href", "tagname", "data-href", "data-url"}) {
      URI url = Links.resolve(link.baseUri(), link.attr(name));
      if (url != null) {
        return url;
      }
    }
    for (String code : new String[] {link.attr("onclick"), link.attr("href")}) {
      Matcher path = QUOTED_PATH.matcher(code);
      if (path.find()) {
        return Links.resolve(link.baseUri(), path.group(1));
      }
    }
    return null;
  }

  private static @Nullable URI other(@Nullable URI url, URI own) {
    return url == null || Links.isSame(url, own) ? null : url;
  }
}
