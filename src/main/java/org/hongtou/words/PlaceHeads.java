package org.hongtou.words;

import java.util.Set;

/** What the column of the places is called in tables that deal goals out to them (目标任务分解表). */
public final class PlaceHeads {
  private static final Set<String> NAMES =
      Set.of(
          "县市区", "县（市、区）", "县（市）区", "县（区）", "县区", "区县", "区（县）", "市州", "市（州）", "设区市", "市县", "地区",
          "各市", "盟市", "旗县区", "旗县（市、区）", "乡镇", "镇街", "乡镇（街道）", "镇（街道）", "街道");

  private static final CharacterSet BEGINS = CharacterSet.firstOf(NAMES);

  private PlaceHeads() {}

  /** Whether a cell names such a column. */
  public static boolean isOne(String cell) {
    return NAMES.contains(cell);
  }

  /** Whether such a name can begin with a character. */
  public static boolean mayBeginWith(char c) {
    return BEGINS.contains(c);
  }
}
