package org.hongtou.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger was asked for; each null for everything.
 *
 * @param unit as the user named it
 * @param role of the unit, or of any unit
 * @param due the deadlines, as the user wrote them
 * @param region the province
 * @param year in which the notices were written
 * @param query of the search
 */
public record Asked(
    @Nullable String unit,
    @Nullable Role role,
    @Nullable String due,
    @Nullable String region,
    @Nullable Integer year,
    @Nullable String query) {
  /** Whole notices. */
  public static final Asked EVERYTHING = new Asked(null, null, null, null, null, null);

  /** The conditions in Chinese, apart from the unit: 期限 ..2025. */
  public List<String> conditions() {
    List<String> conditions = new ArrayList<>();
    if (role != null) {
      conditions.add("角色：" + RoleName.of(role));
    }
    add(conditions, "期限：", due);
    add(conditions, "地区：", region);
    add(conditions, "成文年份：", year);
    add(conditions, "检索：", query);
    return conditions;
  }

  private static void add(List<String> conditions, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(name + value);
    }
  }
}
