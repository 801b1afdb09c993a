package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in its surroundings, before it is known whether it is a target.
 *
 * @param sentence the sentence
 * @param quantity the figure
 * @param clause the clause that holds it
 * @param left what stands before the figure, from the clause's beginning or the figure before it
 * @param right what stands behind it, to the clause's end or the next figure
 * @param previous the candidate before it in the same sentence; null for the first
 * @param next the quantity behind it in the same clause; null for the last
 */
record TargetCandidate(
    TargetSentence sentence,
    Quantity quantity,
    Span clause,
    Span left,
    Span right,
    @Nullable TargetCandidate previous,
    @Nullable Quantity next) {

  private static final String[] CLOSINGS = {
    "的目标", "的水平", "的要求", "目标", "任务", "等", "并", "台阶", "大关", "关口"
  };

  /** The canonical text of the whole notice, which every span points into. */
  String text() {
    return sentence.text();
  }

  String leftText() {
    return left.of(text());
  }

  String rightText() {
    return right.of(text());
  }

  String clauseText() {
    return clause.of(text());
  }

  /** The clause's words before the figure, other figures included. */
  String clauseBefore() {
    return text().substring(clause.start(), quantity.span().start());
  }

  /** What stands behind the figure, without a bracket that explains it: 10万元以下（含本数）的. */
  String behind() {
    String right = rightText().strip();
    if (!right.isEmpty() && "（(".indexOf(right.charAt(0)) >= 0) {
      int close = Brackets.closeOf(right, 0, right.length());
      return close < 0 ? right : right.substring(close + 1).strip();
    }
    return right;
  }

  /** The candidate before this one, if it stands in the same clause; else null. */
  @Nullable TargetCandidate previousInClause() {
    return previous != null && previous.clause().equals(clause) ? previous : null;
  }

  /**
   * Where the words of this figure begin in the text: before the threshold that defines what it
   * counts (收入超500亿元的园区达到10个).
   */
  int start() {
    String left = leftText();
    boolean continues = left.startsWith("的") || left.startsWith("指标");
    TargetCandidate before = previousInClause();
    return continues && before != null ? before.start() : left().start();
  }

  /** Whether the figure closes its phrase (产值达到500亿元) instead of counting the noun behind it. */
  boolean isPredicate() {
    String right = behind();
    if (right.isEmpty()) {
      return true;
    }
    if ("，。；、）)和及与或,;以”".indexOf(right.charAt(0)) >= 0) {
      return !right.startsWith("以及其") || right.length() < 4;
    }
    if (right.equals("级")) {
      // 产值达到3000亿级
      return true;
    }
    for (String closing : CLOSINGS) {
      if (right.startsWith(closing)) {
        return true;
      }
    }
    return false;
  }
}
