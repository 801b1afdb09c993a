package org.hongtou.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in which a notice's records are not as annotated, ready to be shown.
 *
 * @param doc the annotation's name
 * @param what {@code task}, {@code unit}, {@code target}, {@code citation}, {@code list}, or the
 *     name of a {@linkplain MetadataField metadata field}
 * @param number of the task that it is or belongs to; null outside tasks
 * @param quote its sentence; null where the text has no place for it
 * @param gold what the annotation has, in short; null for a record that is extra
 * @param found what was extracted, in short; null for one that was missed
 * @param fields those that differ, where a record of several fields is on both sides
 */
public record Difference(
    String doc,
    String what,
    Verdict verdict,
    @Nullable String number,
    @Nullable Quote quote,
    @Nullable String gold,
    @Nullable String found,
    List<FieldJudgement> fields) {
  public Difference {
    fields = List.copyOf(fields);
  }
}
