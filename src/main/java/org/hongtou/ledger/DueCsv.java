package org.hongtou.ledger;

import java.util.Arrays;
import java.util.List;
import org.hongtou.export.Csv;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/** What is due as rows for spreadsheets. */
public final class DueCsv {
  private DueCsv() {}

  /** A row for each item. */
  public static String of(List<DueItem> items) {
    StringBuilder csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
    csv.append(
        Csv.row(
            List.of(
                "到期日", "期限", "是否逾期", "类别", "内容", "工作任务", "牵头单位", "责任单位", "配合单位", "文件", "文号", "章节",
                "原文", "文件编号", "任务编号", "目标编号", "起", "止", "页", "日历编号")));
    for (DueItem item : items) {
      LedgerRow row = item.row();
      LedgerTarget target = item.target();
      csv.append(
          Csv.row(
              Arrays.asList(
                  item.day(),
                  Deadline.text(item.deadline()),
                  item.overdue() ? "逾期" : "",
                  target == null ? "任务" : "目标",
                  item.what(),
                  row.work(),
                  row.unitNames(Role.LEAD),
                  row.unitNames(Role.RESPONSIBLE),
                  row.unitNames(Role.SUPPORT),
                  row.source().title(),
                  text(row.source().documentNumber()),
                  text(row.label()),
                  item.text(),
                  row.source().notice(),
                  text(row.task()),
                  target == null ? "" : target.target(),
                  String.valueOf(item.place().start()),
                  String.valueOf(item.place().end()),
                  text(item.place().page()),
                  item.uid())));
    }
    return csv.toString();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
