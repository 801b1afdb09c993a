package org.hongtou.index;

import org.jspecify.annotations.Nullable;

/**
 * A deadline as people write it, so that a target of a plan “by 2025” is found by 2025年 and by
 * 2025年底前, wherever the notice says so: often in another sentence than the target's own.
 */
final class WrittenDeadline {
  private WrittenDeadline() {}

  /**
   * The words.
   *
   * @param deadline ISO 8601 in any precision: {@code 2025}, {@code 2025-06}, {@code 2025-06-30}
   * @return 2025年、2025年底前 for a year, 2025年6月底前 for a month, 2025年6月30日前 for a day; null for none
   */
  static @Nullable String of(@Nullable String deadline) {
    if (deadline == null) {
      return null;
    }
    String[] parts = deadline.split("-", -1);
    String year = parts[0] + "年";
    if (parts.length == 1) {
      return year + "、" + year + "底前";
    }
    String month = year + withoutZero(parts[1]) + "月";
    String until = parts.length == 2 ? month + "底前" : month + withoutZero(parts[2]) + "日前";
    return parts[1].equals("12") ? until + "、" + year + "底前" : until;
  }

  private static String withoutZero(String figures) {
    return figures.startsWith("0") ? figures.substring(1) : figures;
  }
}
