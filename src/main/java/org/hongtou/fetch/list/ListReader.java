package org.hongtou.fetch.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.fetch.site.Paging;
import org.hongtou.fetch.site.Paging.Kind;
import org.hongtou.fetch.site.SiteProfile;
import org.hongtou.read.WebPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the pages of one list. It keeps nothing between pages: whatever it must know of where in
 * the list a page stands, the page's request says. Immutable; threads may share it.
 */
public final class ListReader {
  private static final List<String> TOTALS =
      List.of("total", "totalcount", "totalrecord", "totalrecords", "totalelements", "count");
  private static final List<String> PAGES =
      List.of("pages", "totalpage", "totalpages", "pagecount", "pagetotal");

  private final SiteProfile.NoticeList list;
  private final @Nullable SiteProfile site;

  private ListReader(SiteProfile.NoticeList list, @Nullable SiteProfile site) {
    this.list = list;
    this.site = site;
  }

  /** A list as a profile describes it. */
  public static ListReader of(SiteProfile.NoticeList list, SiteProfile site) {
    return new ListReader(list, site);
  }

  /** A list of which only the address is known. */
  public static ListReader generic(URI url) {
    return new ListReader(
        new SiteProfile.NoticeList(url.toString(), url, null, null, null, Paging.FOUND), null);
  }

  /** The first page of the list. */
  public PageRequest first() {
    Paging paging = list.paging();
    boolean asksProxy = paging.kind() == Kind.JSON || paging.kind() == Kind.JPAGE;
    PageRequest first =
        asksProxy && PageTemplate.isIn(paging) ? PageTemplate.request(paging, list.url(), 1) : null;
    return first == null ? new PageRequest(list.url(), null, 1) : first;
  }

  /**
   * What a page says. A page that is no list gives no entries and no next page; the next page is
   * never the page itself, but may be one seen before.
   *
   * @param asked what was asked for
   * @param url the address that answered
   * @param contentType the answer's header; null if it has none
   */
  public ListPage read(PageRequest asked, URI url, byte[] body, @Nullable String contentType) {
    String text = WebPage.decode(body);
    if (text == null) {
      return new ListPage(
          List.of(), null, "no text" + (contentType == null ? "" : ": " + contentType));
    }
    String start = text.stripLeading();
    if (!start.startsWith("<")) {
      JsonNode json = JsonEntries.parse(start);
      if (json != null) {
        return json(asked, url, json);
      }
    }
    boolean bareRecords =
        Jpage.isAnswer(text) && !text.contains("<body") && !text.contains("<html");
    String html = bareRecords ? Jpage.records(text) : text;
    Document page = Jsoup.parse(html, url.toString());
    ListSource source = ListSource.of(page, list, bareRecords);
    if (source.entries().isEmpty()) {
      return new ListPage(List.of(), null, nothing(page));
    }
    // A page whose entries are no notices (videos, links to other sites) does not end the list.
    return sorted(source.entries(), next(asked, url, page, text, source));
  }

  /** Why a page has no entries. */
  private String nothing(Document page) {
    String css = list.entries();
    if (css == null) {
      return "no entries";
    }
    int matched = page.select(css).size();
    return matched == 0
        ? "no entries: ‘" + css + "’ matches nothing on the page"
        : "no entries: none of the " + matched + " elements that ‘" + css + "’ matches has a link";
  }

  /** How a list goes on: the request of the next page, and what told it. */
  private record Way(@Nullable PageRequest next, String words) {}

  /** The entries that are notices, each address once, and the others apart. */
  private ListPage sorted(List<ListEntry> all, Way way) {
    Map<URI, ListEntry> once = new LinkedHashMap<>();
    all.forEach(entry -> once.putIfAbsent(entry.url(), entry));
    List<ListEntry> notices = new ArrayList<>();
    List<ListEntry> others = new ArrayList<>();
    for (ListEntry entry : once.values()) {
      (site == null || site.isNotice(entry.url()) ? notices : others).add(entry);
    }
    return new ListPage(notices, way.next(), way.words(), others);
  }

  private Way next(PageRequest asked, URI url, Document page, String text, ListSource source) {
    Paging paging = list.paging();
    Kind kind = paging.kind();
    int records = source.entries().size();
    if (kind == Kind.NONE || (paging.last() > 0 && asked.number() >= paging.last())) {
      return new Way(null, kind == Kind.NONE ? "none" : "last page");
    }
    if (PageTemplate.isIn(paging)) {
      PageRequest next = PageTemplate.request(paging, list.url(), asked.number() + 1);
      int total = Jpage.isAnswer(text) ? Jpage.total(text) : 0;
      boolean ended = total > 0 && (long) asked.number() * paging.size() >= total;
      return way(ended ? null : next, kind.word() + " by profile", asked, url);
    }
    boolean any = kind == Kind.AUTO;
    if (source.isAnswer()) {
      PageRequest next = Jpage.behind(asked, text, records);
      return way(next, "jpage, " + Jpage.total(text) + " records", asked, url);
    }
    if (any || kind == Kind.JPAGE) {
      PageRequest next = Jpage.behindPage(asked, url, source.code(), records);
      if (next != null) {
        return way(next, "jpage", asked, url);
      }
    }
    if (any || kind == Kind.CREATE_PAGE_HTML || kind == Kind.NUMBERED) {
      PageCalls.Call call = PageCalls.in(source.code(), asked, url);
      if (call != null) {
        String words = "createPageHTML, " + call.pages() + " pages";
        return way(call.behind(asked, url), words, asked, url);
      }
    }
    if (any && source.isScript()) {
      PageRequest next = ScriptData.further(page, asked, records);
      if (next != null) {
        return way(next, "pageNum", asked, url);
      }
    }
    if (any || kind == Kind.NEXT || kind == Kind.NUMBERED || kind == Kind.QUERY) {
      URI link = NextLink.find(page, url, paging.next(), asked.number());
      if (link != null) {
        return way(new PageRequest(link, null, asked.number() + 1), "next link", asked, url);
      }
    }
    if (any || kind == Kind.QUERY) {
      URI counted = PageCount.next(page, url, source.code(), asked.number());
      if (counted != null) {
        PageRequest next = new PageRequest(counted, null, asked.number() + 1);
        return way(next, "counted up", asked, url);
      }
    }
    return new Way(null, asked.number() > 1 ? "last page" : "none found");
  }

  private ListPage json(PageRequest asked, URI url, JsonNode json) {
    Paging paging = list.paging();
    JsonEntries reader = new JsonEntries(list.url().toString(), paging.keys());
    List<ListEntry> all = reader.entries(json);
    int total = reader.number(json, "total", TOTALS);
    int pages = reader.number(json, "pages", PAGES);
    int size = paging.size() > 0 ? paging.size() : all.size();
    boolean last =
        all.isEmpty()
            || (paging.last() > 0 && asked.number() >= paging.last())
            || (pages > 0 && asked.number() >= pages)
            || (pages == 0 && total > 0 && (long) asked.number() * size >= total);
    PageRequest next = null;
    if (!last && PageTemplate.isIn(paging)) {
      next = PageTemplate.request(paging, list.url(), asked.number() + 1);
    } else if (!last) {
      next = JsonPages.behind(asked);
    }
    String words =
        all.isEmpty() ? "no entries" : "json" + (total > 0 ? ", " + total + " records" : "");
    return sorted(all, way(next, words, asked, url));
  }

  /** The next page is another one than that which was asked for or has answered. */
  private static Way way(@Nullable PageRequest next, String words, PageRequest asked, URI url) {
    boolean itself =
        next != null
            && Links.isSame(next.url(), asked.url())
            && String.valueOf(next.form()).equals(String.valueOf(asked.form()));
    boolean answered = next != null && next.form() == null && Links.isSame(next.url(), url);
    return new Way(itself || answered ? null : next, words);
  }

  /** Whether a page is a list of notices, and not one notice or anything else. */
  public static boolean isList(URI url, byte[] body, @Nullable String contentType) {
    String text = WebPage.decode(body);
    if (text == null) {
      return false;
    }
    ListPage page = generic(url).read(new PageRequest(url, null, 1), url, body, contentType);
    if (!text.stripLeading().startsWith("<")) {
      return page.entries().size() > 1;
    }
    Document document = Jsoup.parse(text, url.toString());
    if (document.selectFirst("meta[name=ArticleTitle], meta[name=articletitle]") != null) {
      return false;
    }
    return page.entries().size() > 1 && !Prose.prevails(document, page.entries());
  }
}
