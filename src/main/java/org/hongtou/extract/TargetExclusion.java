package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.model.Target.Op;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Names what a figure is when it is no commitment: a past result, a condition, what a beneficiary
 * gets, a frequency, a property of something else that is counted.
 */
final class TargetExclusion {
  private static final String[] MANNERS = {"左右", "阶段性", "逐步", "进一步", "大幅", "统一"};
  private static final String[] CHANGES = {
    "压", "降", "提", "增", "缩", "减", "扩", "调", "升", "下", "上", "精", "发展", "优", "拓", "变", "延长"
  };

  private TargetExclusion() {}

  /** Why a figure cannot be a target; null if nothing speaks against it. */
  static @Nullable NoTarget of(TargetCandidate candidate, TargetContext context) {
    Quantity quantity = candidate.quantity();
    if (quantity.measure() == Measure.AGE
        && !candidate.leftText().contains("寿命")
        && !candidate.clauseBefore().contains("平均")) {
      // 牦牛平均出栏年龄由7岁缩短至5岁以内: a mean is reached
      return NoTarget.AGE;
    }
    if (candidate.clause().length() > 200
        && candidate.next() == null
        && candidate.previous() == null) {
      // a table whose cells ran together
      return NoTarget.NO_CLAUSE;
    }
    if (isStartOfChange(candidate)) {
      return NoTarget.FROM;
    }
    if (candidate.rightText().startsWith("指标")) {
      // 三项指标均达90%
      return NoTarget.COUNTS_THE_INDICATORS;
    }
    Quantity next = candidate.next();
    if (next != null
        && quantity.unit().equals("大类")
        && next.span().start() == quantity.span().end()
        && next.span().end() < candidate.clause().end()
        && Character.isIdeographic(candidate.text().charAt(next.span().end()))) {
      // 实施10大类30项民生实事: into how many classes a list is parted; but 达到9大类30项
      return NoTarget.COUNTS_WHAT_EXISTS;
    }
    if (next != null
        && next.measure() == Measure.SHARE
        && TargetCandidate.isThreshold(quantity, candidate.rightText(), next)) {
      // 实际利用省外2000万元以上项目资金增长5%
      return NoTarget.CONDITION;
    }
    if (isDefinition(candidate)) {
      return NoTarget.DEFINITION;
    }
    if (isForecast(candidate)) {
      return NoTarget.FORECAST;
    }
    if (TargetWords.FORBIDDEN.in(candidate.clauseBefore())) {
      return NoTarget.FORBIDDEN;
    }
    boolean may = quantity.op() == null && candidate.clauseBefore().contains("可以");
    // 鼓励有条件的学校按总课时的11%开设课程: how much it might be for those who want to
    boolean manner =
        quantity.measure() == Measure.SHARE
            && !candidate.isPredicate()
            && isEncouraged(candidate.clauseBefore());
    if (may || manner || isPermitted(candidate.clauseBefore())) {
      return NoTarget.PERMITTED;
    }
    if (candidate.clauseText().startsWith("明确") && quantity.unit().equals("项")) {
      // 编制许可事项清单，明确在全市组织实施行政许可事项378项: a list says how long it is
      return NoTarget.COUNTS_WHAT_EXISTS;
    }
    if (TargetNorms.arePoints(candidate)) {
      return NoTarget.REGULATION;
    }
    if (candidate.clauseBefore().contains("条件之一") || candidate.clauseBefore().contains("申报条件")) {
      return NoTarget.CONDITION;
    }
    if ((opensWithDocument(candidate.clauseBefore()) && quantity.unit().equals("个"))
        || (quantity.unit().equals("项") && candidate.clauseText().contains("任务分解到"))) {
      // 本方案共安排5个方面17项任务; 将16项工程、21项任务分解到乡镇
      return NoTarget.PART_OF_THE_DOCUMENT;
    }
    int behind = candidate.clause().end();
    String rest = candidate.text().substring(quantity.span().end(), behind);
    if (rest.contains("全覆盖") && quantity.measure() != Measure.SHARE && !candidate.isPredicate()) {
      return NoTarget.SET_THAT_IS_COVERED;
    }
    if (isPast(candidate, context)) {
      return NoTarget.PAST;
    }
    if (TargetConditions.isOne(candidate)) {
      return NoTarget.CONDITION;
    }
    // 出口退税办理时间: what is brought down is a time, not what is paid
    if (quantity.measure() != Measure.TIME && TargetBenefit.gets(candidate)) {
      return NoTarget.BENEFIT;
    }
    String before = candidate.clauseBefore();
    boolean usual = candidate.leftText().endsWith("一般");
    // 劳务报酬占中央投资的比例一般不低于30%: how much of the whole is to be at least
    usual &= quantity.measure() != Measure.SHARE || quantity.op() != Op.AT_LEAST;
    if (usual
        || candidate.leftText().endsWith("一般为")
        || candidate.leftText().endsWith("宜为")
        || TargetNorms.isNormOfEach(candidate)
        || TargetNorms.isOfRange(candidate)
        || TargetNorms.isOfStandard(candidate)
        || before.contains("按每")
        || before.contains("按照每")) {
      // 调查对象一般不少于3个: what is usual in a procedure; 按照每3万居民设置1个中心: a standard
      return NoTarget.REGULATION;
    }
    if (TargetNorms.isNormOfCase(candidate)) {
      return NoTarget.REGULATION;
    }
    if (TargetFrequency.isOne(candidate)) {
      return NoTarget.FREQUENCY;
    }
    if (context.regulation() && !TargetWords.PROMISE.in(candidate.clauseBefore())) {
      return NoTarget.REGULATION;
    }
    return null;
  }

  private static boolean opensWithDocument(String clause) {
    for (String document : new String[] {"本方案", "本计划", "本意见", "本要点", "本规划"}) {
      if (clause.startsWith(document)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEncouraged(String before) {
    int encourages = before.indexOf("鼓励");
    return encourages >= 0 && before.indexOf('按', encourages) > 0;
  }

  /** 大型渔船是指…, 超过24米: what a word means, unless a date leads back to what is to be. */
  private static boolean isDefinition(TargetCandidate candidate) {
    String text = candidate.text();
    int figure = candidate.quantity().span().start();
    int from = candidate.sentence().span().start();
    for (DateMention date : candidate.sentence().dates()) {
      from = date.span().end() <= figure ? date.span().end() : from;
    }
    String before = text.substring(from, figure);
    return before.contains("是指") || before.contains("计算方法");
  }

  /** 据测算，到2025年…; 预计全球市场规模超过…: what is expected of others, nobody's to reach. */
  private static boolean isForecast(TargetCandidate candidate) {
    int from = candidate.sentence().span().start();
    String before = candidate.text().substring(from, candidate.quantity().span().start());
    int according = before.indexOf('据');
    if (according >= 0 && (according == 0 || "，；".indexOf(before.charAt(according - 1)) >= 0)) {
      int end = before.indexOf('，', according);
      String source = before.substring(according, end < 0 ? before.length() : end);
      if (source.endsWith("预测") || source.endsWith("测算") || source.endsWith("估计")) {
        return true;
      }
    }
    String clause = candidate.clauseBefore();
    if (clause.startsWith("建成后可") || clause.startsWith("投产后可") || clause.startsWith("达产后可")) {
      // 建成后可保存种质资源8万份: what is built is able to
      return true;
    }
    if (clause.contains("产后预计") || clause.startsWith("建成后预计")) {
      // 达产后预计实现年销售收入80亿元
      return true;
    }
    return clause.contains("预计") && (clause.contains("全球") || clause.contains("世界"));
  }

  /** 允许不超过五分之一的股东…, 各单位可以共同编制一个文件: what may be, not what is to be. */
  private static boolean isPermitted(String before) {
    for (String word : new String[] {"允许", "准许", "最多", "但最多"}) {
      if (before.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** 由50个工作日压缩至…, 从3000家发展到…: the figure before the change. */
  static boolean isStartOfChange(TargetCandidate candidate) {
    String left = candidate.leftText();
    int from = Math.max(left.lastIndexOf('由'), left.lastIndexOf('从'));
    for (String what : new String[] {"将现有", "把现有", "将原有", "将目前"}) {
      // 将现有150余户企业整合至50户以内
      if (left.endsWith(what) && candidate.next() != null) {
        return true;
      }
    }
    if (from < 0 || left.length() - from > 16) {
      return false;
    }
    String right = candidate.rightText().strip();
    // 由7%阶段性降低至4%
    for (String manner : MANNERS) {
      right = right.startsWith(manner) ? right.substring(manner.length()) : right;
    }
    for (String change : CHANGES) {
      if (right.startsWith(change)) {
        return true;
      }
    }
    return false;
  }

  /** 已建成50家, 2018年达到…, 截至目前…. */
  private static boolean isPast(TargetCandidate candidate, TargetContext context) {
    String text = candidate.text();
    Span clause = candidate.clause();
    int figure = candidate.quantity().span().start();
    String words = candidate.clauseText();
    int done = words.indexOf('了');
    boolean quoted = done > 0 && candidate.sentence().isEnclosed(clause.start() + done);
    if (done > 0
        && !quoted
        && "为除解".indexOf(words.charAt(done - 1)) < 0
        && !words.startsWith("解", done + 1)) {
      return true;
    }
    int influence = words.indexOf("影响");
    if (influence > 0 && words.lastIndexOf('受', influence) >= 0 && words.contains("下降")) {
      // 受疫情影响接待游客人次下降近四成
      return true;
    }
    if (tells(TargetWords.PAST, text, clause.start(), figure)
        || tells(TargetWords.UNTIL_NOW, text, clause.start(), figure)) {
      return true;
    }
    if (TargetWords.PUBLISHED.in(text, figure, candidate.sentence().span().end())) {
      return true;
    }
    DateMention last = null;
    for (DateMention date : candidate.sentence().dates()) {
      int start = date.span().start();
      boolean baseline = TargetContext.tellsNotWhen(text, date);
      // 达到2020年的2.5倍
      baseline |=
          candidate.quantity().measure() == Measure.MULTIPLE
              && text.startsWith("的", date.span().end());
      if (start < figure && !baseline) {
        last = date;
      }
    }
    int from = candidate.sentence().span().start();
    if (last != null) {
      if (context.isPast(last)) {
        return true;
      }
      from = last.span().end();
    }
    Hit past = TargetWords.UNTIL_NOW.last(text, from, clause.start());
    while (past != null
        && past.start() > from
        && (text.charAt(past.start() - 1) == '以'
            || "较比在".indexOf(text.charAt(past.start() - 1)) >= 0
            || isEarlyStage(text, past)
            || closesSomething(text, past, from)
            || TargetContext.saysSinceWhen(text, past.start()))) {
      past = TargetWords.UNTIL_NOW.last(text, from, past.start());
    }
    return past != null && last == null && !TargetWords.PROMISE.in(text, past.end(), figure);
  }

  /** Whether words open with a span of years to come: 三年内, “十四五”期间 is told by its date. */
  private static boolean isSpan(String words) {
    int within = words.indexOf("年内");
    return within > 0
        && within <= 2
        && (Numerals.isArabic(words.charAt(within - 1))
            || Numerals.isChinese(words.charAt(within - 1)));
  }

  /** The 截止 of 从申报截止到拨付到位不超过45个工作日: when something ends, not until when something was counted. */
  private static boolean closesSomething(String text, Hit past, int from) {
    return past.of(text).equals("截止")
        && past.start() > from
        && Character.isIdeographic(text.charAt(past.start() - 1));
  }

  /** The 目前 of 项目前期工作. */
  private static boolean isEarlyStage(String text, Hit past) {
    return past.of(text).equals("目前") && text.startsWith("期", past.end());
  }

  /** 依托现有物流园区布局应急物资中转站3处: what is used for it. */
  private static boolean isMeans(String text, int existing) {
    for (String means : new String[] {"依托", "利用", "借助", "结合", "整合"}) {
      if (text.startsWith(means, existing - means.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a stretch has a word of the past that says when something was so; in 将现有150户企业整合至50户
   * and 由目前的4家增加到8家 it only says what is changed, and 6家以上年产值超千万元的工场 speaks of no 上年.
   */
  private static boolean tells(TargetWords past, String text, int from, int to) {
    Hit hit = past.last(text, from, to);
    while (hit != null) {
      // 在现有水平上提升10%
      boolean base = TargetBase.in(text.substring(hit.end(), to));
      // 修复现有红树林440公顷: what is done to what there is
      base |=
          hit.of(text).equals("现有")
              // 占现有重卡总数的三分之一: of what
              && (text.startsWith("占", hit.start() - 1)
                  || TargetWords.MAKE.endingAt(text, hit.start(), from) != null
                  || isMeans(text, hit.start()));
      // 俄货线上年销售额: no 上年
      base |= hit.of(text).equals("上年") && hit.start() > 0 && text.charAt(hit.start() - 1) == '线';
      // 确保已签约项目履约率达90%; 支持成功创业2000人, 确保成功创建: the verb before says that it is to be
      base |=
          hit.of(text).equals("已") && TargetWords.PROMISE.endingAt(text, hit.start(), from) != null;
      base |=
          hit.of(text).equals("成功")
              && (TargetWords.MAKE.endingAt(text, hit.start(), from) != null
                  || TargetWords.PROMISE.endingAt(text, hit.start(), from) != null);
      // 已建工会企业工资集体协商覆盖率: which ones are meant
      base |=
          hit.of(text).equals("已")
              && text.startsWith("建", hit.end())
              && ("成立有设好".indexOf(text.charAt(hit.end() + 1)) < 0
                  || text.startsWith("设施", hit.end() + 1));
      base |= hit.isOfSuccessRate(text);
      // 平台累计向企业放款力争突破180亿元
      // 已颁证的电站授信余额力争2025年达到50亿元
      boolean which = hit.of(text).equals("已") && text.indexOf('的', hit.end(), to) > 0;
      base |=
          (which || hit.of(text).startsWith("累计")) && TargetWords.PROMISE.in(text, hit.end(), to);
      // 三年内累计新增贷款600亿元
      base |= hit.of(text).startsWith("累计") && isSpan(text.substring(from, hit.start()));
      // 已建成项目管护主体落实率
      base |= hit.of(text).equals("已") && text.startsWith("建成项目", hit.end());
      base |= isEarlyStage(text, hit) || closesSomething(text, hit, from);
      base |= TargetContext.saysSinceWhen(text, hit.start());
      base |= isMeasure(text.substring(from, hit.start()));
      if (!base
          && (hit.start() == from || "将把由从对比较同与按以".indexOf(text.charAt(hit.start() - 1)) < 0)) {
        return true;
      }
      hit = past.last(text, from, hit.start());
    }
    return false;
  }

  /** 不低于全市上年度人均收入的60%: the year before is what the figure is measured by. */
  private static boolean isMeasure(String before) {
    String words = TargetScope.without(before);
    for (String comparison : new String[] {"不低于", "不高于", "不超过", "不少于", "相当于"}) {
      if (words.endsWith(comparison)) {
        return true;
      }
    }
    return false;
  }
}
