package org.hongtou.evaluate;

import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A record beside the annotated one. Every extracted record and every annotated one has exactly one
 * judgement (of a unit that a task names twice in a role, and of a document that is cited twice,
 * the first), so that records can be sorted by anything that they carry and counted right or wrong.
 *
 * @param gold the annotated one; null for a record that the annotation does not have
 * @param found the record; null for one that was not found
 * @param number of the task that it is or belongs to; null outside tasks
 * @param place where in the notice's canonical text: of the record, else of the annotation; null
 *     where the annotation gives no place
 * @param fields all that were compared; none where one side is missing
 * @param <G> the annotation's type, such as {@link GoldNotice.GoldTask}
 * @param <P> the record's type, such as {@link org.hongtou.model.Task}
 */
public record Judgement<G, P>(
    @Nullable G gold,
    @Nullable P found,
    @Nullable String number,
    @Nullable Span place,
    List<FieldJudgement> fields) {
  public Judgement {
    fields = List.copyOf(fields);
  }

  /** How the two stand to each other. */
  public Verdict verdict() {
    if (gold == null) {
      return Verdict.EXTRA;
    }
    if (found == null) {
      return Verdict.MISSED;
    }
    return fields.stream().allMatch(field -> field.right() || field.field().informative())
        ? Verdict.RIGHT
        : Verdict.DIFFERS;
  }

  /** The fields that differ, those for information included. */
  public List<FieldJudgement> differing() {
    return fields.stream().filter(field -> !field.right()).toList();
  }
}
