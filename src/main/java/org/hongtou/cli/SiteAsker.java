package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hongtou.fetch.list.ListEntry;
import org.hongtou.fetch.list.ListPage;
import org.hongtou.fetch.list.ListReader;
import org.hongtou.fetch.list.NoticePage;
import org.hongtou.fetch.list.PageRequest;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.net.PoliteWeb;
import org.hongtou.fetch.net.Politeness;
import org.hongtou.fetch.net.WebRequest;
import org.hongtou.fetch.net.WebResponse;
import org.hongtou.fetch.site.SiteProfile;
import org.jspecify.annotations.Nullable;

/** Asks a site for a page of a list and for a notice on it, and shows what is found there. */
final class SiteAsker {
  private final PoliteWeb web;
  private final Politeness politeness;
  private final @Nullable SiteProfile site;
  private final CheckView view;

  SiteAsker(PoliteWeb web, Politeness politeness, @Nullable SiteProfile site, CheckView view) {
    this.web = web;
    this.politeness = politeness;
    this.site = site;
    this.view = view;
  }

  /**
   * Whether a list gives notices, and its first notice is one.
   *
   * @throws FetchFailure if a page cannot be had
   */
  boolean isWell(SitesCheckCommand.Source source) throws FetchFailure, IOException {
    PageRequest first = source.reader().first();
    WebResponse answer = ask(first);
    byte[] body = body(answer);
    String type = answer.header("Content-Type");
    if (site == null && !ListReader.isList(answer.url(), body, type)) {
      return view.notice(answer.url(), NoticePage.of(null, answer.url(), body));
    }
    ListPage page = source.reader().read(first, answer.url(), body, type);
    if (!view.list(source.name(), first.url(), page)) {
      return false;
    }
    ListEntry entry = page.entries().get(0);
    WebResponse notice = ask(new PageRequest(entry.url(), null, 1));
    return view.notice(notice.url(), NoticePage.of(site, notice.url(), body(notice)));
  }

  private WebResponse ask(PageRequest page) throws FetchFailure {
    return web.ask(
        new WebRequest(page.url(), page.form(), null, null, SitesCheckCommand.MOST_BYTES),
        politeness);
  }

  private static byte[] body(WebResponse answer) throws IOException {
    Path file = Objects.requireNonNull(answer.body());
    byte[] body = Files.readAllBytes(file);
    Files.delete(file);
    return body;
  }
}
