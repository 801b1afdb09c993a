package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.words.Measure;

/** Whose the counted things are, and what is done with them or for them where they stand. */
final class TargetScope {
  /** Whose the things are that are counted: 完成全市2300个村庄供水改造. */
  private static final String[] SCOPES = {
    "我省", "全省", "我市", "全市", "全区", "我区", "全县", "我县", "全州", "我州", "主城区", "中心城区", "市区", "城区", "县城",
    "城乡", "农村", "第一批", "首批"
  };

  /** What a scope has by its nature: 全省11个设区市. */
  private static final String[] PLACES = {
    "设区市", "设区的市", "市", "县", "地", "区", "州", "乡", "镇", "街道", "开发区", "高新区"
  };

  /** What is done with people or things: 对30名工匠展开培训. */
  private static final String[] DONE_TO = {"进行", "开展", "展开", "实施"};

  /** What is done where things stand: 在100所中小学实施改造. */
  private static final String[] DONE_AT = {
    "开展", "实施", "建设", "建立", "建成", "设立", "设置", "布局", "安装", "加装", "配备", "先行探索", "先行先试", "先行启动"
  };

  /** What people come to have. */
  private static final String[] GAINED = {"得到", "享受", "享有", "接受", "受益", "获得"};

  /** Places of which there are so many and no more: 在11个设区市. */
  private static final String[] UPPER_PLACES = {"设区市", "设区的市", "市", "地", "州"};

  /** What is done for people: 为2万名老人安装呼叫器. */
  private static final String[] DONE_FOR = {
    "提供", "安装", "加装", "更换", "改造", "购置", "购买", "发放", "配备", "配发", "建立", "免费"
  };

  /** 为全市三至十二年级. */
  private static final int LONGEST_WHOM = 14;

  private TargetScope() {}

  /** Words without the 全省 that they end with. */
  static String without(String before) {
    for (String scope : SCOPES) {
      if (before.endsWith(scope)) {
        return before.substring(0, before.length() - scope.length());
      }
    }
    return before;
  }

  /**
   * Where the words end that govern 完成全市2300个村庄供水改造: before whose they are, unless the figure
   * counts the places that there are (全省11个设区市).
   */
  static int before(String text, int from, int end, TargetCandidate candidate) {
    String left = text.substring(from, end);
    int shorter = from + without(left).length();
    boolean things =
        candidate.quantity().measure() == Measure.COUNT
            || candidate.quantity().measure() == Measure.PEOPLE;
    Hit verb = things ? TargetWords.COMPLETE.endingAt(text, shorter, from) : null;
    return verb != null && !startsWithPlace(candidate.behind()) ? shorter : end;
  }

  /** 设区市, 县; not the 县级 of 完成全省20个县级种子站改造, which says of what rank the things are. */
  private static boolean startsWithPlace(String right) {
    for (String place : PLACES) {
      if (namesPlace(right, place)) {
        return true;
      }
    }
    return false;
  }

  /** 市级企业, 市属公园 are of a kind, and no places. */
  private static boolean namesPlace(String right, String place) {
    int end = place.length();
    return right.startsWith(place) && !right.startsWith("级", end) && !right.startsWith("属", end);
  }

  /**
   * 对30名工匠展开培训, 面向3万人开展培训, 与15个省建立机制.
   *
   * @param before the words between the figure before and this one
   * @param clause the clause up to the figure
   * @param right the clause behind it
   */
  static boolean isAddressed(
      String before, String clause, String right, Measure measure, String unit) {
    String left = without(before);
    boolean ordered = left.endsWith("面向") && TargetWords.MAKE.in(left);
    if (ordered && right.indexOf('的') > 0) {
      // 组织开展面向1万名船员的培训
      return true;
    }
    boolean to = left.endsWith("对") || left.endsWith("为");
    boolean towards = left.endsWith("面向") || left.endsWith("针对");
    // 对全省有培训需求的5000名农民开展培训
    to |=
        measure == Measure.PEOPLE
            && left.endsWith("的")
            && left.indexOf('对') == left.lastIndexOf('对')
            && left.indexOf('对') >= 0;
    // 为全市在册的3400名老人购买保险, 为65岁以上老人、4万名干部免费体检
    boolean behind = left.endsWith("的") || (left.endsWith("、") && !clause.equals(before));
    to |= measure == Measure.PEOPLE && behind && opensWithFor(clause);
    // 为全市三至十二年级50万名学生开展测评
    to |=
        measure == Measure.PEOPLE
            && left.startsWith("为")
            && opensWithFor(clause)
            && left.length() < LONGEST_WHOM;
    if (left.endsWith("与") && measure == Measure.COUNT) {
      // 与30家合作社开展育种合作, 与9家企业、6家院所开展对接
      boolean together = right.contains("开展") && (right.endsWith("合作") || right.endsWith("对接"));
      return together || right.contains("建立") || right.contains("签订") || right.contains("签署");
    }
    if (left.endsWith("在") && measure == Measure.COUNT) {
      return isSite(right, left.length() < before.length());
    }
    if (measure == Measure.PEOPLE && (left.endsWith("让") || left.endsWith("使"))) {
      // 让1000名残疾儿童得到救助
      return TargetWords.hasAny(right, GAINED);
    }
    if (!to && !towards) {
      return false;
    }
    boolean done = TargetWords.hasAny(right, DONE_TO);
    boolean organised = unit.equals("家") || unit.equals("所") || unit.equals("户");
    boolean persons = measure == Measure.PEOPLE || organised;
    if (persons && (done || TargetWords.hasAny(right, DONE_FOR))) {
      return true;
    }
    return done && TargetWords.MAKE.in(right);
  }

  /** 为…, but not 为了 or 为贯彻. */
  private static boolean opensWithFor(String clause) {
    return clause.startsWith("为") && !clause.startsWith("为了") && clause.indexOf('，') < 0;
  }

  /**
   * 在27个街道建设养老服务中心, 在全市120所中小学开展…服务: what is done stands behind where it is done. Not 在10个领域中筛选,
   * nor 在11个设区市开展, which names all there are.
   *
   * @param scoped whether 全市 or the like stands before the figure
   */
  private static boolean isSite(String right, boolean scoped) {
    int at = -1;
    for (String done : DONE_AT) {
      int found = right.indexOf(done, 1);
      at = found > 0 && (at < 0 || found < at) ? found : at;
    }
    if (at < 0 || "中上内间".indexOf(right.charAt(at - 1)) >= 0) {
      return false;
    }
    for (String place : scoped ? PLACES : UPPER_PLACES) {
      if (namesPlace(right, place)) {
        return false;
      }
    }
    String where = right.substring(0, at);
    return !where.contains("领域") && !where.contains("方面") && !where.contains("环节");
  }

  /** 推动全省60家企业实施…; not 推动全省11个设区市…, which names all there are. */
  static boolean isMoved(String left, String right) {
    if (left.endsWith("推动")) {
      return true;
    }
    boolean all = left.length() > 2 && "全我省市".indexOf(left.charAt(left.length() - 2)) >= 0;
    String before = all ? left.substring(0, left.length() - 2) : "";
    return !startsWithPlace(right)
        && (before.endsWith("推动") || before.endsWith("引导") || before.endsWith("支持"));
  }
}
