package org.hongtou.extract;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells a commitment from the other figures of a notice, by the words that govern it: 产值达到500亿元
 * closes its phrase, 培育10家企业 counts the noun behind it.
 */
final class TargetJudge {
  /** The name of what is counted before the sum that is invested in it. */
  private static final int LONGEST_PROJECT = 16;

  /** What makes another word of 建. */
  private static final String BUILT = "筑议材制档";

  private static final Set<@Nullable NoTarget> DEFINES =
      EnumSet.of(NoTarget.GRADE, NoTarget.SUM_THAT_DEFINES, NoTarget.THRESHOLD, NoTarget.AGE);

  private TargetJudge() {}

  /**
   * What was found.
   *
   * @param rule the rule that makes a target of the figure; null if it is none
   * @param not why it is none; null if it is a target
   * @param verb the verb that governs the figure; null without one
   */
  record Verdict(@Nullable Rule rule, @Nullable NoTarget not, @Nullable Hit verb) {
    static Verdict no(NoTarget not) {
      return new Verdict(null, not, null);
    }

    static Verdict yes(Rule rule, @Nullable Hit verb) {
      return new Verdict(rule, null, verb);
    }

    boolean target() {
      return rule != null;
    }
  }

  /**
   * Judges a figure that nothing speaks against.
   *
   * @param previous what became of the figure before in the same sentence
   * @param accepted the last target of the same sentence
   * @param goal whether a date that lies ahead governs the figure
   */
  static Verdict judge(
      TargetCandidate candidate,
      @Nullable Verdict previous,
      @Nullable Verdict accepted,
      boolean goal) {
    if (candidate.quantity().measure() == Measure.TIME) {
      return TargetTimes.judge(candidate);
    }
    NoTarget inside = TargetInside.of(candidate, previous);
    if (inside != null) {
      return Verdict.no(inside);
    }
    return candidate.isPredicate()
        ? predicate(candidate, previous, accepted, goal)
        : TargetCounting.judge(candidate, previous, accepted, goal);
  }

  // ---- the figure closes its phrase

  private static Verdict predicate(
      TargetCandidate candidate,
      @Nullable Verdict previous,
      @Nullable Verdict accepted,
      boolean goal) {
    Quantity quantity = candidate.quantity();
    Measure measure = quantity.measure();
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    String left = text.substring(from, end);
    if (measure == Measure.COUNT
        && quantity.unit().equals("个")
        && candidate.rightText().startsWith("目标")) {
      // 围绕做大、做强、做优三个目标
      return Verdict.no(NoTarget.PART_OF_THE_DOCUMENT);
    }
    if (left.endsWith("方面") || left.endsWith("部分")) {
      // （一）人才激励方面5项: the list that follows
      return Verdict.no(NoTarget.PART_OF_THE_DOCUMENT);
    }
    if (isNameInList(candidate, left)) {
      return Verdict.no(NoTarget.NAME_IN_A_LIST);
    }
    if (previous != null && isRestOfBenefit(candidate, previous)) {
      return Verdict.no(NoTarget.BENEFIT);
    }
    if (isSizeOfTarget(candidate, left, previous)) {
      return Verdict.yes(Rule.PARALLEL, previous == null ? null : previous.verb());
    }
    if (measure == Measure.MONEY && left.endsWith("实际到位资金") && quantity.op() != null) {
      // 引进内资实际到位资金1250亿元以上
      return Verdict.yes(Rule.ALLOTTED, null);
    }
    if (measure == Measure.MONEY
        && (left.endsWith("计划投资") || left.endsWith("计划总投资") || left.endsWith("计划完成投资"))) {
      // 实施重点工程320个，年度计划投资650亿元
      return Verdict.yes(Rule.ALLOTTED, null);
    }
    if (left.endsWith("出栏") || left.endsWith("存栏")) {
      // 生猪出栏495万头，奶牛存栏23万头: what farms are to sell and to keep, a verb of its own
      return Verdict.yes(Rule.SUBJECT, null);
    }
    boolean bounded = quantity.before().startsWith("不低于") || quantity.before().startsWith("不少于");
    if ((left.endsWith("总投资") && !bounded)
        || left.endsWith("下浮")
        || isStageOfProject(candidate)
        || left.endsWith("线长")
        || left.endsWith("全长")
        || left.startsWith("设计")
        || left.endsWith("占地")
        || left.endsWith("建筑面积")
        || left.endsWith("是")
        || left.endsWith("约为")) {
      return Verdict.no(NoTarget.DESCRIPTION);
    }
    if (measure == Measure.MULTIPLE
        && left.startsWith("是")
        && left.endsWith("年的")
        && goal
        && (quantity.op() != null || (previous != null && previous.target()))) {
      // 到2025年，产值达到1500亿元，是2022年的2.6倍以上
      return Verdict.yes(Rule.TIMES_OF_YEAR, null);
    }
    if (measure == Measure.MULTIPLE && left.indexOf('是') >= 0) {
      // 是上一个规划期末的2.4倍
      return Verdict.no(NoTarget.DESCRIPTION);
    }
    if (measure == Measure.PHYSICAL && candidate.rightText().startsWith("级")) {
      // 航道通航等级提升至20万吨级
      return Verdict.no(NoTarget.GRADE);
    }
    Hit reach = TargetWords.REACH.endingAt(text, end, from);
    if (reach != null) {
      return Verdict.yes(Rule.REACH, reach);
    }
    if (liesAt(candidate, left)) {
      return Verdict.yes(Rule.RATE, null);
    }
    if (TargetSupport.paysForThings(candidate) && (goal || quantity.op() != null)) {
      return Verdict.yes(Rule.ADDRESSED, null);
    }
    if (measure == Measure.MULTIPLE && text.charAt(quantity.figure().start()) == '翻') {
      return Verdict.yes(Rule.DOUBLING, null);
    }
    if (measure == Measure.RANK) {
      if (CountedThings.areRanked(candidate, previous)) {
        return Verdict.no(NoTarget.RANK);
      }
      boolean top = quantity.op() == Op.AT_MOST && TargetWords.REACH.in(candidate.clauseBefore());
      // 力争营商环境评价全省排名第一; with a date ahead, 市场占有率全国第一
      int start = TargetBenefit.segment(candidate).start();
      boolean promised = TargetWords.PROMISE.in(text, start, quantity.span().start());
      // 装机规模保持全国第一
      promised |= left.contains("保持") || left.contains("稳居");
      // 总量超过80万台，算力规模位居全省第一: beside what is to be reached
      promised |= previous != null && previous.target();
      boolean equal = quantity.op() == null || quantity.op() == Op.EQUAL;
      boolean first =
          equal && quantity.value().compareTo(BigDecimal.ONE) == 0 && (goal || promised);
      return top || first ? Verdict.yes(Rule.RANK, null) : Verdict.no(NoTarget.RANK);
    }
    if (isSumThatDefines(candidate)) {
      return Verdict.no(NoTarget.SUM_THAT_DEFINES);
    }
    Hit change = TargetWords.INCREASE.endingAt(text, end, from);
    if (change == null) {
      change = TargetWords.DECREASE.endingAt(text, end, from);
    }
    if (change != null && TargetKind.isWork(text, change, measure)) {
      change = null;
    }
    if (change != null) {
      return Verdict.yes(Rule.CHANGE, change);
    }
    int opens = end - IndicatorPhrase.opened(text, from, end).length();
    boolean countable =
        measure == Measure.COUNT || measure == Measure.EVENT || measure == Measure.PEOPLE;
    Hit fewer = countable ? TargetWords.DECREASE.startingAt(text, opens, end) : null;
    if (fewer != null && fewer.end() - fewer.start() > 1) {
      // 压减重复设置的专业布点60个
      return Verdict.yes(Rule.CHANGE, fewer);
    }
    Hit lessened = measure == Measure.PHYSICAL ? LessenedAmounts.amount(text, from, end) : null;
    if (lessened != null) {
      return Verdict.yes(Rule.CHANGE, lessened);
    }
    Hit make = last(TargetWords.MAKE, candidate);
    if (make == null) {
      make = BracketedVerb.last(text, from, candidate.left().end());
    }
    Hit add = TargetWords.ADD.first(text, from, Math.min(end, from + 8));
    if (make != null && add != null && !candidate.leftText().startsWith("其中")) {
      // 新增上市公司55家: 上市 is part of the name
      make = add;
    }
    if (make != null && goesOnAdding(candidate, previous, make)) {
      make = previous == null ? make : previous.verb();
    }
    TargetCandidate before = candidate.previousInClause();
    if (before != null && accepted != null && previous != null && previous.target()) {
      boolean listed = left.startsWith("、") || left.startsWith("和") || left.startsWith("及");
      int behind = from + 1;
      // 新增包机航线5条、旅游专列年均开行100列: how much a year has its own verb
      boolean yearly = make != null && text.startsWith("年均", make.start() - 2);
      if (listed
          && make != null
          && !yearly
          && TargetWords.MAKE.startingAt(text, behind, end) == null) {
        // 新增校准实验室10个、型式评价实验室3个: 评价 is part of the name, 新增 governs both
        make = accepted.verb();
      }
    }
    // 打造15分钟生活圈20个, 更新使用15年以上的电梯800台
    boolean term = previous != null && previous.not() == NoTarget.TERM && left.startsWith("的");
    boolean time =
        term
            || (previous != null
                && (previous.not() == NoTarget.TIME || previous.not() == NoTarget.STEP));
    boolean names = time && !left.startsWith("内");
    if (make == null
        && before != null
        && previous != null
        && previous.not() != null
        && (names || DEFINES.contains(previous.not()))) {
      // 建成500千伏变电站3座: the verb stands before what defines
      make = last(TargetWords.MAKE, before);
    }
    boolean held = quantity.before().startsWith("控制在");
    if (quantity.op() != null
        && !quantity.before().isEmpty()
        && (held || quantity.op() != Op.ABOUT)) {
      return Verdict.yes(Rule.COMPARISON, make);
    }
    if (measure == Measure.POINTS && TargetComparison.exceedsAverage(left)) {
      // 增速高于全省平均水平1个百分点: as much a goal as 达到 would be
      return Verdict.yes(Rule.COMPARISON, null);
    }
    if (measure == Measure.MULTIPLE && TargetProportion.isTimesOf(candidate)) {
      return Verdict.yes(Rule.PROPORTION, null);
    }
    if (measure == Measure.MULTIPLE && isTimesOfYear(left)) {
      return Verdict.yes(Rule.TIMES_OF_YEAR, null);
    }
    if (measure == Measure.SHARE) {
      Hit down = TargetWords.DECREASE.first(text, from, Math.min(end, from + 6));
      if (down != null && down.end() - down.start() > 1) {
        // 压减行政许可事项20%以上
        return Verdict.yes(Rule.CHANGE, down);
      }
      Hit cut = LessenedAmounts.spared(text, from, end);
      if (cut != null) {
        return Verdict.yes(Rule.CHANGE, cut);
      }
      if (TargetProportion.of(candidate) != null
          && (quantity.op() != null
              || goal
              || TargetProportion.isBounded(candidate)
              || TargetProportion.isReached(candidate))) {
        return Verdict.yes(Rule.PROPORTION, null);
      }
      boolean rate =
          TargetWords.RATE.endingAt(text, end, from) != null
              // 自来水普及率城市98%
              || IndicatorParts.behindRate(text.substring(from, end)) > 0;
      if (rate && candidate.clause().length() < 100) {
        return Verdict.yes(Rule.RATE, null);
      }
      if (TargetWords.PROMISE.in(candidate.clauseBefore()) && candidate.clause().length() < 100) {
        return Verdict.yes(Rule.PROMISED, make);
      }
    }
    if (measure == Measure.PEOPLE && TargetWords.DEED.endingAt(text, end, from) != null) {
      // 失业渔民再就业3万人
      return Verdict.yes(Rule.DEED, null);
    }
    if (measure == Measure.MONEY) {
      Hit allot = last(TargetWords.ALLOT, candidate);
      if (allot != null) {
        return Verdict.yes(Rule.ALLOTTED, allot);
      }
      // 设立…母基金，首期规模30亿元
      Hit less = TargetWords.DECREASE.first(text, from, Math.min(end, from + 10));
      if (less != null) {
        // 降低企业资金占用50亿元, 为经营主体降低各类成本1200亿元
        return Verdict.yes(Rule.CHANGE, less);
      }
      String earlier =
          text.substring(candidate.sentence().span().start(), candidate.clause().start());
      if (left.endsWith("规模") && (earlier.contains("设立") || earlier.contains("组建"))) {
        return Verdict.yes(Rule.FUND_SIZE, null);
      }
    } else if (make != null && measure != Measure.SHARE) {
      boolean owns = make.of(text).equals("拥有") || make.of(text).equals("建有");
      if (owns && !goal && make.start() == candidate.clause().start() && quantity.op() == null) {
        // 拥有岸线80.5公里, 建有安置点184个: what there is
        return Verdict.no(NoTarget.DESCRIPTION);
      }
      return TargetDocumentParts.counts(candidate, make)
          ? Verdict.no(NoTarget.PART_OF_THE_DOCUMENT)
          : Verdict.yes(Rule.MADE, make);
    }
    // 前5家市场占有率突破60%，年产10万吨以上企业3户
    boolean counted = accepted != null && previous != null && DEFINES.contains(previous.not());
    boolean parallel = (previous != null && previous.target()) || counted;
    // 超300亿元的港区达到4家、超80亿元的12家
    boolean elided = accepted != null && candidate.leftText().startsWith("的");
    if ((parallel || elided) && measure != Measure.MULTIPLE && !left.endsWith("投资")) {
      return Verdict.yes(Rule.PARALLEL, accepted == null ? null : accepted.verb());
    }
    if (measure == Measure.PHYSICAL
        && quantity.op() == Op.AT_LEAST
        && (left.endsWith("面积") || left.endsWith("里程") || left.endsWith("产能"))) {
      // 每年施用有机肥面积2000万亩以上
      return Verdict.yes(Rule.COMPARISON, null);
    }
    if (measure == Measure.PHYSICAL && left.endsWith("减排量")) {
      // 氨氮重点工程减排量26吨
      return Verdict.yes(Rule.GOAL, null);
    }
    boolean dealt = DealtToPlaces.of(candidate) != null && DealtToPlaces.areGoals(candidate);
    if ((goal && !left.isBlank()) || dealt) {
      return Verdict.yes(Rule.GOAL, null);
    }
    Hit opening = OpeningVerb.of(candidate);
    return opening == null ? Verdict.no(NoTarget.NO_VERB) : Verdict.yes(Rule.ORDERED, opening);
  }

  /** 推进甲85万千瓦、乙100万千瓦海上风电项目前期工作: how large a project is to be that is prepared. */
  static boolean isStageOfProject(TargetCandidate candidate) {
    return candidate.quantity().measure() == Measure.PHYSICAL
        && candidate.quantity().op() == null
        && candidate.clauseText().endsWith("前期工作");
  }

  /** 大型企业返还比例不超过30%，中小微企业不超过60%: the same rate, for others. */
  private static boolean isRestOfBenefit(TargetCandidate candidate, Verdict previous) {
    TargetCandidate before = candidate.previous();
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    return before != null
        && previous.not() == NoTarget.BENEFIT
        && candidate.quantity().measure() == Measure.SHARE
        && before.quantity().measure() == Measure.SHARE
        && candidate.quantity().op() == Op.AT_MOST
        && before.quantity().op() == Op.AT_MOST
        && before.clause().end() + 1 == candidate.clause().start()
        && TargetWords.RATE.endingAt(text, end, from) == null;
  }

  /** 持股比例可在10%以上, 车桩比在3:1以内: 在 is the verb of a rate that has a bound. */
  private static boolean liesAt(TargetCandidate candidate, String left) {
    Quantity quantity = candidate.quantity();
    boolean rate = quantity.measure() == Measure.SHARE || quantity.unit().equals(":1");
    if (!rate || quantity.op() == null || !left.endsWith("在")) {
      return false;
    }
    int end = FigureAdverbs.without(left, 0, left.length() - 1);
    return TargetWords.RATE.endingAt(left, end, 0) != null;
  }

  /**
   * 2023年推进50个项目建设，总投资约250亿元; 完成老旧小区改造32个，建筑面积86万平方米: how much that is which is to be done. A sum
   * without 约 or 以上 (实施重点项目78个，总投资612亿元) describes the projects.
   */
  private static boolean isSizeOfTarget(
      TargetCandidate candidate, String left, @Nullable Verdict previous) {
    TargetCandidate before = candidate.previous();
    boolean invested = left.endsWith("总投资") && candidate.quantity().op() != null;
    return (invested || left.equals("、建筑面积") || left.equals("建筑面积"))
        && before != null
        && previous != null
        && previous.target()
        && before.quantity().measure() == Measure.COUNT
        && candidate.start() - before.quantity().span().end() < LONGEST_PROJECT;
  }

  /** 发展高山滑雪、冬季两项、冰球等运动: a spelled number that ends an item of a list. */
  private static boolean isNameInList(TargetCandidate candidate, String left) {
    Quantity quantity = candidate.quantity();
    return quantity.op() == null
        && quantity.unit().equals("项")
        && !Numerals.isArabic(candidate.text().charAt(quantity.figure().start()))
        && candidate.previousInClause() == null
        && candidate.behind().startsWith("、")
        && left.indexOf('、') > 0;
  }

  /** 新增上市公司50家，挂牌企业300家: the verb in the second name is part of it, 新增 governs both. */
  private static boolean goesOnAdding(
      TargetCandidate candidate, @Nullable Verdict previous, Hit make) {
    TargetCandidate before = candidate.previous();
    if (before == null || previous == null || previous.verb() == null || !previous.target()) {
      return false;
    }
    String text = candidate.text();
    int start = candidate.clause().start();
    // 2024年新增线路3000条，2025年底前培育样板县100个: a verb behind the date
    int verb = start;
    for (DateMention date : candidate.sentence().dates()) {
      int end = date.span().end();
      verb = date.span().start() - start <= 1 && end < make.end() && end > start ? end : verb;
    }
    return before.clause().end() + 1 == start
        // 新增企业300家，到2026年达标企业总数突破1800家: what all of them come to
        && !candidate.leftText().contains("总数")
        && "，、".indexOf(text.charAt(start - 1)) >= 0
        && candidate.left().start() == start
        && before.quantity().measure() == candidate.quantity().measure()
        && candidate.quantity().measure() != Measure.SHARE
        && TargetWords.ADD.in(previous.verb().of(text))
        && make.end() < candidate.left().end()
        && TargetWords.MAKE.startingAt(text, verb, candidate.left().end()) == null;
  }

  /** 达到2020年的2.5倍. */
  private static boolean isTimesOfYear(String left) {
    return (left.endsWith("年的") || left.endsWith("水平的") || left.endsWith("总量的"))
        && TargetWords.REACH.in(left);
  }

  /** 超6亿、超9亿的林场8个: sums that share what defines them. */
  private static boolean isSumThatDefines(TargetCandidate candidate) {
    Measure measure = candidate.quantity().measure();
    Quantity next = candidate.next();
    if (next == null || (measure != Measure.MONEY && measure != Measure.ELIDED)) {
      return false;
    }
    boolean listed = next.measure() == measure && "、和或".contains(candidate.rightText().strip());
    return listed && candidate.text().startsWith("的", next.span().end());
  }

  /** The last of some words between the figure before and the candidate; null without one. */
  static @Nullable Hit last(TargetWords words, TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    Hit hit = words.last(text, from, candidate.left().end());
    while (hit != null && hit.of(text).equals("建") && BUILT.indexOf(text.charAt(hit.end())) >= 0) {
      // 建筑面积, 建议: the 建 of another word
      hit = words.last(text, from, hit.start());
    }
    return hit;
  }
}
