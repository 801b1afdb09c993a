package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.ledger.DueItem;
import org.hongtou.ledger.LedgerRow;

/** What is due as text for a terminal: first what is to come, then what is overdue. */
final class DueView {
  /** Of old notices nearly everything is overdue; who wants to see that names a first day. */
  private static final int MOST_OVERDUE = 10;

  private static final int MOST_COLUMNS = 80;

  private final Context context;

  DueView(Context context) {
    this.context = context;
  }

  List<String> lines(List<DueItem> items, DueDays.Asked asked) {
    List<DueItem> coming = items.stream().filter(item -> !item.overdue()).toList();
    List<DueItem> overdue = items.stream().filter(DueItem::overdue).toList();
    List<String> lines = new ArrayList<>();
    lines.add(context.text("due.coming", coming.size(), asked.today(), asked.last()));
    if (!coming.isEmpty()) {
      lines.addAll(table(coming));
    }
    if (!overdue.isEmpty()) {
      lines.add("");
      lines.add(context.text("due.overdue", overdue.size()));
      int left = asked.from() == null ? Math.max(0, overdue.size() - MOST_OVERDUE) : 0;
      lines.addAll(table(overdue.subList(left, overdue.size())));
      if (left > 0) {
        lines.add(context.text("due.earlier", left));
      }
    }
    return lines;
  }

  private List<String> table(List<DueItem> items) {
    Table table =
        new Table(
            context.streams().width(),
            List.of(
                context.text("due.column.day"),
                context.text("due.column.deadline"),
                context.text("due.column.what"),
                context.text("show.column.units"),
                context.text("due.column.notice")));
    for (DueItem item : items) {
      LedgerRow row = item.row();
      String where = row.label() == null ? "" : " " + row.label();
      table.add(
          List.of(
              item.day(),
              item.deadline(),
              DisplayWidth.cut(item.what().replace('\n', ' '), MOST_COLUMNS),
              String.join("\n", LedgerView.units(row, context)),
              row.source().shortTitle() + where));
    }
    return table.lines();
  }
}
