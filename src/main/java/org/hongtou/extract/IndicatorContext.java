package org.hongtou.extract;

import java.util.List;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/** What a figure measures where its own clause doesn't say: the words of the sentence before it. */
final class IndicatorContext {
  private static final String[] SUBJECT_ENDS = {"面向", "以", "由", "应", "要", "按"};
  private static final String[] AMOUNTS = {"面积", "产量", "规模", "数量", "总量", "产值", "收入"};
  private static final String[] NOT_COUNTED = {"一批", "今年", "一定数量的", "若干"};

  /** Verbs that stand in names more often than they govern: 奶牛养殖大县, 培训资源. */
  private static final List<String> NO_VERBS = List.of("养殖", "种植", "培训");

  private static final int LONGEST_SUBJECT = 12;

  private IndicatorContext() {}

  /**
   * 普及率达到50%，应用率达到70%；到2025年，分别达到60%、80%: each figure that 分别 deals out once more measures what the
   * figure in its place measured before. Null for all others.
   */
  static @Nullable TargetIndicator dealtAgain(
      TargetCandidate candidate, List<TargetIndicator> earlier) {
    String text = candidate.text();
    Span clause = candidate.clause();
    int figure = candidate.quantity().span().start();
    int deals = BoundedSearch.indexOf("分别", text, clause.start(), figure + 1);
    if (deals < 0 || !candidate.isPredicate()) {
      return null;
    }
    String said = IndicatorPhrase.opened(text, clause.start(), deals);
    int figures = 0;
    for (Quantity quantity : candidate.sentence().quantities()) {
      figures += clause.contains(quantity.span()) ? 1 : 0;
    }
    if (!said.isEmpty() || figures < 2 || earlier.size() < figures) {
      return null;
    }
    return earlier.get(earlier.size() - figures);
  }

  /** 建成30座、50座加氢站: whether the noun stands only behind the last of the figures in a row. */
  static boolean sharesNoun(TargetCandidate candidate) {
    return behindLast(candidate) != null;
  }

  /**
   * What is counted by all figures in a row, where it stands only behind the last; null without
   * one.
   */
  static @Nullable String behindLast(TargetCandidate candidate) {
    String text = candidate.text();
    Span clause = candidate.clause();
    int from = candidate.left().start();
    int left = FigureAdverbs.without(text, from, candidate.left().end());
    boolean bare = left - from <= 1 || TargetWords.MAKE.endingAt(text, left, from) != null;
    Quantity last = candidate.quantity();
    if (!bare || candidate.next() == null || !areInRow(text, last, candidate.next())) {
      return null;
    }
    for (Quantity next : candidate.sentence().quantities()) {
      if (next.span().start() >= clause.end()) {
        break;
      }
      if (next.span().start() >= last.span().end()) {
        if (!areInRow(text, last, next)) {
          return null;
        }
        last = next;
      }
    }
    String noun = IndicatorPhrase.strip(text.substring(last.span().end(), clause.end()));
    boolean named = noun.length() > 1 && noun.chars().limit(2).allMatch(Character::isIdeographic);
    return named && "以左等的".indexOf(noun.charAt(0)) < 0 ? noun : null;
  }

  private static boolean areInRow(String text, Quantity first, Quantity second) {
    return second.span().start() == first.span().end() + 1
        && "、和及与".indexOf(text.charAt(first.span().end())) >= 0
        && second.unit().equals(first.unit());
  }

  /**
   * 每个县至少培育1家龙头企业，引进1个加工项目: who has to do the first has to do what follows without a subject of its
   * own.
   */
  static TargetIndicator withEach(
      TargetIndicator found, TargetCandidate candidate, @Nullable TargetIndicator before) {
    String each = before == null ? null : before.scope();
    TargetCandidate previous = candidate.previous();
    boolean next =
        previous != null
            && !previous.clause().equals(candidate.clause())
            && previous.clause().end() + 1 == candidate.clause().start();
    Span clause = candidate.clause();
    boolean verb =
        TargetWords.MAKE.startingAt(candidate.text(), clause.start(), clause.end()) != null
            && candidate.clauseBefore().chars().noneMatch(c -> "各每全".indexOf(c) >= 0);
    boolean shares =
        each != null
            && found.scope() == null
            && next
            && verb
            && (each.startsWith("每个") || each.startsWith("各"));
    return shares ? new TargetIndicator(found.noun(), each) : found;
  }

  /**
   * 重点扩大牧草种植面积，推进退耕还草，到2022年达到78万亩: the amount that a clause before it names, else what the clause
   * nearest to it is about, else what the sentence begins with. Null where nothing is found.
   */
  static @Nullable TargetIndicator before(TargetCandidate candidate) {
    String text = candidate.text();
    Span sentence = candidate.sentence().span();
    TargetIndicator nearest = null;
    int end = candidate.clause().start();
    while (end > sentence.start() + 1 && "，（".indexOf(text.charAt(end - 1)) >= 0) {
      Span clause = candidate.sentence().clauseAt(new Span(end - 2, end - 1));
      boolean figures =
          candidate.sentence().quantities().stream().anyMatch(q -> clause.contains(q.span()));
      if (figures || clause.start() >= end) {
        break;
      }
      TargetIndicator object = object(clause.of(text));
      if (object != null && isAmount(object.noun())) {
        return object;
      }
      nearest = nearest == null ? object : nearest;
      end = clause.start();
    }
    return nearest == null && counts(candidate) ? subject(text, sentence) : nearest;
  }

  /** 每千人口床位数, 人均收入: so much of each. */
  static boolean isMean(String words) {
    String noun = IndicatorPhrase.strip(words);
    return noun.startsWith("人均")
        || noun.startsWith("户均")
        || (noun.startsWith("每") && noun.length() > 2 && "百千万十".indexOf(noun.charAt(1)) >= 0);
  }

  private static boolean counts(TargetCandidate candidate) {
    return candidate.quantity().measure() == Measure.COUNT;
  }

  private static boolean isAmount(String noun) {
    for (String amount : AMOUNTS) {
      if (noun.endsWith(amount)) {
        return true;
      }
    }
    return false;
  }

  /** 坝上地区重点扩大牧草种植面积: 牧草种植面积, of 坝上地区. */
  private static @Nullable TargetIndicator object(String clause) {
    String words = IndicatorPhrase.opened(clause, 0, clause.length());
    Hit verb = first(words);
    if (verb == null) {
      return null;
    }
    String who =
        IndicatorPhrase.withoutAdverbs(IndicatorPhrase.strip(words.substring(0, verb.start())));
    who = who.startsWith("加强") ? who.substring(2) : who;
    String what = words.substring(verb.end());
    Hit second = first(what);
    while (second != null && second.start() == 0 && what.length() - second.end() > 2) {
      what = what.substring(second.end());
      second = first(what);
    }
    boolean joint = !what.isEmpty() && "与和及、".indexOf(what.charAt(0)) >= 0;
    if (what.length() < 2 || joint || what.equals("倍增") || what.equals("翻番")) {
      // 制造业增加值占GDP比重稳定提升, 交易额每年实现倍增
      boolean means = who.startsWith("依托") || who.startsWith("由") || who.startsWith("以");
      return who.length() < 3 || means ? null : new TargetIndicator(who, null).scoped();
    }
    for (String vague : NOT_COUNTED) {
      what = what.startsWith(vague) ? what.substring(vague.length()) : what;
    }
    what = what.endsWith("建设") ? what.substring(0, what.length() - 2) : what;
    if (what.length() < 3) {
      return null;
    }
    boolean place = who.length() > 1 && who.length() < LONGEST_SUBJECT;
    boolean region = place && (who.endsWith("地区") || who.endsWith("区") || who.endsWith("流域"));
    return new TargetIndicator(what, region ? who : null).scoped();
  }

  /** The first verb; not the 构建 of 机构建立, the 养殖 of 养殖大县, the 增加 of 增加值. */
  private static @Nullable Hit first(String words) {
    for (int i = 0; i < words.length(); i++) {
      Hit make = TargetWords.MAKE.startingAt(words, i, words.length());
      Hit verb = make == null ? TargetWords.INCREASE.startingAt(words, i, words.length()) : make;
      if (verb == null || verb.end() - verb.start() < 2 || words.startsWith("值", verb.end())) {
        continue;
      }
      String said = verb.of(words);
      Hit behind = TargetWords.MAKE.startingAt(words, verb.end() - 1, words.length());
      boolean crosses = behind != null && behind.end() - behind.start() > 1;
      if (!crosses && !NO_VERBS.contains(said)) {
        return verb;
      }
    }
    return null;
  }

  /** 省实验室面向重点产业布局，成熟一个，启动一个，到2025年布局3家: what the sentence begins with. */
  private static @Nullable TargetIndicator subject(String text, Span sentence) {
    int end = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
    String opening = text.substring(sentence.start(), end);
    for (String word : SUBJECT_ENDS) {
      int at = opening.indexOf(word);
      if (at > 2) {
        return new TargetIndicator(IndicatorPhrase.strip(opening.substring(0, at)), null);
      }
    }
    return null;
  }
}
