package org.hongtou.extract;

import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.DateLexer.DateMention;

/**
 * What the words behind a date say is so by then: work that is to be done or delivered, or only a
 * figure, a hoped-for state, a report, or the condition of a reward.
 */
final class DatedWords {
  private static final String[] STATES = {
    "基本建成", "基本形成", "初步形成", "初步建成", "取得", "达到", "形成", "位居", "进入", "走在", "力争", "明显", "显著", "成为",
    "突破", "有效期", "执行期限", "报送", "期间", "以来", "截至"
  };

  private static final Set<String> DELIVERIES =
      Set.of(
          "报审", "报批", "印发", "出台", "发布", "印发实施", "出台实施", "发布实施", "上线", "启用", "投用", "建成", "完工", "竣工",
          "通车", "投运", "开工", "动工", "投产", "公布", "下达", "兑付", "施行", "到位", "投入使用", "交付");

  private DatedWords() {}

  /** Whether a part of the sentence orders something beyond figures and states. */
  static boolean ordersWork(String text, Span sentence, List<Target> targets) {
    int start = sentence.start();
    boolean reached = false;
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i == sentence.end() || "，；".indexOf(text.charAt(i)) >= 0) {
        Span part = new Span(start, i);
        boolean target = holdsTarget(part, targets);
        boolean done = text.startsWith("完成", part.start()) && part.length() < 4;
        if ((done && !reached) || isDelivery(part.of(text))) {
          // 于2024年4月底前完成。, …，7月中旬报审。: the work stands before the date
          return true;
        }
        if (part.length() > 3
            && !target
            && !recurs(part.of(text))
            && !isState(part.of(text))
            && !isBasis(part.of(text))
            && !(reached && isConsequence(part.of(text)))) {
          return true;
        }
        reached = reached || target;
        start = i + 1;
      }
    }
    return false;
  }

  /** 研究制定…意见，7月中旬按程序报审: what is done with the work by the date. */
  private static boolean isDelivery(String part) {
    String words = part.startsWith("按程序") ? part.substring(3) : part;
    return DELIVERIES.contains(words);
  }

  /** 年底|竣工: whether the words behind a date begin with what is done with the work by then. */
  static boolean deliversAt(String text, int at) {
    return DELIVERIES.stream().anyMatch(delivery -> text.startsWith(delivery, at));
  }

  /** …建成300个集团，带动中小企业参与: what a figure brings about is no further work. */
  private static boolean isConsequence(String part) {
    for (String verb :
        new String[] {
          "带动", "促进", "推动", "实现", "不断", "逐步", "使", "为", "能", "基本", "全面", "其中", "营造", "充分发挥"
        }) {
      if (part.startsWith(verb)) {
        return true;
      }
    }
    return false;
  }

  /** 每季度公布一批案例: work that recurs is not done by the date before it. */
  private static boolean recurs(String part) {
    for (String each : new String[] {"每年", "每半年", "每季度", "每月", "每周", "每日"}) {
      if (part.startsWith(each)) {
        return true;
      }
    }
    return false;
  }

  /** 依据全省政务数据目录，…; …数据以监测系统为准: on what grounds. */
  private static boolean isBasis(String part) {
    if (part.endsWith("为准")) {
      return true;
    }
    if (!part.startsWith("依据") && !part.startsWith("根据") && !part.startsWith("按照")) {
      return false;
    }
    // 根据全省统一部署开展系统升级: the work may stand behind the grounds
    for (String verb : new String[] {"开展", "实施", "建立", "完成", "推行", "制定", "建设", "组织", "推进"}) {
      if (part.contains(verb)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsTarget(Span part, List<Target> targets) {
    for (Target target : targets) {
      if (target.span().overlaps(part)) {
        return true;
      }
    }
    return false;
  }

  /** 于11月10日前将工作总结报省政府办公厅: when to report, not when to be done. */
  static boolean isReport(String sentence) {
    if (isDelivery(sentence) || deliversPlan(sentence)) {
      return false;
    }
    if (sentence.startsWith("提交") && sentence.contains("总结")) {
      // 12月10日前提交年度工作总结
      return true;
    }
    return (sentence.startsWith("将") || sentence.startsWith("向") || sentence.startsWith("报"))
        && sentence.contains("报");
  }

  /**
   * 制定工作方案，于7月底前报市商务局; 各部门实施方案应于7月底前报…备案: what was to be made in the words before is to be filed by
   * then.
   */
  static boolean isFiled(String text, DateMention date, Span sentence) {
    if (deliversPlan(sentence.of(text))) {
      return true;
    }
    int joint = date.span().start() - 1;
    while (joint > 0 && "于应须".indexOf(text.charAt(joint)) >= 0) {
      joint--;
    }
    String report = sentence.of(text);
    if (!report.startsWith("报") || joint < 0 || report.contains("总结") || report.contains("进展")) {
      // 4月底前制定实施计划，年底前报送总结报告: something else is filed
      return false;
    }
    int from = joint;
    while (from > 0 && "。；\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String made = text.substring(from, joint + 1);
    if (made.endsWith("方案") || made.endsWith("计划")) {
      return true;
    }
    boolean makes = made.contains("制定") || made.contains("编制") || made.contains("制订");
    return makes
        && made.endsWith("，")
        && (made.contains("方案")
            || made.contains("举措")
            || made.contains("措施")
            || made.contains("细则")
            || made.contains("计划"));
  }

  /** 4月10日前将实施方案报省政府办公室备案: the plan that the task asks for is to be made by then. */
  private static boolean deliversPlan(String sentence) {
    int reports = sentence.indexOf('报');
    if (!sentence.startsWith("将") || reports < 0) {
      return false;
    }
    String what = sentence.substring(1, reports);
    return what.endsWith("方案") || what.endsWith("细则") || what.endsWith("计划");
  }

  /** 年内接待团队游客的旅行社给予奖励, 2022年底前到期的贷款: a condition of what somebody gets. */
  static boolean isCondition(String sentence) {
    int comma = sentence.indexOf('，');
    String first = comma < 0 ? sentence : sentence.substring(0, comma);
    if (comma > 0
        && first.indexOf('的') < 0
        && TargetWords.MAKE.startingAt(first, 0, first.length()) != null
        && !givesSomething(first)) {
      // 10月底前组织验收，对优秀的每个奖励200万元: the work comes first
      return false;
    }
    return sentence.startsWith("到期")
        || givesSomething(sentence)
        || sentence.contains("奖励")
        || sentence.contains("补贴")
        || sentence.contains("免征")
        || sentence.contains("减征")
        || sentence.contains("减按")
        || sentence.contains("减免");
  }

  /** 给予补贴; not 给予通报表扬, which ends what an office does. */
  private static boolean givesSomething(String sentence) {
    int at = sentence.indexOf("给予");
    while (at >= 0) {
      boolean praise =
          sentence.startsWith("通报", at + 2)
              || sentence.startsWith("表扬", at + 2)
              || sentence.startsWith("表彰", at + 2)
              || sentence.startsWith("批评", at + 2);
      if (!praise) {
        return true;
      }
      at = sentence.indexOf("给予", at + 2);
    }
    return false;
  }

  private static boolean isState(String part) {
    if (part.endsWith("目标")) {
      // 全面完成规划目标
      return true;
    }
    if (part.startsWith("完成") || part.startsWith("全面完成")) {
      // 全面完成普查任务并形成名录: what is formed comes of work that is done
      return false;
    }
    for (String word : STATES) {
      int at = part.indexOf(word);
      // 将任务分解下达到县: handed down, not reached
      if (at >= 0 && !(word.equals("达到") && part.startsWith("下", at - 1))) {
        return true;
      }
    }
    return false;
  }
}
