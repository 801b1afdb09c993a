package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.hongtou.words.Segmenter;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures (指标) and whose it is: the noun phrase around it, without its date, its
 * verb and 力争 or the like.
 *
 * @param noun the indicator
 * @param scope whose figure it is; null where the clause doesn't say
 */
record TargetIndicator(String noun, @Nullable String scope) {
  private static final String JOINTS = "、和及与，。；,; 　";
  private static final String[] OPENINGS = {
    "力争", "争取", "确保", "将", "努力", "计划", "其中", "推动", "预计", "到", "至", "要", "基本", "使", "累计", "实现", "稳步",
    "逐步", "并", "也", "重点", "原则上", "每年", "年均"
  };
  private static final List<String> DEPENDENT =
      List.of("增速", "增幅", "占比", "比重", "增长", "增长率", "总量", "总数");
  private static final String[] HEADS = {
    "产业规模", "规模", "总产值", "产值", "增加值", "营业收入", "收入", "面积", "产量", "销售额", "交易额", "数量", "总量"
  };
  private static final String[] ACTIONS = {
    "落地", "进行", "开展", "展开", "实现", "在", "向", "用于", "达到", "参与", "进入", "通过", "入选", "列入", "纳入", "建设任务"
  };

  /** The indicators of a figure: several where one value is said of each (三项指标均达90%). */
  static List<TargetIndicator> of(
      TargetCandidate candidate, Verdict verdict, @Nullable TargetIndicator before) {
    TargetIndicator whole =
        candidate.isPredicate() ? closed(candidate, verdict, before) : counted(candidate, verdict);
    String dealt = dealt(candidate);
    if (dealt != null) {
      return List.of(new TargetIndicator(dealt, whole.scope));
    }
    List<String> items = items(candidate, whole.noun);
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
    int end = TargetJudge.tail(text, from, candidate.left().end());
    for (TargetWords words :
        new TargetWords[] {TargetWords.REACH, TargetWords.INCREASE, TargetWords.DECREASE}) {
      Hit verb = words.endingAt(text, end, from);
      if (verb != null && !verb.of(text).equals("占比")) {
        end = TargetJudge.tail(text, from, verb.start());
        break;
      }
    }
    Integer proportion = TargetProportion.of(candidate);
    if (proportion != null && verdict.rule() == Rule.PROPORTION) {
      end = candidate.left().start() + proportion;
    }
    if (verdict.rule() == Rule.TIMES_OF_YEAR) {
      Hit reach = TargetWords.REACH.first(text, from + 2, end);
      end = reach == null ? end : reach.start();
    }
    if (verdict.rule() == Rule.TIME_BROUGHT_DOWN) {
      from = candidate.clause().start();
      end = beforeChange(text, from, end);
    }
    TargetCandidate change = candidate.previousInClause();
    if (change != null && TargetExclusion.isStartOfChange(change)) {
      // 占比由11%提高至19%
      from = candidate.clause().start();
      end =
          Math.max(
              text.lastIndexOf('由', change.left().end()),
              text.lastIndexOf('从', change.left().end()));
      end = Math.max(end, from);
    }
    String noun = opened(text, from, end);
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
    String scope = scope(noun);
    if (scope != null) {
      noun = strip(noun.substring(scope.length()));
    }
    boolean rank = candidate.quantity().measure() == Measure.RANK;
    int reached = rank || noun.endsWith("的") ? firstReach(noun) : -1;
    if (reached > 1) {
      // 亩均税收达到周边平均水平的2倍
      noun = noun.substring(0, reached);
    }
    Rule rule = verdict.rule();
    if (rule == Rule.MADE || rule == Rule.PARALLEL || rule == Rule.GOAL) {
      noun = withoutVerb(noun);
    }
    boolean part = noun.startsWith("占") || DEPENDENT.contains(noun);
    if (part
        && before != null
        && scope == null
        && candidate.start() == candidate.clause().start()) {
      // 产值达到300亿元，年均增速8%以上: of the figure before
      return new TargetIndicator(before.noun + noun, before.scope);
    }
    if (noun.isEmpty() && before != null) {
      return new TargetIndicator(before.noun, scope == null ? before.scope : scope);
    }
    return new TargetIndicator(noun.isEmpty() ? candidate.clauseText() : noun, scope);
  }

  private static int beforeChange(String text, int from, int end) {
    for (int i = from + 2; i < end; i++) {
      if (text.charAt(i) == '由'
          || text.charAt(i) == '从'
          || TargetWords.BROUGHT_DOWN.startingAt(text, i, end) != null) {
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
        TargetFields.isDescribed(candidate) ? candidate.clause().end() : candidate.right().end();
    int nameEnd = TargetFields.nameEnd(candidate);
    behind = nameEnd > candidate.clause().end() ? nameEnd : behind;
    String noun = strip(text.substring(candidate.right().start(), behind));
    noun = noun.startsWith("的") ? strip(noun.substring(1)) : noun;
    if (candidate.quantity().measure() != Measure.SHARE) {
      for (String action : ACTIONS) {
        int at = noun.indexOf(action, 2);
        if (at > 0 && at + 1 < noun.length() && !inQuotes(noun, at)) {
          noun = noun.substring(0, at);
        }
      }
    }
    noun = strip(noun);
    int from = candidate.left().start();
    int end = candidate.left().end();
    Hit verb = verdict.verb();
    if (verb != null && verb.start() >= from && verb.start() < end) {
      end = TargetJudge.tail(text, from, verb.start());
      Hit another = TargetWords.MAKE.endingAt(text, end, from);
      end = another == null ? end : TargetJudge.tail(text, from, another.start());
    }
    String left = opened(text, from, end);
    boolean names =
        left.length() > 1
            && !left.startsWith("每年")
            && left.length() < 30
            && "全各每我省市县在为对所".indexOf(left.charAt(0)) >= 0;
    if (left.startsWith("的")) {
      // 70%的种苗来自本地、60%的渔网产自本地: the words belong to the figure before
      left = "";
    }
    if (verdict.rule() == Rule.CAPACITY) {
      // 形成年产晶圆2万片加工能力
      String product = capacityOf(candidate.leftText());
      return new TargetIndicator(strip(product + noun), null);
    }
    Measure measure = candidate.quantity().measure();
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

  /** What stands between the verb and the figure: 形成年产晶圆2万片加工能力. */
  private static String capacityOf(String left) {
    int from = 0;
    for (String verb : new String[] {"形成", "新增", "达到", "增加", "具备", "年产"}) {
      int at = left.lastIndexOf(verb);
      from = at >= 0 ? Math.max(from, at + verb.length()) : from;
    }
    return left.substring(from);
  }

  private static boolean inQuotes(String noun, int at) {
    int open = noun.lastIndexOf('“', at);
    return open >= 0 && noun.indexOf('”', open) > at;
  }

  /** Without the date and the 力争 that open a phrase, and joints at both ends. */
  private static String opened(String text, int from, int end) {
    int start = from;
    if (start >= end) {
      return "";
    }
    for (DateMention date : DateLexer.dates(text, new Span(from, end))) {
      // 比2017年提高6个百分点: a baseline closes the noun
      if (date.span().start() > from && "比较".indexOf(text.charAt(date.span().start() - 1)) >= 0) {
        end = date.span().start() - 1;
        break;
      }
      start = date.span().end();
    }
    String words = strip(text.substring(start, end));
    int moved = words.indexOf("逐步将");
    if (moved > 0 && words.length() - moved > 5) {
      // 引导金融机构逐步将小微贷款占比提高到30%
      words = words.substring(moved + 3);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String opening : OPENINGS) {
        if (words.startsWith(opening) && words.length() > opening.length() + 1) {
          words = strip(words.substring(opening.length()));
          changed = true;
        }
      }
    }
    return words;
  }

  private static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end
        && JOINTS.indexOf(words.charAt(start)) >= 0
        && !words.startsWith("其他", start)) {
      start++;
    }
    while (end > start && JOINTS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  /** 培育企业 measures 企业; 新增企业 measures 新增企业. */
  private static String withoutVerb(String noun) {
    if (TargetWords.ADD.startingAt(noun, 0, noun.length()) != null) {
      return noun;
    }
    Hit verb = TargetWords.MAKE.startingAt(noun, 0, noun.length());
    if (verb == null || noun.length() - verb.end() < 2) {
      return noun;
    }
    String thing = strip(noun.substring(verb.end()));
    // 建设更新健身器材; but 建设改造工程
    Hit second = TargetWords.MAKE.startingAt(thing, 0, thing.length());
    return second != null && thing.length() - second.end() >= 4
        ? strip(thing.substring(second.end()))
        : thing;
  }

  /** 全省, 各市, 每个设区市 at the start of a phrase. */
  private static @Nullable String scope(String noun) {
    if (noun.length() < 4) {
      return null;
    }
    String two = noun.substring(0, 2);
    if (List.of("全省", "全市", "全县", "全区", "全国", "我省", "我市", "我区", "我县", "全州", "全域").contains(two)) {
      return two;
    }
    for (String each :
        new String[] {
          "各设区市",
          "各县（市、区）",
          "各市县",
          "各地各部门",
          "各地",
          "各市",
          "各县",
          "每个县（市、区）",
          "每个设区市",
          "每个县",
          "每个市",
          "市、县两级"
        }) {
      if (noun.startsWith(each) && noun.length() > each.length() + 1) {
        return each;
      }
    }
    return null;
  }

  // ---- several indicators with as many values

  /**
   * Which of the things listed before 分别 a figure is said of: 对虾、海带养殖面积分别达到6万亩、3万亩. Null where
   * things and figures don't pair.
   */
  private static @Nullable String dealt(TargetCandidate candidate) {
    String text = candidate.text();
    Span clause = candidate.clause();
    int deals = text.indexOf("分别", clause.start(), candidate.quantity().span().start());
    if (deals < 0 || !candidate.isPredicate()) {
      return null;
    }
    List<Quantity> figures =
        candidate.sentence().quantities().stream()
            .filter(q -> clause.contains(q.span()) && q.span().start() > deals)
            .toList();
    boolean alone =
        candidate.sentence().quantities().stream()
            .noneMatch(q -> clause.contains(q.span()) && q.span().start() < deals);
    String noun = opened(text, clause.start(), deals);
    String scope = scope(noun);
    List<String> items = split(scope == null ? noun : strip(noun.substring(scope.length())));
    int at = figures.indexOf(candidate.quantity());
    if (!alone || at < 0 || items.size() < 2 || items.size() != figures.size()) {
      return null;
    }
    return items.get(at) + sharedHead(items, at);
  }

  /** The 养殖面积 that 对虾 shares with 海带养殖面积; empty where each thing says itself what is measured. */
  private static String sharedHead(List<String> items, int at) {
    String last = items.getLast();
    boolean measured =
        at == items.size() - 1
            || items.subList(0, items.size() - 1).stream()
                .anyMatch(i -> isMeasured(i) || headOf(i) != null);
    if (measured || (!isMeasured(last) && headOf(last) == null)) {
      return "";
    }
    String first = Segmenter.words(last).getFirst().text();
    return last.substring(Math.min(first.length(), last.length()));
  }

  // ---- several indicators with one value

  private static List<String> items(TargetCandidate candidate, String noun) {
    String left = candidate.leftText();
    if (!candidate.isPredicate()) {
      boolean each =
          left.contains("分别") && candidate.next() == null && candidate.previous() == null;
      List<String> items = each ? split(noun) : List.of();
      return items.size() == 2 ? items : List.of();
    }
    String tail = left.substring(Math.max(0, left.length() - 6));
    // 按时办结率、按时反馈率分别达99%以上
    boolean one =
        tail.contains("分别") && candidate.next() == null && candidate.previousInClause() == null;
    if (tail.indexOf('均') < 0 && tail.indexOf('都') < 0 && !one) {
      return List.of();
    }
    String listed = noun;
    int counted = noun.lastIndexOf("项指标");
    if (counted > 1) {
      listed = noun.substring(0, counted - 1);
    } else if (noun.endsWith("等指标")) {
      listed = noun.substring(0, noun.length() - 3);
    }
    List<String> items = split(listed);
    if (items.size() < 2) {
      return List.of();
    }
    String last = items.getLast();
    if (isActor(items.getFirst())) {
      // 甲基金和乙机构承担的比例: one value for several that have to reach it
      return List.of();
    }
    boolean allRates = items.stream().allMatch(TargetIndicator::isMeasured);
    if (allRates) {
      return items;
    }
    // 种植、收获机械化率: what is measured of each; 市、县覆盖率: places
    boolean places =
        items.stream()
            .anyMatch(i -> i.isEmpty() || "省市县区乡镇村级户岛".indexOf(i.charAt(i.length() - 1)) >= 0);
    if ((!isRate(last) && headOf(last) == null) || places || items.size() > 3) {
      return List.of();
    }
    List<String> completed = new ArrayList<>();
    String head = headOf(last);
    String rate = head != null ? head : last.substring(Math.min(2, last.length()));
    for (String item : items) {
      completed.add(isRate(item) || item.equals(last) ? item : item + rate);
    }
    return completed;
  }

  private static boolean isRate(String item) {
    return item.endsWith("率") || item.endsWith("比例") || item.endsWith("比重") || item.endsWith("占比");
  }

  private static boolean isActor(String item) {
    for (String actor : new String[] {"基金", "机构", "企业", "公司", "单位", "部门", "银行", "政府"}) {
      if (item.endsWith(actor)) {
        return true;
      }
    }
    return false;
  }

  /** 软件业和制造业产业规模: what is measured of each; null without such a head. */
  private static @Nullable String headOf(String item) {
    for (String head : HEADS) {
      if (item.endsWith(head) && item.length() > head.length() + 1) {
        return head;
      }
    }
    return null;
  }

  /** What alone says what is measured: 加注量, 产值, 覆盖率. */
  private static boolean isMeasured(String item) {
    return isRate(item)
        || (item.length() > 2 && "量额值".indexOf(item.charAt(item.length() - 1)) >= 0)
        || (item.length() > 3 && (item.endsWith("收入") || item.endsWith("利润")));
  }

  /** The things that a phrase lists, behind its date and its verb: 实现错报率、迟报率. */
  static List<String> listed(String phrase) {
    return split(opened(phrase, 0, phrase.length()));
  }

  private static List<String> split(String noun) {
    List<String> items = new ArrayList<>();
    int start = 0;
    int quotes = 0;
    for (int i = 0; i <= noun.length(); i++) {
      char c = i < noun.length() ? noun.charAt(i) : '、';
      if (c == '“' || c == '（' || c == '(') {
        quotes++;
      } else if (c == '”' || c == '）' || c == ')') {
        quotes--;
      }
      // 及时率 and 共和国 hold no joint
      boolean joint =
          c == '、'
              || (c == '和' && i > start + 1)
              || (c == '及'
                  && i > start + 1
                  && !noun.startsWith("及时", i)
                  && !noun.startsWith("及格", i));
      if (quotes <= 0 && joint) {
        if (i > start) {
          items.add(noun.substring(start, i));
        }
        start = i + 1;
      }
    }
    return items;
  }
}
