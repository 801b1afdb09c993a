package org.hongtou.evaluate;

import java.util.Map;
import java.util.Set;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** Whether two figures say the same: 30% of the one may be 0.3 of a percent off, 名 may be 人. */
final class SameFigure {
  private SameFigure() {}

  /** Rounding (33.3 % for a third) may differ by a thousandth. */
  private static final double ROUNDING = 1e-3;

  /** Counters that count the same things, folded. */
  private static final Map<String, String> SAME_UNIT =
      Map.ofEntries(
          Map.entry("元人民币", "元"),
          Map.entry("人民币", "元"),
          Map.entry("亿", "元"),
          Map.entry("百分点", "个百分点"),
          Map.entry("番", "倍"),
          Map.entry("户", "家"),
          Map.entry("人次", "人"),
          Map.entry("名", "人"),
          Map.entry("项", "个"),
          Map.entry("所", "个"),
          Map.entry("座", "个"),
          Map.entry("处", "个"),
          Map.entry("条", "个"),
          Map.entry("只", "个"),
          Map.entry("种", "个"),
          Map.entry("类", "个"));

  /** 位 counts people as well as places in a ranking. */
  private static final String PEOPLE_OR_PLACES = "位";

  private static final Set<String> COUNTED_BY_IT = Set.of("位", "人", "名次");

  static boolean of(GoldTarget wanted, Target target) {
    return value(wanted, target) && unit(wanted, target);
  }

  static boolean value(GoldTarget wanted, Target target) {
    if (target.value() == null) {
      return false;
    }
    double a = wanted.value().doubleValue();
    double b = target.value().doubleValue();
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-9);
  }

  static boolean unit(GoldTarget wanted, Target target) {
    String a = counter(wanted.unit());
    String b = counter(target.unit());
    boolean either = a.equals(PEOPLE_OR_PLACES) || b.equals(PEOPLE_OR_PLACES);
    return a.equals(b) || (either && COUNTED_BY_IT.contains(a) && COUNTED_BY_IT.contains(b));
  }

  private static String counter(@Nullable String unit) {
    String folded = FoldedText.fold(unit);
    return SAME_UNIT.getOrDefault(folded, folded);
  }
}
