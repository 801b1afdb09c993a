package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Hit;
import org.hongtou.index.NoticeSource;
import org.hongtou.model.Metadata;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Section;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/** A notice as text for a terminal: what it says of itself, outline, tasks, targets. */
final class NoticeView {
  /** Room for the start of a task that has no heading. */
  private static final int TASK_COLUMNS = 60;

  private final Notice notice;
  private final List<NoticeSource> others;
  private final Hit.@Nullable Repeal repealed;
  private final Messages messages;
  private final int width;

  /**
   * @param others the other files in which the index has the same notice
   * @param repealed that it no longer holds; null if nothing in the index says so
   */
  NoticeView(
      Notice notice,
      List<NoticeSource> others,
      Hit.@Nullable Repeal repealed,
      Messages messages,
      int width) {
    this.notice = notice;
    this.others = others;
    this.repealed = repealed;
    this.messages = messages;
    this.width = width;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    addMetadata(lines);
    addPart(lines, "show.outline", notice.sections().size(), outline());
    addPart(lines, "show.tasks", notice.tasks().size(), tasks());
    addPart(lines, "show.targets", notice.targets().size(), targets());
    addPart(lines, "show.lists", notice.lists().size(), lists());
    addPart(lines, "show.warnings", notice.warnings().size(), warnings());
    return lines;
  }

  private static void addSpaced(List<String> lines, String line) {
    lines.add("");
    lines.add(line);
  }

  private void addPart(List<String> lines, String heading, int count, List<String> part) {
    if (count > 0) {
      addSpaced(lines, messages.text(heading, count));
      lines.addAll(part);
    }
  }

  private void addMetadata(List<String> lines) {
    Metadata said = notice.metadata();
    String title = said.title() == null ? messages.text("show.untitled") : said.title();
    lines.addAll(Table.wrap(title, width));
    Facts facts = new Facts(width);
    addFact(facts, "show.documentNumber", said.documentNumber());
    addFact(facts, "show.issuers", joined(said.issuers()));
    addFact(facts, "show.region", said.region());
    addFact(facts, "show.writtenDate", said.writtenDate());
    addFact(facts, "show.publishedDate", said.publishedDate());
    if (repealed != null) {
      String by = repealed.by();
      addFact(
          facts,
          "show.repealed",
          by == null ? messages.text("search.repealed") : messages.text("search.repealedBy", by));
    }
    addFact(facts, "show.addressees", joined(said.addressees()));
    addFact(facts, "show.disclosure", said.disclosure());
    addFact(facts, "show.file", notice.source().path());
    for (NoticeSource other : others) {
      addFact(facts, "show.also", HitView.named(other));
    }
    addFact(facts, "show.id", notice.id());
    lines.addAll(facts.lines());
  }

  private void addFact(Facts facts, String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(messages.text(label), value);
    }
  }

  private static String joined(List<String> names) {
    return String.join("、", names);
  }

  private List<String> outline() {
    List<String> lines = new ArrayList<>();
    for (Section section : notice.sections()) {
      if (section.heading() != null) {
        String indent = "  ".repeat(Math.min(section.level(), 8));
        String line =
            indent + section.number() + (endsOpen(section.number()) ? " " : "") + section.heading();
        lines.add(DisplayWidth.cut(line, width));
      }
    }
    return lines;
  }

  /** Whether a number needs a space before its heading: 第一章 and 1. do, 一、 and （一） do not. */
  private static boolean endsOpen(String number) {
    return !number.isEmpty() && "、）．".indexOf(number.charAt(number.length() - 1)) < 0;
  }

  private List<String> tasks() {
    Table table =
        new Table(
            width,
            List.of(
                messages.text("show.column.number"),
                messages.text("show.column.task"),
                messages.text("show.column.units"),
                messages.text("show.column.deadline"),
                messages.text("show.column.targets")));
    for (Task task : notice.tasks()) {
      table.add(
          List.of(
              task.number() == null ? "—" : task.number(),
              task.title() == null
                  ? DisplayWidth.cut(oneLine(task.text()), TASK_COLUMNS)
                  : task.title(),
              String.join("\n", UnitsByRole.of(task, messages)),
              task.deadline() == null ? "" : task.deadline(),
              String.join(" ", task.targets())));
    }
    return table.lines();
  }

  private List<String> targets() {
    Table table =
        new Table(
            width,
            List.of(
                messages.text("show.column.id"),
                messages.text("show.column.task"),
                messages.text("show.column.indicator"),
                messages.text("show.column.value"),
                messages.text("show.column.deadline"),
                messages.text("show.column.kind")));
    for (Target target : notice.targets()) {
      String scope = target.scope() == null ? "" : target.scope() + "：";
      table.add(
          List.of(
              target.id(),
              target.task() == null ? "" : target.task(),
              scope + target.indicator(),
              value(target),
              target.deadline() == null ? "" : target.deadline(),
              messages.text("kind." + target.kind())));
    }
    return table.lines();
  }

  static String value(Target target) {
    if (target.value() == null) {
      return oneLine(target.text());
    }
    String op = target.op() == null || target.op() == Target.Op.EQUAL ? "" : target.op() + " ";
    String max =
        target.valueMax() == null
            ? ""
            : "–" + target.valueMax().stripTrailingZeros().toPlainString();
    String unit = target.unit() == null ? "" : " " + target.unit();
    return op + target.value().stripTrailingZeros().toPlainString() + max + unit;
  }

  private List<String> lists() {
    List<String> lines = new ArrayList<>();
    for (NameList list : notice.lists()) {
      String line =
          messages.text("show.list", list.title(), list.declaredCount(), list.items().size());
      lines.add("  " + DisplayWidth.cut(line, width - 2));
    }
    return lines;
  }

  private List<String> warnings() {
    List<String> lines = new ArrayList<>();
    for (Warning warning : notice.warnings()) {
      lines.addAll(Table.wrap("  " + warning.code() + ": " + warning.message(), width));
    }
    return lines;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ').strip();
  }
}
