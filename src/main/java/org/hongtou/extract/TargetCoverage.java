package org.hongtou.extract;

import java.math.BigDecimal;
import java.util.List;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.hongtou.model.Target.Op;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Finds targets that are figures without a number: 全覆盖 (100 %), 零发生 (0), 零增长 (0 %).
 *
 * <p>全覆盖 counts where it is said of a named set (村级快递网点实现全覆盖), not as an attribute (全覆盖监管) or in a
 * slogan (横向到边、纵向到底全覆盖).
 */
final class TargetCoverage {
  static final String BEHIND = "，。；、）)和及并落;,（( ";
  private static final String[] VERBS = {
    "基本实现", "实现", "推进", "推动", "做到", "达到", "确保", "实行", "加快", "力争", "逐步", "全面", "基本", "继续", "努力",
    "尽快", "率先", "动态", "保持", "持续", "坚持", "争取", "强化", "探索", "的", "趋", "到"
  };

  /** What is brought to zero, with the measure word that counts it. */
  private static final String[][] COUNTED = {{"主体", "个"}, {"案件", "件"}, {"企业", "家"}};

  /** What is not to happen: “零事故”, “零脱逃”. */
  private static final String[] EVENTS = {"事故", "伤亡", "死亡", "脱逃", "疫情", "火灾", "感染", "案件", "上访"};

  private static final int LONGEST_EVENT = 10;

  private TargetCoverage() {}

  static void find(
      TargetSentence sentence,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    Span span = sentence.span();
    String text = sentence.text();
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      if (c == '0' && isShareOfNothing(sentence, at)) {
        zero(sentence, at, context, deadlines, found);
        continue;
      }
      if (c != '覆' && c != '零') {
        continue;
      }
      if (sentence.isEnclosed(at)) {
        if (c == '零' && nothingQuoted(sentence, at) > at) {
          nothing(sentence, at, context, deadlines, found);
          continue;
        }
        counted(sentence, at, context, deadlines, found);
        continue;
      }
      Span mention = c == '覆' ? FullCoverage.at(sentence, at) : null;
      Hit none = c == '零' ? notAtAll(sentence, at) : null;
      if (mention != null) {
        add(sentence, mention, FULL, context, deadlines, found);
      } else if (none != null) {
        add(sentence, new Span(none.start(), none.end()), NONE, context, deadlines, found);
      } else if (isBroughtToZero(sentence, at)) {
        zero(sentence, at, context, deadlines, found);
      } else if (text.startsWith("零新增", at)) {
        // 违法违规建设项目零新增
        Level level = new Level(BigDecimal.ZERO, null, Op.EQUAL, Kind.INCREASE);
        add(sentence, new Span(at, at + 3), level, context, deadlines, found);
      } else if (text.startsWith("零增长", at)) {
        boolean nearly = at > span.start() && text.charAt(at - 1) == '趋';
        Level level = new Level(BigDecimal.ZERO, "%", nearly ? Op.ABOUT : Op.EQUAL, Kind.INCREASE);
        add(sentence, new Span(at, at + 3), level, context, deadlines, found);
      }
    }
  }

  /**
   * Where “零事故” closes, which is to be kept up; not “零距离”服务, where the word says how. The place
   * itself for others.
   */
  private static int nothingQuoted(TargetSentence sentence, int at) {
    String text = sentence.text();
    int limit = Math.min(sentence.span().end(), at + LONGEST_EVENT);
    int close = text.indexOf('”', at, limit);
    if (close < 0 || at == 0 || text.charAt(at - 1) != '“') {
      return at;
    }
    for (String event : EVENTS) {
      if (text.startsWith(event, close - event.length())) {
        return close;
      }
    }
    return at;
  }

  private static void nothing(
      TargetSentence sentence,
      int at,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    int close = nothingQuoted(sentence, at);
    Span mention = new Span(at - 1, close + 1);
    Span clause = sentence.clauseAt(mention);
    String text = sentence.text();
    int first = text.indexOf('“', clause.start());
    String who =
        IndicatorPhrase.withoutAdverbs(noun(IndicatorPhrase.opened(text, clause.start(), first)));
    String event = text.substring(at + 1, close);
    boolean named = who.length() > 1 && TargetWords.MAKE.startingAt(who, 0, who.length()) == null;
    add(sentence, mention, NONE, named ? who + event : event, context, deadlines, found);
  }

  /** 实现原生垃圾零填埋; not 近零排放, 零排放技术. Null where no such word closes its phrase. */
  private static @Nullable Hit notAtAll(TargetSentence sentence, int at) {
    String text = sentence.text();
    int limit = sentence.span().end();
    Hit word = TargetWords.ZERO.startingAt(text, at, limit);
    boolean closes =
        word != null && (word.end() >= limit || BEHIND.indexOf(text.charAt(word.end())) >= 0);
    return closes && (at == 0 || text.charAt(at - 1) != '近') ? word : null;
  }

  /** What a word stands for. */
  private record Level(BigDecimal value, @Nullable String unit, Op op, Kind kind) {}

  private static final Level FULL = new Level(BigDecimal.valueOf(100), "%", Op.EQUAL, Kind.SHARE);
  private static final Level NONE = new Level(BigDecimal.ZERO, null, Op.EQUAL, Kind.LEVEL);

  /** 复发率为零 is a share, 未结案件动态清零 counts 案件; 纳污坑塘、黑臭水体动态清零 is said of each. */
  private static void zero(
      TargetSentence sentence,
      int at,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    Span mention = new Span(at - 1, at + 1);
    Span clause = sentence.clauseAt(mention);
    String words = clause.of(sentence.text());
    String noun = indicator(sentence, clause, mention);
    int listed = noun.lastIndexOf('、');
    if (listed > 0 && noun.substring(0, listed).chars().anyMatch(Character::isDigit)) {
      // 审批时间压缩至15个工作日以内、审批费用降为零
      noun = noun.substring(listed + 1);
    }
    noun = noun.length() > 3 && noun.endsWith("降") ? noun.substring(0, noun.length() - 1) : noun;
    Level level = NONE;
    if (noun.contains("率") || noun.contains("比例") || noun.contains("占比")) {
      level = new Level(BigDecimal.ZERO, "%", Op.EQUAL, Kind.SHARE);
    } else {
      for (String[] counted : COUNTED) {
        if (words.contains(counted[0])) {
          level = new Level(BigDecimal.ZERO, counted[1], Op.EQUAL, Kind.LEVEL);
        }
      }
    }
    List<String> items = IndicatorLists.split(noun);
    boolean each = items.size() > 1 && items.stream().allMatch(item -> item.length() > 3);
    if (!each) {
      add(sentence, mention, level, noun, context, deadlines, found);
      return;
    }
    for (String item : items) {
      add(sentence, mention, level, item, context, deadlines, found);
    }
  }

  /**
   * 实现错报率、迟报率“双清零”, 在各市实现甲机构、乙机构、丙机构三个“全覆盖”: one word, said of as many things as are listed before
   * it.
   */
  private static void counted(
      TargetSentence sentence,
      int at,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    String text = sentence.text();
    boolean full = at > 1 && text.startsWith("全覆盖", at - 1);
    boolean zero = at > 1 && text.startsWith("清零", at - 1);
    int close = at + (full ? 2 : 1);
    if ((!full && !zero) || !text.startsWith("”", close)) {
      return;
    }
    Span clause = sentence.clauseAt(new Span(at, at + 1));
    int open = text.lastIndexOf('“', at);
    if (full && open == at - 4 && isEach(text, open + 1)) {
      quoted(sentence, new Span(open, close + 1), context, deadlines, found);
      return;
    }
    String number =
        open + 1 < at - 1
            ? text.substring(open + 1, at - 1)
            : numberBefore(text, clause.start(), open);
    int end = open + 1 < at - 1 ? open : open - number.length();
    int count = number.startsWith("双") ? 2 : value(number);
    List<String> items =
        IndicatorLists.listed(text.substring(clause.start(), Math.max(clause.start(), end)));
    if (number.isEmpty() && full && open == at - 2) {
      quoted(sentence, new Span(open, close + 1), context, deadlines, found);
    }
    if (count < 2 || items.size() != count) {
      return;
    }
    Span mention = new Span(at - 1, close);
    for (String item : items) {
      Level level =
          zero
              ? (item.endsWith("率") ? new Level(BigDecimal.ZERO, "%", Op.EQUAL, Kind.SHARE) : NONE)
              : FULL;
      add(sentence, mention, level, noun(item), context, deadlines, found);
    }
  }

  /** 实施领导包联“全覆盖”: quotation marks around the word alone change nothing. */
  private static void quoted(
      TargetSentence sentence,
      Span mention,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    String text = sentence.text();
    Span clause = sentence.clauseAt(mention);
    boolean closes =
        mention.end() >= sentence.span().end() || BEHIND.indexOf(text.charAt(mention.end())) >= 0;
    String before = text.substring(clause.start(), mention.start());
    int listed = before.lastIndexOf("”、");
    String set = noun(listed < 0 ? before : before.substring(listed + 2));
    if (closes && set.length() >= 2) {
      // 充电站“县县全覆盖”、充电桩“村村全覆盖”: each with its own set
      String whose = listed > 0 ? set : indicator(sentence, clause, mention);
      add(sentence, mention, FULL, whose, context, deadlines, found);
    }
  }

  /** 县县, 村村: each of them. */
  private static boolean isEach(String text, int at) {
    return "省市县区乡镇村户组校".indexOf(text.charAt(at)) >= 0 && text.charAt(at) == text.charAt(at + 1);
  }

  /** The 四个 of 四个“全覆盖”. */
  private static String numberBefore(String text, int from, int to) {
    int at = to;
    while (at > from && "个项大".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    int start = at;
    while (start > from && Numerals.isChinese(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, to);
  }

  private static int value(String number) {
    Numerals.Numeral numeral = Numerals.at(number, 0, number.length());
    return numeral == null ? 0 : numeral.value().intValue();
  }

  /** 劣V类断面比例为0: a whole number without a unit, which is no figure by itself. */
  private static boolean isShareOfNothing(TargetSentence sentence, int at) {
    String text = sentence.text();
    int start = sentence.span().start();
    if (sentence.isEnclosed(at) || !isBroughtToZero(sentence, at)) {
      return false;
    }
    String before = text.substring(start, at - 1);
    return before.endsWith("比例")
        || before.endsWith("率")
        || before.endsWith("占比")
        || before.endsWith("比例降")
        || before.endsWith("率降");
  }

  /** 复发率为零, 欠账企业实现清零, 黑臭水体动态清零. */
  private static boolean isBroughtToZero(TargetSentence sentence, int at) {
    String text = sentence.text();
    boolean closes = at + 1 >= sentence.span().end() || BEHIND.indexOf(text.charAt(at + 1)) >= 0;
    if (!closes || at - 2 <= sentence.span().start()) {
      return false;
    }
    if (text.startsWith("基本清", at - 3)) {
      // 平原地区散煤基本清零: nearly, and no figure says how nearly
      return false;
    }
    if (text.startsWith("费用为", at - 3)) {
      // 接入工程费用为零: what somebody is spared; 审批费用降为零 is brought down
      return false;
    }
    if (text.startsWith("、", at + 1)) {
      // 形成…、未结案件动态清零、定期核验反馈等工作闭环: a name among others
      return false;
    }
    char left = text.charAt(at - 1);
    return "为至到".indexOf(left) >= 0 || (left == '清' && "、，“”".indexOf(text.charAt(at - 2)) < 0);
  }

  /** The set that is covered, without the verbs around it. */
  static String noun(String before) {
    String named = before.strip();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String verb : VERBS) {
        if (named.endsWith(verb)) {
          named = named.substring(0, named.length() - verb.length()).strip();
          changed = true;
        } else if (named.startsWith(verb)) {
          named = named.substring(verb.length()).strip();
          changed = true;
        }
      }
    }
    return named;
  }

  /** What is covered or does not happen: the words before, without date and verb. */
  private static String indicator(TargetSentence sentence, Span clause, Span mention) {
    String text = sentence.text();
    int from = clause.start();
    for (DateMention date : sentence.dates()) {
      if (date.span().end() <= mention.start() && date.span().end() > from) {
        from = date.span().end();
      }
    }
    int another = text.lastIndexOf("全覆盖、", mention.start() - 4);
    if (another > from) {
      // 充电设施全覆盖、充电站全覆盖
      from = another + 4;
    }
    String before = noun(text.substring(from, mention.start()));
    if (before.length() >= 2) {
      return "，、".indexOf(before.charAt(0)) >= 0 ? before.substring(1) : before;
    }
    Span takesIn = FullCoverage.takesIn(sentence, clause);
    if (takesIn != null) {
      return text.substring(text.indexOf("纳入", takesIn.start()) + 2, takesIn.end());
    }
    String rate = FullCoverage.rateBefore(sentence, clause);
    if (rate != null) {
      return rate;
    }
    String behind = text.substring(mention.end(), Math.max(mention.end(), clause.end())).strip();
    return behind.isEmpty() ? clause.of(text) : behind;
  }

  /** 已实现全覆盖; not 依托现有资源，…实现全覆盖, where the word says which resources. */
  private static boolean isPast(String text, int from, int to) {
    Hit past = TargetWords.PAST.last(text, from, to);
    while (past != null && (past.of(text).equals("现有") || past.isOfSuccessRate(text))) {
      past = TargetWords.PAST.last(text, from, past.start());
    }
    return past != null;
  }

  private static void add(
      TargetSentence sentence,
      Span mention,
      Level level,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    Span clause = sentence.clauseAt(mention);
    add(sentence, mention, level, indicator(sentence, clause, mention), context, deadlines, found);
  }

  private static void add(
      TargetSentence sentence,
      Span mention,
      Level level,
      String indicator,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    Rule rule = level.kind == Kind.SHARE ? Rule.COVERAGE : Rule.ZERO;
    String text = sentence.text();
    Span clause = sentence.clauseAt(mention);
    String words = clause.of(text);
    boolean named = level.equals(FULL) && words.contains(indicator) && !indicator.equals(words);
    // 在各市实现科技支行全覆盖
    int where = indicator.startsWith("在") ? indicator.indexOf("实现", 2) : -1;
    TargetIndicator whose =
        where > 0
            ? new TargetIndicator(indicator.substring(where + 2), indicator.substring(0, where))
            : new TargetIndicator(indicator, null);
    whose = whose.scoped();
    String noun = named ? IndicatorPhrase.coverage(whose.noun()) : whose.noun();
    if (context.isHeading(clause)) {
      // 3.推进公共服务平台全覆盖。: a title, the text behind it says what is covered
      return;
    }
    // 优良水体比例达到85%、劣V类水体动态清零: a share of something else
    int listed = level.kind == Kind.SHARE ? -1 : text.lastIndexOf('、', mention.start());
    boolean share =
        sentence.quantities().stream()
            .anyMatch(
                q ->
                    q.measure() == Measure.SHARE
                        && clause.contains(q.span())
                        && q.span().end() > listed);
    boolean past = isPast(text, sentence.span().start(), mention.start()) || words.contains("了");
    if (share || past || context.regulation()) {
      return;
    }
    found.add(
        new Target(
            "",
            null,
            words,
            clause,
            noun,
            whose.scope(),
            level.op,
            level.value,
            null,
            mention.of(text),
            level.unit,
            deadlines.of(sentence, clause, mention),
            level.kind,
            null,
            rule.toString(),
            rule.confidence()));
  }
}
