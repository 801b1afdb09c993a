package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Metadata;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares what a notice says about itself, in the fields that the annotation has. */
final class MetadataComparison {
  private MetadataComparison() {}

  /** Compares, counts, and judges every annotated field. */
  static List<MetadataJudgement> compare(
      FoldedText text,
      Map<MetadataField, List<String>> gold,
      @Nullable Metadata found,
      Tally tally) {
    List<MetadataJudgement> judgements = new ArrayList<>();
    gold.forEach(
        (field, wanted) -> {
          Span place = place(text, field, wanted, found);
          MetadataJudgement judgement =
              new MetadataJudgement(
                  field, wanted, found == null ? List.of() : field.of(found), place);
          tally.add(field, judgement.verdict() == Verdict.RIGHT);
          judgements.add(judgement);
        });
    return judgements;
  }

  private static @Nullable Span place(
      FoldedText text, MetadataField field, List<String> wanted, @Nullable Metadata found) {
    Span ground = found == null ? null : found.grounds().get(field.toString());
    if (ground != null || wanted.isEmpty()) {
      return ground;
    }
    return text.writtenOrNull(text.find(wanted.getFirst(), text.all()));
  }
}
