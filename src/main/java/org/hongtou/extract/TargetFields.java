package org.hongtou.extract;

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

  static Target target(TargetCandidate candidate, Verdict verdict, @Nullable String deadline) {
    Quantity quantity = candidate.quantity();
    String text = candidate.text();
    Span quote = candidate.clause();
    return new Target(
        "",
        null,
        quote.of(text),
        quote,
        indicator(candidate),
        null,
        op(candidate),
        quantity.value(),
        quantity.valueMax(),
        quantity.span().of(text),
        unit(candidate),
        deadline,
        kind(candidate, verdict),
        baseline(candidate));
  }

  private static String indicator(TargetCandidate candidate) {
    String noun = candidate.isPredicate() ? candidate.leftText() : candidate.rightText();
    return noun.strip();
  }

  private static Op op(TargetCandidate candidate) {
    Op op = candidate.quantity().op();
    if (op != null) {
      return op;
    }
    String before = candidate.clauseBefore();
    if (before.contains("至少") || before.contains("不少于") || before.contains("不低于")) {
      return Op.AT_LEAST;
    }
    if (before.contains("不超过") || before.contains("控制在")) {
      return Op.AT_MOST;
    }
    return Op.EQUAL;
  }

  private static String unit(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    if (quantity.measure() != Measure.ELIDED) {
      return quantity.unit();
    }
    String clause = candidate.clauseText();
    for (String sum : new String[] {"收入", "产值", "投资", "资金", "贷款", "金额", "增加值", "营收", "利润", "总额"}) {
      if (quantity.magnitude() && clause.contains(sum)) {
        return "元";
      }
    }
    return clause.contains("企业") ? "家" : "个";
  }

  private static Kind kind(TargetCandidate candidate, Verdict verdict) {
    Measure measure = candidate.quantity().measure();
    String text = candidate.text();
    String verb = verdict.verb() == null ? "" : verdict.verb().of(text);
    boolean to =
        verb.endsWith("到") || verb.endsWith("至") || verb.endsWith("为") || verb.endsWith("达");
    boolean down = TargetWords.DECREASE.in(verb);
    boolean up = TargetWords.INCREASE.in(verb);
    if (measure == Measure.RANK) {
      return Kind.RANK;
    }
    if (measure == Measure.POINTS) {
      return down ? Kind.DECREASE : Kind.INCREASE;
    }
    if (!to && down) {
      return Kind.DECREASE;
    }
    if (!to && up) {
      return Kind.INCREASE;
    }
    String before = candidate.leftText();
    if (measure == Measure.SHARE) {
      for (String growth : new String[] {"增速", "增幅", "增长率", "增量", "增长"}) {
        if (before.endsWith(growth)) {
          return Kind.INCREASE;
        }
      }
      return Kind.SHARE;
    }
    if (measure == Measure.MULTIPLE) {
      return Kind.MULTIPLE;
    }
    return before.contains("新增") ? Kind.INCREASE : Kind.LEVEL;
  }

  private static @Nullable String baseline(TargetCandidate candidate) {
    String text = candidate.text();
    for (DateMention date : candidate.sentence().dates()) {
      int start = date.span().start();
      if (start > 0
          && "比较".indexOf(text.charAt(start - 1)) >= 0
          && candidate.clause().contains(date.span())) {
        return date.iso();
      }
    }
    return null;
  }
}
