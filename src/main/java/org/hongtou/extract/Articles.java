package org.hongtou.extract;

import org.hongtou.model.Span;

/**
 * Articles of regulations (办法, 条例, 规定 in 第N条 form): those that oblige an authority to act are
 * tasks; definitions, scope, rights, penalties and entry into force are not.
 */
final class Articles {
  private static final String[] AUTHORITIES = {
    "政府", "部门", "机关", "厅", "局", "委员会", "管委会", "领导小组", "办公室", "考核办"
  };

  /**
   * Who else has to act, where the article says so in so many words: 各地应当, 服务中心（站）应当. A 技术创新中心 is
   * somebody whom the regulation binds.
   */
  private static final String[] COLLECTIVES = {"各地", "各市", "各县", "各区", "服务中心", "服务中心（站）", "服务站"};

  private static final String[] MODALS = {"应当", "应", "要", "须", "必须"};

  private static final String[] OBLIGATIONS = {
    "应当", "负责", "责任主体", "有责任", "有义务", "应", "组织", "建立", "制定", "加强", "会同", "要", "实行", "给予"
  };

  private static final String[] OTHERS = {
    "所称", "是指", "制定本", "制订本", "起施行", "负责解释", "违反本", "处以", "罚款", "构成犯罪", "适用本"
  };

  /** What an office does by an article that needs no modal: 市科技局委托第三方机构评审. */
  private static final String[] ACTS = {
    "发布", "公布", "公示", "审核", "审查", "审批", "委托", "确定", "核定", "核查", "编制", "受理", "办理", "监督", "检查", "评估",
    "评审", "下达", "拨付", "通知", "公开", "推荐", "认定", "管理", "指导", "开展", "对申报", "对申请"
  };

  /** What a regulation calls itself. */
  private static final String[] KINDS = {
    "办法", "细则", "规定", "条例", "规则", "规程", "章程", "准则", "制度", "规范", "实施细则", "管理办法", "暂行办法"
  };

  private static final int LONGEST_SUBJECT = 24;

  private Articles() {}

  /**
   * Whether a document in articles calls itself a regulation (本办法). 第1条 对新引进的项目给予奖励 in an 意见 is an
   * item as others are.
   */
  static boolean areOfRegulation(String text) {
    for (int at = text.indexOf('本'); at >= 0; at = text.indexOf('本', at + 1)) {
      if (at > 0 && "基根日原".indexOf(text.charAt(at - 1)) >= 0) {
        continue; // 基本制度
      }
      for (String kind : KINDS) {
        if (text.startsWith(kind, at + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an article's first sentences name an authority and what it has to do. */
  static boolean obligesAnAuthority(String text, Span article) {
    String start = text.substring(article.start(), Math.min(article.end(), article.start() + 200));
    int first = start.indexOf('。');
    String opening = first < 0 ? start : start.substring(0, first);
    for (String other : OTHERS) {
      if (start.contains(other)) {
        return false;
      }
    }
    // 部门应当更新目录。有下列情形之一的，…: a case behind the duty takes nothing from it
    if (opening.contains("有下列情形之一") || opening.contains("有下列行为之一")) {
      return false;
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
        // 省科技厅不组织验收 obliges nobody
        if (verb >= 0 && verb < 30 && (verb == 0 || rest.charAt(verb - 1) != '不')) {
          return true;
        }
      }
      if (isSubject(start, at) && acts(rest)) {
        return true;
      }
    }
    return obligesACollective(opening);
  }

  private static boolean obligesACollective(String opening) {
    for (String collective : COLLECTIVES) {
      for (int at = opening.indexOf(collective);
          at >= 0;
          at = opening.indexOf(collective, at + 1)) {
        for (String modal : MODALS) {
          if (opening.startsWith(modal, at + collective.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether an authority's name opens the article: 市科技局…, 对通过审核的项目，市财政局…. */
  private static boolean isSubject(String words, int authority) {
    int from = authority;
    while (from > 0 && "，。；：".indexOf(words.charAt(from - 1)) < 0) {
      from--;
    }
    String before = words.substring(0, from).strip();
    boolean opens =
        before.isEmpty()
            || (before.indexOf('，') == before.length() - 1
                && "对经按根".indexOf(before.charAt(0)) >= 0);
    if (!opens) {
      return false;
    }
    String name = words.substring(from, authority).strip();
    if (name.isEmpty() || name.length() > LONGEST_SUBJECT) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ("的由向经对在按将为以".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean acts(String behind) {
    for (String act : ACTS) {
      int at = behind.indexOf(act);
      if (at >= 0 && at < 40) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a step of a procedure (按照个人申请、乡镇审核、县级审批的程序办理：) is an authority's: （二）乡镇审核。服务站应当…; not
   * （一）个人申请。由本人…提出.
   */
  static boolean isDutyInProcedure(String text, Span opening, Span step) {
    String words = opening.of(text);
    boolean procedure = words.contains("程序") || words.contains("流程") || words.contains("步骤");
    return procedure && step.of(text).contains("应当") && obligesAnAuthority(text, step);
  }

  /** Whether an article's first words announce an authority's duties: 省科技厅的主要职责是：. */
  static boolean listsDuties(String text, Span opening) {
    String words = opening.of(text);
    if (words.contains("下列情形") || words.contains("下列行为")) {
      // 有下列情形之一的，部门应当更新目录：（一）依据发生变化的: cases, not duties
      return false;
    }
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
