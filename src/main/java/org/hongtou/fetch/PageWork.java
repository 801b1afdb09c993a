package org.hongtou.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hongtou.fetch.list.NoticePage;
import org.hongtou.fetch.list.NoticePage.LinkedFile;
import org.hongtou.fetch.net.CanonicalUrl;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.hongtou.fetch.net.PoliteWeb;
import org.hongtou.fetch.net.ShownUrl;
import org.hongtou.fetch.net.WebRequest;
import org.hongtou.fetch.net.WebResponse;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.PageToAsk;
import org.hongtou.fetch.store.Pass;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.fetch.store.Versions;
import org.hongtou.read.NoticeReader;
import org.jspecify.annotations.Nullable;

/** Asks for a notice's page or a file that one links, and keeps what comes. */
final class PageWork {
  private final FetchStore store;
  private final Versions versions;
  private final Tally tally;
  private final Limits limits;
  private final Consumer<String> call;

  /**
   * For one fetch.
   *
   * @param call told of a host that there is something new to ask it for
   */
  PageWork(FetchStore store, Tally tally, Limits limits, Consumer<String> call) {
    this.store = store;
    this.versions = new Versions(store);
    this.tally = tally;
    this.limits = limits;
    this.call = call;
  }

  /**
   * Asks for a page and records what became of it.
   *
   * @return why it could not be had; null if it could
   * @throws FetchFailure if the fetch was stopped meanwhile; nothing is recorded then
   */
  @Nullable FetchFailure ask(SiteWork site, PageToAsk page, PoliteWeb web)
      throws FetchFailure, StoreException {
    // Somebody may have deleted the file; then it is to come again, whole.
    boolean there = page.file() != null && Files.exists(store.corpus().resolve(page.file()));
    WebResponse answer;
    try {
      answer =
          web.ask(
              new WebRequest(
                  page.url(),
                  null,
                  there ? page.etag() : null,
                  there ? page.lastModified() : null,
                  page.attachment() ? NoticeReader.MOST_BINARY_BYTES : NoticeReader.MOST_BYTES),
              site.plan().politeness());
    } catch (FetchFailure e) {
      if (e.reason() == Reason.STOPPED) {
        throw e;
      }
      lost(site, page, e);
      return e;
    }
    if (answer.body() == null) {
      store.pages().same(site.pass(), page, null, null, answer.at());
      tell(site, page, Outcome.UNCHANGED, page.file());
      return null;
    }
    take(site, page, answer);
    return null;
  }

  /** Keeps an answer with a body, unless it says nothing that is not at hand already. */
  void take(SiteWork site, PageToAsk page, WebResponse answer) throws StoreException {
    Path body = Objects.requireNonNull(answer.body());
    limits.received(answer.bytes());
    Pass pass = site.pass();
    String sha256 = Objects.requireNonNull(answer.sha256());
    NoticePage read = html(site, answer, body);
    if (read != null && isNoPage(read.kind())) {
      remove(body);
      lost(
          site,
          page,
          new FetchFailure(
              Reason.ERROR_PAGE,
              answer.status(),
              ShownUrl.of(page.url())
                  + (read.kind() == NoticePage.Kind.LOGIN_PAGE
                      ? " asks for a login"
                      : " says that there is no such page"),
              null));
      return;
    }
    boolean same = sha256.equals(page.sha256());
    if (!same && read != null && page.file() != null) {
      Path before = store.corpus().resolve(page.file());
      same = Files.exists(before) && SameNotice.inBoth(before, body);
    }
    if (same && Files.exists(store.corpus().resolve(Objects.requireNonNull(page.file())))) {
      remove(body);
      store
          .pages()
          .same(pass, page, answer.header("ETag"), answer.header("Last-Modified"), answer.at());
      tell(site, page, Outcome.UNCHANGED, page.file());
      return;
    }
    Versions.Kept kept =
        versions.keep(
            pass,
            page,
            answer,
            ContentKind.ending(answer, read != null),
            read == null ? null : read.charset(),
            read == null ? List.of() : files(read));
    kept.newHosts().forEach(call);
    tell(site, page, page.held() ? Outcome.CHANGED : Outcome.NEW, kept.file());
  }

  /** Where the page's attachments lie, under the one address that each has. */
  private static List<LinkedFile> files(NoticePage read) {
    List<LinkedFile> files = new ArrayList<>();
    for (LinkedFile linked : read.files()) {
      try {
        files.add(new LinkedFile(linked.name(), CanonicalUrl.of(linked.url())));
      } catch (FetchFailure e) {
        // a link that is no address: the notice's record still shows it
      }
    }
    return files;
  }

  /** What a page of HTML says of itself; null for another file. */
  private static @Nullable NoticePage html(SiteWork site, WebResponse answer, Path body) {
    if (answer.bytes() > NoticeReader.MOST_BYTES) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(body);
      return NoticeReader.isHtml(bytes)
          ? NoticePage.of(site.plan().profile(), answer.url(), bytes)
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNoPage(NoticePage.Kind kind) {
    return kind == NoticePage.Kind.ERROR_PAGE || kind == NoticePage.Kind.LOGIN_PAGE;
  }

  private void lost(SiteWork site, PageToAsk page, FetchFailure why) throws StoreException {
    boolean gone = why.reason() == Reason.GONE || why.reason() == Reason.ERROR_PAGE;
    store
        .pages()
        .lost(
            site.pass(),
            page,
            gone,
            why.reason().name(),
            String.valueOf(why.getMessage()),
            Instant.now());
    boolean vanished = gone && page.held();
    Outcome outcome = page.gone() ? Outcome.UNCHANGED : Outcome.GONE;
    tell(site, page, vanished ? outcome : Outcome.FAILED, page.file());
    if (!vanished) {
      tally.tell(FetchEvent.Failed.of(site.plan().site(), page.url(), why));
    }
  }

  private void tell(SiteWork site, PageToAsk page, Outcome outcome, @Nullable String file) {
    tally.tell(
        new FetchEvent.PageAsked(
            site.plan().site(), page.url(), page.attachment(), page.title(), outcome, file));
  }

  private static void remove(Path body) {
    try {
      Files.delete(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
