package org.hongtou.extract;

import org.hongtou.words.Units;

/**
 * Which names in running text are of somebody who can be told to do something: 省商务厅, 有关部门,
 * 国网兰州供电公司; not 企业 or 高校, whom texts speak of.
 */
final class Authority {
  private static final String[] NO_AUTHORITY = {
    "企业", "企事业单位", "公司", "高校", "院校", "院所", "学校", "协会", "学会", "机构", "社会组织", "商会", "个人"
  };

  private static final int SHORTEST_GROUP = 4;

  private static final int LONGEST_GROUP = 8;

  /** What says whose an institution is: 国家级经办机构 is an office, 培训机构 none. */
  private static final String[] LEVELS = {"各级", "地方各级", "国家级", "省级", "市级", "县级"};

  /** Behind 经: 经济, 经开区, 经信局, 经发局, 经贸委, 经委, 经商局. */
  private static final String ECONOMY = "济开信发贸委商";

  private Authority() {}

  /** Whether a name is one of an authority, or of a company that is told to do something. */
  static boolean isOne(String name) {
    if (namesPart(name)) {
      return false;
    }
    if (Units.isKnown(name) || isNamedCompany(name) || isGroup(name)) {
      return true;
    }
    boolean official = false;
    for (String level : LEVELS) {
      official |= name.startsWith(level);
    }
    for (String ending : NO_AUTHORITY) {
      boolean branch = official || name.endsWith("派出机构");
      if (name.endsWith(ending) && !(branch && ending.equals("机构"))) {
        return false;
      }
    }
    if (Units.isName(name)) {
      return !opensLikePhrase(name);
    }
    boolean collective = name.startsWith("各") || name.startsWith("试点") || name.startsWith("有关");
    // 各牵头单位要切实履行…
    collective &= name.indexOf('要') < 0;
    return collective && Units.canBeName(name) && name.length() <= 14;
  }

  /** 各牵头单位负责…: who has that part is said elsewhere; 20个产业集群牵头单位 are certain ones. */
  private static boolean namesPart(String name) {
    String part = name.startsWith("表中") ? name.substring(2) : name;
    part = part.startsWith("各") ? part.substring(1) : part;
    boolean role = part.startsWith("牵头") || part.startsWith("责任") || part.startsWith("配合");
    String noun = role ? part.substring(2) : "";
    return noun.equals("单位") || noun.equals("部门") || noun.equals("处室") || noun.equals("科室");
  }

  /** 由鞍钢集团负责组织实施: a group of companies by its name; not 省属集团, 支持龙头企业集团. */
  private static boolean isGroup(String name) {
    return name.endsWith("集团")
        && name.length() >= SHORTEST_GROUP
        && name.length() <= LONGEST_GROUP
        && !Units.isCollective(name)
        && name.indexOf('属') < 0
        && !name.contains("企业")
        && !opensLikePhrase(name);
  }

  /** 陕西电力交易中心有限公司: one company by its name; not 省属公司, 各供电公司. */
  private static boolean isNamedCompany(String name) {
    return name.indexOf("公司") == name.length() - 2
        && name.length() > 6
        && !Units.isCollective(name)
        && name.indexOf('属') < 0
        && !opensLikePhrase(name)
        && (Units.placeEnding(name) != null || !Units.levelOrPlace(name).isEmpty());
  }

  /** 支持信息智能骨干单位, 建立由农业农村部门: a verb before a noun that ends like a unit. */
  static boolean opensLikePhrase(String name) {
    for (String verb :
        new String[] {
          "支持", "鼓励", "会同", "结合", "其", "本", "引导", "推动", "建立", "健全", "完善", "加强", "强化", "组织", "明确",
          "成立", "对", "在", "以", "将", "与", "向", "为", "积极", "依托", "通过", "按照", "根据", "实行", "发挥", "加大",
          "协调", "督促", "指导", "要求", "各级领导", "形成", "构建", "设立", "充分发挥", "更好发挥", "切实发挥", "确定", "落实",
          "做好", "及时", "切实", "报", "经", "协助", "参与", "挂靠"
        }) {
      // 经开区 is a zone, 经省政府同意 a phrase
      boolean economy =
          verb.equals("经") && name.length() > 1 && ECONOMY.indexOf(name.charAt(1)) >= 0;
      if (name.startsWith(verb) && !economy) {
        return true;
      }
    }
    return name.contains("由") || name.contains("的") || name.contains("要") || name.contains("或");
  }
}
