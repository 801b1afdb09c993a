package org.hongtou.extract;

import java.util.List;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures (指标) and whose it is: the noun phrase around it, without its date, its
 * verb and 力争 or the like.
 *
 * @param noun the indicator
 * @param scope whose figure it is; null where the clause doesn't say
 */
record TargetIndicator(String noun, @Nullable String scope) {
  /** 五百亿级. */
  private static final int LONGEST_GRADE = 5;

  private static final List<String> DEPENDENT =
      List.of("增速", "增幅", "占比", "比重", "增长", "增长率", "总量", "总数", "总投资", "总装机", "建筑面积");

  /** What an item of a list of goals that names no figure ends with. */
  private static final List<String> STATES =
      List.of("同步", "一致", "持平", "稳定", "平衡", "任务", "清零", "全覆盖");

  private static final List<String> PERIODS = List.of("每天", "每周", "每月", "每季度", "每学期", "每年");

  /** The indicators of a figure: several where one value is said of each (三项指标均达90%). */
  static List<TargetIndicator> of(
      TargetCandidate candidate, Verdict verdict, List<TargetIndicator> earlier) {
    TargetIndicator placed = DealtToPlaces.of(candidate);
    if (placed != null) {
      return List.of(placed);
    }
    TargetIndicator shared = IndicatorContext.dealtAgain(candidate, earlier);
    if (shared != null) {
      return List.of(shared);
    }
    TargetIndicator before = earlier.isEmpty() ? null : earlier.getLast();
    String behind = candidate.isPredicate() ? IndicatorContext.behindLast(candidate) : null;
    if (behind != null) {
      String noun = IndicatorPhrase.withoutDeed(behind, candidate.quantity().measure(), true);
      return List.of(new TargetIndicator(IndicatorPhrase.strip(noun), null).scoped());
    }
    TargetIndicator found =
        candidate.isPredicate() ? closed(candidate, verdict, before) : counted(candidate, verdict);
    TargetIndicator whole = IndicatorContext.withEach(found.scoped(), candidate, before);
    String dealt = IndicatorLists.dealt(candidate);
    if (dealt != null) {
      return List.of(new TargetIndicator(dealt, whole.scope));
    }
    List<String> items = IndicatorLists.items(candidate, whole.noun);
    if (items.isEmpty()) {
      return List.of(whole);
    }
    return items.stream().map(item -> new TargetIndicator(item, whole.scope)).toList();
  }

  // ---- one indicator

  /** 全省5G基站达到12万个, 培育企业1万家. */
  private static TargetIndicator closed(
      TargetCandidate candidate, Verdict verdict, @Nullable TargetIndicator before) {
    String text = candidate.text();
    int from = candidate.start();
    int end = FigureAdverbs.without(text, from, candidate.left().end());
    for (TargetWords words :
        new TargetWords[] {TargetWords.REACH, TargetWords.INCREASE, TargetWords.DECREASE}) {
      Hit verb = words.endingAt(text, end, from);
      if (verb != null && !NamedFigures.isRate(verb.of(text))) {
        end = FigureAdverbs.without(text, from, verb.start());
        break;
      }
    }
    Span bare = withoutBase(text, new Span(from, end));
    from = bare.start();
    end = bare.end();
    if (verdict.rule() == Rule.RATE && text.startsWith("在", end - 1)) {
      // 持股比例可在10%以上
      end = FigureAdverbs.without(text, from, end - 1);
    }
    Integer proportion = TargetProportion.of(candidate);
    boolean share = verdict.rule() == Rule.PROPORTION || verdict.rule() == Rule.PARALLEL;
    if (proportion != null && share) {
      end = FigureAdverbs.without(text, from, candidate.left().start() + proportion);
    }
    end = TargetBound.nameEnd(text, from, end);
    end = NamedFigures.withoutPeriod(text, from, end);
    if (verdict.rule() == Rule.TIMES_OF_YEAR
        && before != null
        && candidate.clauseText().startsWith("是")) {
      // 出口额达到5亿美元，是2021年的2.5倍
      return before;
    }
    if (verdict.rule() == Rule.TIMES_OF_YEAR) {
      Hit reach = TargetWords.REACH.first(text, from + 2, end);
      end = reach == null ? end : reach.start();
    }
    if (verdict.rule() == Rule.TIME_BROUGHT_DOWN) {
      from = candidate.clause().start();
      end = FigureAdverbs.without(text, from, beforeChange(text, from, end));
    }
    TargetCandidate start = candidate.previousInClause();
    if (start != null && (TargetExclusion.isStartOfChange(start) || isFromNow(start.leftText()))) {
      // 占比由11%提高至19%
      from = candidate.clause().start();
      end = Math.max(from, BoundedSearch.lastOf('由', '从', text, from, start.left().end()));
    }
    String noun = behindState(IndicatorPhrase.opened(text, from, end));
    // 对小企业原则上预付款比例不低于40%
    noun = noun.replace("原则上", "");
    if (noun.equals("的") || candidate.leftText().strip().equals("的")) {
      if (before == null) {
        return new TargetIndicator(candidate.clauseText(), null);
      }
      // 超300亿元的港区达到4家、超80亿元的12家
      TargetCandidate threshold = candidate.previous();
      int head = before.noun.lastIndexOf('的');
      String quantity = threshold == null ? "" : threshold.quantity().span().of(text);
      return new TargetIndicator(quantity + "的" + before.noun.substring(head + 1), before.scope);
    }
    String scope = IndicatorPhrase.scope(noun);
    if (scope != null) {
      noun = IndicatorPhrase.opened(noun.substring(scope.length()));
    }
    boolean rank = candidate.quantity().measure() == Measure.RANK;
    int reached = rank || noun.endsWith("的") ? firstReach(noun) : -1;
    if (reached > 1) {
      // 亩均税收达到周边平均水平的2倍
      noun = noun.substring(0, FigureAdverbs.without(noun, 0, reached));
    }
    Rule rule = verdict.rule();
    Measure measure = candidate.quantity().measure();
    boolean counts = measure == Measure.COUNT || measure == Measure.PEOPLE;
    if (rule == Rule.MADE || rule == Rule.PARALLEL || rule == Rule.GOAL) {
      noun = IndicatorPhrase.withoutVerb(noun);
    } else if (rule == Rule.COMPARISON && counts) {
      // 支持引育高端人才不少于30名; but 上云企业突破10万家
      String thing = IndicatorPhrase.withoutVerb(noun);
      noun = thing.length() > 3 ? thing : noun;
    }
    noun = IndicatorParts.withoutBaseOfMean(noun);
    noun = IndicatorParts.withoutStart(noun);
    int each = IndicatorParts.eachPlace(noun);
    if (each > 1 && scope == null) {
      // “法律明白人”每村不少于5名
      scope = noun.substring(each);
      noun = noun.substring(0, each);
    }
    if (PERIODS.contains(noun) || noun.equals("年")) {
      // 毕业年级开设课程，每月至少两课时: how often is not what; 占比达到10%，年均提高1个百分点
      noun = "";
    }
    Hit change = verdict.verb();
    boolean ordered = rule == Rule.ORDERED || rule == Rule.CHANGE;
    if (ordered && change != null && noun.startsWith(change.of(text)) && counts) {
      // 压减专业布点60个, 集成技术模式3套
      noun = noun.substring(change.end() - change.start());
    }
    if (noun.endsWith("均") && change != null) {
      // 户均增收3000元: of what the mean is
      noun += change.of(text);
    }
    if (noun.endsWith("级") && noun.length() <= LONGEST_GRADE && before != null) {
      // 引育省级以上人才120人，其中国家级20人
      int grade = before.noun.indexOf("级以上");
      noun += grade < 0 ? "" : before.noun.substring(grade + 3);
    }
    boolean area = measure == Measure.PHYSICAL && before != null;
    if ((counts || area)
        && TargetWords.MAKE.isWord(noun)
        && !IndicatorParts.OWN_OBJECT.contains(noun)) {
      // 到2023年建成企业10家，到2025年建成20家: of the figure before
      noun = "";
    }
    if (before != null && IndicatorParts.YIELDS.contains(noun)) {
      String crop = IndicatorParts.withoutArea(before.noun);
      noun = crop.isEmpty() ? noun : crop + noun;
    }
    boolean part = noun.startsWith("占") || DEPENDENT.contains(noun);
    if (part
        && before != null
        && scope == null
        && (candidate.start() == candidate.clause().start()
            || candidate.leftText().startsWith("、"))) {
      // 产值达到300亿元，年均增速8%以上: of the figure before
      boolean takes = noun.startsWith("占") && measure == Measure.SHARE;
      String ratio = takes && !noun.endsWith("比重") && !noun.endsWith("比例") ? "比重" : "";
      return new TargetIndicator(before.noun + noun + ratio, before.scope);
    }
    int group = scope == null && measure == Measure.SHARE ? IndicatorParts.behindRate(noun) : -1;
    if (group > 0) {
      // 自来水普及率城市98%、农村90%
      return new TargetIndicator(noun.substring(0, group), noun.substring(group));
    }
    boolean another =
        before != null
            && before.scope != null
            && measure == Measure.SHARE
            && candidate.previousInClause() != null
            && IndicatorParts.isGroup(noun)
            && candidate.clauseBefore().contains(before.noun + before.scope);
    if (another) {
      return new TargetIndicator(before.noun, noun);
    }
    if (noun.isEmpty() && start != null && isTermWithin(start)) {
      // 物业费收缴率三年内达到80%: the indicator stands before the term
      noun = IndicatorPhrase.opened(text, start.clause().start(), start.quantity().span().start());
    }
    if (noun.isEmpty() && before != null) {
      return new TargetIndicator(before.noun, scope == null ? before.scope : scope);
    }
    if (rule == Rule.CHANGE && noun.length() > 2 && noun.endsWith("的")) {
      // 支付比例的降幅不超过10个百分点
      noun = noun.substring(0, noun.length() - 1);
    }
    if (noun.isEmpty()) {
      TargetIndicator above =
          verdict.rule() == Rule.PROPORTION ? null : IndicatorContext.before(candidate);
      return above == null ? new TargetIndicator(candidate.clauseText(), scope) : above;
    }
    return new TargetIndicator(sharedBase(candidate, before) + noun, scope);
  }

  /** 每千人口拥有医师3.4人、注册护士4.1人: the 每千人口拥有 of the figure before, of both; empty without one. */
  private static String sharedBase(TargetCandidate candidate, @Nullable TargetIndicator before) {
    boolean joined =
        before != null
            && candidate.previousInClause() != null
            && candidate.leftText().startsWith("、")
            && before.noun.startsWith("每")
            && !candidate.leftText().startsWith("每", 1);
    int people = joined ? before.noun.indexOf("人口") : -1;
    if (people < 2 || people > IndicatorParts.LONGEST_BASE) {
      return "";
    }
    int end = people + 2;
    return before.noun.substring(0, before.noun.startsWith("拥有", end) ? end + 2 : end);
  }

  private static boolean isTermWithin(TargetCandidate figure) {
    return figure.quantity().measure() == Measure.TIME
        && figure.quantity().span().of(figure.text()).endsWith("内");
  }

  /** 居民收入增长与经济增长同步、粮食产量: the item before says a state without a figure. */
  private static String behindState(String noun) {
    int joint = noun.lastIndexOf('、');
    for (String state : STATES) {
      if (joint > 0
          && joint + 1 < noun.length()
          && noun.startsWith(state, joint - state.length())) {
        return noun.substring(joint + 1);
      }
    }
    return noun;
  }

  /**
   * 总体能效在2020年基础上提升10%: what the change is reckoned from is no part of the indicator, unless it is
   * all that there is: 在现有资金规模基础上增加1亿元.
   */
  private static Span withoutBase(String text, Span phrase) {
    int end = TargetBase.closing(text, phrase.start(), phrase.end());
    int at = end < 0 ? -1 : BoundedSearch.lastOf('在', '在', text, phrase.start(), end);
    if (at < 0) {
      return phrase;
    }
    boolean before = !IndicatorPhrase.opened(text, phrase.start(), at).isEmpty();
    int named = text.startsWith("现有", at + 1) ? at + 3 : at + 1;
    return before || end - named < 3 || Character.isDigit(text.charAt(named))
        ? new Span(phrase.start(), at)
        : new Span(named, end);
  }

  private static boolean isNow(String text, int at) {
    return text.startsWith("目前", at)
        || text.startsWith("现", at)
        || text.startsWith("原", at)
        || text.startsWith("当前", at);
  }

  /** 由当前的20家达到35家: a change, though its verb says no direction. */
  private static boolean isFromNow(String left) {
    for (String now : new String[] {"当前", "当前的", "目前", "目前的", "现在", "现在的", "现有", "现有的"}) {
      if (left.endsWith("由" + now) || left.endsWith("从" + now)) {
        return true;
      }
    }
    return false;
  }

  /** 全省道路运输电子证照: the scope that opens an indicator is no part of it. */
  TargetIndicator scoped() {
    String named = IndicatorPhrase.named(scope);
    String opens = named == null ? IndicatorPhrase.scope(noun) : null;
    if (opens == null || opens.equals("全国") || "和及与或、全".indexOf(noun.charAt(opens.length())) >= 0) {
      return new TargetIndicator(noun, named);
    }
    return new TargetIndicator(IndicatorPhrase.opened(noun.substring(opens.length())), opens);
  }

  private static int beforeChange(String text, int from, int end) {
    for (int i = from + 2; i < end; i++) {
      boolean since = text.charAt(i) == '由' || text.charAt(i) == '从';
      // 从立项到验收的审批时间: no change from a figure
      if ((since
              && (i + 1 == end
                  || !Character.isIdeographic(text.charAt(i + 1))
                  || isNow(text, i + 1)))
          // 平均反应时间压缩至: the mean is what is brought down
          || (!text.startsWith("平均", i)
              && TargetWords.BROUGHT_DOWN.startingAt(text, i, end) != null)) {
        return i;
      }
    }
    return end;
  }

  private static int firstReach(String noun) {
    Hit reach = TargetWords.REACH.first(noun, 2, noun.length());
    return reach == null ? -1 : reach.start();
  }

  /** 每个县至少建成1所养老机构; 全市七成的渔港具备冷链能力. */
  private static TargetIndicator counted(TargetCandidate candidate, Verdict verdict) {
    String text = candidate.text();
    int behind =
        TargetQuote.isDescribed(candidate) ? candidate.clause().end() : candidate.right().end();
    int nameEnd = TargetQuote.nameEnd(candidate);
    behind = nameEnd > candidate.clause().end() ? nameEnd : behind;
    String noun = IndicatorPhrase.strip(text.substring(candidate.right().start(), behind));
    noun = noun.startsWith("的") ? IndicatorPhrase.strip(noun.substring(1)) : noun;
    boolean whole =
        candidate.next() == null
            || TargetQuote.isDescribed(candidate)
            || candidate.rightText().endsWith("、");
    Measure measure = candidate.quantity().measure();
    if (noun.endsWith("级") && noun.length() <= LONGEST_GRADE) {
      noun += headOfGrades(candidate);
    }
    noun = IndicatorPhrase.withoutDeed(noun, measure, whole);
    noun = IndicatorPhrase.strip(noun);
    int from = candidate.left().start();
    int end = candidate.left().end();
    Hit verb = verdict.verb();
    if (verb != null && verb.start() >= from && verb.start() < end) {
      end = FigureAdverbs.without(text, from, verb.start());
      Hit another = TargetWords.MAKE.endingAt(text, end, from);
      end = another == null ? end : FigureAdverbs.without(text, from, another.start());
    }
    String left = IndicatorPhrase.opened(text, from, end);
    boolean names =
        left.length() > 1
            && !left.startsWith("每年")
            && left.length() < 30
            && "全各每我省市县在为对所".indexOf(left.charAt(0)) >= 0;
    if (left.startsWith("的") || left.startsWith("其中") || IndicatorPhrase.isOpening(left)) {
      // 70%的种苗来自本地、60%的渔网产自本地: the words belong to the figure before
      left = "";
    }
    if (verdict.rule() == Rule.ALLOTTED && left.contains("用地指标")) {
      // 单列新增建设用地指标3000亩专项用于…: what it is for stands behind
      return new TargetIndicator(left, null);
    }
    if (verdict.rule() == Rule.CAPACITY) {
      // 形成年产晶圆2万片加工能力
      String product = capacityOf(candidate.leftText());
      return new TargetIndicator(IndicatorPhrase.strip(product + noun), null);
    }
    if (measure == Measure.MONEY && candidate.leftText().strip().equals("投资")) {
      // 投资3000万元新建学校
      return new TargetIndicator(noun + "投资", null);
    }
    if (measure == Measure.TIME && left.length() > 1) {
      // 抵押登记1个工作日内办结
      return new TargetIndicator(left, null);
    }
    if (measure == Measure.SHARE && !names && left.length() > 1) {
      // 隐患100%按期销号
      return new TargetIndicator(left + noun, null);
    }
    if (noun.isEmpty()) {
      return new TargetIndicator(left.isEmpty() ? candidate.clauseText() : left, null);
    }
    return new TargetIndicator(noun, names ? left : null);
  }

  /** The 产业集群 of 2个千亿级、10个百亿级产业集群; empty where no thing stands behind the last grade. */
  private static String headOfGrades(TargetCandidate candidate) {
    int from = candidate.quantity().span().end();
    String rest = candidate.text().substring(from, candidate.clause().end()).strip();
    int first = rest.indexOf('级');
    int last = rest.lastIndexOf('级');
    String head = rest.substring(last + 1);
    boolean thing = last > first && rest.startsWith("、", first + 1);
    return thing && head.chars().allMatch(Character::isIdeographic) ? head : "";
  }

  /** What stands between the verb and the figure: 形成年产晶圆2万片加工能力. */
  private static String capacityOf(String left) {
    int from = 0;
    for (String verb : new String[] {"形成", "新增", "达到", "增加", "具备", "年产"}) {
      int at = left.lastIndexOf(verb);
      from = at >= 0 ? Math.max(from, at + verb.length()) : from;
    }
    return left.substring(from);
  }
}
