package org.hongtou.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.model.Span;
import org.hongtou.model.Target;

/**
 * Finds the targets of a stretch without looking at all of the notice: a long one has thousands.
 */
final class TargetsByPlace {
  private final List<Target> targets;

  /** Numbers of targets, in the order of where they begin. */
  private final int[] byStart;

  TargetsByPlace(List<Target> targets) {
    this.targets = targets;
    this.byStart =
        IntStream.range(0, targets.size())
            .boxed()
            .sorted(Comparator.comparingInt(this::start))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private int start(int number) {
    return targets.get(number).span().start();
  }

  /** The targets that lie wholly in a stretch, in the order of their numbers. */
  List<Target> within(Span stretch) {
    int low = 0;
    int high = byStart.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(byStart[middle]) < stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < byStart.length && start(byStart[end]) <= stretch.end()) {
      end++;
    }
    return Arrays.stream(byStart, low, end)
        .sorted()
        .mapToObj(targets::get)
        .filter(target -> stretch.contains(target.span()))
        .toList();
  }
}
