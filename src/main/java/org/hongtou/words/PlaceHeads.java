package org.hongtou.words;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the column of the places is called in tables that deal goals out to them (目标任务分解表). */
public final class PlaceHeads {
  /** Without brackets, 、 and 各: 县（市、区）, 县市区 and 各县（市）区 are one name. */
  private static final Set<String> NAMES =
      Set.of(
          "县市区", "县市", "县区", "区县", "区市县", "市区", "市州", "州市", "市地", "地市", "地级市", "设区市", "设区的市", "市县",
          "市县区", "地区", "城市", "盟市", "旗县区", "旗县市区", "乡镇", "镇街", "乡镇街道", "镇街道", "街道");

  private static final String EVERY = "各";

  private static final String CITIES = "各市";

  private static final CharacterSet BEGINS = CharacterSet.firstOf(NAMES);

  /** 各旗县（市、区）, with room for more marks. */
  private static final int LONGEST_NAME = 12;

  /** 其中：大豆. */
  private static final String OF_THESE = "其中：";

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
    if (cell.length() > LONGEST_NAME) {
      return false;
    }
    StringBuilder name = new StringBuilder(cell.length());
    cell.chars().filter(c -> "（）()、".indexOf(c) < 0).forEach(c -> name.append((char) c));
    String bare = name.toString();
    return bare.equals(CITIES)
        || NAMES.contains(bare.startsWith(EVERY) ? bare.substring(EVERY.length()) : bare);
  }

  /** Whether such a name can begin with a character. */
  public static boolean mayBeginWith(char c) {
    return c == EVERY.charAt(0) || BEGINS.contains(c);
  }

  /** The name of a column without the 其中： that makes it a part of the column before: 其中：大豆. */
  public static String withoutPart(String name) {
    return name.startsWith(OF_THESE) ? name.substring(OF_THESE.length()) : name;
  }
}
