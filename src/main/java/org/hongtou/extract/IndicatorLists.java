package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Places;
import org.hongtou.words.Quantity;
import org.hongtou.words.Segmenter;
import org.jspecify.annotations.Nullable;

/** Several indicators in one phrase: 对虾、海带养殖面积分别达到6万亩、3万亩; 三项指标均达90%. */
final class IndicatorLists {
  /**
   * What things in a list share, whole; of other heads, all but the last thing's first word is
   * shared.
   */
  private static final String[] SHARED_WHOLE = {
    "排放总量", "排放量", "排放强度", "使用量", "消费量", "利用率", "回收率", "产量", "种植面积", "养殖面积"
  };

  private static final String[] HEADS = {
    "产业规模", "规模", "总产值", "产值", "增加值", "营业收入", "收入", "面积", "产量", "销售额", "交易额", "数量", "总量"
  };

  /** 死亡率. */
  private static final int SHORTEST_SHARED = 3;

  /** Behind the years of an age. */
  private static final List<String> AGES = List.of("以下", "以上", "及以上", "及以下");

  /** 国家级. */
  private static final int LONGEST_KIND = 4;

  private IndicatorLists() {}

  /**
   * Which of the things listed before 分别 a figure is said of: 对虾、海带养殖面积分别达到6万亩、3万亩. Null where
   * things and figures don't pair.
   */
  static @Nullable String dealt(TargetCandidate candidate) {
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
    List<String> dated = split(text.substring(clause.start(), deals));
    String noun =
        areDates(dated)
            ? text.substring(clause.start(), deals)
            : IndicatorPhrase.opened(text, clause.start(), deals);
    String scope = IndicatorPhrase.scope(noun);
    List<String> items =
        split(scope == null ? noun : IndicatorPhrase.strip(noun.substring(scope.length())));
    int at = figures.indexOf(candidate.quantity());
    if (areDates(items)) {
      // 一季度、上半年、全年投资完成率分别达到25%、55%、100%
      String last = items.getLast();
      String what = last.substring(DateLexer.dates(last).getFirst().span().end());
      String whose = IndicatorPhrase.scope(what);
      return whose == null ? what : what.substring(whose.length());
    }
    if (!alone || at < 0 || items.size() < 2 || items.size() != figures.size()) {
      return null;
    }
    return items.get(at) + sharedHead(items, at);
  }

  private static boolean areDates(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      List<DateMention> dates = DateLexer.dates(items.get(i));
      boolean whole = !dates.isEmpty() && dates.getFirst().span().start() == 0;
      boolean last = i == items.size() - 1;
      if (!whole || last == (dates.getFirst().span().end() == items.get(i).length())) {
        return false;
      }
    }
    return items.size() > 1;
  }

  /**
   * 进口、出口整体通关时间, 国家级、省级代表性项目: what stands behind the words that end alike; empty where an item says
   * itself what is measured.
   */
  private static String behindKind(String item, String last) {
    int end = last.indexOf(item.charAt(item.length() - 1), 1);
    boolean kind = item.length() <= LONGEST_KIND && end > 0 && end < LONGEST_KIND;
    return kind && last.length() - end > 2 ? last.substring(end + 1) : "";
  }

  /** The 养殖面积 that 对虾 shares with 海带养殖面积; empty where each thing says itself what is measured. */
  private static String sharedHead(List<String> items, int at) {
    String last = items.getLast();
    String alike = at == items.size() - 1 ? "" : behindKind(items.get(at), last);
    if (!alike.isEmpty()) {
      return alike;
    }
    boolean measured =
        at == items.size() - 1
            || items.subList(0, items.size() - 1).stream()
                .anyMatch(i -> isMeasured(i) || headOf(i) != null);
    if (measured || (!isMeasured(last) && headOf(last) == null)) {
      return "";
    }
    for (String amount : SHARED_WHOLE) {
      // 氮氧化物、挥发性有机物排放总量: what is measured of each, however many words it is called by
      if (last.endsWith(amount)) {
        return amount;
      }
    }
    String first = items.get(items.size() - 2);
    String kind = first.substring(Math.max(0, first.length() - 2));
    int same = last.indexOf(kind, 1);
    if (kind.length() == 2 && same > 0 && same + 2 < last.length()) {
      // 首都机场和大兴国际机场车辆电动化率: what stands behind things of one kind
      return last.substring(same + 2);
    }
    return last.substring(behindName(last, first.length()));
  }

  /**
   * Where the words end that name the last thing: about as many characters as the thing before it
   * has (公益性公墓 of 县级殡仪馆、公益性公墓覆盖率), with those who have an age (5岁以下儿童 of 婴儿、5岁以下儿童死亡率).
   */
  private static int behindName(String thing, int length) {
    List<Segmenter.Word> words = Segmenter.words(thing);
    int age = thing.indexOf('岁');
    int best = 0;
    boolean next = false;
    for (int i = 0; i < words.size() - 1; i++) {
      Segmenter.Word word = words.get(i);
      if (thing.length() - word.end() < SHORTEST_SHARED
          || "）)".indexOf(thing.charAt(word.end())) >= 0) {
        // 种植、收获机械化率: 率 alone is no indicator
        continue;
      }
      boolean ofAge = age >= 0 && (word.end() <= age + 1 || "以上下及至".indexOf(word.text()) >= 0);
      if (ofAge || AGES.contains(word.text())) {
        best = word.end();
        next = true;
      } else if (next || best == 0 || Math.abs(word.end() - length) <= Math.abs(best - length)) {
        best = word.end();
        if (next) {
          return best;
        }
      }
    }
    return best;
  }

  // ---- several indicators with one value

  static List<String> items(TargetCandidate candidate, String noun) {
    String left = candidate.leftText();
    if (!candidate.isPredicate()) {
      boolean each =
          left.contains("分别") && candidate.next() == null && candidate.previous() == null;
      List<String> items = each ? split(noun) : List.of();
      return items.size() == 2 ? items : List.of();
    }
    if (left.endsWith("各") && candidate.quantity().measure() == Measure.COUNT) {
      return each(noun);
    }
    // 床位数、门诊量均达到全市总量的15%: the whole stands behind the verb
    int verb = left.endsWith("的") ? Math.max(left.lastIndexOf('达'), left.lastIndexOf('占')) : -1;
    String said = verb > 0 ? left.substring(0, verb) : left;
    String tail = said.substring(Math.max(0, said.length() - 6));
    // 按时办结率、按时反馈率分别达99%以上
    boolean one =
        tail.contains("分别") && candidate.next() == null && candidate.previousInClause() == null;
    if (!saysEach(tail) && !one) {
      return rates(noun);
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
    List<String> parted = List.of(listed.split("、", -1));
    if (parted.size() > 1 && parted.stream().allMatch(IndicatorLists::isMeasured)) {
      // 街区和建筑保护率、测绘建档率: 和 joins what the first rate is of
      return parted;
    }
    boolean allRates = items.stream().allMatch(IndicatorLists::isMeasured);
    if (allRates) {
      return items;
    }
    // 种植、收获机械化率: what is measured of each; 市、县覆盖率: places
    boolean places =
        items.stream()
            .anyMatch(i -> i.isEmpty() || "省市县区乡镇村级户岛".indexOf(i.charAt(i.length() - 1)) >= 0);
    String shared = places ? "" : behindKind(items);
    if (!shared.isEmpty()) {
      return items.stream().map(i -> i.equals(last) ? i : i + shared).toList();
    }
    if ((!isRate(last) && headOf(last) == null) || places || items.size() > 3) {
      return List.of();
    }
    List<String> completed = new ArrayList<>();
    String head = headOf(last);
    int within = last.indexOf('在', 2);
    // 职工医保和居民医保在政策范围内支付比例
    String rate =
        head != null ? head : last.substring(within > 0 ? within : Math.min(2, last.length()));
    for (String item : items) {
      completed.add(isRate(item) || item.equals(last) ? item : item + rate);
    }
    return completed;
  }

  /** 均达90%, 都达到90%, 各突破20亿元, 双双突破千亿元; not 平均达到75%. */
  private static boolean saysEach(String words) {
    for (int at = words.indexOf('均'); at >= 0; at = words.indexOf('均', at + 1)) {
      // 较2020年均下降16%: all of them, and not by the year
      boolean year =
          at > 1 && words.charAt(at - 1) == '年' && Character.isDigit(words.charAt(at - 2));
      if (at == 0 || year || "平年人户亩".indexOf(words.charAt(at - 1)) < 0) {
        return true;
      }
    }
    return words.indexOf('都') >= 0 || words.contains("双双") || words.endsWith("各");
  }

  /**
   * The 审批用时 of 政府投资项目、备案类项目审批用时: what is measured of things of one kind; empty where they are not.
   */
  private static String behindKind(List<String> items) {
    String first = items.getFirst();
    String last = items.getLast();
    String kind = first.substring(Math.max(0, first.length() - 2));
    int at = last.indexOf(kind, 1);
    boolean alike = kind.length() == 2 && at > 0 && at + 2 < last.length() && items.size() <= 4;
    for (String item : items.subList(0, items.size() - 1)) {
      alike &= item.length() > 3 && item.endsWith(kind);
    }
    boolean timed = last.endsWith("用时") || last.endsWith("时限") || last.endsWith("时间");
    return alike && timed ? last.substring(at + 2) : "";
  }

  /** 完好率、畅通率、到位率达到100%: rates that are each named as one need no 均 to share a value. */
  private static List<String> rates(String noun) {
    List<String> items = split(noun);
    boolean each = items.size() > 1;
    for (String item : items) {
      each &= item.length() > 3 && item.endsWith("率");
    }
    return each ? items : List.of();
  }

  /** 培育银饰、刺绣龙头企业各3家: so many of each thing; one value for several places is one target. */
  private static List<String> each(String noun) {
    List<String> items = split(noun);
    if (items.size() < 2 || items.stream().anyMatch(IndicatorLists::isPlace)) {
      return List.of();
    }
    String last = items.getLast();
    String first = Segmenter.words(last).getFirst().text();
    String shared = last.substring(Math.min(first.length(), last.length()));
    if (shared.length() < 2 || last.indexOf('“') >= 0) {
      return items;
    }
    List<String> completed = new ArrayList<>();
    String ending = shared.substring(shared.length() - 2);
    for (String item : items) {
      // 育苗基地、供应基地各10个: what ends like the last one is a name of its own
      completed.add(item.endsWith(ending) ? item : item + shared);
    }
    return completed;
  }

  /** 赣州, 日土: the ending of a county's name is left out in a list. */
  private static boolean isPlace(String item) {
    return Places.named(item) != null
        || item.endsWith("高新区")
        || item.endsWith("开发区")
        || Places.named(item + "县") != null
        || Places.named(item + "区") != null;
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
  static @Nullable String headOf(String item) {
    for (String head : HEADS) {
      if (item.endsWith(head) && item.length() > head.length() + 1) {
        return head;
      }
    }
    return null;
  }

  /** What alone says what is measured: 加注量, 产值, 覆盖率. */
  static boolean isMeasured(String item) {
    // 化学需氧量、氨氮排放总量: what is let out, as 氨氮 is
    return !item.endsWith("需氧量") && measures(item);
  }

  private static boolean measures(String item) {
    return isRate(item)
        || (item.length() > 2 && "量额值数".indexOf(item.charAt(item.length() - 1)) >= 0)
        || (item.length() > 3 && (item.endsWith("收入") || item.endsWith("利润")));
  }

  /** The things that a phrase lists, behind its date and its verb: 实现错报率、迟报率. */
  static List<String> listed(String phrase) {
    return split(IndicatorPhrase.opened(phrase, 0, phrase.length()));
  }

  static List<String> split(String noun) {
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
      // 及时率, 普及率 and 共和国 hold no joint
      boolean joint =
          c == '、'
              || (c == '和' && i > start + 1)
              || (c == '及'
                  && i > start + 1
                  && !IndicatorPhrase.isOfVerb(noun, i - 1)
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
