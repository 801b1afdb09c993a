package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * A ledger of tasks (任务分工台账), made of notices: every task, unit and target of theirs stands in it
 * once. Start with {@link #of}.
 *
 * @param asked what it was asked for
 * @param names under which the unit that was asked for is named in the notices, the commonest
 *     first; none if no unit was
 * @param sources the notices, in the order given, each once
 * @param rows by notice, then in the order of the text
 */
public record Ledger(
    Asked asked, List<String> names, List<LedgerSource> sources, List<LedgerRow> rows) {
  public Ledger {
    names = List.copyOf(names);
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
  }

  /** The ledger of whole notices. */
  public static Ledger of(List<Notice> notices) {
    return of(notices, Asked.EVERYTHING, (part, region) -> false);
  }

  /**
   * The ledger of what was found in notices.
   *
   * @param notices with the tasks and targets that are to be in it; of two with one id the first
   *     counts
   * @param isAsked whether a responsibility is that of the unit that was asked for, in a notice of
   *     this province
   */
  public static Ledger of(
      List<Notice> notices, Asked asked, BiPredicate<Responsibility, @Nullable String> isAsked) {
    Set<String> ids = new LinkedHashSet<>();
    List<LedgerSource> sources = new ArrayList<>();
    List<LedgerRow> rows = new ArrayList<>();
    for (Notice notice : notices) {
      if (!ids.add(notice.id())) {
        continue;
      }
      String region = notice.metadata().region();
      List<LedgerRow> own = new NoticeRows(notice, part -> isAsked.test(part, region)).rows();
      if (!own.isEmpty()) {
        sources.add(LedgerSource.of(notice));
        own.forEach(row -> rows.add(row.numbered(rows.size() + 1)));
      }
    }
    return new Ledger(asked, names(rows), sources, rows);
  }

  private static List<String> names(List<LedgerRow> rows) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (LedgerRow row : rows) {
      for (LedgerUnit unit : row.units()) {
        if (unit.asked()) {
          counts.merge(unit.name(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many of its rows are tasks. */
  public int tasks() {
    return (int) rows.stream().filter(row -> row.task() != null).count();
  }

  /** How many targets it has. */
  public int targets() {
    return rows.stream().mapToInt(row -> row.targets().size()).sum();
  }

  /** The title line: 《江西省…行动方案》任务分工台账, 省商务厅任务分工台账. */
  public String title() {
    return heading("任务分工台账");
  }

  /**
   * The title line of a table made of it.
   *
   * @param what the table is called: 任务分工表
   */
  public String heading(String what) {
    if (asked.unit() != null) {
      return asked.unit() + what;
    }
    return sources.size() == 1
        ? "《" + sources.getFirst().shortTitle().replace('《', '〈').replace('》', '〉') + "》" + what
        : what;
  }

  /** The line below: what it was made of, and what it holds. */
  public String description() {
    List<String> parts = new ArrayList<>();
    if (sources.size() == 1) {
      LedgerSource only = sources.getFirst();
      parts.add("来源：" + (only.documentNumber() == null ? only.title() : only.documentNumber()));
      if (only.date() != null) {
        Deadline date = Deadline.of(only.date());
        parts.add("成文日期：" + (date == null ? only.date() : date.text()));
      }
    } else {
      parts.add("来源：" + sources.size() + "份文件");
    }
    if (!names.isEmpty()) {
      parts.add("文件中的名称：" + String.join("、", names));
    }
    parts.addAll(asked.conditions());
    parts.add("任务" + tasks() + "项，目标" + targets() + "项");
    return String.join("　", parts);
  }
}
