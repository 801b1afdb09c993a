package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a unit has to do in a row of the ledger (单位任务清单).
 *
 * @param unit the unit: in full where that is known; the one that was asked for under the name that
 *     it was asked by
 * @param part its part in the row
 * @param row the row
 */
public record UnitTask(String unit, LedgerUnit part, LedgerRow row) {

  /**
   * By unit, in the order in which the ledger names them first; of a unit, as in the ledger, a row
   * again for each of its roles. Where a unit was asked for, that unit's alone.
   */
  public static List<UnitTask> of(Ledger ledger) {
    Map<String, List<UnitTask>> byUnit = new LinkedHashMap<>();
    String asked = ledger.asked().unit();
    for (LedgerRow row : ledger.rows()) {
      for (LedgerUnit part : row.units()) {
        if (asked == null || part.asked()) {
          String unit = asked == null ? part.fullName() : asked;
          byUnit.computeIfAbsent(unit, any -> new ArrayList<>()).add(new UnitTask(unit, part, row));
        }
      }
    }
    return byUnit.values().stream().flatMap(List::stream).toList();
  }
}
