package org.hongtou.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexInfo;
import org.hongtou.index.NoticeIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hongtou index info}: version, counts, size, last run. */
@Command(name = "info")
final class IndexInfoCommand implements Callable<Integer> {
  private static final int MEGABYTE = 1_000_000;

  private final Context context;

  @Option(names = "--json")
  private boolean json;

  @Mixin private IndexOption index = new IndexOption();

  IndexInfoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException {
    IndexInfo info;
    try (NoticeIndex notices = index.open(context)) {
      info = notices.info();
    }
    if (json) {
      context.out().println(NoticeJson.lineOf(info));
      return ExitCode.DONE;
    }
    Facts facts = new Facts(context.streams().width());
    facts.add(context.text("indexInfo.version"), info.version());
    facts.add(context.text("indexInfo.notices"), String.valueOf(info.notices()));
    facts.add(context.text("indexInfo.tasks"), String.valueOf(info.tasks()));
    facts.add(context.text("indexInfo.targets"), String.valueOf(info.targets()));
    facts.add(
        context.text("indexInfo.size"),
        context.text(
            "indexInfo.sizeOfText",
            megabytes(info.bytes()),
            megabytes(info.textBytes()),
            Math.round(info.share() * 100)));
    facts.add(
        context.text("indexInfo.parts"),
        context.text("indexInfo.partsDeleted", info.segments(), info.deleted()));
    String written = info.written();
    facts.add(context.text("indexInfo.written"), written == null ? "–" : written);
    facts.add(context.text("indexInfo.rules"), rules(info));
    facts.lines().forEach(context.out()::println);
    return ExitCode.DONE;
  }

  /** The marks of the rules, the most frequent first; of several, how many notices each has. */
  private static String rules(IndexInfo info) {
    if (info.extractors().size() == 1) {
      return info.extractors().keySet().iterator().next();
    }
    return info.extractors().entrySet().stream()
        .sorted(
            (a, b) ->
                a.getValue().equals(b.getValue())
                    ? a.getKey().compareTo(b.getKey())
                    : b.getValue().compareTo(a.getValue()))
        .map(rules -> rules.getKey() + " (" + rules.getValue() + ")")
        .reduce((a, b) -> a + ", " + b)
        .orElse("–");
  }

  static String megabytes(long bytes) {
    return BigDecimal.valueOf(bytes)
        .divide(BigDecimal.valueOf(MEGABYTE), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
