package org.hongtou.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.HitKind;
import org.hongtou.watch.Watch;
import org.hongtou.watch.WatchException;
import org.hongtou.watch.WatchFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hongtou watch list}: the saved searches of an index. */
@Command(name = "list")
final class WatchListCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--json")
  private boolean json;

  @Mixin private IndexOption index = new IndexOption();

  WatchListCommand(Context context) {
    this.context = context;
  }

  /** A saved search as JSON has it, without what it remembers. */
  record Shown(
      String name,
      String query,
      List<HitKind> kinds,
      String added,
      long before,
      long told,
      @Nullable String lastRun) {
    static Shown of(Watch watch) {
      return new Shown(
          watch.name(),
          watch.query(),
          watch.kinds(),
          watch.added().toString(),
          watch.before(),
          watch.told(),
          watch.lastRun() == null ? null : String.valueOf(watch.lastRun()));
    }
  }

  private record Answer(List<Shown> watches) {}

  @Override
  public Integer call() throws WatchException {
    Collection<Watch> watches = WatchFile.of(index.path(context)).read().values();
    if (json) {
      List<Shown> shown = new ArrayList<>();
      watches.forEach(watch -> shown.add(Shown.of(watch)));
      context.out().println(NoticeJson.lineOf(new Answer(shown)));
      return ExitCode.DONE;
    }
    if (watches.isEmpty()) {
      context.out().println(context.text("watch.none"));
      return ExitCode.DONE;
    }
    Table table =
        new Table(
            context.streams().width(),
            List.of(
                context.text("watch.column.name"),
                context.text("watch.column.query"),
                context.text("watch.column.kinds"),
                context.text("watch.column.added"),
                context.text("watch.column.lastRun"),
                context.text("watch.column.told")));
    for (Watch watch : watches) {
      table.add(
          List.of(
              watch.name(),
              watch.query(),
              kinds(watch),
              watch.added().toString(),
              lastRun(watch),
              String.valueOf(watch.told())));
    }
    table.lines().forEach(context.out()::println);
    return ExitCode.DONE;
  }

  static String kinds(Watch watch) {
    return watch.kinds().isEmpty()
        ? "–"
        : watch.kinds().stream().map(HitKind::toString).collect(Collectors.joining(", "));
  }

  static String lastRun(Watch watch) {
    return watch.lastRun() == null ? "–" : String.valueOf(watch.lastRun());
  }
}
