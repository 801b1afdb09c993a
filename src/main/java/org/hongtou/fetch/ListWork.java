package org.hongtou.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.fetch.list.ListEntry;
import org.hongtou.fetch.list.ListPage;
import org.hongtou.fetch.list.ListReader;
import org.hongtou.fetch.list.PageRequest;
import org.hongtou.fetch.net.CanonicalUrl;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.hongtou.fetch.net.PoliteWeb;
import org.hongtou.fetch.net.ShownUrl;
import org.hongtou.fetch.net.WebRequest;
import org.hongtou.fetch.net.WebResponse;
import org.hongtou.fetch.store.AnsweredListPage;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.ListWalk;
import org.hongtou.fetch.store.Listed;
import org.hongtou.fetch.store.PageToAsk;
import org.hongtou.fetch.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Walks one list, a page at a time. */
final class ListWork {
  /** Lists of some sites have pages without end; the longest real ones have some thousands. */
  private static final int MOST_PAGES = 20_000;

  /** So many pages of videos and links to other sites in a row are no list of notices any more. */
  private static final int MOST_WITHOUT_NOTICES = 20;

  /** Real list pages have some 100 KB. */
  private static final long MOST_BYTES = 8L << 20;

  private final SiteWork site;
  private final FetchPlan.Source source;
  private final FetchStore store;
  private final PageWork pages;
  private final Tally tally;
  private final Limits limits;
  private final @Nullable LocalDate since;
  private int withoutNotices;

  ListWork(
      SiteWork site,
      FetchPlan.Source source,
      FetchStore store,
      PageWork pages,
      Tally tally,
      Limits limits,
      @Nullable LocalDate since) {
    this.site = site;
    this.source = source;
    this.store = store;
    this.pages = pages;
    this.tally = tally;
    this.limits = limits;
    this.since = since;
  }

  /** The list itself, not a notice, or not known yet to be one. */
  URI url() {
    return source.url();
  }

  String host() {
    return url().getHost();
  }

  /** Where the walk stands; its next page is null if this pass is through with it. */
  ListWalk walk() throws StoreException {
    return store.lists().walk(site.pass(), url(), source.reader().first());
  }

  /**
   * Asks for the next page.
   *
   * @return the hosts of the notices that it names
   * @throws FetchFailure if it cannot be had; the walk has not moved
   */
  Set<String> step(ListWalk walk, PageRequest asked, PoliteWeb web)
      throws FetchFailure, StoreException {
    AnsweredListPage known = store.lists().known(walk, asked);
    WebResponse answer =
        web.ask(
            new WebRequest(
                asked.url(),
                asked.form(),
                known == null ? null : known.etag(),
                known == null ? null : known.lastModified(),
                MOST_BYTES),
            site.plan().politeness());
    if (answer.body() == null && known != null) {
      tally.tell(new FetchEvent.ListRead(site.plan().site(), asked.url(), asked.number(), 0, 0));
      store.lists().unchanged(walk, known);
      return Set.of();
    }
    byte[] body = body(answer);
    String type = answer.header("Content-Type");
    if (site.plan().profile() == null
        && asked.number() == 1
        && !ListReader.isList(answer.url(), body, type)) {
      isItselfANotice(walk, answer);
      return Set.of();
    }
    ListPage page = source.reader().read(asked, answer.url(), body, type);
    remove(answer);
    List<ListEntry> own = own(page);
    withoutNotices = own.isEmpty() ? withoutNotices + 1 : 0;
    boolean isOver =
        page.next() == null
            || asked.number() >= MOST_PAGES
            || withoutNotices >= MOST_WITHOUT_NOTICES;
    if (isOver && page.entries().isEmpty() && withoutNotices == asked.number()) {
      throw nothingFound(page);
    }
    PageRequest next = isOver ? null : page.next();
    Listed listed =
        store
            .lists()
            .record(
                site.pass(),
                walk,
                asked,
                new AnsweredListPage(answer.header("ETag"), answer.header("Last-Modified"), next),
                wanted(own),
                own.isEmpty(),
                isOlderThanWanted(own),
                answer.at());
    tally.tell(
        new FetchEvent.ListRead(
            site.plan().site(), asked.url(), asked.number(), own.size(), listed.added()));
    return own.stream().map(entry -> entry.url().getHost()).collect(Collectors.toSet());
  }

  private FetchFailure nothingFound(ListPage page) {
    String why =
        page.leftOut().isEmpty()
            ? page.paging()
            : "‘detail’ of the profile matches the address of no entry";
    return new FetchFailure(
        Reason.BROKEN,
        "no notices were found on the list "
            + ShownUrl.of(url())
            + " ("
            + why
            + "); hongtou sites check shows what is on it",
        null);
  }

  private byte[] body(WebResponse answer) {
    try {
      byte[] body = Files.readAllBytes(Objects.requireNonNull(answer.body()));
      limits.received(body.length);
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(WebResponse answer) {
    try {
      Files.delete(Objects.requireNonNull(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody gave the address of a notice, not of a list: it is kept, and asked for as such. */
  private void isItselfANotice(ListWalk walk, WebResponse answer)
      throws FetchFailure, StoreException {
    ListEntry entry = new ListEntry("", CanonicalUrl.of(url()), null);
    store.lists().add(site.pass(), entry, answer.at());
    PageToAsk page = store.pages().at(entry.url());
    store.lists().giveUp(walk);
    pages.take(site, Objects.requireNonNull(page), answer);
  }

  /** The entries that are pages of the site, under the one address that each page has. */
  private List<ListEntry> own(ListPage page) {
    List<ListEntry> own = new ArrayList<>();
    for (ListEntry entry : page.entries()) {
      try {
        URI url = CanonicalUrl.of(entry.url());
        if (site.scope().holds(url)) {
          own.add(new ListEntry(entry.title(), url, entry.date()));
        }
      } catch (FetchFailure e) {
        // mailto:, javascript: and what else stands in links: not a page
      }
    }
    tally.leftElsewhere(page.entries().size() - own.size());
    return own;
  }

  private List<ListEntry> wanted(List<ListEntry> entries) {
    LocalDate from = since;
    return from == null
        ? entries
        : entries.stream()
            .filter(entry -> entry.date() == null || !entry.date().isBefore(from))
            .toList();
  }

  /**
   * Whether lists go on with older notices only: they are sorted by date, but for a few that are
   * pinned to the top (置顶).
   */
  private boolean isOlderThanWanted(List<ListEntry> entries) {
    LocalDate from = since;
    return from != null
        && entries.stream().anyMatch(entry -> entry.date() != null)
        && entries.stream().allMatch(entry -> entry.date() != null && entry.date().isBefore(from));
  }

  /** Gives the walk up for this pass. */
  void giveUp(ListWalk walk, FetchFailure why) throws StoreException {
    store.lists().giveUp(walk);
    tally.tell(FetchEvent.Failed.of(site.plan().site(), url(), why));
  }
}
