package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;

/** The rows of one notice, not yet numbered. */
final class NoticeRows {
  /** What the row of targets that stand in no task is called. */
  static final String NO_TASK = "（未列入具体任务的目标）";

  private static final String SENTENCE_ENDS = "。！？；\n";

  private final Notice notice;
  private final LedgerSource source;
  private final Chapters chapters;
  private final Predicate<Responsibility> asked;
  private final Map<String, Target> targets = new HashMap<>();

  /**
   * @param asked whether a responsibility is that of the unit that the ledger is made for
   */
  NoticeRows(Notice notice, Predicate<Responsibility> asked) {
    this.notice = notice;
    this.source = LedgerSource.of(notice);
    this.chapters = new Chapters(notice.sections());
    this.asked = asked;
    notice.targets().forEach(target -> targets.put(target.id(), target));
  }

  /** Tasks, and between them the targets that stand in none, in the order of the text. */
  List<LedgerRow> rows() {
    List<LedgerRow> rows = new ArrayList<>();
    Set<String> inTasks = new LinkedHashSet<>();
    for (Task task : notice.tasks()) {
      rows.add(row(task));
      inTasks.addAll(task.targets());
    }
    List<Target> others =
        notice.targets().stream()
            .filter(target -> !inTasks.contains(target.id()))
            .sorted(Comparator.comparing(Target::span))
            .toList();
    rows.addAll(rowsOf(others));
    rows.sort(Comparator.comparingInt(row -> row.place().start()));
    return rows;
  }

  private LedgerRow row(Task task) {
    Chapters.Chapter chapter = chapters.at(task.span().start(), task.number());
    List<LedgerTarget> own = new ArrayList<>();
    for (String id : task.targets()) {
      Target target = targets.get(id);
      if (target != null) {
        own.add(LedgerTarget.of(target, notice.pages()));
      }
    }
    return new LedgerRow(
        0,
        source,
        task.id(),
        task.number(),
        chapter.headings(),
        task.title() != null ? task.title() : firstSentence(task.text()),
        own,
        units(task),
        task.deadline(),
        task.deadlineText(),
        task.text(),
        Place.of(task.span(), notice.pages()));
  }

  /** A unit that is named twice in a role, on a heading and in the task, stands there once. */
  private List<LedgerUnit> units(Task task) {
    List<LedgerUnit> units = new ArrayList<>();
    Map<Role, Set<String>> named = new HashMap<>();
    for (Responsibility part : task.responsibilities()) {
      if (named.computeIfAbsent(part.role(), role -> new LinkedHashSet<>()).add(part.asWritten())) {
        units.add(LedgerUnit.of(part, asked.test(part), notice.pages()));
      }
    }
    return units;
  }

  // ---- targets that stand in no task

  /** Those of one passage (总体目标) share a row. */
  private List<LedgerRow> rowsOf(List<Target> others) {
    List<LedgerRow> rows = new ArrayList<>();
    List<Target> passage = new ArrayList<>();
    for (Target target : others) {
      if (!passage.isEmpty() && !isSamePassage(passage.getLast(), target)) {
        rows.add(rowOf(passage));
        passage.clear();
      }
      passage.add(target);
    }
    if (!passage.isEmpty()) {
      rows.add(rowOf(passage));
    }
    return rows;
  }

  private boolean isSamePassage(Target before, Target target) {
    int from = Math.min(before.span().end(), target.span().start());
    return notice.text().substring(from, target.span().start()).indexOf('\n') < 0
        && notice.tasks().stream()
            .noneMatch(
                task ->
                    task.span().start() >= from && task.span().start() <= target.span().start());
  }

  private LedgerRow rowOf(List<Target> passage) {
    Span whole = sentences(passage);
    Chapters.Chapter chapter = chapters.at(whole.start(), null);
    return new LedgerRow(
        0,
        source,
        null,
        chapter.label(),
        chapter.headings(),
        NO_TASK,
        passage.stream().map(target -> LedgerTarget.of(target, notice.pages())).toList(),
        List.of(),
        null,
        null,
        whole.of(notice.text()),
        Place.of(whole, notice.pages()));
  }

  /** From the first one's sentence to the end of the last one's. */
  private Span sentences(List<Target> passage) {
    String text = notice.text();
    int start = passage.getFirst().span().start();
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = passage.stream().mapToInt(target -> target.span().end()).max().orElse(start);
    while (end < text.length() && text.charAt(end) != '\n' && !isEnded(text, end)) {
      end++;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isEnded(String text, int end) {
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Without the full stop, as a heading would be. */
  private static String firstSentence(String text) {
    int end = 0;
    while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String sentence = text.substring(0, end).strip();
    return sentence.isEmpty() ? text.strip() : sentence;
  }
}
