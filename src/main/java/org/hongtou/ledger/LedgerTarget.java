package org.hongtou.ledger;

import java.math.BigDecimal;
import org.hongtou.model.Pages;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target of a row (目标).
 *
 * @param target its id within the notice
 * @param indicator what is measured (指标)
 * @param scope whose figure it is; null where the clause names none
 * @param valueText the figure as written; null for a qualitative target
 * @param op how the indicator is to compare: {@code =}, {@code >=}, {@code <=}, {@code ~}; null for
 *     a qualitative target
 * @param value the figure with magnitudes expanded; null for a qualitative target
 * @param valueMax the upper end of a range; null otherwise
 * @param unit of the value; null where it has none
 * @param kind what the value says of the indicator
 * @param deadline by when, ISO 8601 in the precision of the text; null if the notice does not say
 * @param text the clause
 * @param place where it stands
 */
public record LedgerTarget(
    String target,
    String indicator,
    @Nullable String scope,
    @Nullable String valueText,
    Target.@Nullable Op op,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueMax,
    @Nullable String unit,
    Target.Kind kind,
    @Nullable String deadline,
    String text,
    Place place) {
  static LedgerTarget of(Target target, Pages pages) {
    return new LedgerTarget(
        target.id(),
        target.indicator(),
        target.scope(),
        target.valueText(),
        target.op(),
        target.value(),
        target.valueMax(),
        target.unit(),
        target.kind(),
        target.deadline(),
        target.text(),
        Place.of(target.span(), pages));
  }

  /** 指标, with whose figure it is before it: 全省：养老机构护理型床位占比. */
  public String indicatorText() {
    return scope == null ? indicator : scope + "：" + indicator;
  }

  /** 目标值 as the notice writes it; a qualitative target has its clause. */
  public String shownValue() {
    if (valueText == null) {
      return text;
    }
    // 新增 of 新增15个 stands in the clause, not in the figure: 15个 alone would be the whole stock.
    return switch (kind) {
      case INCREASE -> valueText + "（增加）";
      case DECREASE -> valueText + "（减少）";
      default -> valueText;
    };
  }

  /** 期限 in Chinese, no more exact than the notice; empty for none. */
  public String deadlineText() {
    return Deadline.text(deadline);
  }
}
