package org.hongtou.extract;

import java.util.List;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Judges a figure that counts the noun behind it (培育10家企业, 80%以上的乡镇达到…): it is a target where a
 * verb of making governs it, and not where it defines or lists what exists.
 */
final class TargetCounting {
  /** What an industry makes in a year: 突破千亿元产值. */
  private static final Set<String> OUTPUTS =
      Set.of(
          "产值", "总产值", "营收", "收入", "营业收入", "主营业务收入", "销售收入", "销售额", "交易额", "增加值", "产业规模", "交易规模",
          "市场规模", "贸易额");

  /** What things withstand or carry: these grade them and count nothing. */
  private static final Set<String> GRADES = Set.of("千伏", "kV", "KV", "kv", "兆帕", "马力");

  /** Verbs whose object is a product, so that a size before it is the product's own. */
  private static final Set<String> DEVELOPS = Set.of("研发", "研制", "开发", "攻克", "攻关", "突破");

  private static final String[] CAPACITY_VERBS = {"形成", "新增", "达到", "增加", "具备"};

  /** What may govern the figure where no verb of making does, in this order. */
  private static final List<TargetWords> OTHER_VERBS =
      List.of(TargetWords.ADD, TargetWords.ALLOT, TargetWords.REACH, TargetWords.DECREASE);

  private TargetCounting() {}

  static Verdict judge(
      TargetCandidate candidate,
      @Nullable Verdict previous,
      @Nullable Verdict accepted,
      boolean goal) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    String text = candidate.text();
    if (DealtToPlaces.isSharedOut(candidate)) {
      return Verdict.yes(Rule.GOAL, null);
    }
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    String right = candidate.behind();
    if (measure == Measure.SHARE) {
      return TargetShares.judge(candidate, from, end, right, goal);
    }
    end = TargetScope.before(text, from, end, candidate);
    String left = text.substring(from, end);
    if (measure == Measure.PHYSICAL
        && (left.endsWith("指标") || quantity.op() != null)
        && left.contains("用地指标")
        && (right.startsWith("专项") || right.startsWith("用于"))) {
      // 每年单列新增建设用地指标不少于3000亩专项用于产业项目
      return Verdict.yes(Rule.ALLOTTED, null);
    }
    Quantity summed = measure == Measure.MONEY ? candidate.next() : null;
    if (summed != null
        && summed.measure() == Measure.MONEY
        && TargetCandidate.isThreshold(quantity, candidate.rightText(), summed)) {
      return Verdict.no(NoTarget.SUM_THAT_DEFINES);
    }
    if (measure == Measure.MONEY && !TargetFunds.isOne(candidate)) {
      Hit reach = TargetWords.REACH.endingAt(text, end, from);
      // 率先突破千亿元产值: the noun behind the sum says what reaches it
      boolean beyond = quantity.op() != null && !quantity.before().isEmpty();
      return (reach != null || beyond) && OUTPUTS.contains(right)
          ? Verdict.yes(reach == null ? Rule.COMPARISON : Rule.REACH, reach)
          : Verdict.no(NoTarget.SUM_THAT_DEFINES);
    }
    if (measure == Measure.ELIDED) {
      // 甲、乙等9以上的港口实现…; 60万以上人口的县
      boolean named = left.endsWith("等") && goal && !quantity.magnitude();
      return named && TargetWords.REACH.in(right)
          ? Verdict.yes(Rule.NAMED_SUBJECT, null)
          : Verdict.no(NoTarget.NO_UNIT);
    }
    if (measure == Measure.RANK) {
      boolean reached =
          TargetWords.REACH.endingAt(text, end, from) != null
              || candidate.leftText().contains("进入");
      return reached
              && !right.startsWith("的")
              && !right.startsWith("强的")
              && !CountedThings.areRanked(candidate, previous)
          ? Verdict.yes(Rule.RANK, null)
          : Verdict.no(NoTarget.RANK);
    }
    if (CountedThings.spellOutName(candidate) || CountedThings.areAllCities(candidate, left)) {
      return Verdict.no(NoTarget.COUNTS_WHAT_EXISTS);
    }
    if (TargetDocumentParts.countsMatters(candidate) && left.endsWith("对")) {
      // 对十件民生实事跟踪督办
      return Verdict.no(NoTarget.PART_OF_THE_DOCUMENT);
    }
    if (listsWhatIs(candidate, left) || left.endsWith("所列")) {
      return Verdict.no(NoTarget.COUNTS_WHAT_EXISTS);
    }
    // 完成剩余1620亩整治任务
    boolean remain = end - from > 3 && (left.endsWith("完成剩余") || left.endsWith("完成其余"));
    Hit verb = TargetWords.MAKE.endingAt(text, remain ? end - 2 : end, from);
    if (verb == null && end > from && text.charAt(end - 1) == '出') {
      // 培育出15个
      verb = TargetWords.MAKE.endingAt(text, end - 1, from);
    }
    if (verb == null) {
      verb = BracketedVerb.endingAt(text, end, from);
    }
    for (TargetWords words : OTHER_VERBS) {
      if (verb == null) {
        verb = words.endingAt(text, end, from);
      }
    }
    boolean things = measure == Measure.COUNT || measure == Measure.PEOPLE;
    if (verb == null && things) {
      // 整体提升100所学校周边环境, 保障75万名学生入学
      boolean named = right.indexOf('的') < 0 || quantity.op() != null;
      verb = named ? TargetWords.BETTER.endingAt(text, end, from) : null;
    }
    if (verb != null && measure != Measure.MONEY && verb.of(text).equals("统筹")) {
      // 统筹两个市场 brings together what there is
      verb = null;
    }
    if (measure == Measure.MONEY) {
      return Verdict.yes(Rule.FUND, verb);
    }
    boolean grade =
        measure == Measure.PHYSICAL
            && (GRADES.contains(quantity.unit())
                || (quantity.op() == Op.AT_MOST && quantity.before().isEmpty())
                || (quantity.op() == Op.AT_LEAST && NamedFigures.isSpelledPower(text, quantity))
                || (quantity.op() != null && verb != null && DEVELOPS.contains(verb.of(text)))
                || TargetJudge.isStageOfProject(candidate)
                || right.startsWith("级")
                || isClass(candidate)
                || (candidate.next() != null && candidate.next().measure() == Measure.COUNT));
    if (grade) {
      // 建成500千伏变电站3座, 开展500兆帕以上钢筋的研发, 研发400公里及以上高速列车
      return Verdict.no(NoTarget.GRADE);
    }
    boolean another =
        accepted != null
            && candidate.previousInClause() != null
            && (accepted.rule() == Rule.CAPACITY
                || TargetWords.hasAny(candidate.clauseBefore(), CAPACITY_VERBS));
    if (isCapacity(candidate, right, another)) {
      return Verdict.yes(Rule.CAPACITY, null);
    }
    if (right.startsWith("的") && measure == Measure.PHYSICAL) {
      return Verdict.no(NoTarget.THRESHOLD);
    }
    if (verb != null && verb.end() - verb.start() == 1 && "为到至占".contains(verb.of(text))) {
      verb = null;
    }
    if (measure == Measure.PEOPLE && right.endsWith("负责")) {
      // 明确1名负责同志具体负责
      return Verdict.no(NoTarget.POST);
    }
    if (TargetWords.POST.in(right.substring(0, Math.min(right.length(), 12)))) {
      return Verdict.no(NoTarget.POST);
    }
    boolean body = right.endsWith("库") || right.endsWith("队伍") || right.endsWith("团队");
    if (measure == Measure.PEOPLE && verb != null && !quantity.before().isEmpty() && body) {
      // 组建不少于150人的专家库
      return Verdict.yes(Rule.MADE_COUNT, verb);
    }
    if ((measure == Measure.PEOPLE && quantity.op() != null && right.startsWith("的"))
        || right.startsWith("规模的")) {
      // 20人以上的自然村, 超过1000人规模的学校
      return Verdict.no(NoTarget.THRESHOLD);
    }
    boolean sized =
        right.startsWith("的")
            && quantity.op() == Op.AT_LEAST
            && quantity.before().isEmpty()
            && candidate.next() != null
            && candidate.next().measure() == Measure.COUNT;
    if (sized || CountedThings.areClass(quantity, right)) {
      // 建成年屠宰牦牛3万头以上的屠宰厂3座
      return Verdict.no(NoTarget.THRESHOLD);
    }
    boolean own =
        left.endsWith("确保")
            && (right.contains("任务") || right.contains("工作") || right.contains("措施"));
    boolean handedDown =
        quantity.op() == null
            && (quantity.unit().equals("项") || quantity.unit().equals("个"))
            && (left.endsWith("推动") || left.endsWith("提升") || own)
            && (right.endsWith("落地")
                || right.endsWith("落实")
                || right.endsWith("落到实处")
                || right.endsWith("见效")
                || right.endsWith("实效")
                || right.endsWith("成效"));
    if (handedDown) {
      // 推动74项改革举措落地, 提升20项改革措施实效
      return Verdict.no(NoTarget.COUNTS_WHAT_EXISTS);
    }
    Hit opens = TargetWords.MAKE.startingAt(text, from, Math.min(end, from + 4));
    if (verb == null && opens != null && quantity.op() != null && measure == Measure.COUNT) {
      // 实现沿海、内河航区100项左右应用打通
      return Verdict.yes(Rule.MADE_COUNT, opens);
    }
    if (verb == null && left.endsWith("的") && left.length() < 40) {
      // 打造具有推广效应的100个算法产品
      Hit makes = TargetWords.MAKE.startingAt(text, from, Math.min(end, from + 4));
      boolean strong = makes != null && TargetLists.STRONG.contains(makes.of(text));
      verb = strong && measure == Measure.COUNT && left.indexOf('、') < 0 ? makes : null;
    }
    if (verb == null && measure == Measure.COUNT && joinsToNamed(left)) {
      Hit makes = TargetWords.MAKE.startingAt(text, from, Math.min(end, from + 4));
      verb = makes != null && TargetLists.STRONG.contains(makes.of(text)) ? makes : null;
    }
    if (verb == null && measure == Measure.COUNT && endsWithField(left)) {
      // 培育形成人工智能领域90家企业
      Hit makes = TargetWords.MAKE.startingAt(text, from, Math.min(end, from + 4));
      verb = makes != null && TargetLists.STRONG.contains(makes.of(text)) ? makes : null;
    }
    String rest = text.substring(candidate.right().start(), candidate.clause().end());
    if (verb != null && rest.endsWith("发展") && quantity.op() == null) {
      // 推动17个渔业基地、5个加工基地加快发展
      return Verdict.no(NoTarget.COUNTS_WHAT_EXISTS);
    }
    if (verb != null && quantity.round() && isNameOfPlan(candidate, right)) {
      return Verdict.no(NoTarget.NAME_OF_A_PLAN);
    }
    if (verb == null && measure == Measure.COUNT && TargetLists.isSumOfMade(candidate, left)) {
      verb = TargetWords.MAKE.first(text, from, from + 8);
    }
    if (verb != null && TargetLists.isCountOfList(candidate, left)) {
      return Verdict.no(NoTarget.COUNTS_A_LIST);
    }
    if (verb != null && verb.of(text).equals("覆盖") && CountedThings.areCovered(candidate, verb)) {
      return Verdict.no(NoTarget.PROPERTY_OF_WHAT_IS_COUNTED);
    }
    if (verb != null && CountedThings.areOwners(candidate)) {
      return new Verdict(null, NoTarget.WHOSE, verb);
    }
    if (previous != null && previous.not() == NoTarget.WHOSE && CountedThings.opensOwned(left)) {
      verb = previous.verb();
    }
    if (verb != null) {
      return TargetDocumentParts.counts(candidate, verb)
          ? Verdict.no(NoTarget.PART_OF_THE_DOCUMENT)
          : Verdict.yes(Rule.MADE_COUNT, verb);
    }
    if (measure == Measure.EVENT
        && quantity.op() != null
        && TargetWords.PROMISE.in(candidate.clauseBefore())) {
      // 确保每人每年接受不少于60学时的培训
      return Verdict.yes(Rule.PROMISED, null);
    }
    if (right.startsWith("的")) {
      return Verdict.no(NoTarget.THRESHOLD);
    }
    boolean part = accepted != null && left.equals("其中") && measure == Measure.COUNT;
    if (part && (TargetWords.REACH.in(right) || candidate.next() != null)) {
      // 其中3个产值超700亿元
      return Verdict.yes(Rule.PART, accepted.verb());
    }
    if (measure == Measure.COUNT && TargetLists.comeTo(left, right)) {
      // 甲、乙等20个亿元以上项目开工建设
      return Verdict.yes(Rule.NAMED_SUBJECT, null);
    }
    if (CompletedWork.isDoneToAll(text.substring(from, candidate.left().end()), right)
        && (things || measure == Measure.PHYSICAL)) {
      return Verdict.yes(Rule.SUBJECT, null);
    }
    if (CompletedWork.isCompleted(IndicatorPhrase.opened(text, from, end), right)
        && (things || measure == Measure.PHYSICAL)) {
      return Verdict.yes(Rule.WORK, null);
    }
    boolean served = IndicatorPhrase.opened(text, from, end).equals("为");
    if (things && served && right.indexOf('的') < 0 && TargetWords.SERVE.in(right)) {
      // 为1200间教室更换护眼灯具, 为2.6万名学生办理助学贷款
      return Verdict.yes(Rule.ADDRESSED, null);
    }
    if (measure == Measure.PHYSICAL
        && CompletedWork.isDoneTo(IndicatorPhrase.opened(text, from, end), right)) {
      return Verdict.yes(Rule.WORK, null);
    }
    Hit atLeast = things ? OpeningVerb.behindLeast(text, from, candidate.left().end()) : null;
    if (atLeast != null) {
      return Verdict.yes(Rule.MADE_COUNT, atLeast);
    }
    if ((things || measure == Measure.PHYSICAL)
        && (goal || left.isBlank() || left.equals("剩余") || left.equals("其余"))
        && CompletedWork.isWholly(right)) {
      // 2023年底前855万千瓦项目全部建成并网, 35所学校全部动工
      return Verdict.yes(Rule.SUBJECT, null);
    }
    if (things
        && goal
        && IndicatorPhrase.opened(text, from, end).isBlank()
        && quantity.op() == null
        && right.equals(rest)
        && rest.length() > 4
        && (CompletedWork.closesWithWork(rest) || rest.endsWith("能力提升"))) {
      // 2024年2个泵站改造，3家水厂能力提升: by a year that lies ahead
      return Verdict.yes(Rule.WORK, null);
    }
    if (CompletedWork.isLaidDown(IndicatorPhrase.opened(text, from, end), rest)) {
      return Verdict.yes(Rule.SUBJECT, null);
    }
    if (things && left.endsWith("等") && CompletedWork.isWholly(right)) {
      // 甲、乙等3个化工园区全部达到一般风险等级
      return Verdict.yes(Rule.NAMED_SUBJECT, null);
    }
    if (things && left.endsWith("等") && TargetLists.comesToByDate(right)) {
      return Verdict.yes(Rule.NAMED_SUBJECT, null);
    }
    if (left.endsWith("等")) {
      return TargetLists.named(candidate, previous, left);
    }
    boolean joined =
        left.isBlank()
            || left.endsWith("和")
            || left.endsWith("及")
            || left.endsWith("、")
            || left.endsWith("与")
            || CountedThings.goOn(candidate, left);
    boolean sameKind =
        candidate.previous() != null
            && left.length() < 40
            && (!candidate.previous().isPredicate()
                || left.equals("、")
                || IndicatorContext.sharesNoun(candidate.previous()));
    if (joined && sameKind && previous != null && previous.target()) {
      return Verdict.yes(Rule.JOINED, previous.verb());
    }
    if (previous != null && previous.target() && CountedThings.sharesNoun(candidate, left)) {
      return Verdict.yes(Rule.JOINED, previous.verb());
    }
    boolean described = previous != null && previous.not() == NoTarget.PROPERTY_OF_WHAT_IS_COUNTED;
    if (described && accepted != null && (left.isBlank() || left.equals("、"))) {
      // 培育1家收入超千亿元、5家收入超百亿元的企业
      return Verdict.yes(Rule.JOINED, accepted.verb());
    }
    boolean bounded =
        quantity.op() == Op.AT_LEAST && quantity.before().length() > 1 && accepted != null;
    if (bounded && left.length() < 6 && measure != Measure.PHYSICAL) {
      // 每年开展不少于3期，3年不少于10期培训
      return Verdict.yes(Rule.JOINED, accepted.verb());
    }
    if (TargetScope.isAddressed(left, candidate.clauseBefore(), rest, measure, quantity.unit())) {
      return Verdict.yes(Rule.ADDRESSED, null);
    }
    if (left.endsWith("加快")
        && (rest.endsWith("建设") || rest.endsWith("改造"))
        && !CountedThings.haveBeenChosen(rest)) {
      return Verdict.yes(Rule.WORK, null);
    }
    if (things && TargetLists.arePromised(candidate)) {
      return Verdict.yes(Rule.PROMISED, null);
    }
    Hit promise = TargetWords.PROMISE.first(text, from, Math.min(candidate.left().end(), from + 4));
    if (things && promise != null && promise.start() == from && end - promise.end() <= 3) {
      // 力争获领3项大奖: the verb may be any
      return Verdict.yes(Rule.PROMISED, null);
    }
    if (things
        && quantity.op() != null
        && right.length() < 12
        && TargetWords.PROMISE.in(candidate.clauseBefore())) {
      return Verdict.yes(Rule.PROMISED, null);
    }
    if (measure == Measure.PEOPLE
        && TargetScope.without(left).isBlank()
        && TargetWords.DEED.endingAt(right, right.length(), 0) != null) {
      // 全市8500名就业困难人员再就业
      return Verdict.yes(Rule.DEED, null);
    }
    if (measure == Measure.PEOPLE && IndicatorPhrase.opened(text, from, end).startsWith("带动")) {
      // 带动沿线12万农村群众增收
      return Verdict.yes(Rule.DEED, null);
    }
    if (measure == Measure.PEOPLE && CountedThings.describeEach(right)) {
      // 10名以上老人的行政村都建有养老点
      return Verdict.no(NoTarget.THRESHOLD);
    }
    boolean committed =
        quantity.op() != null
            || (goal && left.isBlank())
            || TargetScope.isMoved(left, right)
            || CompletedWork.isWholly(right)
            || right.contains("实现“")
            || TargetWords.PROMISE.endingAt(text, end, from) != null;
    boolean does =
        TargetWords.REACH.in(right)
            || right.contains("取得")
            || right.contains("通过")
            || (measure == Measure.PEOPLE && TargetWords.DEED.in(right))
            || (TargetScope.isMoved(left, right) && TargetWords.MAKE.in(right));
    boolean pair = TargetLists.isSpelledLength(candidate, left.replace('和', '、'));
    // 1000项产品填补空白、500项产品…: each with its own predicate; 1家企业进入前五: the rank is what it does
    boolean alone =
        candidate.next() == null
            || candidate.next().measure() == Measure.RANK
            || right.endsWith("、");
    return things && !pair && alone && committed && does
        ? Verdict.yes(Rule.SUBJECT, null)
        : Verdict.no(NoTarget.COUNTS_WHAT_EXISTS);
  }

  /** 35蒸吨/小时及以下燃煤锅炉: 及以下 before a noun says which class of it. */
  private static boolean isClass(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    String behind = candidate.text().substring(quantity.figure().end(), quantity.span().end());
    return behind.equals("及以下") || behind.equals("及以上");
  }

  /** 建设甲县国家级试验区及20个省级试验区: the verb before the one that is named makes the others too. */
  private static boolean joinsToNamed(String left) {
    return left.length() > 6
        && left.length() < 40
        && (left.endsWith("及") || left.endsWith("和"))
        && left.indexOf('、') < 0
        && left.indexOf('的') < 0;
  }

  private static boolean endsWithField(String left) {
    return left.length() < 24
        && left.indexOf('、') < 0
        && (left.endsWith("领域") || left.endsWith("行业") || left.endsWith("产业"));
  }

  /** 本阶段包括甲、乙和丙等4个事项: the list says what there is, unless what holds it is made. */
  private static boolean listsWhatIs(TargetCandidate candidate, String left) {
    int list = left.indexOf('、');
    for (String holds : new String[] {"包括", "包含", "涵盖"}) {
      int at = left.indexOf(holds);
      if (at >= 0 && at < list && candidate.quantity().op() == null) {
        return !TargetWords.MAKE.in(left, 0, at) && !TargetWords.PROMISE.in(left, 0, at);
      }
    }
    return false;
  }

  /**
   * 形成年产6亿只电池生产能力, 新增晶圆2万片加工能力.
   *
   * @param another whether a figure before it in the clause is a capacity: 形成年产芯片30万只、模块5万套能力
   */
  private static boolean isCapacity(TargetCandidate candidate, String right, boolean another) {
    Measure measure = candidate.quantity().measure();
    boolean things = measure == Measure.COUNT || measure == Measure.PHYSICAL;
    if (!things || right.length() > 16 || !(right.endsWith("能力") || right.endsWith("产能"))) {
      return false;
    }
    return another || TargetWords.hasAny(candidate.leftText(), CAPACITY_VERBS);
  }

  /** 实施万名人才回乡工程, 开展百家企业和百名企业家评选活动: the figures belong to a name. */
  private static boolean isNameOfPlan(TargetCandidate candidate, String right) {
    Quantity next = candidate.next();
    if (next != null && next.round() && (right.endsWith("和") || right.endsWith("、"))) {
      return isNameOfPlan(candidate.text().substring(next.span().end(), candidate.clause().end()));
    }
    return isNameOfPlan(right);
  }

  private static boolean isNameOfPlan(String right) {
    return right.endsWith("工程")
        || right.endsWith("计划")
        || right.endsWith("行动")
        || right.endsWith("专项")
        || right.endsWith("活动");
  }
}
