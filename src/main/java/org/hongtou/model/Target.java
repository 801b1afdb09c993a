package org.hongtou.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One commitment: an indicator reaches a value (目标).
 *
 * @param id unique within the notice: {@code g1}, {@code g2} … in the order of the text
 * @param task id of the task that it stands in; null outside tasks
 * @param text the clause, exactly what {@code span} covers
 * @param span where
 * @param indicator what is measured (指标)
 * @param scope whose figure it is (原中央苏区, 全省); null where the clause names none
 * @param op how the indicator is to compare with the value; null for a qualitative target
 * @param value the figure with magnitudes expanded (500亿元 is 50000000000); null for a qualitative
 *     target
 * @param valueMax the upper end of a range; null otherwise
 * @param valueText the figure as written ({@code 500亿元以上}); null for a qualitative target
 * @param unit of the value (元, %, 个百分点, 家 …); null for a qualitative target, and for a ratio or an
 *     index
 * @param deadline by when, ISO 8601 in the precision of the text; null if the notice does not say
 * @param kind what the value says of the indicator
 * @param baseline the year that an increase or decrease is measured against; null where none is
 *     named
 * @param rule the rule that made the record, by its name in the list of rules ({@code hongtou
 *     rules})
 * @param confidence how often records of this kind are right, from 0 to 1; half of it where the
 *     words were read off a picture with doubt
 */
public record Target(
    String id,
    @Nullable String task,
    String text,
    Span span,
    String indicator,
    @Nullable String scope,
    @Nullable Op op,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueMax,
    @Nullable String valueText,
    @Nullable String unit,
    @Nullable String deadline,
    Kind kind,
    @Nullable String baseline,
    String rule,
    double confidence) {

  /** The same target with an id. */
  public Target withId(String newId) {
    return new Target(
        newId,
        task,
        text,
        span,
        indicator,
        scope,
        op,
        value,
        valueMax,
        valueText,
        unit,
        deadline,
        kind,
        baseline,
        rule,
        confidence);
  }

  /**
   * The same target with another quote.
   *
   * @param newSpan where it stands
   * @param noticeText the notice's text
   */
  public Target withSpan(Span newSpan, String noticeText) {
    return new Target(
        id,
        task,
        newSpan.of(noticeText),
        newSpan,
        indicator,
        scope,
        op,
        value,
        valueMax,
        valueText,
        unit,
        deadline,
        kind,
        baseline,
        rule,
        confidence);
  }

  /**
   * The same target, standing in a task.
   *
   * @param taskId the task's id; null for outside tasks
   */
  public Target withTask(@Nullable String taskId) {
    return new Target(
        id,
        taskId,
        text,
        span,
        indicator,
        scope,
        op,
        value,
        valueMax,
        valueText,
        unit,
        deadline,
        kind,
        baseline,
        rule,
        confidence);
  }

  /** The same target, as sure as given. */
  public Target withConfidence(double newConfidence) {
    return new Target(
        id,
        task,
        text,
        span,
        indicator,
        scope,
        op,
        value,
        valueMax,
        valueText,
        unit,
        deadline,
        kind,
        baseline,
        rule,
        newConfidence);
  }

  /** How an indicator is to compare with a value. */
  public enum Op {
    /** 达到, 为, 实现. */
    EQUAL("="),
    /** 以上, 不低于, 超过. */
    AT_LEAST(">="),
    /** 以内, 不超过, 控制在. */
    AT_MOST("<="),
    /** 左右, 约. */
    ABOUT("~");

    private final String written;

    Op(String written) {
      this.written = written;
    }

    /** As in JSON. */
    @Override
    public String toString() {
      return written;
    }
  }

  /** What the value says of the indicator. */
  public enum Kind {
    /** An amount is reached or made. */
    LEVEL("level"),
    /** A rate or proportion is reached, in %. */
    SHARE("share"),
    /** An amount is added on top. */
    INCREASE("increase"),
    /** It falls by an amount. */
    DECREASE("decrease"),
    /** A place in a ranking. */
    RANK("rank"),
    /** Times of a former value (翻一番 is 2). */
    MULTIPLE("multiple"),
    /** A state without a figure. */
    QUALITATIVE("qualitative");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /** As in JSON. */
    @Override
    public String toString() {
      return written;
    }
  }
}
