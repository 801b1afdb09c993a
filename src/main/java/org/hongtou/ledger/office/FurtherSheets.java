package org.hongtou.ledger.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.hongtou.ledger.Deadline;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerColumn;
import org.hongtou.ledger.LedgerRow;
import org.hongtou.ledger.LedgerTarget;
import org.hongtou.ledger.RoleName;
import org.hongtou.ledger.UnitLoad;
import org.hongtou.ledger.UnitTask;
import org.hongtou.ledger.office.FlatSheet.Column;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** The sheets by unit, of targets, and of the units' loads. */
final class FurtherSheets {
  static final String BY_UNIT = "单位任务清单";
  static final String TARGETS = "目标";
  static final String LOADS = "单位负担";

  private final Ledger ledger;
  private final Workbook workbook;
  private final Styles styles;
  private final Map<Integer, Integer> places;

  /**
   * @param places of the ledger's rows on the sheet of tasks
   */
  FurtherSheets(Ledger ledger, Workbook workbook, Styles styles, Map<Integer, Integer> places) {
    this.ledger = ledger;
    this.workbook = workbook;
    this.styles = styles;
    this.places = places;
  }

  /** One sheet for all units, however many: a filter by the first column gives each its own. */
  void addUnits() {
    List<Column<UnitTask>> columns =
        List.of(
            new Column<>("单位", 10, UnitTask::unit),
            new Column<>("角色", 3, task -> RoleName.of(task.part().role())),
            new Column<>("文件中的名称", 7, task -> task.part().name()),
            new Column<>("台账序号", 3, task -> task.row().number()),
            new Column<>("文件", 11, task -> task.row().source().shortTitle()),
            new Column<>("文号", 6, task -> task.row().source().documentNumber()),
            new Column<>("章节", 7, task -> task.row().label()),
            new Column<>("工作任务", 14, task -> task.row().work()),
            new Column<>("目标", 16, task -> targets(task.row())),
            new Column<>("完成时限", 5, task -> task.row().shownDeadline()),
            new Column<>("到期日", 8, task -> day(task.row().deadline())),
            new Column<>("进展", 8, task -> null),
            new Column<>("备注", 5, task -> null));
    new FlatSheet<>(workbook, styles, BY_UNIT, columns)
        .write(ledger.heading(BY_UNIT), UnitTask.of(ledger), 3, places);
  }

  private record Goal(LedgerRow row, LedgerTarget target) {}

  void addTargets() {
    List<Goal> goals = new ArrayList<>();
    for (LedgerRow row : ledger.rows()) {
      row.targets().forEach(target -> goals.add(new Goal(row, target)));
    }
    List<Column<Goal>> columns =
        List.of(
            new Column<>("台账序号", 3, goal -> goal.row().number()),
            new Column<>("文件", 9, goal -> goal.row().source().shortTitle()),
            new Column<>("文号", 6, goal -> goal.row().source().documentNumber()),
            new Column<>("工作任务", 9, goal -> goal.row().work()),
            new Column<>("指标", 11, goal -> goal.target().indicator()),
            new Column<>("范围", 5, goal -> goal.target().scope()),
            new Column<>("目标值", 6, goal -> goal.target().valueText()),
            new Column<>("类型", 4, goal -> kind(goal.target().kind())),
            new Column<>("比较", 3, goal -> comparison(goal.target().op())),
            new Column<>("数值", 6, goal -> goal.target().value()),
            new Column<>("上限", 5, goal -> goal.target().valueMax()),
            new Column<>("单位", 3.5, goal -> goal.target().unit()),
            new Column<>("期限", 5, goal -> goal.target().deadlineText()),
            new Column<>("到期日", 8, goal -> day(goal.target().deadline())),
            new Column<>("承担单位", 9, goal -> units(goal.row())),
            new Column<>("原文", 18, goal -> goal.target().text()),
            new Column<>("出处", 9, goal -> trace(goal)));
    new FlatSheet<>(workbook, styles, TARGETS, columns)
        .write(ledger.heading("目标清单"), goals, 0, places);
  }

  void addLoads() {
    List<Column<UnitLoad>> columns =
        List.of(
            new Column<>("单位", 16, UnitLoad::unit),
            new Column<>(
                "年份", 4, load -> load.year().isEmpty() ? null : Integer.valueOf(load.year())),
            new Column<>("文件", 34, load -> load.source() == null ? "全年合计" : load.source().title()),
            new Column<>(
                "文号", 12, load -> load.source() == null ? "" : load.source().documentNumber()),
            new Column<>("任务数", 4, UnitLoad::tasks),
            new Column<>("牵头", 4, UnitLoad::lead),
            new Column<>("责任", 4, UnitLoad::responsible),
            new Column<>("配合", 4, UnitLoad::support),
            new Column<>("领导", 4, UnitLoad::leader));
    new FlatSheet<>(workbook, styles, LOADS, columns)
        .write(ledger.heading("单位负担表"), UnitLoad.of(ledger), -1, Map.of());
  }

  /** 指标：目标值（期限), a line for each. */
  static String targets(LedgerRow row) {
    List<String> lines = new ArrayList<>();
    for (LedgerTarget target : row.targets()) {
      String deadline = target.deadlineText();
      String number = row.targets().size() == 1 ? "" : "(" + (lines.size() + 1) + ") ";
      lines.add(
          number
              + target.indicatorText()
              + "："
              + target.shownValue()
              + (deadline.isEmpty() ? "" : "，" + deadline));
    }
    return String.join("\n", lines);
  }

  private static String units(LedgerRow row) {
    List<String> parts = new ArrayList<>();
    for (LedgerColumn column :
        List.of(LedgerColumn.LEAD, LedgerColumn.RESPONSIBLE, LedgerColumn.SUPPORT)) {
      String names = column.of(row);
      if (!names.isEmpty()) {
        parts.add(column.heading().substring(0, 2) + "：" + names);
      }
    }
    return row.units(Role.LEAD).isEmpty() && row.units(Role.SUPPORT).isEmpty()
        ? LedgerColumn.RESPONSIBLE.of(row)
        : String.join("\n", parts);
  }

  private static @Nullable Object day(@Nullable String deadline) {
    Deadline parsed = Deadline.of(deadline);
    return parsed == null ? null : parsed.lastDay();
  }

  private static String trace(Goal goal) {
    return goal.target().target() + "，" + goal.target().place().text();
  }

  private static String comparison(Target.@Nullable Op op) {
    return switch (op) {
      case null -> "";
      case EQUAL -> "等于";
      case AT_LEAST -> "不低于";
      case AT_MOST -> "不高于";
      case ABOUT -> "约";
    };
  }

  private static String kind(Target.Kind kind) {
    return switch (kind) {
      case LEVEL -> "总量";
      case SHARE -> "比率";
      case INCREASE -> "增加";
      case DECREASE -> "减少";
      case RANK -> "位次";
      case MULTIPLE -> "倍数";
      case QUALITATIVE -> "定性";
    };
  }
}
