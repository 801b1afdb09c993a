package org.hongtou.extract;

import java.util.EnumSet;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/** Names figures that stand inside another: the size of what is counted, the part of a rate. */
final class TargetInside {
  /** What works are measured by. */
  private static final Set<String> EXTENTS =
      Set.of("公里", "千米", "米", "亩", "公顷", "平方公里", "平方米", "千瓦");

  /** What is said of each of the counted things as well. */
  private static final String[] PROPERTIES = {
    "面积", "规模", "长", "长度", "高", "深", "宽", "半径", "直径", "容量", "能力", "重", "占地", "各", "每个", "里程"
  };

  /** In clauses. */
  private static final int LONGEST_NAME = 5;

  /** 或年节电. */
  private static final int LONGEST_OTHER = 8;

  /** What makes the whole no target, so that its parts are none either. */
  private static final Set<@Nullable NoTarget> WHOLES =
      EnumSet.of(NoTarget.BENEFIT, NoTarget.CONDITION, NoTarget.PAST);

  private TargetInside() {}

  /**
   * What a figure is a part of.
   *
   * @param previous what became of the figure before in the same sentence
   * @return null for a figure that stands for itself
   */
  static @Nullable NoTarget of(TargetCandidate candidate, @Nullable Verdict previous) {
    if (isPartOfNoTarget(candidate, previous) || isNormOfOthers(candidate, previous)) {
      return NoTarget.PART_OF_NO_TARGET;
    }
    return isInsideCounted(candidate, previous) || isInsideLongName(candidate, previous)
        ? NoTarget.PROPERTY_OF_WHAT_IS_COUNTED
        : null;
  }

  /**
   * 按总费率1%征缴，其中单位0.7%，个人0.3%: what 其中 divides is no target, so its parts are none, up to the next
   * verb.
   */
  private static boolean isPartOfNoTarget(TargetCandidate candidate, @Nullable Verdict previous) {
    TargetCandidate whole = candidate.previous();
    if (whole == null || previous == null || previous.not() == null) {
      return false;
    }
    String left = candidate.leftText();
    if (left.startsWith("或") && left.length() <= LONGEST_OTHER) {
      // 年节能量须不低于50万千瓦时或150吨标准煤: the same condition in other units
      return true;
    }
    boolean divided =
        (WHOLES.contains(previous.not()) && left.startsWith("其中"))
            || previous.not() == NoTarget.PART_OF_NO_TARGET;
    return divided
        && whole.quantity().measure() == candidate.quantity().measure()
        && candidate.quantity().op() == null
        && !TargetWords.REACH.in(left)
        && !TargetWords.MAKE.in(left);
  }

  /** 每班学生数小学不超过45人、初中不超过50人: the same norm for others. */
  private static boolean isNormOfOthers(TargetCandidate candidate, @Nullable Verdict previous) {
    TargetCandidate before = candidate.previousInClause();
    return before != null
        && previous != null
        && previous.not() == NoTarget.REGULATION
        && candidate.quantity().op() != null
        && candidate.quantity().before().equals(before.quantity().before())
        && candidate.quantity().unit().equals(before.quantity().unit());
  }

  /** 配有2个面积不少于300平方米…的场馆: the second figure describes the first. */
  private static boolean isInsideCounted(TargetCandidate candidate, @Nullable Verdict previous) {
    TargetCandidate before = candidate.previousInClause();
    if (before == null || previous == null) {
      return false;
    }
    if (TargetQuote.saysWhatEachHas(before)) {
      return true;
    }
    if (hasOwnVerb(candidate) || isExtent(candidate, previous)) {
      return false;
    }
    Measure counted = before.quantity().measure();
    Measure measure = candidate.quantity().measure();
    if (previous.not() == NoTarget.PROPERTY_OF_WHAT_IS_COUNTED) {
      // 培育1家收入超千亿元、5家收入超百亿元的企业: the 5 begin anew
      return measure != Measure.COUNT || !candidate.leftText().equals("、");
    }
    boolean count =
        counted == Measure.COUNT || counted == Measure.PEOPLE || counted == Measure.ELIDED;
    boolean size =
        measure == Measure.SHARE
            || measure == Measure.PHYSICAL
            || measure == Measure.POINTS
            || measure == Measure.MONEY
            || (measure == Measure.ELIDED && candidate.quantity().magnitude());
    if (previous.rule() == Rule.SHARE_OF_SET) {
      // 三分之二以上的县研发投入占比超过2.5%
      return candidate.isPredicate();
    }
    return count && size && previous.target() && !before.isPredicate();
  }

  /** 续建16个公路项目382公里: the same works counted and measured; not 新建2个面积不少于300平方米的场馆. */
  private static boolean isExtent(TargetCandidate candidate, Verdict previous) {
    String noun = candidate.leftText().strip();
    boolean plain = noun.length() > 1 && !TargetWords.REACH.in(noun);
    for (String property : PROPERTIES) {
      plain &= !noun.endsWith(property);
    }
    return plain
        && previous.target()
        && candidate.isPredicate()
        && candidate.quantity().measure() == Measure.PHYSICAL
        && candidate.quantity().op() == null
        && EXTENTS.contains(candidate.quantity().unit())
        && noun.chars().allMatch(c -> Character.isIdeographic(c) || "“”".indexOf(c) >= 0)
        && noun.indexOf('的') < 0;
  }

  /** 改造3000个项目、完成4000亿元投资: a verb behind a joint, right before the figure. */
  private static boolean hasOwnVerb(TargetCandidate candidate) {
    String text = candidate.text();
    int from = candidate.left().start();
    Hit verb = TargetWords.MAKE.endingAt(text, candidate.left().end(), from);
    return verb != null && verb.start() > from && text.charAt(verb.start() - 1) == '、';
  }

  /** 培育9个能耗降低6%以上，用水降低8%以上的园区: the name of what is counted goes on behind the comma. */
  private static boolean isInsideLongName(TargetCandidate candidate, @Nullable Verdict previous) {
    if (previous == null || previous.not() != NoTarget.PROPERTY_OF_WHAT_IS_COUNTED) {
      return false;
    }
    TargetCandidate before = candidate.previous();
    if (before == null
        || before.clause().end() + 1 != candidate.clause().start()
        || candidate.text().charAt(before.clause().end()) != '，') {
      return false;
    }
    return closesName(candidate, candidate.clause(), LONGEST_NAME);
  }

  /** Whether a clause, or one behind it, closes the name: …提升8%以上，…产值超百亿元的集群. */
  private static boolean closesName(TargetCandidate candidate, Span clause, int clauses) {
    String text = candidate.text();
    Quantity last = null;
    for (Quantity quantity : candidate.sentence().quantities()) {
      last = clause.contains(quantity.span()) ? quantity : last;
    }
    int from = last == null ? clause.start() : last.span().end();
    int the = text.indexOf('的', from, clause.end());
    if (the >= 0 && the - from < 10) {
      return true;
    }
    return clauses > 1
        && text.startsWith("，", clause.end())
        && clause.end() + 2 < candidate.sentence().span().end()
        && closesName(
            candidate,
            candidate.sentence().clauseAt(new Span(clause.end() + 1, clause.end() + 2)),
            clauses - 1);
  }
}
