package org.hongtou.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task (责任).
 *
 * @param role what the unit has to do
 * @param unit its full name in the notice's own province (江西省发展和改革委员会); null if that cannot be
 *     known
 * @param asWritten the name as the notice writes it (省发展改革委)
 * @param span where it is written
 * @param inherited whether it is written for a group of tasks: on a heading, or in a note
 * @param collective whether it names a class of units (各设区市政府, 有关部门) instead of one
 * @param rule the rule that made the record, by its name in the list of rules ({@code hongtou
 *     rules})
 * @param confidence how often records of this kind are right, from 0 to 1; half of it where the
 *     words were read off a picture with doubt
 */
public record Responsibility(
    Role role,
    @Nullable String unit,
    String asWritten,
    Span span,
    boolean inherited,
    boolean collective,
    String rule,
    double confidence) {

  /** The same, as sure as given. */
  public Responsibility withConfidence(double newConfidence) {
    return new Responsibility(
        role, unit, asWritten, span, inherited, collective, rule, newConfidence);
  }
}
