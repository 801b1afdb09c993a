package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.evaluate.GoldException.Reason;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tasks and targets of an annotation, each found in the notice's text.
 *
 * @param tasks in the order of the annotation
 * @param targets in the order of the annotation
 */
record PlacedGold(List<Placed<GoldTask>> tasks, List<Placed<GoldTarget>> targets) {
  private static final int MOST_NAMED = 3;

  /**
   * Finds them.
   *
   * @param path the annotation's file, for messages
   * @throws GoldException if one is not in the text
   */
  static PlacedGold in(FoldedText text, GoldNotice gold, String path) throws GoldException {
    List<Placed<GoldTask>> tasks = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (GoldTask task : gold.tasks()) {
      Span at = text.locate(task.start(), task.end());
      tasks.add(new Placed<>(task, at));
      if (at == null) {
        lost.add(words(task.number()) + task.start() + "…" + task.end());
      }
    }
    complain(lost, Reason.TASK_NOT_IN_TEXT, path);
    List<Placed<GoldTarget>> targets = new ArrayList<>();
    for (GoldTarget target : gold.targets()) {
      Span at = text.place(target.quote());
      targets.add(new Placed<>(target, at));
      if (at == null) {
        lost.add(words(target.task()) + target.quote());
      }
    }
    complain(lost, Reason.TARGET_NOT_IN_TEXT, path);
    return new PlacedGold(tasks, targets);
  }

  /** An annotation whose notice is not there. */
  static PlacedGold nowhere(GoldNotice gold) {
    return new PlacedGold(
        gold.tasks().stream().map(task -> new Placed<>(task, null)).toList(),
        gold.targets().stream().map(target -> new Placed<>(target, null)).toList());
  }

  private static String words(@Nullable String number) {
    return number == null ? "" : number + " ";
  }

  private static void complain(List<String> lost, Reason reason, String path) throws GoldException {
    if (!lost.isEmpty()) {
      String named =
          lost.stream()
              .limit(MOST_NAMED)
              .map(one -> "“" + one + "”")
              .collect(Collectors.joining(", "));
      int more = lost.size() - MOST_NAMED;
      throw new GoldException(reason, path, named + (more > 0 ? " (+" + more + ")" : ""), null);
    }
  }
}
