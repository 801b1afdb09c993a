package org.hongtou.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.DueRange;
import org.hongtou.index.FoundRecords;
import org.hongtou.index.HitKind;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.hongtou.ledger.Asked;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerFilter;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which notices a ledger is made of, and what of them: those that are named, or of the index. */
final class LedgerSelection {
  @Parameters(arity = "0..*", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private List<String> wanted = List.of();

  @Option(names = "--query", paramLabel = "QUERY")
  private @Nullable String query;

  @Mixin private NoticeFilters filters = new NoticeFilters();
  @Mixin private IndexOption index = new IndexOption();

  private boolean someFailed;

  /** Whether a notice that was named could not be read, which has been told. */
  boolean someFailed() {
    return someFailed;
  }

  /**
   * The ledger.
   *
   * @param due what is to be due when, as the user wrote it; null for any time
   */
  Ledger ledger(@Nullable String due, Context context)
      throws IOException, IndexException, QuerySyntaxException {
    String unit = filters.unit();
    if (unit != null && unit.isBlank()) {
      throw context.failure("ledger.unit");
    }
    String unitName = unit == null ? null : unit.strip();
    LedgerFilter filter =
        LedgerFilter.of(unitName, filters.role(), due == null ? null : DueRange.of(due));
    List<Notice> notices = wanted.isEmpty() ? found(due, context) : named(context);
    Asked asked = new Asked(unitName, filters.role(), due, filters.region(), filters.year(), query);
    return Ledger.of(notices.stream().map(filter::of).toList(), asked, filter::isAsked);
  }

  // ---- notices that are named

  private List<Notice> named(Context context) throws IOException, IndexException {
    if (filters.region() != null || filters.year() != null || query != null) {
      throw context.failure("ledger.indexOnly");
    }
    Map<String, String> names = new HashMap<>();
    List<Notice> notices = new ArrayList<>();
    for (String name : wanted) {
      Notice notice = new WantedNotice(context, index, name).read();
      if (notice == null) {
        someFailed = true;
        continue;
      }
      String before = names.putIfAbsent(notice.id(), name);
      if (before == null) {
        notices.add(notice);
      } else {
        context.note(context.text("ledger.same", name, before));
      }
    }
    return notices;
  }

  // ---- notices of the index

  private List<Notice> found(@Nullable String due, Context context)
      throws IndexException, QuerySyntaxException {
    try (NoticeIndex notices = index.open(context)) {
      List<Notice> found = new ArrayList<>();
      for (FoundRecords records : notices.searcher().records(request(due))) {
        if (context.stopped()) {
          throw context.failure("ledger.stopped");
        }
        byte[] record = notices.record(records.path()).orElse(null);
        if (record != null) {
          found.add(narrowed(NoticeJson.read(record), records));
        }
      }
      return found;
    }
  }

  /** What is asked of the index: at least all that the filter lets pass, and not much more. */
  private SearchRequest request(@Nullable String due) {
    String unit = filters.unit();
    Role role = filters.role();
    boolean everything = unit == null && role == null && due == null && query == null;
    StringBuilder asked = new StringBuilder(query == null ? "" : query);
    if (query == null && unit != null) {
      asked.append("unit:").append(alternatives(LedgerFilter.names(unit.strip())));
    }
    if (query == null && due != null) {
      asked.append(" due:").append(quoted(due));
    }
    return SearchRequest.of(asked.toString())
        .withRegion(filters.region())
        .withYear(filters.year())
        .withRole(query == null ? role : null)
        .withKinds(
            everything
                ? new HitKind[] {HitKind.NOTICE}
                : new HitKind[] {HitKind.TASK, HitKind.TARGET});
  }

  /** A task stays whole, also where only a target of it was found. */
  private static Notice narrowed(Notice notice, FoundRecords found) {
    if (found.whole()) {
      return notice;
    }
    Set<String> tasks = new LinkedHashSet<>(found.tasks());
    for (Target target : notice.targets()) {
      if (target.task() != null && found.targets().contains(target.id())) {
        tasks.add(target.task());
      }
    }
    return notice.narrowed(tasks, found.targets());
  }

  private static String alternatives(Set<String> names) {
    return String.join(",", names.stream().map(LedgerSelection::quoted).toList());
  }

  /** As one value of a field, whatever is in it. */
  private static String quoted(String value) {
    boolean plain = value.codePoints().allMatch(Character::isLetterOrDigit);
    return plain ? value : '"' + value.replace('"', ' ') + '"';
  }
}
