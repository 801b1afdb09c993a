package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.export.Csv;
import org.jspecify.annotations.Nullable;

/** The ledger, or its units' loads, as rows for spreadsheets. */
public final class LedgerCsv {
  private LedgerCsv() {}

  /** A row for each of the ledger's. */
  public static String of(Ledger ledger) {
    StringBuilder csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
    List<LedgerColumn> columns = List.of(LedgerColumn.values());
    List<String> headings = new ArrayList<>(columns.stream().map(LedgerColumn::heading).toList());
    headings.addAll(List.of("成文日期", "地区", "到期日", "文件编号", "任务编号", "目标编号", "起", "止", "页", "文件路径"));
    csv.append(Csv.row(headings));
    for (LedgerRow row : ledger.rows()) {
      List<String> cells = new ArrayList<>(columns.stream().map(c -> c.of(row)).toList());
      Deadline deadline = Deadline.of(row.deadline());
      cells.addAll(
          Arrays.asList(
              text(row.source().date()),
              text(row.source().region()),
              text(deadline == null ? null : deadline.lastDay()),
              row.source().notice(),
              text(row.task()),
              String.join(" ", row.targets().stream().map(LedgerTarget::target).toList()),
              String.valueOf(row.place().start()),
              String.valueOf(row.place().end()),
              text(row.place().page()),
              row.source().path()));
      csv.append(Csv.row(cells));
    }
    return csv.toString();
  }

  /** A row for each load. */
  public static String of(List<UnitLoad> loads) {
    StringBuilder csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
    csv.append(Csv.row(List.of("单位", "年份", "文件", "文号", "任务数", "牵头", "责任", "配合", "领导")));
    for (UnitLoad load : loads) {
      LedgerSource source = load.source();
      csv.append(
          Csv.row(
              List.of(
                  load.unit(),
                  load.year(),
                  source == null ? "全年合计" : source.title(),
                  source == null ? "" : text(source.documentNumber()),
                  String.valueOf(load.tasks()),
                  String.valueOf(load.lead()),
                  String.valueOf(load.responsible()),
                  String.valueOf(load.support()),
                  String.valueOf(load.leader()))));
    }
    return csv.toString();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
