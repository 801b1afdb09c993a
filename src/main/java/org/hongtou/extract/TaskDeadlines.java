package org.hongtou.extract;

import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * By when a task or a deliverable of it is to be done (完成时限): what its clause says, else the last
 * date in its text up to which work is to be done. The date of a target or of a hoped-for state
 * (到2025年基本建成…) is not the task's.
 */
final class TaskDeadlines {
  private static final String[] STATES = {
    "基本建成", "基本形成", "初步形成", "初步建成", "取得", "达到", "形成", "位居", "进入", "走在", "力争", "明显", "显著", "成为",
    "突破", "有效期", "执行期限", "报送", "期间", "以来", "截至"
  };

  private static final Set<String> DELIVERIES =
      Set.of(
          "报审", "报批", "印发", "出台", "发布", "印发实施", "出台实施", "发布实施", "上线", "启用", "投用", "建成", "完工", "竣工",
          "通车", "投运");

  /** The heading of a stage, which may say in brackets how long it takes. */
  private static final int LONGEST_HEADING = 20;

  private TaskDeadlines() {}

  /** A deadline and the words that state it. */
  record Deadline(String iso, Span words) {}

  /**
   * The deadline of a task.
   *
   * @param year for dates that name none (年底前); null if the notice has no year
   * @param targets the targets that stand in it
   */
  static @Nullable Deadline of(
      String text, Stretch stretch, List<Target> targets, @Nullable Integer year) {
    Deadline stated = stated(text, stretch.clauses(), year);
    if (stated != null && stated.words().start() - stretch.span().start() > LONGEST_HEADING) {
      return stated;
    }
    // （三）总结评估阶段（2025年11月至12月）。…，2025年12月20日前形成报告: what the text says is later
    Deadline last = inText(text, stretch, targets, year);
    boolean later = stated == null || (last != null && last.iso().compareTo(stated.iso()) > 0);
    return later ? last : stated;
  }

  /** What the last clause that has a deadline says; null without one. */
  private static @Nullable Deadline stated(
      String text, List<ResponsibilityClause> clauses, @Nullable Integer year) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Span words = clauses.get(i).deadline();
      Deadline stated = words == null ? null : last(text, words, year);
      if (stated != null) {
        return stated;
      }
    }
    return null;
  }

  private static @Nullable Deadline inText(
      String text, Stretch stretch, List<Target> targets, @Nullable Integer year) {
    Deadline last = null;
    Integer named = null;
    DateMention stage = null;
    int sentenceStart = stretch.span().start();
    List<DateMention> dates = DateLexer.dates(text, stretch.span());
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      int next = i + 1 < dates.size() ? dates.get(i + 1).span().start() : stretch.span().end();
      if (text.substring(sentenceStart, date.span().start()).indexOf('。') >= 0) {
        named = null;
        sentenceStart = date.span().start();
      }
      // 2023年3月底前…，上半年…: the year named before in the sentence
      // but 抓好2023年度补贴，8月底前…: a year that is over says which, not when
      boolean over = named != null && year != null && named < year;
      Integer yearOfSentence = named == null || over ? year : named;
      named = date.year() == null ? named : date.year();
      boolean staged = isStage(text, date, stretch.span().start());
      boolean goesOn = staged && stage != null && follows(text, stage, date);
      stage = staged ? date : stage;
      if (!(goesOn || isBounded(text, date)) || insideClause(date.span(), stretch.clauses())) {
        continue;
      }
      if (date.lastYear() != null
          || opensGoal(text, date.span().start())
          || recurs(text, date.span().start())
          || saysSinceOrThan(text, date.span().start())
          || isWithinWork(text, last, date)
          || !bounds(text, date)
          || mayWait(text, date.span().start(), stretch.span().start())) {
        continue;
      }
      if (yearOfSentence == null) {
        yearOfSentence = NearestYear.before(text, date.span().start());
      }
      String iso = iso(date, yearOfSentence);
      Span sentence = rest(text, date.span().end(), textEnd(stretch, date.span().end()));
      boolean filed = isFiled(text, date, sentence);
      // 一季度…达到40亿元，全年增速不低于…: what stands behind the next date is done by that
      boolean parted = next > sentence.start() && next < sentence.end() && opensPart(text, next);
      sentence = parted ? new Span(sentence.start(), next - 1) : sentence;
      String words = sentence.of(text);
      if (iso != null
          && !isLongPast(iso, year)
          && (filed || !isReport(words))
          && !isCondition(words)
          && (filed
              || (goesOn && last != null && isYearEnd(text, date))
              || isFormed(date, words)
              || ordersWork(text, sentence, targets))) {
        last = new Deadline(iso, new Span(date.span().start(), sentence.end()));
      }
    }
    return last;
  }

  /** 完成时限：2025年12月底前 in a clause above the task: by when all tasks of a group are to be done. */
  static @Nullable Deadline inherited(
      String text, List<ResponsibilityClause> above, @Nullable Integer year) {
    return stated(text, above, year);
  }

  private static @Nullable Deadline last(String text, Span words, @Nullable Integer year) {
    List<DateMention> dates = DateLexer.dates(text, words);
    if (dates.isEmpty() || recurs(text, dates.getLast().span().start())) {
      return null;
    }
    int behind = dates.getLast().span().end();
    if (text.startsWith("以后", behind) || text.startsWith("之后", behind)) {
      // 普遍应用阶段（2025年10月以后）: since when, not by when
      return null;
    }
    // 2025年11月至12月: the year that the dates before it name
    Integer named = year;
    for (DateMention date : dates) {
      named = date.year() == null ? named : date.year();
    }
    String iso = iso(dates.getLast(), named);
    return iso == null ? null : new Deadline(iso, words);
  }

  private static @Nullable String iso(DateMention date, @Nullable Integer year) {
    String iso = date.iso();
    return iso != null || year == null ? iso : date.iso(year);
  }

  /** 2004年1月1日前登记的电梯: when something was done, years before the notice. */
  private static boolean isLongPast(String iso, @Nullable Integer year) {
    return year != null && Integer.parseInt(iso.substring(0, 4)) < year - 1;
  }

  private static boolean insideClause(Span date, List<ResponsibilityClause> clauses) {
    for (ResponsibilityClause clause : clauses) {
      if (clause.span().overlaps(date)) {
        return true;
      }
    }
    return false;
  }

  /** 到2025年底，… states what is to be reached, 2025年底前，… what is to be done. */
  private static boolean opensGoal(String text, int start) {
    return start > 0 && "到至".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 较2022年末翻一番, 自2023年6月起: against what or since when. */
  private static boolean saysSinceOrThan(String text, int start) {
    return start > 0 && "较比自从".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 2023年10月底前完成2022年底存量桥梁改造: the second date says which, within the work of the first. */
  private static boolean isWithinWork(String text, @Nullable Deadline last, DateMention date) {
    String iso = date.iso();
    if (last == null || iso == null || iso.compareTo(last.iso()) >= 0) {
      return false;
    }
    for (int i = last.words().start(); i < date.span().start(); i++) {
      if ("，；。\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** 每年1月底前…: every year, so by no date. */
  private static boolean recurs(String text, int start) {
    for (String each : new String[] {"每年", "每季度", "每月", "次年", "每年度", "每半年"}) {
      if (text.startsWith(each, start - each.length())) {
        return true;
      }
    }
    return false;
  }

  /** 纳入年底考核: without a year, only 年底前 or 年底，… bounds anything. */
  private static boolean bounds(String text, DateMention date) {
    int end = date.span().end();
    if (date.year() == null && namesWithinYear(text, date.span())) {
      return false;
    }
    return date.year() != null
        || date.month() != null
        || "前内".indexOf(text.charAt(end - 1)) >= 0
        || (end < text.length() && "前，内完".indexOf(text.charAt(end)) >= 0);
  }

  /** 公布年内作出的承诺, 对年内新开工项目…: 年内 says which, not by when. */
  private static boolean namesWithinYear(String text, Span date) {
    if (!text.startsWith("年内", date.start())) {
      return false;
    }
    for (String before : new String[] {"对", "把", "将", "按", "按照", "公布", "梳理", "完成", "落实"}) {
      if (text.startsWith(before, date.start() - before.length())) {
        return true;
      }
    }
    return false;
  }

  /** 用人单位可在12月31日前补缴: what those concerned may do until then. */
  private static boolean mayWait(String text, int date, int from) {
    int start = date;
    while (start > from && "，。；\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String before = text.substring(start, date);
    int may = before.indexOf('可');
    if (may < 0) {
      return false;
    }
    for (String who : new String[] {"企业", "单位", "纳税人", "个人", "申请人", "商户", "者", "的"}) {
      int at = before.indexOf(who);
      if (at >= 0 && at < may) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date opens a part of a sentence: …，10月底前, …；到2025年. */
  private static boolean opensPart(String text, int date) {
    int at = "到至".indexOf(text.charAt(date - 1)) >= 0 ? date - 1 : date;
    return "，；".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** From the date to the end of its sentence part that says what to do. */
  private static Span rest(String text, int from, int to) {
    int start = from;
    while (start < to && "，,前内".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    // 2025年底前占比达到30%；推广乡镇养护站: without a comma behind the date it governs its own part
    String ends = start > from && "，,".indexOf(text.charAt(start - 1)) >= 0 ? "。\n" : "。\n；";
    int end = start;
    while (end < to && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, Math.max(start, end));
  }

  /** Whether a part of the sentence orders something beyond figures and states. */
  private static boolean ordersWork(String text, Span sentence, List<Target> targets) {
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

  /** 2020年，制定大纲；2021年，开展试点；2022年，…: the years of a schedule, one after the other. */
  private static boolean isStage(String text, DateMention date, int from) {
    int start = date.span().start();
    boolean opens = start <= from || "；。\n　 ".indexOf(text.charAt(start - 1)) >= 0;
    return opens
        && date.year() != null
        && date.month() == null
        && date.span().end() < text.length()
        && "，,".indexOf(text.charAt(date.span().end())) >= 0;
  }

  /** 2023年底，完成前期工作；2025年底，系统投入使用: the last stage of a schedule, though it says a state. */
  private static boolean isYearEnd(String text, DateMention date) {
    return text.charAt(date.span().end() - 1) == '底';
  }

  /** Whether the schedule of a stage goes on with another in the same paragraph. */
  private static boolean follows(String text, DateMention stage, DateMention date) {
    int since = stage.span().end();
    return stage.year() != null
        && date.year() != null
        && date.year() > stage.year()
        && text.substring(since, date.span().start()).indexOf('\n') < 0;
  }

  /** 2025年底前，形成…体系: what is formed before a date is delivered by it, 基本形成 is hoped for. */
  private static boolean isFormed(DateMention date, String words) {
    boolean half = date.month() != null && date.month() == 6 && date.day() == null;
    return (date.bounded() || half) && words.startsWith("形成") && words.indexOf('，') < 0;
  }

  /** 研究制定…意见，7月中旬按程序报审: what is done with the work by the date. */
  private static boolean isDelivery(String part) {
    String words = part.startsWith("按程序") ? part.substring(3) : part;
    return DELIVERIES.contains(words);
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

  /** 依据全省政务数据目录，…: on what grounds. */
  private static boolean isBasis(String part) {
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

  /** 上半年 and 一季度 are bounded by themselves. */
  private static boolean isBounded(String text, DateMention date) {
    String written = date.span().of(text);
    int start = date.span().start();
    int end = date.span().end();
    boolean opens = start == 0 || "，；。".indexOf(text.charAt(start - 1)) >= 0;
    boolean half =
        written.contains("半年") && end < text.length() && (text.charAt(end) == '，' || opens);
    // …，2025年完成试验
    boolean closes = opens && date.month() == null && text.startsWith("完成", end);
    // 2024年9月底前淘汰旧泵50台，2025年全部完成水泵更新
    closes |=
        opens
            && date.year() != null
            && date.month() == null
            && (text.startsWith("全部完成", end)
                || text.startsWith("全部建成", end)
                || text.startsWith("全面完成", end));
    // …，2024年建成辅道
    closes |= opens && date.year() != null && date.month() == null && text.startsWith("建成", end);
    // …，2025年扩大到全部事项
    closes |= opens && date.year() != null && widens(text, end);
    // 7月中旬, 2024年汛前
    closes |= (opens && written.endsWith("旬")) || text.startsWith("汛前", end);
    return date.bounded() || half || closes || written.contains("季度");
  }

  private static boolean widens(String text, int at) {
    return text.startsWith("扩大到", at)
        || text.startsWith("推广到", at)
        || text.startsWith("推广至", at)
        || text.startsWith("扩大至", at)
        || text.startsWith("全面推开", at);
  }

  /** Where the running text behind a place ends: before the next clause. */
  private static int textEnd(Stretch stretch, int from) {
    int end = stretch.span().end();
    for (ResponsibilityClause clause : stretch.clauses()) {
      if (clause.span().start() >= from) {
        end = Math.min(end, clause.span().start());
      }
    }
    return end;
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
  private static boolean isReport(String sentence) {
    if (isDelivery(sentence) || deliversPlan(sentence)) {
      return false;
    }
    return (sentence.startsWith("将") || sentence.startsWith("向") || sentence.startsWith("报"))
        && sentence.contains("报");
  }

  /**
   * 制定工作方案，于7月底前报市商务局; 各部门实施方案应于7月底前报…备案: what was to be made in the words before is to be filed by
   * then.
   */
  private static boolean isFiled(String text, DateMention date, Span sentence) {
    if (deliversPlan(sentence.of(text))) {
      return true;
    }
    int joint = date.span().start() - 1;
    while (joint > 0 && "于应须".indexOf(text.charAt(joint)) >= 0) {
      joint--;
    }
    if (!text.startsWith("报", sentence.start()) || joint < 0) {
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
  private static boolean isCondition(String sentence) {
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
