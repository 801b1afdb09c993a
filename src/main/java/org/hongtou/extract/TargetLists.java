package org.hongtou.extract;

import java.util.Arrays;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Measure;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Counts behind a list of what they count: 打造甲、乙等9个基地 is a target, 讲解、导览和寄存三项服务 only sums up what
 * stands before it.
 */
final class TargetLists {
  /** Verbs by which a thing comes to be that was not there. */
  static final Set<String> STRONG =
      Set.of(
          "新增", "打造", "重点打造", "培育", "建成", "新建", "创建", "优选", "选培", "选树", "遴选", "新培育", "布局建设", "举办",
          "组织举办", "开发", "设置", "设立", "构建", "建设", "组建", "认定", "续建", "新开工", "开工", "开工建设", "建成通车",
          "命名");

  /** Verbs that make things only together with 建设 behind them. */
  private static final Set<String> MOVES = Set.of("推动", "推进", "开展", "抓好", "启动");

  private static final Set<String> REALIZES = Set.of("实现", "推动", "推进");

  /** 加快甲等12个项目建设. */
  private static final String SPEEDS = "加快";

  /** What works come to: 推进甲、乙等6个项目建成投用. */
  private static final String[] COME_TO = {
    "建设", "建成", "投用", "投产", "开工", "竣工", "通车", "投运", "达产", "达效", "完工", "前期工作"
  };

  /** 竣工投产, 开工建设. */
  private static final int LONGEST_WORK = 6;

  private TargetLists() {}

  /** 打造甲、乙等9个基地: what is named is made, by the verb that the list stands behind. */
  static Verdict named(TargetCandidate candidate, @Nullable Verdict previous, String left) {
    String text = candidate.text();
    int from = candidate.left().start();
    int list = from + (left.indexOf('、') < 0 ? left.length() : left.indexOf('、'));
    Hit verb = TargetWords.MAKE.first(text, from, list);
    while (verb != null && !STRONG.contains(verb.of(text))) {
      verb = TargetWords.MAKE.first(text, verb.end(), list);
    }
    if (verb == null) {
      verb = list > from && left.indexOf('、') >= 0 ? verbOfList(candidate) : null;
    }
    String right = candidate.rightText();
    boolean works = CompletedWork.closesWithWork(right) && !right.endsWith("改革");
    if (verb == null && (comesTo(right) || works)) {
      // 推动工业、交通等6个大数据中心建设, 今年某市将启动甲等5个项目建设
      Hit moves = TargetWords.MAKE.first(text, from, list);
      boolean opens =
          moves != null
              && (moves.end() <= from + 6
                  || "将要并".indexOf(text.charAt(moves.start() - 1)) >= 0
                  || isBehindField(text, moves.start()));
      // 实施甲、乙等5处灌区改造: 实施 makes works, and of 甲、乙等5个项目建设 it says what goes on
      boolean carries = works && !comesTo(right) && opens && moves.of(text).equals("实施");
      verb = (opens && MOVES.contains(moves.of(text))) || carries ? moves : null;
    }
    if (verb == null
        && left.startsWith(SPEEDS)
        && (comesTo(right) || works)
        && !CountedThings.haveBeenChosen(right)) {
      return Verdict.yes(Rule.WORK, null);
    }
    if (verb == null && left.indexOf('、') > 0 && !candidate.quantity().unit().equals("项")) {
      // 完成甲、乙等6座水厂升级
      Hit done = TargetWords.MAKE.startingAt(text, opens(text, from, list), list);
      verb = done != null && done.of(text).equals("完成") ? done : null;
    }
    if (verb != null && !isSpelledLength(candidate, left)) {
      return Verdict.yes(Rule.NAMED, verb);
    }
    if (verb == null && isRealized(candidate, list)) {
      return Verdict.yes(Rule.NAMED_SUBJECT, null);
    }
    // 建成甲、乙等5个基地、丙等8个集群
    boolean goesOn =
        previous != null
            && previous.rule() == Rule.NAMED
            && candidate.previousInClause() != null
            && candidate.quantity().measure() == Measure.COUNT;
    return goesOn ? Verdict.yes(Rule.NAMED, previous.verb()) : Verdict.no(NoTarget.LIST);
  }

  /** Where the words of a clause begin behind its date. */
  private static int opens(String text, int from, int to) {
    return to - IndicatorPhrase.opened(text, from, to).length();
  }

  /** 数据中心领域重点推动甲、乙等9个项目建设: a field before the verb. */
  private static boolean isBehindField(String text, int verb) {
    int at = text.startsWith("重点", verb) ? verb : verb - 2;
    at = text.startsWith("重点", at) ? at : verb;
    for (String field : new String[] {"领域", "方面", "产业", "行业"}) {
      if (text.startsWith(field, at - field.length())) {
        return true;
      }
    }
    return false;
  }

  /** 实现甲、乙等10个事项“一网通办”: what is named comes to be done in the way that is quoted. */
  private static boolean isRealized(TargetCandidate candidate, int list) {
    Hit opens =
        TargetWords.MAKE.first(
            candidate.text(),
            candidate.left().start(),
            Math.min(list, candidate.left().start() + 10));
    return opens != null
        && REALIZES.contains(opens.of(candidate.text()))
        && candidate.quantity().measure() == Measure.COUNT
        && candidate.rightText().endsWith("”");
  }

  /**
   * 建设甲引领区，乙、丙等3个基地: the verb that opens the sentence governs the list behind the comma, as long as
   * no clause between opens with a verb of its own. Null where there is none.
   */
  private static @Nullable Hit verbOfList(TargetCandidate candidate) {
    String text = candidate.text();
    int start = candidate.clause().start();
    int first = candidate.sentence().span().start();
    while (start > first + 1 && text.charAt(start - 1) == '，') {
      Span clause = candidate.sentence().clauseAt(new Span(start - 2, start - 1));
      int opens = behindManner(text, clause.start(), clause.end());
      Hit verb = TargetWords.MAKE.startingAt(text, opens, clause.end());
      if (verb != null) {
        boolean things = clause.end() - verb.end() > 3;
        return things && STRONG.contains(verb.of(text)) ? verb : null;
      }
      if (opens > clause.start()
          || TargetWords.DIRECTIVE.startingAt(text, opens, clause.end()) != null) {
        return null;
      }
      start = clause.start();
    }
    return null;
  }

  /**
   * 甲、乙、丙高速和丁桥4个项目提前建成通车: named works that come to be. Where only some are named (等), their number
   * is no sum of what is listed either.
   */
  static boolean comeTo(String left, String right) {
    boolean named = left.indexOf('、') > 0;
    boolean worksOn = right.endsWith("前期工作") || right.endsWith("建设");
    boolean done = comesTo(right) && (right.endsWith("开工建设") || !worksOn);
    int opening = Math.min(left.length(), 4);
    // 确保甲、乙等3条高速公路建成通车 promises; 推进甲、乙2个基地建成 goes on with what there is
    boolean free =
        TargetWords.PROMISE.in(left, 0, opening) || !TargetWords.DIRECTIVE.in(left, 0, opening);
    return named && done && free && !left.startsWith("、");
  }

  /** 2024年确保6个在建项目建成投运: works that are promised to be done, behind a date. */
  static boolean arePromised(TargetCandidate candidate) {
    String right = candidate.rightText();
    Hit promise =
        TargetWords.PROMISE.endingAt(
            candidate.text(), candidate.left().end(), candidate.left().start());
    return promise != null && comesTo(right) && !right.endsWith("建设");
  }

  /** 甲项目等12个项目|年内竣工投产: what they come to, and by when. */
  static boolean comesToByDate(String right) {
    for (DateMention date : DateLexer.dates(right)) {
      if (date.bounded() || date.span().of(right).equals("年内")) {
        return comesTo(right) && opensWithWhatIsReached(right.substring(date.span().end()));
      }
    }
    return false;
  }

  /** Whether what things come to (开工建设, 竣工投产) is all that stands between two places. */
  static boolean comeTo(String text, int from, int to) {
    String words = to - from > LONGEST_WORK ? "" : text.substring(from, to);
    return comesTo(words) && opensWithWhatIsReached(words);
  }

  private static boolean opensWithWhatIsReached(String words) {
    return Arrays.stream(COME_TO).anyMatch(words::startsWith);
  }

  private static boolean comesTo(String words) {
    for (String end : COME_TO) {
      if (words.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static int behindManner(String text, int from, int to) {
    for (String manner : new String[] {"加快", "努力", "大力", "着力", "重点", "积极", "持续"}) {
      if (text.startsWith(manner, from) && from + manner.length() < to) {
        return from + manner.length();
      }
    }
    return from;
  }

  /** 建设人才、资本、服务等三个高地: a spelled number that is the length of the list sums it up. */
  static boolean isSpelledLength(TargetCandidate candidate, String left) {
    char first = candidate.text().charAt(candidate.quantity().figure().start());
    String noun = candidate.rightText();
    return !Numerals.isArabic(first)
        && TargetWords.PART.in(noun.substring(0, Math.min(noun.length(), 6)))
        && candidate.quantity().value().intValue() == listed(candidate, left);
  }

  /** 讲解、导览、寄存和租借四项服务: the number sums up what is listed before it. */
  static boolean isCountOfList(TargetCandidate candidate, String left) {
    int listed = listed(candidate, left);
    // 在甲、乙、丙、丁等地布局4-5个: a range counts no list
    Quantity quantity = candidate.quantity();
    if (listed == 1 || quantity.op() != null || quantity.valueMax() != null) {
      return false;
    }
    if (isSpelledLength(candidate, left)) {
      return true;
    }
    if (makesList(left)) {
      return false;
    }
    int value = candidate.quantity().value().intValue();
    char first = candidate.text().charAt(candidate.quantity().figure().start());
    return Numerals.isArabic(first)
        ? listed > 2 && (value == listed || value == listed + 1)
        : value <= 10;
  }

  private static int listed(TargetCandidate candidate, String left) {
    int listed = 1;
    for (int i = 0; i < left.length(); i++) {
      boolean apart = !candidate.sentence().inBrackets(candidate.left().start() + i);
      listed += left.charAt(i) == '、' && apart ? 1 : 0;
    }
    return listed;
  }

  /** 形成光伏、软件2个产业集群, 在材料、能源等领域建设6家基地: what is listed is made. */
  private static boolean makesList(String left) {
    Hit first = TargetWords.MAKE.first(left, 0, Math.min(left.length(), 8));
    Hit last = TargetWords.MAKE.endingAt(left, left.length(), 0);
    boolean behind = last != null && left.startsWith("领域", last.start() - 2);
    return makes(left, first) || (behind && makes(left, last));
  }

  /** 形成光伏、软件2个产业集群: the verb stands before the list, and the figure is its length. */
  static boolean isSumOfMade(TargetCandidate candidate, String left) {
    int listed = listed(candidate, left);
    int value = candidate.quantity().value().intValue();
    return listed > 1
        && (value == listed || value == listed + 1)
        && makes(left, TargetWords.MAKE.first(left, 0, Math.min(left.length(), 8)));
  }

  private static boolean makes(String left, @Nullable Hit verb) {
    if (verb == null) {
      return false;
    }
    String word = verb.of(left);
    return STRONG.contains(word) || word.equals("形成") || word.equals("建设");
  }
}
