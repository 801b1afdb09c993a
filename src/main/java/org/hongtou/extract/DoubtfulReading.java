package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;

/**
 * Lowers the confidence of records whose words were read off a picture with doubt: the rules may be
 * right about them and a figure wrong all the same.
 */
final class DoubtfulReading {
  /** About every second line that recognition doubts has a wrong character. */
  private static final double FACTOR = 0.5;

  private final List<Span> lines;

  DoubtfulReading(List<Warning> warnings) {
    lines =
        warnings.stream()
            .filter(warning -> warning.code().equals(Warning.OCR_DOUBTFUL))
            .<Span>mapMulti(
                (warning, out) -> {
                  Span span = warning.span();
                  if (span != null) {
                    out.accept(span);
                  }
                })
            .toList();
  }

  List<Task> tasks(List<Task> tasks) {
    return lines.isEmpty() ? tasks : tasks.stream().map(this::lowered).toList();
  }

  List<Target> targets(List<Target> targets) {
    return lines.isEmpty()
        ? targets
        : targets.stream()
            .map(target -> target.withConfidence(lowered(target.confidence(), target.span())))
            .toList();
  }

  private Task lowered(Task task) {
    return task.with(
        lowered(task.confidence(), task.span()),
        task.responsibilities().stream()
            .map(unit -> unit.withConfidence(lowered(unit.confidence(), unit.span())))
            .toList());
  }

  private double lowered(double confidence, Span span) {
    return lines.stream().anyMatch(span::overlaps) ? FACTOR * confidence : confidence;
  }
}
