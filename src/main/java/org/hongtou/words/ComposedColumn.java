package org.hongtou.words;

import java.util.List;
import java.util.Map;
import org.hongtou.model.Role;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of columns that no list holds, since offices make them as they need them, of the
 * words that they are made of: 牵头处（室）, 配合处室、单位, 分管厅领导, 具体内容及目标要求.
 */
final class ComposedColumn {
  private static final Map<String, Role> ROLES =
      Map.of(
          "牵头", Role.LEAD,
          "主办", Role.LEAD,
          "责任", Role.RESPONSIBLE,
          "承办", Role.RESPONSIBLE,
          "落实", Role.RESPONSIBLE,
          "实施", Role.RESPONSIBLE,
          "配合", Role.SUPPORT,
          "协办", Role.SUPPORT,
          "参与", Role.SUPPORT,
          "协助", Role.SUPPORT);

  /** What those are called that have a part. */
  private static final List<String> OFFICES =
      List.of(
          "单位", "部门", "处室", "处", "科室", "科", "股室", "室", "局室", "机构", "主体", "中心", "县区", "区县", "市县",
          "地区", "镇街", "乡镇", "股");

  private static final List<String> LEADERS =
      List.of("领导", "负责人", "责任人", "副市长", "副省长", "副县长", "副区长");

  /** What leaders do, or whose they are: 分管厅领导, 市级联系领导. */
  private static final List<String> OF_LEADERS =
      List.of(
          "分管", "联系", "包抓", "包联", "包保", "挂钩", "督导", "牵头", "责任", "主要", "市级", "省级", "县级", "区级", "市",
          "省", "县", "区", "州", "厅", "局", "委", "办", "院", "校", "党组", "第一", "具体");

  private ComposedColumn() {}

  /**
   * What a column holds.
   *
   * @param name without blanks and brackets
   * @return null where the words don't make a name
   */
  static @Nullable Column of(String name) {
    if (isLeader(name)) {
      return new Column(Kind.UNITS, Role.LEADER, false);
    }
    Column made = null;
    for (String part : name.split("[、及和与]", -1)) {
      Column one = part(part);
      if (one == null && made != null && made.kind() == Kind.UNITS && OFFICES.contains(part)) {
        // 配合处室、单位
        continue;
      }
      if (one == null || (made != null && !mayJoin(made, one))) {
        return null;
      }
      made = made == null || one.kind() == Kind.DETAIL ? one : made;
    }
    return made;
  }

  private static boolean mayJoin(Column one, Column other) {
    return one.kind() == Kind.UNITS
        ? other.kind() == Kind.UNITS && one.role() == other.role()
        : one.kind().isText() && other.kind().isText();
  }

  private static @Nullable Column part(String part) {
    Column listed = ColumnNames.listed(part);
    if (listed != null) {
      return listed;
    }
    for (String office : OFFICES) {
      Role role = part.endsWith(office) ? role(part, part.length() - office.length()) : null;
      if (role != null) {
        return new Column(Kind.UNITS, role, false);
      }
    }
    return null;
  }

  /** The role that the words before an office's name say, and nothing else; null without one. */
  private static @Nullable Role role(String part, int end) {
    Role role = end < 2 ? null : ROLES.get(part.substring(end - 2, end));
    String opening = role == null ? "" : part.substring(0, end - 2);
    return opening.isEmpty() || opening.endsWith("级") ? role : null;
  }

  private static boolean isLeader(String name) {
    for (String leader : LEADERS) {
      if (name.endsWith(leader) && name.length() > leader.length()) {
        return isOfLeaders(name.substring(0, name.length() - leader.length()));
      }
    }
    return false;
  }

  private static boolean isOfLeaders(String words) {
    if (words.isEmpty()) {
      return true;
    }
    for (String word : OF_LEADERS) {
      if (words.startsWith(word) && isOfLeaders(words.substring(word.length()))) {
        return true;
      }
    }
    return false;
  }
}
