package org.hongtou.cli;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.hongtou.fetch.list.ListEntry;
import org.hongtou.fetch.list.ListPage;
import org.hongtou.fetch.list.NoticePage;
import org.hongtou.fetch.list.PageRequest;

/** Shows what a profile finds on a page. */
final class CheckView {
  private static final int MOST_LEFT_OUT = 5;

  private final Context context;
  private final int most;

  /**
   * @param most how many entries to show
   */
  CheckView(Context context, int most) {
    this.context = context;
    this.most = most;
  }

  private void say(String key, Object... args) {
    context.out().println(context.text(key, args));
  }

  /** Shows a page of a list; whether it has any notices. */
  boolean list(String name, URI url, ListPage page) {
    List<ListEntry> entries = page.entries();
    if (name.equals(url.toString())) {
      say("sites.check.address", url);
    } else {
      say("sites.check.list", name, url);
    }
    long dated = entries.stream().filter(entry -> entry.date() != null).count();
    say("sites.check.entries", entries.size(), dated);
    say("sites.check.paging", page.paging());
    PageRequest next = page.next();
    if (next != null) {
      say("sites.check.next", next.url());
      if (next.form() != null) {
        say("sites.check.form", next.form());
      }
    }
    if (!entries.isEmpty()) {
      show(entries, most);
    }
    if (!page.leftOut().isEmpty()) {
      say("sites.check.leftOut", page.leftOut().size());
      show(page.leftOut(), MOST_LEFT_OUT);
    }
    if (entries.isEmpty()) {
      context.complain(
          page.leftOut().isEmpty()
              ? context.text("sites.check.nothing", url, page.paging())
              : context.text("sites.check.allLeftOut", url));
    }
    return !entries.isEmpty();
  }

  private void show(List<ListEntry> entries, int limit) {
    Table table =
        new Table(
            context.streams().width(),
            List.of(context.text("sites.column.date"), context.text("sites.column.entry")));
    for (ListEntry entry : entries.subList(0, Math.min(limit, entries.size()))) {
      table.add(
          List.of(
              entry.date() == null ? "" : entry.date().toString(),
              entry.title() + "\n" + entry.url()));
    }
    table.lines().forEach(line -> context.out().println("  " + line));
    if (entries.size() > limit) {
      say("sites.check.more", entries.size() - limit);
    }
  }

  /** Shows the page of a notice; whether it is one. */
  boolean notice(URI url, NoticePage page) {
    say("sites.check.notice", url);
    say("sites.check.kind", context.text("sites.kind." + word(page.kind())), page.charset());
    String unknown = context.text("sites.check.unknown");
    say("sites.check.title", page.title() == null ? unknown : page.title());
    say("sites.check.date", page.date() == null ? unknown : page.date());
    say("sites.check.number", page.number() == null ? unknown : page.number());
    say("sites.check.files", page.files().size());
    page.files().forEach(file -> say("sites.check.file", file.name(), file.url()));
    return page.kind() == NoticePage.Kind.NOTICE;
  }

  private static String word(NoticePage.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
