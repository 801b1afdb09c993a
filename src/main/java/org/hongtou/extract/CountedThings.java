package org.hongtou.extract;

import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Counted things whose number commits nobody, though a verb of making stands before it: they say
 * whose the things are that are made, what these take in, or all that there is.
 */
final class CountedThings {
  private static final int LONGEST_NOUN = 10;

  /** What has households in it. */
  private static final String[] OF_HOUSEHOLDS = {
    "自然村", "自然寨", "村", "屯", "寨", "居民点", "聚居点", "安置点", "搬迁点"
  };

  /** What has people in it. */
  private static final String[] OF_PEOPLE = {
    "自然村", "村", "屯", "超大班额", "大班额", "班额", "安置点", "安置区", "工程", "水厂", "会议", "展会", "赛事"
  };

  private CountedThings() {}

  /** 加快2个国家级试点城市建设, 加快100个产业集群改造: they are there, and only get on faster. */
  static boolean haveBeenChosen(String things) {
    return things.contains("试点") || things.contains("集群");
  }

  /** 形成1个省级场所、N个节点、X个行业的体系: what “1+N+X” means. */
  static boolean spellOutName(TargetCandidate candidate) {
    String text = candidate.text();
    int end = candidate.clause().end();
    for (int i = candidate.quantity().span().end() + 1; i < end; i++) {
      char before = text.charAt(i - 1);
      if (text.charAt(i) == '个' && before >= 'A' && before <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /** 30户以上自然村, 66人以上大班额: how many live or sit in each of them, and not how many there are. */
  static boolean areClass(Quantity quantity, String right) {
    String[] classes =
        switch (quantity.unit()) {
          case "户" -> OF_HOUSEHOLDS;
          case "人" -> OF_PEOPLE;
          // 500亩以上坝区
          case "亩" -> new String[] {"坝区"};
          default -> new String[0];
        };
    for (String place : classes) {
      if (quantity.op() == Op.AT_LEAST && quantity.before().isEmpty() && right.startsWith(place)) {
        return true;
      }
    }
    return false;
  }

  /** 支持五个地级市建设研究中心: all that the province has. */
  static boolean areAllCities(TargetCandidate candidate, String left) {
    String right = candidate.behind();
    boolean cities = right.startsWith("地级市") || right.startsWith("设区市") || right.startsWith("市州");
    // 对全省17个市州开展评价
    boolean all = left.endsWith("全省") || left.endsWith("全区");
    for (String verb : new String[] {"支持", "引导", "推动", "指导", "鼓励", "督促"}) {
      all |= left.endsWith(verb);
    }
    return cities && all && candidate.quantity().op() == null;
  }

  /** 建立覆盖41个门类、207个大类的标准库: how many a thing that is made takes in. */
  static boolean areCovered(TargetCandidate candidate, Hit verb) {
    String text = candidate.text();
    int from = candidate.clause().start();
    int end = FigureAdverbs.without(text, from, verb.start());
    String rest = text.substring(candidate.quantity().span().end(), candidate.clause().end());
    boolean made = text.startsWith("健全", end - 2) || text.startsWith("完善", end - 2);
    made |= TargetWords.MAKE.endingAt(text, end, from) != null;
    return made && rest.indexOf('的') > 0;
  }

  /**
   * 推动35户企业的37个项目建设, 完成31个项目中25个的建设: the first figure says whose, or among which, the counted
   * things are.
   */
  static boolean areOwners(TargetCandidate candidate) {
    Quantity next = candidate.next();
    return next != null
        && next.measure() == Measure.COUNT
        && opensOwned(candidate.rightText())
        && candidate.rightText().length() > 1
        && next.op() == null;
  }

  /** Whether words before a figure make it one of what was counted before; not 1所初|中2所小学. */
  static boolean opensOwned(String words) {
    int last = words.length() - 1;
    boolean among = last > 0 && words.endsWith("中") && "初高完其".indexOf(words.charAt(last - 1)) < 0;
    return among || words.endsWith("的");
  }

  /** 力争2户企业进入500强前200名, 3家企业进入前10强: what the counted ones come to, and no goal beside them. */
  static boolean areRanked(TargetCandidate candidate, @Nullable Verdict previous) {
    TargetCandidate counted = candidate.previousInClause();
    return counted != null && !counted.isPredicate() && previous != null && previous.target();
  }

  /** 实施东区100个、西区60个重点项目: the noun behind the last figure is that of the others too. */
  static boolean sharesNoun(TargetCandidate candidate, String left) {
    TargetCandidate before = candidate.previousInClause();
    return before != null
        && before.quantity().unit().equals(candidate.quantity().unit())
        && before.rightText().startsWith("、")
        && left.startsWith("、")
        && left.length() <= LONGEST_NOUN
        && left.indexOf('的') < 0
        && !TargetWords.MAKE.in(left)
        && !TargetWords.REACH.in(left);
  }

  /** 1所高中|2所小学: a list without its marks, whose unit fits few things and is the same. */
  static boolean goOn(TargetCandidate candidate, String left) {
    TargetCandidate before = candidate.previousInClause();
    String unit = candidate.quantity().unit();
    return before != null
        && unit.equals(before.quantity().unit())
        && !"个项家".contains(unit)
        && left.length() > 1
        && left.length() < LONGEST_NOUN
        && left.chars().allMatch(Character::isIdeographic);
  }

  /** …的行政村都: what is said of each member of a set, which the figure describes. */
  static boolean describeEach(String right) {
    int of = right.indexOf('的');
    int each = Math.max(right.indexOf('都', of + 1), right.indexOf('均', of + 1));
    return of > 0 && each - of > 1 && each - of < LONGEST_NOUN;
  }
}
