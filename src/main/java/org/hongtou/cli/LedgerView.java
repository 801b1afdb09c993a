package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerRow;
import org.hongtou.ledger.LedgerSource;
import org.hongtou.ledger.LedgerTarget;
import org.hongtou.ledger.UnitLoad;
import org.hongtou.model.Role;

/** The ledger as text for a terminal. */
final class LedgerView {
  /** Room for a task that has no heading, and for a target's clause. */
  private static final int MOST_COLUMNS = 60;

  private final Context context;

  LedgerView(Context context) {
    this.context = context;
  }

  /** What is to be said of a ledger beside it: under which names its unit was found. */
  static List<String> notes(Ledger ledger, Context context) {
    return ledger.names().isEmpty()
        ? List.of()
        : List.of(context.text("ledger.names", String.join("、", ledger.names())));
  }

  /** The table, under a title for each notice. */
  List<String> lines(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    for (LedgerSource source : ledger.sources()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      String number = source.documentNumber() == null ? "" : " " + source.documentNumber();
      lines.addAll(Table.wrap(source.title() + number, context.streams().width()));
      Table table =
          new Table(
              context.streams().width(),
              List.of(
                  context.text("ledger.column.row"),
                  context.text("show.column.number"),
                  context.text("show.column.task"),
                  context.text("ledger.column.targets"),
                  context.text("show.column.units"),
                  context.text("show.column.deadline")));
      for (LedgerRow row : ledger.rows()) {
        if (row.source().equals(source)) {
          table.add(
              List.of(
                  String.valueOf(row.number()),
                  row.label() == null ? "—" : row.label(),
                  DisplayWidth.cut(row.work(), MOST_COLUMNS),
                  targets(row),
                  String.join("\n", units(row, context)),
                  row.deadline() == null ? "" : row.deadline()));
        }
      }
      lines.addAll(table.lines());
    }
    return lines;
  }

  private static String targets(LedgerRow row) {
    List<String> lines = new ArrayList<>();
    for (LedgerTarget target : row.targets()) {
      String value =
          target.valueText() == null
              ? DisplayWidth.cut(target.text().replace('\n', ' '), MOST_COLUMNS)
              : target.indicatorText() + " " + target.shownValue();
      lines.add(value + (target.deadline() == null ? "" : " " + target.deadline()));
    }
    return String.join("\n", lines);
  }

  /** A line for each role. */
  static List<String> units(LedgerRow row, Context context) {
    List<String> lines = new ArrayList<>();
    for (Role role : Role.values()) {
      String names = row.unitNames(role);
      if (!names.isEmpty()) {
        lines.add(context.text("role." + role, names));
      }
    }
    return lines;
  }

  /** The units' loads. */
  List<String> loads(List<UnitLoad> loads) {
    Table table =
        new Table(
            context.streams().width(),
            List.of(
                context.text("ledger.column.unit"),
                context.text("ledger.column.year"),
                context.text("ledger.column.notice"),
                context.text("ledger.column.tasks"),
                context.text("ledger.column.lead"),
                context.text("ledger.column.responsible"),
                context.text("ledger.column.support"),
                context.text("ledger.column.leader")));
    for (UnitLoad load : loads) {
      table.add(
          List.of(
              load.unit(),
              load.year(),
              load.source() == null ? context.text("ledger.wholeYear") : load.source().shortTitle(),
              String.valueOf(load.tasks()),
              String.valueOf(load.lead()),
              String.valueOf(load.responsible()),
              String.valueOf(load.support()),
              String.valueOf(load.leader())));
    }
    return table.lines();
  }
}
