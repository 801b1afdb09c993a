package org.hongtou.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hongtou.fetch.FetchReport.Unfinished;
import org.hongtou.fetch.list.PageRequest;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.hongtou.fetch.net.PoliteWeb;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.ListWalk;
import org.hongtou.fetch.store.PageToAsk;
import org.hongtou.fetch.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the notices of sites into a corpus. Each host has a thread of its own, which does one
 * thing at a time: files of notices that were just fetched, then notices that are not held, then
 * the next page of a list, then what is to be asked for again. So a fetch that ends early has whole
 * notices, the newest of them, and one that is killed goes on where it was.
 */
public final class Fetch {
  private final FetchStore store;
  private final PoliteWeb web;
  private final FetchOptions options;
  private final Limits limits;
  private final Tally tally;
  private final Closing closing = new Closing();
  private final List<SiteWork> sites = new ArrayList<>();
  private final Crew crew = new Crew(this::next);
  private final PageWork pages;

  /**
   * A fetch that is yet to start.
   *
   * @param web the door to the web; it gives up when the limits say so
   * @param listener told of everything, one thing at a time
   */
  public Fetch(
      FetchStore store,
      PoliteWeb web,
      FetchOptions options,
      Limits limits,
      Consumer<FetchEvent> listener) {
    this.store = store;
    this.web = web;
    this.options = options;
    this.limits = limits;
    this.tally = new Tally(listener);
    this.pages = new PageWork(store, tally, limits, crew::call);
  }

  /**
   * Fetches.
   *
   * @throws StoreException if what is fetched cannot be kept; all before that is kept
   */
  public FetchReport run(List<FetchPlan> plans) throws StoreException {
    Set<String> hosts = new LinkedHashSet<>();
    for (FetchPlan plan : plans) {
      SiteWork site = new SiteWork(plan, store.begin(plan.site(), Instant.now()));
      sites.add(site);
      for (FetchPlan.Source source : plan.lists()) {
        // An address that turned out to be a notice is asked for as such.
        PageToAsk notice = store.pages().at(source.url());
        if (plan.profile() != null || notice == null || !notice.site().equals(plan.site())) {
          site.lists()
              .add(new ListWork(site, source, store, pages, tally, limits, options.since()));
          hosts.add(source.url().getHost());
        }
      }
      hosts.addAll(store.pages().hosts(site.pass()));
    }
    hosts.forEach(crew::call);
    Throwable failure = crew.join();
    if (failure instanceof StoreException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure != null) {
      throw new IllegalStateException(failure);
    }
    for (SiteWork site : sites) {
      if (isThrough(site)) {
        store.finish(site.pass(), Instant.now());
      } else if (!site.hasPagesLeft()) {
        limits.reach(Unfinished.MOST_PAGES);
      }
    }
    return tally.report(limits.bytes(), limits.reached());
  }

  /** Whether a pass has asked for everything; one that has not is gone on with. */
  private boolean isThrough(SiteWork site) throws StoreException {
    if (options.listsOnly()) {
      return false;
    }
    for (ListWork list : site.lists()) {
      if (list.walk().next() != null) {
        return false;
      }
    }
    for (String host : store.pages().hosts(site.pass())) {
      if (store.pages().nextNew(site.pass(), host) != null
          || store.pages().nextAgain(site.pass(), host, options.again(), Instant.now()) != null) {
        return false;
      }
    }
    return true;
  }

  /** What a host is to be asked for next. */
  private Crew.@Nullable Task next(String host) throws StoreException {
    if (limits.over() || closing.isClosed(host)) {
      return null;
    }
    if (!options.listsOnly()) {
      Crew.Task task = nextNew(host);
      if (task != null) {
        return task;
      }
    }
    if (limits.noNewLeft()) {
      return null;
    }
    Crew.Task list = nextList(host);
    return list != null || options.listsOnly() ? list : nextAgain(host);
  }

  private Crew.@Nullable Task nextNew(String host) throws StoreException {
    for (SiteWork site : sites) {
      PageToAsk page = site.hasPagesLeft() ? store.pages().nextNew(site.pass(), host) : null;
      if (page != null && (page.attachment() || limits.takeNew()) && site.takePage()) {
        return () -> ask(site, host, page);
      }
    }
    return null;
  }

  private Crew.@Nullable Task nextList(String host) throws StoreException {
    for (SiteWork site : sites) {
      for (ListWork list : site.lists()) {
        if (list.host().equals(host) && site.hasPagesLeft()) {
          ListWalk walk = list.walk();
          PageRequest request = walk.next();
          if (request != null) {
            return () -> read(list, walk, request);
          }
        }
      }
    }
    return null;
  }

  private Crew.@Nullable Task nextAgain(String host) throws StoreException {
    for (SiteWork site : sites) {
      PageToAsk page =
          site.hasPagesLeft()
              ? store.pages().nextAgain(site.pass(), host, options.again(), Instant.now())
              : null;
      if (page != null && site.takePage()) {
        return () -> ask(site, host, page);
      }
    }
    return null;
  }

  private void ask(SiteWork site, String host, PageToAsk page) throws StoreException {
    try {
      FetchFailure lost = pages.ask(site, page, web);
      if (lost == null) {
        closing.answered(host);
      } else {
        failed(host, lost);
      }
    } catch (FetchFailure stopped) {
      limits.reach(Unfinished.STOPPED);
    }
  }

  private void read(ListWork list, ListWalk walk, PageRequest request) throws StoreException {
    try {
      Set<String> hosts = list.step(walk, request, web);
      closing.answered(list.host());
      hosts.forEach(crew::call);
    } catch (FetchFailure e) {
      if (e.reason() == Reason.STOPPED) {
        limits.reach(Unfinished.STOPPED);
      } else {
        list.giveUp(walk, e);
        failed(list.host(), e);
      }
    }
  }

  private void failed(String host, FetchFailure why) {
    closing.failed(host, why.reason());
    if (closing.isClosed(host)) {
      limits.reach(Unfinished.HOST_CLOSED);
    }
  }
}
