package org.hongtou.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.fetch.store.FetchedPage;
import org.hongtou.fetch.store.Manifest;
import org.hongtou.fetch.store.ManifestLine;
import org.hongtou.fetch.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou sites pages}: where the files of a corpus come from. */
@Command(name = "pages")
final class SitesPagesCommand implements Callable<Integer> {
  private static final int LENGTH_OF_DAY = 10;

  private final Context context;

  @Parameters(index = "0", arity = "0..1", paramLabel = "SITE|URL", descriptionKey = "SITE")
  private @Nullable String site;

  @Option(names = "--corpus", paramLabel = "DIR")
  private @Nullable String corpus;

  @Option(names = "--json")
  private boolean json;

  SitesPagesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws StoreException {
    try (Manifest manifest = Manifest.open(Fetching.corpus(corpus, context))) {
      List<FetchedPage> pages = manifest.pages(site);
      if (json) {
        pages.forEach(page -> context.out().println(ManifestLine.of(page)));
        return ExitCode.DONE;
      }
      if (site != null && pages.isEmpty()) {
        throw context.failure("sites.pages.none", site);
      }
      table(pages).lines().forEach(context.out()::println);
      context.note(context.text("sites.pages.count", pages.size()));
      return ExitCode.DONE;
    }
  }

  private Table table(List<FetchedPage> pages) {
    Table table =
        new Table(
            context.streams().width(),
            List.of(
                context.text("sites.column.state"),
                context.text("sites.column.fetched"),
                context.text("sites.column.page")));
    for (FetchedPage page : pages) {
      StringBuilder what = new StringBuilder();
      what.append(page.title() == null ? page.url() : page.title() + "\n" + page.url());
      if (page.file() != null) {
        what.append('\n').append(page.file());
      }
      if (page.why() != null) {
        what.append('\n').append(page.why());
      }
      table.add(
          List.of(
              context.text("sites.state." + page.state()),
              page.fetched() == null ? "" : page.fetched().substring(0, LENGTH_OF_DAY),
              what.toString()));
    }
    return table;
  }
}
