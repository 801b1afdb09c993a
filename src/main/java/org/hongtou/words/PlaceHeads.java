package org.hongtou.words;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the column of the places is called in tables that deal goals out to them (目标任务分解表). */
public final class PlaceHeads {
  private static final Set<String> NAMES =
      Set.of(
          "县市区", "县（市、区）", "县、市、区", "县（市）区", "县（市）", "县（区）", "县区", "区县", "区（县）", "区市县", "区（市）县",
          "市区", "市（区）", "市州", "市（州）", "州市", "州（市）", "州、市", "市地", "市（地）", "地市", "地级市", "设区市", "设区的市",
          "市县", "市、县", "市县区", "市县（区）", "地区", "城市", "各市", "各县（市、区）", "各设区市", "盟市", "旗县区", "旗县（市、区）",
          "乡镇", "乡（镇）", "镇街", "乡镇街道", "乡镇（街道）", "乡（镇、街道）", "镇（街道）", "街道");

  private static final CharacterSet BEGINS = CharacterSet.firstOf(NAMES);

  private static final String[] GOALS = {"目标", "任务", "计划"};

  /** How far before a table its title stands, in lines, and how long it is. */
  private static final int TITLE_LINES = 3;

  private static final int LONGEST_TITLE = 60;

  private PlaceHeads() {}

  /** Whether words of such a table's head or title call its figures goals: 新建温室任务. */
  public static boolean saysGoal(String words) {
    return Arrays.stream(GOALS).anyMatch(words::contains);
  }

  /**
   * The line before a table that says that it deals out goals: 分县（市、区）目标任务表.
   *
   * @param table where the table begins in the text
   * @return null where no line does
   */
  public static @Nullable String title(String text, int table) {
    int line = table;
    for (int i = 0; i < TITLE_LINES && line > 0; i++) {
      int end = line;
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      line = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
      if (end - line < LONGEST_TITLE) {
        String title = text.substring(line, end);
        if (title.endsWith("表") && saysGoal(title)) {
          return title;
        }
      }
    }
    return null;
  }

  /** Whether a cell names such a column. */
  public static boolean isOne(String cell) {
    return NAMES.contains(cell);
  }

  /** Whether such a name can begin with a character. */
  public static boolean mayBeginWith(char c) {
    return BEGINS.contains(c);
  }
}
