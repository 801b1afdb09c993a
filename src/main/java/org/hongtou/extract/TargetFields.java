package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.hongtou.model.Target.Op;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/** Fills the fields of a target from its clause. */
final class TargetFields {
  private TargetFields() {}

  /** The targets that a figure makes: one for each indicator that it is said of. */
  static List<Target> targets(
      TargetCandidate candidate,
      Verdict verdict,
      List<TargetIndicator> indicators,
      @Nullable String deadline) {
    Rule rule = Objects.requireNonNull(verdict.rule());
    Quantity quantity = candidate.quantity();
    String text = candidate.text();
    Span quote = TargetQuote.of(candidate);
    boolean rank = isRank(candidate);
    List<Target> targets = new ArrayList<>(indicators.size());
    for (TargetIndicator indicator : indicators) {
      targets.add(
          new Target(
              "",
              null,
              quote.of(text),
              quote,
              indicator.noun(),
              indicator.scope(),
              // 位居全省第一: that place or, where there is one, a better
              rank ? Op.AT_MOST : TargetComparison.of(candidate),
              quantity.value(),
              quantity.valueMax(),
              quantity.span().of(text),
              rank ? "名次" : TargetUnit.of(candidate),
              deadline,
              rank ? Kind.RANK : TargetKind.of(candidate, verdict),
              baseline(candidate),
              rule.toString(),
              rule.confidence()));
    }
    return targets;
  }

  /** 进入全国前十; 居全国15名以内. */
  private static boolean isRank(TargetCandidate candidate) {
    if (candidate.quantity().measure() == Measure.RANK) {
      return true;
    }
    String left = candidate.leftText();
    boolean place =
        candidate.quantity().measure() == Measure.PEOPLE && candidate.quantity().op() == Op.AT_MOST;
    return place && (left.contains("进入") || left.contains("位居") || left.contains("跻身"));
  }

  private static @Nullable String baseline(TargetCandidate candidate) {
    String text = candidate.text();
    for (DateMention date : candidate.sentence().dates()) {
      int start = date.span().start();
      boolean whole = text.startsWith("的", date.span().end());
      if (candidate.quantity().measure() == Measure.MULTIPLE
          && whole
          && candidate.left().contains(date.span())) {
        // 达到2020年的2.5倍
        return date.iso();
      }
      if (start > 0
          && "比较".indexOf(text.charAt(start - 1)) >= 0
          && candidate.clause().contains(date.span())) {
        return date.iso();
      }
    }
    return null;
  }
}
