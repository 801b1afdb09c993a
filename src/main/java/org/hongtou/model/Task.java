package org.hongtou.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of text that orders work (任务).
 *
 * @param id unique within the notice: {@code t1}, {@code t2} … in the order of the text
 * @param number the labels from the top, such as {@code 二、(一)1.}; null for an unnumbered task
 * @param title the item's heading; null for running text only
 * @param text its words, without the number: exactly what {@code span} covers
 * @param span where
 * @param section the heading of the section that holds it; null at the top
 * @param deadline by when (完成时限), ISO 8601 in the precision of the text: {@code 2025}, {@code
 *     2025-06}; null if the notice does not say
 * @param deadlineText the words that say so; null if {@code deadline} is
 * @param responsibilities in the order of the text, inherited ones last
 * @param targets ids of the targets that stand in it
 * @param rule the rule that made the record, by its name in the list of rules ({@code hongtou
 *     rules})
 * @param confidence how often records of this kind are right, from 0 to 1; half of it where the
 *     words were read off a picture with doubt
 */
public record Task(
    String id,
    @Nullable String number,
    @Nullable String title,
    String text,
    Span span,
    @Nullable String section,
    @Nullable String deadline,
    @Nullable String deadlineText,
    List<Responsibility> responsibilities,
    List<String> targets,
    String rule,
    double confidence) {
  public Task {
    responsibilities = List.copyOf(responsibilities);
    targets = List.copyOf(targets);
  }

  /** The same task, as sure as given, with responsibilities as given. */
  public Task with(double newConfidence, List<Responsibility> newResponsibilities) {
    return with(newConfidence, newResponsibilities, targets);
  }

  /** The same task with the ids of other targets. */
  public Task withTargets(List<String> newTargets) {
    return with(confidence, responsibilities, newTargets);
  }

  private Task with(
      double newConfidence, List<Responsibility> newResponsibilities, List<String> newTargets) {
    return new Task(
        id,
        number,
        title,
        text,
        span,
        section,
        deadline,
        deadlineText,
        newResponsibilities,
        newTargets,
        rule,
        newConfidence);
  }
}
