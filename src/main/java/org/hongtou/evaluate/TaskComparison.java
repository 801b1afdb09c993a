package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.evaluate.Pairing.Pair;
import org.hongtou.model.Task;

/** Compares a notice's tasks by their places: two are the same where they share half their text. */
final class TaskComparison {
  private static final double SAME = 0.5;
  private static final double STRICTLY_SAME = 0.8;

  /** So much of a task's beginning and end is shown. */
  private static final int SHOWN = 14;

  private final FoldedText text;
  private final Pairing<Placed<GoldTask>, Placed<Task>> pairing;
  private final int gold;
  private final int found;

  TaskComparison(FoldedText text, List<Placed<GoldTask>> gold, List<Task> found) {
    this.text = text;
    this.gold = gold.size();
    this.found = found.size();
    this.pairing =
        new Pairing<>(
            gold,
            found.stream().map(task -> new Placed<>(task, text.place(task.text()))).toList(),
            Placed::overlap,
            SAME);
  }

  /** The tasks side by side. */
  Pairing<Placed<GoldTask>, Placed<Task>> pairing() {
    return pairing;
  }

  /** Counts the tasks and their fields. */
  void count(Tally tally) {
    int strict = 0;
    for (Pair<Placed<GoldTask>, Placed<Task>> pair : pairing.pairs()) {
      List<FieldJudgement> fields = fields(pair);
      fields.forEach(tally::addTaskField);
      GoldTask wanted = pair.gold().value();
      if (wanted.deadline() != null) {
        tally.addStatedDeadline(deadline(wanted, pair.found().value()).right());
      }
      strict += pair.fit() >= STRICTLY_SAME ? 1 : 0;
    }
    tally.add(Measure.TASKS, new Score(pairing.pairs().size(), gold, found));
    tally.add(Measure.TASKS_STRICT, new Score(strict, gold, found));
  }

  /** The judgement of every task. */
  List<Judgement<GoldTask, Task>> judgements() {
    List<Judgement<GoldTask, Task>> judgements = new ArrayList<>();
    for (Pair<Placed<GoldTask>, Placed<Task>> pair : pairing.pairs()) {
      GoldTask wanted = pair.gold().value();
      Task task = pair.found().value();
      judgements.add(new Judgement<>(wanted, task, wanted.number(), task.span(), fields(pair)));
    }
    for (Placed<GoldTask> missed : pairing.missed()) {
      judgements.add(
          new Judgement<>(
              missed.value(),
              null,
              missed.value().number(),
              text.writtenOrNull(missed.at()),
              List.of()));
    }
    for (Placed<Task> extra : pairing.extra()) {
      Task task = extra.value();
      judgements.add(new Judgement<>(null, task, task.number(), task.span(), List.of()));
    }
    return judgements;
  }

  private static List<FieldJudgement> fields(Pair<Placed<GoldTask>, Placed<Task>> pair) {
    GoldTask wanted = pair.gold().value();
    Task task = pair.found().value();
    return List.of(
        new FieldJudgement(
            Field.EXTENT,
            wanted.start() + "…" + wanted.end(),
            extent(task.text()),
            pair.fit() >= STRICTLY_SAME),
        FieldJudgement.words(Field.NUMBER, wanted.number(), task.number()),
        FieldJudgement.words(Field.TITLE, wanted.title(), task.title()),
        deadline(wanted, task));
  }

  private static FieldJudgement deadline(GoldTask wanted, Task task) {
    return FieldJudgement.date(Field.DEADLINE, wanted.deadline(), task.deadline());
  }

  private static String extent(String text) {
    return text.length() <= 2 * SHOWN
        ? text
        : text.substring(0, SHOWN) + "…" + text.substring(text.length() - SHOWN);
  }
}
