package org.hongtou.ledger;

import java.util.List;
import java.util.function.Function;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/** The columns of the ledger, in their order, with what they are called and hold. */
public enum LedgerColumn {
  NUMBER("序号", "", row -> String.valueOf(row.number())),
  NOTICE("文件", "任务来源", row -> row.source().shortTitle()),
  DOCUMENT_NUMBER("文号", "任务来源", row -> text(row.source().documentNumber())),
  CHAPTER("章节", "任务来源", LedgerRow::chapter),
  WORK("工作任务", "", LedgerRow::work),
  INDICATOR("指标", "目标", row -> numbered(row, LedgerTarget::indicatorText)),
  VALUE("目标值", "目标", row -> numbered(row, LedgerTarget::shownValue)),
  TARGET_DEADLINE("期限", "目标", row -> numbered(row, LedgerTarget::deadlineText)),
  LEADER("责任领导", "", row -> row.unitNames(Role.LEADER)),
  LEAD("牵头单位", "", row -> row.unitNames(Role.LEAD)),
  RESPONSIBLE("责任单位", "", row -> row.unitNames(Role.RESPONSIBLE)),
  SUPPORT("配合单位", "", row -> row.unitNames(Role.SUPPORT)),
  DEADLINE("完成时限", "", LedgerRow::shownDeadline),
  PROGRESS("进展", "", row -> ""),
  REMARKS("备注", "", row -> ""),
  TEXT("原文", "", LedgerRow::text),
  TRACE("出处", "", LedgerRow::trace);

  private final String heading;
  private final String group;

  @SuppressWarnings("ImmutableEnumChecker") // none of the functions has a state
  private final Function<LedgerRow, String> content;

  LedgerColumn(String heading, String group, Function<LedgerRow, String> content) {
    this.heading = heading;
    this.group = group;
    this.content = content;
  }

  /** What stands above it. */
  public String heading() {
    return heading;
  }

  /** What it shares with its neighbours (任务来源, 目标); empty for a column of its own. */
  public String group() {
    return group;
  }

  /** What a row has in it. */
  public String of(LedgerRow row) {
    return content.apply(row);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /**
   * Something of each target: a line each, with the target's number where there are several, so
   * that the three columns can be read across.
   */
  private static String numbered(LedgerRow row, Function<LedgerTarget, String> what) {
    List<LedgerTarget> targets = row.targets();
    if (targets.size() == 1) {
      return what.apply(targets.getFirst());
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < targets.size(); i++) {
      String value = what.apply(targets.get(i));
      if (!value.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append('(').append(i + 1).append(") ");
        lines.append(value);
      }
    }
    return lines.toString();
  }
}
