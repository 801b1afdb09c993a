package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongtou.evaluate.GoldNotice.GoldCitation;
import org.hongtou.evaluate.GoldNotice.GoldList;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.evaluate.GoldNotice.GoldUnit;
import org.hongtou.model.Citation;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A notice's records beside its annotation: every one of them judged, in the order of the text, and
 * what that makes in figures. {@link Evaluation} adds several up.
 *
 * @param doc the annotation's name: the notice's file name without its ending
 * @param text the canonical text, which places and quotes point into; empty where the notice is
 *     missing
 * @param responsibilities of all tasks
 * @param targets those with a figure
 * @param lists empty where the annotation leaves lists out
 * @param tally the figures
 */
public record NoticeEvaluation(
    String doc,
    String text,
    List<Judgement<GoldTask, Task>> tasks,
    List<Judgement<GoldUnit, Responsibility>> responsibilities,
    List<Judgement<GoldTarget, Target>> targets,
    List<Judgement<GoldCitation, Citation>> citations,
    List<Judgement<GoldList, NameList>> lists,
    List<MetadataJudgement> metadata,
    Tally tally) {
  public NoticeEvaluation {
    tasks = inOrder(tasks);
    responsibilities = inOrder(responsibilities);
    targets = inOrder(targets);
    citations = inOrder(citations);
    lists = inOrder(lists);
    metadata = List.copyOf(metadata);
  }

  private static <G, P> List<Judgement<G, P>> inOrder(List<Judgement<G, P>> judgements) {
    List<Judgement<G, P>> sorted = new ArrayList<>(judgements);
    sorted.sort(
        Comparator.comparing(
            Judgement::place, Comparator.nullsLast(Comparator.<Span>naturalOrder())));
    return List.copyOf(sorted);
  }

  /**
   * Compares a notice with its annotation.
   *
   * @param gold the annotation
   * @throws GoldException if a passage of the annotation is not in the notice's text
   */
  public static NoticeEvaluation of(GoldFile gold, Notice notice) throws GoldException {
    FoldedText text = FoldedText.of(notice.text());
    return compare(gold, PlacedGold.in(text, gold.notice(), gold.path()), text, notice);
  }

  /** The evaluation of a notice that is not there or cannot be read: nothing of it was found. */
  public static NoticeEvaluation ofMissing(GoldFile gold) {
    return compare(gold, PlacedGold.nowhere(gold.notice()), FoldedText.of(""), null);
  }

  private static NoticeEvaluation compare(
      GoldFile file, PlacedGold placed, FoldedText text, @Nullable Notice notice) {
    GoldNotice gold = file.notice();
    Tally tally = new Tally();
    List<Task> foundTasks = of(notice, Notice::tasks);
    TaskComparison tasks = new TaskComparison(text, placed.tasks(), foundTasks);
    tasks.count(tally);
    TargetComparison targets =
        new TargetComparison(
            text, placed.targets(), of(notice, Notice::targets), numbers(foundTasks));
    targets.count(tally);
    return new NoticeEvaluation(
        file.doc(),
        notice == null ? "" : notice.text(),
        tasks.judgements(),
        UnitComparison.compare(text, tasks.pairing(), tally),
        targets.judgements(),
        CitationComparison.compare(text, gold.citations(), of(notice, Notice::citations), tally),
        gold.lists() == null
            ? List.of()
            : ListComparison.compare(text, gold.lists(), of(notice, Notice::lists), tally),
        MetadataComparison.compare(
            text, gold.meta(), notice == null ? null : notice.metadata(), tally),
        tally);
  }

  private static <T> List<T> of(@Nullable Notice notice, Function<Notice, List<T>> records) {
    return notice == null ? List.of() : records.apply(notice);
  }

  /** Tasks' ids → their numbers, of those that have one. */
  static Map<String, String> numbers(List<Task> tasks) {
    Map<String, String> numbers = new HashMap<>();
    for (Task task : tasks) {
      if (task.number() != null) {
        numbers.put(task.id(), task.number());
      }
    }
    return numbers;
  }

  /** What a person should look at: all that is not as annotated. */
  public List<Difference> differences() {
    return new Differences(this).all();
  }
}
