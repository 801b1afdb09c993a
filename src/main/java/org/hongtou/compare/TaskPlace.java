package org.hongtou.compare;

import org.hongtou.model.Span;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A task in its notice.
 *
 * @param id its id there
 * @param number the labels from the top; null for an unnumbered task
 * @param title its heading; null for running text only
 * @param section the heading of the section that holds it; null at the top
 * @param text its words
 * @param span where
 */
public record TaskPlace(
    String id,
    @Nullable String number,
    @Nullable String title,
    @Nullable String section,
    String text,
    Span span) {
  static TaskPlace of(Task task) {
    return new TaskPlace(
        task.id(), task.number(), task.title(), task.section(), task.text(), task.span());
  }
}
