package org.hongtou.extract;

import java.util.Arrays;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Kind;
import org.hongtou.words.Measure;
import org.jspecify.annotations.Nullable;

/** What a figure says of its indicator: the level, a share, or by how much it is to change. */
final class TargetKind {
  private static final String[] LESS = {"减少", "减轻", "压减", "降低"};

  /** What stands before 提升 where the two name one work. */
  private static final String[] WORKS = {"改造", "整治", "精细化", "规范化", "标准化", "更新", "优化", "巩固", "提质"};

  private static final String[] GROWTH = {"增速", "增幅", "增长率", "增量", "增长", "涨幅"};

  /** Verbs that say by how many times something grows. */
  private static final Set<String> GROWS = Set.of("增长", "增加", "提高", "提升", "扩大", "上升", "增");

  private TargetKind() {}

  static Kind of(TargetCandidate candidate, Verdict verdict) {
    Measure measure = candidate.quantity().measure();
    String text = candidate.text();
    Hit hit = verdict.verb();
    String verb = hit == null ? "" : hit.of(text);
    boolean to = endsAt(verb) || (hit != null && "至到为达在".indexOf(text.charAt(hit.end())) >= 0);
    boolean down = TargetWords.DECREASE.in(verb);
    boolean beside =
        hit != null
            && hit.end()
                == FigureAdverbs.without(text, candidate.left().start(), candidate.left().end());
    // 改造提升150个小区, 提升卫生室45家 makes them better, not more
    boolean made =
        measure == Measure.COUNT
            && (TargetWords.MAKE.isWord(verb) || (verb.equals("提升") && !beside))
            && !TargetWords.ADD.in(verb);
    // 新增学位900个；提升卫生室45家: the clause has a verb of its own
    made |=
        measure == Measure.COUNT
            && hit != null
            && hit.end() <= candidate.clause().start()
            && (candidate.clauseBefore().startsWith("提升")
                // 新增基站1000座，累计建设基站4600个
                || candidate.clauseBefore().startsWith("累计"));
    // 整体提升100所学校周边环境
    made |= hit != null && !candidate.isPredicate() && TargetWords.BETTER.isWord(verb);
    // 改造提升高标准农田45万亩, 新建和改造提升仓容5万吨
    made |=
        hit != null
            && !beside
            && measure != Measure.SHARE
            && verb.endsWith("提升")
            && (verb.startsWith("改造") || text.startsWith("改造", hit.start() - 2));
    made |= hit != null && isWork(text, hit, measure);
    if (isOfAnotherMeasure(candidate, hit)) {
      // 地区生产总值增长5%、粮食产量260亿斤以上: nothing grows by 260亿斤
      to = true;
    }
    if (hit != null
        && hit.end() <= candidate.clause().start()
        && IndicatorContext.isMean(candidate.leftText())) {
      // 新增医院1所，每千人口床位数7张: a mean is reached, not added
      to = true;
    }
    if (hit != null && hit.end() <= candidate.clause().start() && isYearlyAmount(candidate)) {
      // 三年内新增门店300家，年消耗牛羊肉3万吨: what is used every year
      to = true;
    }
    if (hit != null && !beside && namesShare(candidate)) {
      // 投资增长10%、技改投资占比不低于40%: the verb is that of the figure before; 新增岗位面向毕业生的比例
      to = true;
    }
    down |= hit != null && hit.start() >= candidate.left().start() && lessens(text, hit.end());
    // 增加值占比超过10%: part of a noun
    boolean value = hit != null && (text.startsWith("值", hit.end()) || namesLand(text, hit.end()));
    boolean up = TargetWords.INCREASE.in(verb) && !made && !value && !isTotal(candidate);
    if (TargetUnit.isPlacesGained(candidate)) {
      return Kind.INCREASE;
    }
    if (measure == Measure.COUNT && hit != null && !beside && isFinished(candidate)) {
      return Kind.LEVEL;
    }
    if (measure == Measure.POINTS && to && candidate.leftText().contains("差距")) {
      // 与全国平均水平的差距缩小至1个百分点: what is left of it
      return Kind.LEVEL;
    }
    if (measure == Measure.POINTS) {
      return down ? Kind.DECREASE : Kind.INCREASE;
    }
    if (measure == Measure.TIME) {
      return !to && down && beside ? Kind.DECREASE : Kind.LEVEL;
    }
    // 节水30% is a decrease, 节电3亿千瓦时 an amount
    boolean saved = verb.startsWith("节") && measure != Measure.SHARE;
    if (!to && down) {
      return saved ? Kind.LEVEL : Kind.DECREASE;
    }
    if (measure == Measure.MULTIPLE && isGrownBy(candidate, verdict)) {
      // 增长1.5倍 is added to what was; 翻一番 and 提高到3倍 are what it comes to
      return Kind.INCREASE;
    }
    String what = candidate.leftText().strip();
    if ((!to && up) || (what.endsWith("增量") && measure != Measure.SHARE)) {
      // 绿色贷款增量500亿元以上
      return Kind.INCREASE;
    }
    if (hit != null
        && measure == Measure.COUNT
        && hit.start() > candidate.clause().start()
        && text.charAt(hit.start() - 1) == '再'
        && !verb.equals("推出")) {
      // 再推动10项许可事项纳入改革; 再推出20个场景 makes as many
      return Kind.INCREASE;
    }
    if (measure == Measure.SHARE) {
      // 单产高于全县平均水平10%以上: by how much it exceeds another
      boolean exceeds = candidate.leftText().contains("高于") && what.endsWith("水平");
      return exceeds || isGrowth(candidate) ? Kind.INCREASE : Kind.SHARE;
    }
    if (measure == Measure.MULTIPLE) {
      return Kind.MULTIPLE;
    }
    // 新增超50亿、超100亿的集群30个和20个: the verb stands before the thresholds
    boolean listed =
        verdict.rule() == Rule.GOAL
            || verdict.rule() == Rule.PARALLEL
            || candidate.leftText().startsWith("、");
    // 新增车位2000个、规划建设泊位360个: with a verb of its own; not 再新增完成改建200公里、加固9座
    listed &=
        hit == null
            || hit.start() < candidate.left().start()
            || namesThing(text, hit.end())
            || candidate.clauseBefore().contains("再新增");
    // 城镇新增就业47万人、物价涨幅2%、粮食产量500亿斤: 新增 governs people only
    listed &= !isOfAnotherMeasure(candidate);
    String governing = listed ? candidate.clauseBefore() : candidate.leftText();
    if (isPartOfAdded(candidate) && !to) {
      return Kind.INCREASE;
    }
    boolean dealt =
        verdict.rule() == Rule.PARALLEL && hit != null && text.startsWith("分别", hit.start() - 2);
    if (hit != null
        && (beside || dealt)
        && TargetWords.REACH.isWord(verb)
        && hit.start() > candidate.clause().start()
        && namesAdded(text.substring(candidate.clause().start(), hit.start()))) {
      // 新增新型储能装机分别达到180万千瓦、255万千瓦: what is added comes to so much
      return Kind.INCREASE;
    }
    // 新增上市企业10家，上市企业总数突破100家
    return adds(governing) && !to && !isTotal(candidate) ? Kind.INCREASE : Kind.LEVEL;
  }

  /** 全省新增新型储能装机达到; not 新增企业总数, nor 占新增装机的比重. */
  private static boolean namesAdded(String left) {
    String words = IndicatorPhrase.opened(left);
    String scope = IndicatorPhrase.scope(words);
    String noun = scope == null ? words : words.substring(scope.length());
    return noun.startsWith("新增") && !noun.contains("总");
  }

  /** 新增装机120万千瓦，其中分布式光伏不少于60万千瓦: a part of what is added is added. */
  private static boolean isPartOfAdded(TargetCandidate candidate) {
    if (!candidate.text().startsWith("其中", candidate.clause().start())) {
      return false;
    }
    TargetCandidate whole = candidate.previous();
    while (whole != null && whole.clause().equals(candidate.clause())) {
      // 其中甲带动1.2万个、乙带动1.3万个
      whole = whole.previous();
    }
    return whole != null
        && whole.clause().end() + 1 == candidate.clause().start()
        && whole.quantity().unit().equals(candidate.quantity().unit())
        && adds(whole.leftText());
  }

  private static boolean isTotal(TargetCandidate candidate) {
    return candidate.leftText().contains("总数") || candidate.leftText().contains("总量达");
  }

  /** 集聚区改造提升2万亩, 公路设施精细化提升420公里: work on what there is, nothing that grows by so much. */
  static boolean isWork(String text, Hit verb, Measure measure) {
    if ((measure != Measure.COUNT && measure != Measure.PHYSICAL)
        || !text.startsWith("提升", verb.end() - 2)) {
      return false;
    }
    for (String work : WORKS) {
      if (text.startsWith(work, verb.end() - 2 - work.length())) {
        return true;
      }
    }
    return false;
  }

  /** 完成减少贫困人口120万人: what is carried out is to have less; not 开展节水宣讲4次. */
  private static boolean lessens(String text, int at) {
    for (String less : LESS) {
      if (text.startsWith(less, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the verb that governs a figure from before is one of change that a share stands behind.
   */
  private static boolean isOfAnotherMeasure(TargetCandidate candidate, @Nullable Hit verb) {
    TargetCandidate before = candidate.previous();
    if (!isOfAnotherMeasure(candidate)
        || verb == null
        || before == null
        || verb.end() > before.quantity().span().start()) {
      return false;
    }
    String word = verb.of(candidate.text());
    boolean changes =
        TargetWords.DECREASE.isWord(word)
            || (TargetWords.INCREASE.isWord(word) && !TargetWords.ADD.in(word));
    return changes;
  }

  private static boolean isOfAnotherMeasure(TargetCandidate candidate) {
    TargetCandidate before = candidate.previous();
    return before != null
        && before.quantity().measure() == Measure.SHARE
        && candidate.quantity().measure() != Measure.SHARE;
  }

  static boolean isGrownBy(TargetCandidate candidate, Verdict verdict) {
    Hit hit = verdict.verb();
    String text = candidate.text();
    return candidate.quantity().measure() == Measure.MULTIPLE
        && text.charAt(candidate.quantity().figure().start()) != '翻'
        && candidate.quantity().valueMax() == null
        && hit != null
        && hit.end()
            == FigureAdverbs.without(text, candidate.left().start(), candidate.left().end())
        && GROWS.contains(hit.of(text));
  }

  /** 住宅增设电梯完工投用320台: so many are finished, whatever was added by them. */
  private static boolean isFinished(TargetCandidate candidate) {
    String words = candidate.leftText();
    for (String finished : new String[] {"投用", "投入使用", "完工", "竣工"}) {
      if (words.endsWith(finished)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause is about what comes together in each year, by a measure of its own. */
  private static boolean isYearlyAmount(TargetCandidate candidate) {
    String words = candidate.leftText();
    TargetCandidate before = candidate.previous();
    return words.length() > 2
        && words.charAt(0) == '年'
        && "底末内均度初中".indexOf(words.charAt(1)) < 0
        && before != null
        && before.quantity().measure() != candidate.quantity().measure();
  }

  /** Whether the words before a share name one themselves: 、技改投资占工业投资比重. */
  private static boolean namesShare(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    String noun = text.substring(from, end);
    return candidate.quantity().measure() == Measure.SHARE
        && noun.length() > 3
        && (noun.endsWith("率")
            || noun.endsWith("比例")
            || noun.endsWith("比重")
            || noun.endsWith("占比"));
  }

  /** 新增就业10万人; not 制造业增加值1.5万亿元, where the word is part of a noun. */
  private static boolean adds(String words) {
    Hit add = TargetWords.ADD.first(words, 0, words.length());
    while (add != null && (words.startsWith("值", add.end()) || namesLand(words, add.end()))) {
      add = TargetWords.ADD.first(words, add.end(), words.length());
    }
    return add != null;
  }

  /** 安排新增建设用地1.5万亩: what land of that kind is called, whatever is done with it. */
  private static boolean namesLand(String text, int at) {
    return text.startsWith("建设用地", at);
  }

  /** The 评价 of 评价中心3个 is part of a name. */
  private static boolean namesThing(String text, int at) {
    for (String thing : new String[] {"中心", "平台", "机构", "基地", "站", "室", "所"}) {
      if (text.startsWith(thing, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(String verb) {
    return verb.endsWith("到")
        || verb.endsWith("至")
        || verb.endsWith("为")
        || verb.endsWith("达")
        || verb.endsWith("在");
  }

  /** 增速不低于8%, 增长目标10%. */
  private static boolean isGrowth(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    TargetIndicator placed = DealtToPlaces.of(candidate);
    if (placed != null) {
      return Arrays.stream(GROWTH).anyMatch(placed.noun()::endsWith);
    }
    String noun =
        text.substring(from, verb == null ? end : FigureAdverbs.without(text, from, verb.start()));
    Integer whole = TargetProportion.of(candidate);
    if (whole != null) {
      // 涨幅控制目标为不超过上年地价的10%
      noun = candidate.leftText().substring(0, whole);
    }
    noun = noun.substring(0, TargetBound.nameEnd(noun, 0, noun.length()));
    for (String growth : GROWTH) {
      if (noun.endsWith(growth)) {
        return true;
      }
    }
    return false;
  }
}
