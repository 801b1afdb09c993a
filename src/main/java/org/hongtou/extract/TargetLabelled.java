package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.hongtou.words.QuantityLexer;

/**
 * Finds targets behind a label in the bracket of a heading: （二）纳税（牵头部门：市税务局；目标位置：全省前5）. Elsewhere
 * what stands in brackets explains and commits to nothing.
 */
final class TargetLabelled {
  /** 目标位置, 年度目标值. */
  private static final int LONGEST_LABEL = 6;

  private static final int LONGEST_HEADING = 30;

  private TargetLabelled() {}

  static void find(TargetSentence sentence, TargetDeadline deadlines, List<Target> found) {
    Span span = sentence.span();
    String text = sentence.text();
    int open = span.start();
    while (open < span.end() && !Brackets.isOpening(text.charAt(open))) {
      open++;
    }
    if (open >= span.end() - 1 || open - span.start() > LONGEST_HEADING) {
      return;
    }
    int close = Brackets.closeOf(text, open, span.end());
    Span heading = Brackets.trim(text, span.start(), open);
    if (close < 0 || heading.length() < 2 || close < span.end() - 1) {
      return;
    }
    int start = open + 1;
    for (int i = open + 1; i <= close; i++) {
      if (i < close && "；;，".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int value = behindLabel(text, start, i);
      List<Quantity> quantities =
          value < 0 ? List.of() : QuantityLexer.quantities(text, new Span(value, i));
      if (quantities.size() == 1) {
        found.add(target(sentence, deadlines, heading, close + 1, quantities.getFirst()));
      }
      start = i + 1;
    }
  }

  /** Behind the colon of a label that names a goal (目标位置：); -1 without one. */
  private static int behindLabel(String text, int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_LABEL + 1); i++) {
      if ("：:".indexOf(text.charAt(i)) >= 0) {
        return text.substring(start, i).contains("目标") ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static Target target(
      TargetSentence sentence, TargetDeadline deadlines, Span heading, int end, Quantity quantity) {
    String text = sentence.text();
    boolean rank = quantity.measure() == Measure.RANK;
    Kind kind = rank ? Kind.RANK : quantity.measure() == Measure.SHARE ? Kind.SHARE : Kind.LEVEL;
    Span quote = new Span(heading.start(), end);
    return new Target(
        "",
        null,
        quote.of(text),
        quote,
        heading.of(text),
        null,
        quantity.op() == null ? Op.EQUAL : quantity.op(),
        quantity.value(),
        quantity.valueMax(),
        quantity.span().of(text),
        rank ? "名次" : quantity.unit(),
        deadlines.of(sentence, quote, quantity.span()),
        kind,
        null,
        Rule.LABELLED.toString(),
        Rule.LABELLED.confidence());
  }
}
