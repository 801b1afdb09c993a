package org.hongtou.ledger;

import java.util.List;
import org.hongtou.export.NoticeJson;

/** The ledger as JSON: one object, or a line for each row. */
public final class LedgerJson {
  private LedgerJson() {}

  private record Whole(
      String title,
      Asked asked,
      List<String> names,
      List<LedgerSource> sources,
      List<LedgerRow> rows,
      List<UnitLoad> loads) {}

  /** All of it, with the units' loads, on one line. */
  public static String whole(Ledger ledger) {
    return NoticeJson.lineOf(
            new Whole(
                ledger.title(),
                ledger.asked(),
                ledger.names(),
                ledger.sources(),
                ledger.rows(),
                UnitLoad.of(ledger)))
        + "\n";
  }

  /** Anything of a ledger as one list, on one line. */
  public static String list(List<?> records) {
    return NoticeJson.lineOf(records) + "\n";
  }

  /** Anything of a ledger: a line each. */
  public static String lines(List<?> records) {
    StringBuilder lines = new StringBuilder();
    records.forEach(one -> lines.append(NoticeJson.lineOf(one)).append('\n'));
    return lines.toString();
  }
}
