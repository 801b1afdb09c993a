package org.hongtou.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.hongtou.model.Target.Op;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.PeopleWords;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/** Fills the fields of a target from its clause. */
final class TargetFields {
  private static final String[] SUMS = {
    "收入", "产值", "投资", "资金", "贷款", "金额", "增加值", "营收", "利润", "总额", "规模", "税收", "销售额", "交易额", "进出口"
  };

  /** What is measured without a unit. */
  private static final String[] RATIOS = {"系数", "指数", "效率", "比值", "PUE", "之比", "生师比", "综合评分"};

  private static final String JOINTS = "、和及与或 ";
  private static final String[] LEAST = {"至少", "不少于", "不低于", "不得少于", "不得低于"};
  private static final String[] MOST = {"不超过", "控制在", "不得超过", "不高于", "不得高于"};
  private static final String[] LESS = {"减少", "减轻", "压减", "降低"};
  private static final String[] GROWTH = {"增速", "增幅", "增长率", "增量", "增长", "涨幅"};

  /** Verbs that say by how many times something grows. */
  private static final Set<String> GROWS = Set.of("增长", "增加", "提高", "提升", "扩大", "上升", "增");

  private TargetFields() {}

  /** The targets that a figure makes: one for each indicator that it is said of. */
  static List<Target> targets(
      TargetCandidate candidate,
      Verdict verdict,
      List<TargetIndicator> indicators,
      @Nullable String deadline) {
    Rule rule = Objects.requireNonNull(verdict.rule());
    Quantity quantity = candidate.quantity();
    String text = candidate.text();
    Span quote = quote(candidate);
    boolean rank = isRank(candidate);
    List<Target> targets = new ArrayList<>(indicators.size());
    for (TargetIndicator indicator : indicators) {
      targets.add(
          new Target(
              "",
              null,
              quote.of(text),
              quote,
              indicator.noun(),
              indicator.scope(),
              rank && quantity.op() == null ? Op.EQUAL : op(candidate),
              value(candidate, verdict),
              quantity.valueMax(),
              quantity.span().of(text),
              rank ? "名次" : unit(candidate),
              deadline,
              rank ? Kind.RANK : kind(candidate, verdict),
              baseline(candidate),
              rule.toString(),
              rule.confidence()));
    }
    return targets;
  }

  /** The clause; of a clause with several figures the part that is this one's own. */
  private static Span quote(TargetCandidate candidate) {
    Span clause = candidate.clause();
    int nameEnd = nameEnd(candidate);
    if (nameEnd > clause.end()) {
      return new Span(clause.start(), nameEnd);
    }
    boolean first = candidate.start() == clause.start();
    boolean last = candidate.next() == null;
    boolean counts = !candidate.isPredicate();
    String left = candidate.leftText();
    boolean own = first || counts || left.strip().length() > 3;
    if (first && last && candidate.leftText().startsWith("占") && clause.start() > 0) {
      // 达到125万亩，占全省50%: says nothing without the clause before it
      TargetCandidate whole = candidate.previous();
      return whole != null && whole.clause().end() + 1 == clause.start()
          ? new Span(whole.clause().start(), clause.end())
          : clause;
    }
    if ((first && last)
        || !own
        || candidate.clauseText().contains("分别")
        || isDescribed(candidate)) {
      return clause;
    }
    String text = candidate.text();
    int start = candidate.start();
    TargetCandidate previous = candidate.previous();
    if (!first && counts && previous != null && !previous.isPredicate()) {
      // 100项科技项目和30项研究项目: the words between belong to the figure before
      start = candidate.quantity().span().start();
    }
    int end = counts ? candidate.right().end() : candidate.quantity().span().end();
    while (start < candidate.quantity().span().start() && JOINTS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > candidate.quantity().span().end() && JOINTS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** 培育7个能耗降低6%以上的园区: the next figure describes what is counted. */
  static boolean isDescribed(TargetCandidate candidate) {
    Quantity next = candidate.next();
    return next != null
        && !candidate.isPredicate()
        && next.measure() != Measure.COUNT
        && next.measure() != Measure.PEOPLE
        && next.measure() != candidate.quantity().measure();
  }

  /**
   * Where the name of what is counted ends: behind the comma in 形成9家具有核心技术，年产值超10亿元的企业; elsewhere
   * at the clause's end.
   */
  static int nameEnd(TargetCandidate candidate) {
    Span clause = candidate.clause();
    String text = candidate.text();
    String right = candidate.rightText();
    boolean open =
        isDescribed(candidate)
            || right.startsWith("具有")
            || right.startsWith("拥有")
            || right.startsWith("具备");
    Measure measure = candidate.quantity().measure();
    boolean counts = measure == Measure.COUNT || measure == Measure.PEOPLE;
    if (!open || !counts || candidate.isPredicate() || namesInClause(candidate)) {
      return clause.end();
    }
    int end = clause.end();
    for (int i = 0; i < 3 && text.startsWith("，", end); i++) {
      Span following = candidate.sentence().clauseAt(new Span(end + 1, end + 2));
      for (Quantity quantity : candidate.sentence().quantities()) {
        if (following.contains(quantity.span()) && text.startsWith("的", quantity.span().end())) {
          return following.end();
        }
      }
      end = following.end();
    }
    return clause.end();
  }

  /** Whether the clause itself closes the name: 培育8个能耗降低6%以上的园区. */
  private static boolean namesInClause(TargetCandidate candidate) {
    String rest = candidate.text().substring(candidate.right().start(), candidate.clause().end());
    return rest.indexOf('的') > 0;
  }

  private static Op op(TargetCandidate candidate) {
    Op op = candidate.quantity().op();
    if (op != null) {
      return op;
    }
    // 至少建成1所: the comparison stands before the verb
    String left = candidate.leftText();
    if (TargetBound.isOne(left)) {
      return Op.AT_MOST;
    }
    for (String least : LEAST) {
      if (left.contains(least)) {
        return Op.AT_LEAST;
      }
    }
    for (String most : MOST) {
      if (left.contains(most)) {
        return Op.AT_MOST;
      }
    }
    Op shared = sharedBehind(candidate);
    if (shared != null) {
      return shared;
    }
    Op dealt = sharedBefore(candidate);
    return dealt != null ? dealt : Op.EQUAL;
  }

  /**
   * 分别不低于400家、200家和50家: the comparison before the first figure speaks for all that 分别 deals out.
   * Null where there is none.
   */
  private static @Nullable Op sharedBefore(TargetCandidate candidate) {
    if (!candidate.clauseText().contains("分别")) {
      return null;
    }
    TargetCandidate at = candidate;
    TargetCandidate previous = at.previousInClause();
    while (previous != null && "、和及与".contains(at.leftText().strip())) {
      if (!previous.quantity().before().isEmpty()) {
        return previous.quantity().op();
      }
      at = previous;
      previous = at.previousInClause();
    }
    return null;
  }

  /**
   * 分别下降25%和20%以上: the comparison behind the last figure speaks for all that 分别 deals out; 左右 binds
   * only to its own. Null where there is none.
   */
  private static @Nullable Op sharedBehind(TargetCandidate candidate) {
    if (!candidate.clauseText().contains("分别")) {
      return null;
    }
    Quantity last = null;
    int at = candidate.quantity().span().end();
    for (Quantity quantity : candidate.sentence().quantities()) {
      if (quantity.span().start() < at) {
        continue;
      }
      String joint = candidate.text().substring(at, quantity.span().start()).strip();
      if (joint.length() > 1 || "、和及与".indexOf(joint) < 0) {
        break;
      }
      last = quantity;
      at = quantity.span().end();
    }
    boolean behind = last != null && last.before().isEmpty() && last.op() != Op.ABOUT;
    return behind ? last.op() : null;
  }

  /** 排名进位不少于3位: places gained, not people. */
  private static boolean isPlacesGained(TargetCandidate candidate) {
    return candidate.quantity().measure() == Measure.PEOPLE
        && candidate.quantity().figure().of(candidate.text()).endsWith("位")
        && candidate.leftText().strip().endsWith("进位");
  }

  /** The unit; null of a ratio or an index, which has none. */
  private static @Nullable String unit(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    if (isPlacesGained(candidate)) {
      return "位";
    }
    if (quantity.measure() != Measure.ELIDED) {
      return quantity.unit();
    }
    String clause = candidate.clauseText();
    if (quantity.magnitude() && candidate.behind().startsWith("级")) {
      // 产业能级达到万亿级
      return "元";
    }
    for (String sum : SUMS) {
      if (quantity.magnitude() && clause.contains(sum)) {
        return "元";
      }
    }
    if (quantity.magnitude() && countsPeople(candidate)) {
      return "人";
    }
    if (quantity.magnitude() && isOwnCount(candidate)) {
      return null;
    }
    if (quantity.value().scale() > 0 && !quantity.magnitude()) {
      // 电能利用效率降到1.25以下
      return null;
    }
    for (String ratio : RATIOS) {
      if (candidate.leftText().contains(ratio)) {
        return null;
      }
    }
    return clause.contains("企业") ? "家" : "个";
  }

  /** 用户数突破3000万, 标识注册总量突破5亿: the noun says that things are counted, not by which word. */
  private static boolean isOwnCount(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = TargetJudge.tail(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    String noun = text.substring(from, verb == null ? end : verb.start()).strip();
    return noun.endsWith("用户数") || noun.endsWith("总量");
  }

  /** 年均新增就业人数3万以上, 体检人数达1000万以上, 农村贫困人口减少60万以上. */
  private static boolean countsPeople(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    int end = TargetJudge.tail(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    verb = verb == null ? TargetWords.INCREASE.endingAt(text, end, from) : verb;
    verb = verb == null ? TargetWords.DECREASE.endingAt(text, end, from) : verb;
    end = verb == null ? end : TargetJudge.tail(text, from, verb.start());
    String noun = text.substring(from, end).strip();
    return noun.endsWith("人数") || PeopleWords.endsAt(noun);
  }

  /** 进入全国前十; 居全国15名以内. */
  private static boolean isRank(TargetCandidate candidate) {
    if (candidate.quantity().measure() == Measure.RANK) {
      return true;
    }
    String left = candidate.leftText();
    boolean place =
        candidate.quantity().measure() == Measure.PEOPLE && candidate.quantity().op() == Op.AT_MOST;
    return place && (left.contains("进入") || left.contains("位居") || left.contains("跻身"));
  }

  private static Kind kind(TargetCandidate candidate, Verdict verdict) {
    Measure measure = candidate.quantity().measure();
    String text = candidate.text();
    Hit hit = verdict.verb();
    String verb = hit == null ? "" : hit.of(text);
    boolean to = endsAt(verb) || (hit != null && "至到为达在".indexOf(text.charAt(hit.end())) >= 0);
    boolean down = TargetWords.DECREASE.in(verb);
    boolean beside =
        hit != null
            && hit.end()
                == TargetJudge.tail(text, candidate.left().start(), candidate.left().end());
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
            && candidate.clauseBefore().startsWith("提升");
    // 整体提升100所学校周边环境
    made |= hit != null && !candidate.isPredicate() && TargetWords.BETTER.isWord(verb);
    if (isOfAnotherMeasure(candidate, hit)) {
      // 地区生产总值增长5%、粮食产量260亿斤以上: nothing grows by 260亿斤
      to = true;
    }
    down |= hit != null && hit.start() >= candidate.left().start() && lessens(text, hit.end());
    boolean up = TargetWords.INCREASE.in(verb) && !made;
    if (isPlacesGained(candidate)) {
      return Kind.INCREASE;
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
      return Kind.MULTIPLE;
    }
    String what = candidate.leftText().strip();
    if ((!to && up) || (what.endsWith("增量") && measure != Measure.SHARE)) {
      // 绿色贷款增量500亿元以上
      return Kind.INCREASE;
    }
    if (hit != null
        && measure == Measure.COUNT
        && hit.start() > candidate.clause().start()
        && text.charAt(hit.start() - 1) == '再') {
      // 再推动10项许可事项纳入改革
      return Kind.INCREASE;
    }
    if (measure == Measure.SHARE) {
      return isGrowth(candidate) ? Kind.INCREASE : Kind.SHARE;
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
    return TargetWords.ADD.in(governing) && !to ? Kind.INCREASE : Kind.LEVEL;
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

  /** 增长1.5倍 makes 2.5 times of what was, as 翻一番 makes two. */
  private static BigDecimal value(TargetCandidate candidate, Verdict verdict) {
    BigDecimal value = candidate.quantity().value();
    return isGrownBy(candidate, verdict) ? value.add(BigDecimal.ONE) : value;
  }

  private static boolean isGrownBy(TargetCandidate candidate, Verdict verdict) {
    Hit hit = verdict.verb();
    String text = candidate.text();
    return candidate.quantity().measure() == Measure.MULTIPLE
        && text.charAt(candidate.quantity().figure().start()) != '翻'
        && candidate.quantity().valueMax() == null
        && hit != null
        && hit.end() == TargetJudge.tail(text, candidate.left().start(), candidate.left().end())
        && GROWS.contains(hit.of(text));
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
    int end = TargetJudge.tail(text, from, candidate.left().end());
    Hit verb = TargetWords.REACH.endingAt(text, end, from);
    String noun =
        text.substring(from, verb == null ? end : TargetJudge.tail(text, from, verb.start()));
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

  private static @Nullable String baseline(TargetCandidate candidate) {
    String text = candidate.text();
    for (DateMention date : candidate.sentence().dates()) {
      int start = date.span().start();
      boolean whole = text.startsWith("的", date.span().end());
      if (candidate.quantity().measure() == Measure.MULTIPLE
          && whole
          && candidate.left().contains(date.span())) {
        // 达到2020年的2.5倍
        return date.iso();
      }
      if (start > 0
          && "比较".indexOf(text.charAt(start - 1)) >= 0
          && candidate.clause().contains(date.span())) {
        return date.iso();
      }
    }
    return null;
  }
}
