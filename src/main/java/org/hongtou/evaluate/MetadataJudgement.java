package org.hongtou.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says about itself in one field, beside what the annotation says.
 *
 * @param gold the annotated values; none where the notice does not say
 * @param found the extracted ones
 * @param place where in the canonical text, of what was found, else of what is annotated; null
 *     where neither stands there
 */
public record MetadataJudgement(
    MetadataField field, List<String> gold, List<String> found, @Nullable Span place) {
  public MetadataJudgement {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
  }

  /** How the two stand to each other; the order of several values does not matter. */
  public Verdict verdict() {
    Set<String> wanted = folded(gold);
    Set<String> got = folded(found);
    if (wanted.equals(got)) {
      return Verdict.RIGHT;
    }
    return got.isEmpty() ? Verdict.MISSED : wanted.isEmpty() ? Verdict.EXTRA : Verdict.DIFFERS;
  }

  private static Set<String> folded(List<String> values) {
    return values.stream()
        .map(FoldedText::fold)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }
}
