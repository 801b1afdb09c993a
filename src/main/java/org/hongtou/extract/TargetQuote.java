package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;

/**
 * The clause that a target quotes (引文): of several figures in one clause, the part that is its own.
 */
final class TargetQuote {
  private static final String JOINTS = "、和及与或 ";

  private TargetQuote() {}

  /** The clause; of a clause with several figures the part that is this one's own. */
  static Span of(TargetCandidate candidate) {
    Span clause = candidate.clause();
    int nameEnd = nameEnd(candidate);
    if (nameEnd > clause.end()) {
      return new Span(clause.start(), nameEnd);
    }
    boolean first = candidate.start() == clause.start();
    boolean last = candidate.next() == null;
    boolean counts = !candidate.isPredicate();
    String left = candidate.leftText();
    boolean own = first || counts || left.strip().length() > 3;
    if (first && last && candidate.leftText().startsWith("占") && clause.start() > 0) {
      // 达到125万亩，占全省50%: says nothing without the clause before it
      TargetCandidate whole = candidate.previous();
      return whole != null && whole.clause().end() + 1 == clause.start()
          ? new Span(whole.clause().start(), clause.end())
          : clause;
    }
    if ((first && last)
        || !own
        || candidate.clauseText().contains("分别")
        || IndicatorContext.sharesNoun(candidate)
        || isDescribed(candidate)) {
      return clause;
    }
    String text = candidate.text();
    int start = candidate.start();
    TargetCandidate previous = candidate.previous();
    if (!first && counts && previous != null && !previous.isPredicate()) {
      // 100项科技项目和30项研究项目: the words between belong to the figure before; 推动35户企业的37个项目 is one
      boolean whose = CountedThings.areOwners(previous);
      start = whose ? previous.start() : candidate.quantity().span().start();
    }
    TargetCandidate from = candidate.previousInClause();
    if (from != null && TargetExclusion.isStartOfChange(from)) {
      // 覆盖率由2022年的71%提高到2025年的85%
      start = from.start();
    }
    int end = counts ? candidate.right().end() : candidate.quantity().span().end();
    while (start < candidate.quantity().span().start() && JOINTS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > candidate.quantity().span().end() && JOINTS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** 培育7个能耗降低6%以上的园区: the next figure describes what is counted. */
  static boolean isDescribed(TargetCandidate candidate) {
    Quantity next = candidate.next();
    if (next == null || saysWhatEachHas(candidate)) {
      return next != null;
    }
    return !candidate.isPredicate()
        && next.measure() != Measure.COUNT
        && (candidate.countsGroup() || next.measure() != Measure.PEOPLE)
        && next.measure() != candidate.quantity().measure();
  }

  /** 60%以上的县至少有1家示范医院: the next figure is what each of this share has. */
  static boolean saysWhatEachHas(TargetCandidate candidate) {
    String right = candidate.rightText();
    return candidate.quantity().measure() == Measure.SHARE
        && right.startsWith("的")
        && (right.endsWith("有") || right.contains("至少"))
        && right.indexOf('、') < 0;
  }

  /**
   * Where the name of what is counted ends: behind the comma in 形成9家具有核心技术，年产值超10亿元的企业; elsewhere
   * at the clause's end.
   */
  static int nameEnd(TargetCandidate candidate) {
    Span clause = candidate.clause();
    String text = candidate.text();
    String right = candidate.rightText();
    boolean open =
        isDescribed(candidate)
            || right.startsWith("具有")
            || right.startsWith("拥有")
            || right.startsWith("具备");
    Measure measure = candidate.quantity().measure();
    boolean counts = measure == Measure.COUNT || measure == Measure.PEOPLE;
    if (!open || !counts || candidate.isPredicate() || namesInClause(candidate)) {
      return clause.end();
    }
    int end = clause.end();
    for (int i = 0; i < 3 && text.startsWith("，", end); i++) {
      Span following = candidate.sentence().clauseAt(new Span(end + 1, end + 2));
      for (Quantity quantity : candidate.sentence().quantities()) {
        if (following.contains(quantity.span()) && text.startsWith("的", quantity.span().end())) {
          return following.end();
        }
      }
      end = following.end();
    }
    return clause.end();
  }

  /** Whether the clause itself closes the name: 培育8个能耗降低6%以上的园区. */
  private static boolean namesInClause(TargetCandidate candidate) {
    String rest = candidate.text().substring(candidate.right().start(), candidate.clause().end());
    return rest.indexOf('的') > 0;
  }
}
