package org.hongtou.extract;

import java.util.Arrays;
import java.util.List;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Quantity;
import org.hongtou.words.QuantityLexer;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a sentence deals out to places behind a colon: {@code 各县区投资增速目标为：甲县12%，乙市14%}. What
 * they measure stands before the colon. Those of {@code 按照甲县5万亩、乙县4万亩分解落实} are parts of an amount
 * of the sentence before.
 */
final class DealtToPlaces {
  private static final String[] PLACES = {"市", "县", "区", "旗", "州", "盟", "镇", "乡", "街道", "兵团"};

  /** Words that end like places and are none. */
  private static final String[] NO_PLACES = {
    "城区", "社区", "园区", "库区", "灌区", "山区", "牧区", "林区", "小区", "景区"
  };

  private static final String[] SHARES_OUT = {"分解落实", "分解下达", "分解到位", "分解", "组织实施", "抓好落实"};

  private static final String[] SAYS_GOAL = {"目标", "任务", "计划", "指标"};

  /** What closes the words before the colon. */
  private static final String[] CLOSINGS = {"为", "如下", "是", "分别", "分解", "目标", "任务", "计划", "指标"};

  private static final int LONGEST_PLACE = 10;
  private static final int LONGEST_HEAD = 60;

  /** A dozen places with their figures. */
  private static final int LONGEST_LIST = 240;

  private DealtToPlaces() {}

  /** What a figure measures, and of which place; null for figures that are not dealt out so. */
  static @Nullable TargetIndicator of(TargetCandidate candidate) {
    if (isSharedOut(candidate)) {
      String whole = whole(candidate);
      return whole.isEmpty() ? null : new TargetIndicator(whole, sharedPlace(candidate));
    }
    if (candidate.left().length() > LONGEST_PLACE + 2) {
      return null;
    }
    String place = place(candidate.leftText());
    int colon = place == null ? -1 : colon(candidate);
    if (colon < 0) {
      return null;
    }
    String noun = noun(candidate, colon);
    return noun.length() < 2 ? null : new TargetIndicator(noun, place);
  }

  /** Whether the words before the colon call the figures goals. */
  static boolean areGoals(TargetCandidate candidate) {
    if (isSharedOut(candidate)) {
      return true;
    }
    int colon = colon(candidate);
    String head = colon < 0 ? "" : head(candidate, colon);
    return Arrays.stream(SAYS_GOAL).anyMatch(head::contains);
  }

  /** 按照甲县5万亩、乙县4万亩分解落实: what each place has to do of the whole. */
  static boolean isSharedOut(TargetCandidate candidate) {
    if (candidate.text().charAt(candidate.clause().start()) != '按') {
      return false;
    }
    String clause = candidate.clauseText();
    return Arrays.stream(SHARES_OUT).anyMatch(clause::endsWith) && sharedPlace(candidate) != null;
  }

  private static @Nullable String sharedPlace(TargetCandidate candidate) {
    String left = candidate.leftText();
    for (String by : new String[] {"按照", "按"}) {
      if (left.startsWith(by)) {
        return place(left.substring(by.length()));
      }
    }
    return place(left);
  }

  /** What the sentence before counts in the same unit; empty where it counts nothing. */
  private static String whole(TargetCandidate candidate) {
    String text = candidate.text();
    int end = candidate.sentence().span().start();
    int from = Math.max(0, end - LONGEST_LIST);
    int start = BoundedSearch.lastOf('。', '\n', text, from, end - 2) + 1;
    String before = text.substring(Math.max(start, from), end);
    for (Quantity quantity : QuantityLexer.quantities(before)) {
      if (quantity.unit().equals(candidate.quantity().unit())) {
        int clause = quantity.span().start();
        while (clause > 0 && "，；：".indexOf(before.charAt(clause - 1)) < 0) {
          clause--;
        }
        return IndicatorPhrase.withoutVerb(
            IndicatorPhrase.opened(before, clause, quantity.span().start()));
      }
    }
    return "";
  }

  private static @Nullable String place(String left) {
    String name = left.strip();
    name = name.startsWith("、") ? name.substring(1) : name;
    boolean ends = Arrays.stream(PLACES).anyMatch(name::endsWith);
    return name.length() > 1
            && name.length() <= LONGEST_PLACE
            && name.chars().allMatch(Character::isIdeographic)
            && (Units.isPlaceName(name)
                || (ends && Arrays.stream(NO_PLACES).noneMatch(name::equals)))
        ? name
        : null;
  }

  /** The colon behind which the list begins, with a place; -1 without one. */
  private static int colon(TargetCandidate candidate) {
    String text = candidate.text();
    int first = Math.max(candidate.sentence().span().start(), candidate.start() - LONGEST_LIST);
    int colon = BoundedSearch.lastOf('：', ':', text, first, candidate.start());
    int digit = colon + 1;
    while (colon >= 0
        && digit < candidate.quantity().span().end()
        && Character.isIdeographic(text.charAt(digit))) {
      digit++;
    }
    boolean list =
        candidate.previous() != null || candidate.text().startsWith("，", candidate.clause().end());
    return colon > 0 && list && place(text.substring(colon + 1, digit)) != null ? colon : -1;
  }

  private static String head(TargetCandidate candidate, int colon) {
    int from = Math.max(candidate.sentence().span().start(), colon - LONGEST_HEAD);
    String text = candidate.text();
    int start = colon;
    while (start > from && "，；。：\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, colon);
  }

  private static String noun(TargetCandidate candidate, int colon) {
    String head = IndicatorPhrase.opened(head(candidate, colon));
    String scope = IndicatorPhrase.scope(head);
    head = scope == null ? head : head.substring(scope.length());
    List<Quantity> figures = QuantityLexer.quantities(head);
    if (!figures.isEmpty() && figures.getFirst().span().start() == 0) {
      // 750亿元到位资金任务按县区分解: the sum of all
      head = head.substring(figures.getFirst().span().end());
    }
    int by = head.indexOf('按');
    head = by > 1 ? head.substring(0, by) : head;
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String closing : CLOSINGS) {
        if (head.endsWith(closing)) {
          head = head.substring(0, head.length() - closing.length());
          shorter = true;
        }
      }
    }
    return head;
  }
}
