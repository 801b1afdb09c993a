package org.hongtou.extract;

import java.util.Set;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.words.BoundedSearch;
import org.jspecify.annotations.Nullable;

/** Amounts that are to become less, behind the verb that says so: 压减种植面积6万亩, 减材料50%. */
final class LessenedAmounts {
  /** 化石能源消费量. */
  private static final int LONGEST_AMOUNT = 12;

  /** What proceedings ask of applicants. */
  private static final Set<String> SPARED =
      Set.of("环节", "时间", "时限", "材料", "跑动", "跑动次数", "次数", "流程", "证明", "费用", "成本", "申请材料", "办理时间");

  private LessenedAmounts() {}

  /** 压减开采量1200万立方米: a verb of less with the amount that it is said of; null for others. */
  static @Nullable Hit amount(String text, int from, int end) {
    Hit less = TargetWords.DECREASE.last(text, from, end);
    // 压减种植面积6万亩; the 节水 of 新增高效节水灌溉面积 is part of a name
    if (less == null) {
      return null;
    }
    boolean opens = less.start() == end - IndicatorPhrase.opened(text, from, end).length();
    boolean amount =
        less.end() - less.start() > 1
            && end - less.end() >= 2
            && end - less.end() <= LONGEST_AMOUNT
            && (text.charAt(end - 1) == '量'
                || (opens && text.startsWith("面积", end - 2))
                || (opens && text.startsWith("排放", end - 2))
                || (opens && text.startsWith("种植", end - 2))
                || text.startsWith("规模", end - 2)
                || text.startsWith("产能", end - 2));
    return amount ? less : null;
  }

  /**
   * 减时间50%, 人才服务事项减材料50%: what applicants are spared, behind a verb of one character; null for
   * others.
   */
  static @Nullable Hit spared(String text, int from, int end) {
    int at = BoundedSearch.lastOf('减', '减', text, from, end);
    boolean spared = at >= from && SPARED.contains(text.substring(at + 1, end));
    return spared ? new Hit(at, at + 1) : null;
  }
}
