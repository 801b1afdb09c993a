package org.hongtou.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.Units;

/** Tells from its names whether a bracket or a line is a responsibility clause. */
final class ClauseNames {
  private static final Set<String> CARRIERS = Set.of("移动", "联通", "电信", "铁塔", "广电");

  /** 自然资源 of 市自然资源、税务部门. */
  private static final int LONGEST_FIELD = 8;

  /** What places and zones that carry out a plan are called without their governments. */
  private static final String[] PLACES = {
    "街镇", "镇街", "乡镇", "街道", "镇", "乡", "县", "区", "市", "州", "旗", "园区", "集团", "地区", "地"
  };

  private static final int LONGEST_PLACE = 10;

  private ClauseNames() {}

  /**
   * A bare list is one if its names read like units. In a longer list a company's name (东航物流) may
   * stand among them; alone or in front it would not make a list.
   */
  static boolean allAreUnits(String text, List<Assignment> assignments) {
    boolean organisation = false;
    int units = 0;
    for (Assignment assignment : assignments) {
      String name = assignment.name().of(text);
      if (Units.canBeName(name) || isCarrier(text, name, assignments)) {
        units++;
      } else if (name.length() > 12) {
        return false;
      }
      // （石家庄市、张家口市） alone is an explanation, （发布单位） a field's name; with an office among them it is
      // a list
      organisation =
          organisation
              || Units.isKnown(name)
              || (Units.isName(name) && !(assignments.size() == 1 && isBareNoun(name)));
    }
    boolean first = Units.canBeName(assignments.getFirst().name().of(text));
    boolean enough =
        units == assignments.size() || (units >= 3 && units * 3 >= assignments.size() * 2);
    return organisation && first && enough;
  }

  /**
   * 加强巡查。（各街镇、开发区）: a list of nothing but kinds of places that closes a sentence says whose part it
   * is. Within a sentence (覆盖全市（各县区）) it explains a word.
   */
  static boolean arePlaces(String text, Span inside, List<Assignment> assignments) {
    int before = inside.start() - 2;
    int behind = inside.end() + 1;
    boolean closes =
        before >= 0
            && "。；！".indexOf(text.charAt(before)) >= 0
            && (behind >= text.length() || "\n。；".indexOf(text.charAt(behind)) >= 0);
    if (!closes || !assignments.getFirst().name().of(text).startsWith("各")) {
      return false;
    }
    for (Assignment assignment : assignments) {
      String name = assignment.name().of(text);
      if (!isPlace(name) || Authority.opensLikePhrase(name)) {
        return false;
      }
    }
    return true;
  }

  /** 各街镇, 经开区: places and zones without their governments. */
  static boolean isPlace(String name) {
    return name.length() <= LONGEST_PLACE
        && (Arrays.stream(PLACES).anyMatch(name::endsWith) || UnitList.isBareLevel(name));
  }

  /** 移动、联通、电信延边分公司: what is shared stands behind the last of them. */
  private static boolean isCarrier(String text, String name, List<Assignment> assignments) {
    return CARRIERS.contains(name)
        && assignments.getLast().name().of(text).endsWith("公司")
        && !assignments.getLast().name().of(text).equals(name);
  }

  /** 发布单位, 管理部门: a noun without the place, the level or the office that makes a unit of it. */
  private static boolean isBareNoun(String name) {
    // 报市政府办公室（督查室）: which room of it
    boolean room = name.equals("督查室") || name.equals("督查处");
    boolean noun = room || name.endsWith("单位") || name.endsWith("部门");
    return noun
        && !Units.isCollective(name.substring(0, name.length() - 2))
        && Units.levelOrPlace(name).isEmpty();
  }

  /**
   * Whether a clause with a label or a verb names units. What a verb only seems to close is taken
   * out of the list.
   */
  static boolean mostAreUnits(String text, List<Assignment> assignments, boolean labels) {
    int units = 0;
    for (Assignment assignment : assignments) {
      String name = assignment.name().of(text);
      boolean person = assignment.role() == Role.LEADER && name.length() <= 12;
      // 山东、深圳市援疆指挥部: a place that shares its suffix with the names behind it
      if (person || Units.canBeName(name) || Units.isCollective(name) || Units.isPlaceName(name)) {
        units++;
      }
    }
    String last = assignments.getLast().name().of(text);
    if (!labels && assignments.size() > 1 && last.endsWith("部门") && haveFields(text, assignments)) {
      // 市科技、财政、税务部门按职责分工落实: the departments of these fields
      return true;
    }
    if (!labels) {
      // a verb also closes phrases that are no units' doing: （由企业按规定负责）
      assignments.removeIf(
          assignment ->
              !Units.canBeName(assignment.name().of(text)) && assignment.name().length() > 8);
    }
    return labels ? units > 0 : units * 2 > assignments.size();
  }

  private static boolean haveFields(String text, List<Assignment> assignments) {
    return assignments.stream()
        .map(assignment -> assignment.name().of(text))
        .allMatch(
            name ->
                name.length() <= LONGEST_FIELD
                    && name.chars().allMatch(Character::isIdeographic)
                    && !Authority.opensLikePhrase(name));
  }
}
