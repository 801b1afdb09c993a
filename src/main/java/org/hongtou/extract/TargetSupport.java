package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.words.Measure;
import org.jspecify.annotations.Nullable;

/** Tells what support is to reach in all from what one beneficiary gets of it. */
final class TargetSupport {
  private static final String PAID_FOR = "补贴";

  private TargetSupport() {}

  /**
   * 人均财政补助标准提高30元，达到580元: the standard that the public purse keeps for all; 每人每月补助50元 is what one
   * gets.
   */
  static boolean isStandardPerHead(TargetCandidate candidate) {
    String noun = whatComesTo(candidate);
    TargetCandidate before = candidate.previous();
    if (noun != null
        && noun.isEmpty()
        && before != null
        && before.clause().end() + 1 == candidate.clause().start()) {
      noun = whatComesTo(before);
    }
    return noun != null && noun.contains("人均") && noun.endsWith("标准");
  }

  /** What a sum is the new amount or the growth of; empty where its clause does not say. */
  private static @Nullable String whatComesTo(TargetCandidate candidate) {
    String left = candidate.leftText();
    int end = FigureAdverbs.without(left, 0, left.length());
    Hit verb = TargetWords.REACH.endingAt(left, end, 0);
    verb = verb == null ? TargetWords.INCREASE.endingAt(left, end, 0) : verb;
    boolean sum = candidate.quantity().unit().equals("元") && candidate.isPredicate();
    return sum && verb != null ? left.substring(0, verb.start()) : null;
  }

  /** 电动自行车补贴5万辆以上: how many things are paid for; 每台补贴3万元 is a rate. */
  static boolean paysForThings(TargetCandidate candidate) {
    String left = candidate.leftText();
    return candidate.quantity().measure() == Measure.COUNT
        && candidate.isPredicate()
        && left.endsWith(PAID_FOR)
        && left.length() > PAID_FOR.length() + 1
        && left.indexOf('每') < 0
        && "对按凡".indexOf(left.charAt(0)) < 0;
  }

  /** 补贴3万台: how many things are paid for; 补贴3万元 and 补贴30% are what is paid. */
  static boolean paysForThings(String text, int at) {
    int from = at + PAID_FOR.length();
    int end = from;
    while (end < text.length() && "0123456789.万千百".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.startsWith(PAID_FOR, at)
        && end > from
        && end < text.length()
        && "元%％".indexOf(text.charAt(end)) < 0;
  }
}
