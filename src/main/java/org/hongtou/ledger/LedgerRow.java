package org.hongtou.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: a task with all that belongs to it; or targets that stand in no task, with
 * the passage that holds them.
 *
 * @param number 序号, from 1
 * @param source the notice that it comes from
 * @param task its id within the notice; null for targets that stand in no task
 * @param label its labels in the notice ({@code 二、(一)1.}); null if it has none
 * @param sections the headings above it, from the top, each with its number: {@code 二、主要任务}
 * @param work 工作任务: its heading, or its first sentence
 * @param targets in the order of the text
 * @param units in the order of the text, each once in a role
 * @param deadline 完成时限, ISO 8601 in the precision of the text; null if the notice does not say
 * @param deadlineText the words that say so; null if it does not
 * @param text 原文, whole
 * @param place where that stands
 */
public record LedgerRow(
    int number,
    LedgerSource source,
    @Nullable String task,
    @Nullable String label,
    List<String> sections,
    String work,
    List<LedgerTarget> targets,
    List<LedgerUnit> units,
    @Nullable String deadline,
    @Nullable String deadlineText,
    String text,
    Place place) {
  public LedgerRow {
    sections = List.copyOf(sections);
    targets = List.copyOf(targets);
    units = List.copyOf(units);
  }

  LedgerRow numbered(int newNumber) {
    return new LedgerRow(
        newNumber,
        source,
        task,
        label,
        sections,
        work,
        targets,
        units,
        deadline,
        deadlineText,
        text,
        place);
  }

  /** The units of a role. */
  public List<LedgerUnit> units(Role role) {
    return units.stream().filter(unit -> unit.role() == role).toList();
  }

  /** The names of the units of a role, as written: 省民政厅、省财政厅. */
  public String unitNames(Role role) {
    return String.join("、", units(role).stream().map(LedgerUnit::name).toList());
  }

  /** 章节: the labels and the nearest heading above. */
  public String chapter() {
    String heading = sections.isEmpty() ? "" : sections.getLast();
    return String.join(
        "\n", Stream.of(label == null ? "" : label, heading).filter(s -> !s.isEmpty()).toList());
  }

  /** 完成时限 in Chinese, no more exact than the notice; empty for none. */
  public String shownDeadline() {
    return Deadline.text(deadline);
  }

  /** Where to find it again: the notice's id, the row's records, and their place. */
  public String trace() {
    String records =
        task != null ? task : String.join(" ", targets.stream().map(LedgerTarget::target).toList());
    return source.notice() + " " + records + "，" + place.text();
  }
}
