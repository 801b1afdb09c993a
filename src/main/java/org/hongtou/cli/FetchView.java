package org.hongtou.cli;

import java.util.Locale;
import org.hongtou.fetch.FetchEvent;
import org.hongtou.fetch.FetchReport;
import org.hongtou.fetch.Outcome;
import org.hongtou.fetch.net.ShownUrl;

/**
 * What a fetch does, while it does it: a line for every page that is new, changed or gone, and
 * where a person watches a line at the bottom that says how far it is.
 */
final class FetchView implements AutoCloseable {
  private static final int LONGEST_OUTCOME = 7;
  private static final long MILLIS_BETWEEN_LINES = 200;

  private final Context context;
  private final boolean terminal;
  private int lists;
  private int asked;
  private int failed;
  private long lastLine;

  FetchView(Context context) {
    this.context = context;
    this.terminal = context.streams().errTerminal();
  }

  void show(FetchEvent event) {
    switch (event) {
      case FetchEvent.ListRead read -> lists++;
      case FetchEvent.PageAsked page -> {
        asked++;
        if (page.outcome() == Outcome.NEW
            || page.outcome() == Outcome.CHANGED
            || page.outcome() == Outcome.GONE) {
          clear();
          context.out().println(line(page));
        }
      }
      case FetchEvent.Failed failure -> {
        failed++;
        clear();
        context.complain(sentence(failure));
      }
    }
    progress(event.site());
  }

  /** In the user's language; the English bundle takes the sentence that the failure has. */
  private String sentence(FetchEvent.Failed failure) {
    String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return context.text(
        "fetch.failed." + reason, ShownUrl.of(failure.url()), failure.why(), failure.status());
  }

  private String line(FetchEvent.PageAsked page) {
    String title = page.title();
    String outcome =
        context.text("fetch.outcome." + page.outcome().name().toLowerCase(Locale.ROOT));
    return DisplayWidth.pad(outcome, LONGEST_OUTCOME)
        + "  "
        + (page.file() == null ? page.url() : page.file())
        + (title == null || title.isEmpty() ? "" : "  " + title);
  }

  private void progress(String site) {
    long now = System.nanoTime() / 1_000_000;
    if (terminal && now - lastLine >= MILLIS_BETWEEN_LINES) {
      lastLine = now;
      clear();
      context.err().print(context.text("fetch.progress", lists, asked, failed, site));
      context.err().flush();
    }
  }

  private void clear() {
    if (terminal) {
      context.err().print("\r\u001b[K");
      context.err().flush();
    }
  }

  /** The last lines: what was done, and what was not. */
  void summary(FetchReport report) {
    clear();
    context
        .out()
        .println(
            context.text(
                "fetch.summary",
                report.notices(Outcome.NEW),
                report.notices(Outcome.CHANGED),
                report.notices(Outcome.UNCHANGED),
                report.notices(Outcome.GONE),
                report.failed().size(),
                report.attachments(Outcome.NEW),
                report.lists()));
    if (report.elsewhere() > 0) {
      context.note(context.text("fetch.elsewhere", report.elsewhere()));
    }
    if (report.unfinished() != null) {
      String reason = report.unfinished().name().toLowerCase(Locale.ROOT).replace('_', '-');
      context.note(context.text("fetch.unfinished." + reason));
    }
  }

  @Override
  public void close() {
    clear();
  }
}
