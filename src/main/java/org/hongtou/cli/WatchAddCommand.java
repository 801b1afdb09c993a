package org.hongtou.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.index.HitKind;
import org.hongtou.index.IndexException;
import org.hongtou.index.NewHits;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSearcher;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.watch.Watch;
import org.hongtou.watch.WatchException;
import org.hongtou.watch.WatchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou watch add}: saves a search; what the index has already is not news. */
@Command(name = "add")
final class WatchAddCommand implements Callable<Integer> {
  /** A name is typed, and stands in a line. */
  private static final int LONGEST_NAME = 60;

  private final Context context;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
  private String name = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "QUERY")
  private List<String> words = List.of();

  @Option(names = "--kind", paramLabel = "KIND", split = ",")
  private List<HitKind> kinds = List.of();

  @Mixin private IndexOption index = new IndexOption();

  WatchAddCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException, QuerySyntaxException, WatchException {
    String query = String.join(" ", words).strip();
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw context.failure("watch.name", LONGEST_NAME);
    }
    Watch watch = Watch.of(name.strip(), query, kinds, now());
    if (query.isEmpty() || !NoticeSearcher.check(watch.request())) {
      throw context.failure("watch.findsNothing");
    }
    WatchFile file = WatchFile.of(index.path(context));
    refuseKnown(file.read().containsKey(watch.name()), watch);
    Watch knowing = knowingWhatIsThere(watch);
    file.change(
        all -> {
          refuseKnown(all.containsKey(watch.name()), watch);
          all.put(watch.name(), knowing);
        });
    context.out().println(context.text("watch.added", watch.name(), knowing.before()));
    return ExitCode.DONE;
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private void refuseKnown(boolean known, Watch watch) {
    if (known) {
      throw context.failure("watch.exists", watch.name());
    }
  }

  private Watch knowingWhatIsThere(Watch watch) throws IndexException, QuerySyntaxException {
    try (NoticeIndex notices = index.open(context)) {
      NewHits there = notices.searcher().since(watch.request(), 0, key -> false);
      return watch.knowing(there.total(), notices.commit(), there.keys());
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.MISSING
          || e.reason() == IndexException.Reason.EMPTY) {
        return watch;
      }
      throw e;
    }
  }
}
