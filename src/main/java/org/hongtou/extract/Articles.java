package org.hongtou.extract;

import org.hongtou.model.Span;

/**
 * Articles of regulations (办法, 条例, 规定 in 第N条 form): those that oblige an authority to act are
 * tasks; definitions, scope, rights, penalties and entry into force are not.
 */
final class Articles {
  private static final String[] AUTHORITIES = {
    "政府", "部门", "机关", "厅", "局", "委员会", "管委会", "领导小组", "办公室"
  };

  private static final String[] OBLIGATIONS = {
    "应当", "负责", "有责任", "有义务", "应", "组织", "建立", "制定", "加强", "会同", "要", "实行", "给予"
  };

  private static final String[] OTHERS = {
    "所称", "是指", "制定本", "制订本", "起施行", "负责解释", "违反本", "处以", "罚款", "构成犯罪", "适用本", "有下列情形之一", "有下列行为之一"
  };

  private Articles() {}

  /** Whether an article's first sentences name an authority and what it has to do. */
  static boolean obligesAnAuthority(String text, Span article) {
    String start = text.substring(article.start(), Math.min(article.end(), article.start() + 200));
    for (String other : OTHERS) {
      if (start.contains(other)) {
        return false;
      }
    }
    for (String authority : AUTHORITIES) {
      int at = start.indexOf(authority);
      // 布局, 大厅: no offices
      if (at <= 0 || "布大结格全".indexOf(start.charAt(at - 1)) >= 0) {
        continue;
      }
      int stop = start.indexOf('。', at);
      String rest = start.substring(at, stop < 0 ? start.length() : stop);
      for (String obligation : OBLIGATIONS) {
        int verb = rest.indexOf(obligation);
        if (verb >= 0 && verb < 30) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an article's first words announce an authority's duties: 省科技厅的主要职责是：. */
  static boolean listsDuties(String text, Span opening) {
    String words = opening.of(text);
    if (!words.contains("职责")) {
      return obligesAnAuthority(text, opening);
    }
    for (String authority : AUTHORITIES) {
      if (words.contains(authority)) {
        return true;
      }
    }
    return false;
  }
}
