package org.hongtou.read;

import java.util.HashMap;
import java.util.Map;
import org.hongtou.words.Places;
import org.hongtou.words.Units;

/**
 * How doubtful it is that words are a unit's name, where nothing but the words say so: 0 is beyond
 * doubt, {@link #UNKNOWN} is a word that nobody knows. Remembers what it was asked; for one table
 * and one thread.
 */
final class NameDoubt {
  /** What no words are worth. */
  static final double NEVER = 99;

  /** Words that could be a name for all that is known. */
  static final double UNKNOWN = 4;

  /** The doubt about a name that a line break cut. */
  static final double BROKEN = 0.4;

  static final int LONGEST_NAME = 32;

  private static final int LONGEST_UNKNOWN = 14;

  /** The longest name of a county that no list knows. */
  private static final int LONGEST_COUNTY = 4;

  private static final int LONG = 16;
  private static final String LEVELS = "省市州盟县区旗";

  /** The last characters of names that run into the next one: elsewhere none ends. */
  private static final String ENDINGS = "厅局委办部署院会行处室科组台团社厂联协馆企府心司位门构关队学校所区县市州盟旗镇乡村站库军）";

  private final boolean parted;
  private final Map<String, Double> doubts = new HashMap<>();
  private final Map<String, Boolean> together = new HashMap<>();

  /**
   * @param parted whether anything parts the table's cells: then a name may lack its place
   */
  NameDoubt(boolean parted) {
    this.parted = parted;
  }

  /** Whether a name may end with a character. */
  static boolean mayEnd(char c) {
    return ENDINGS.indexOf(c) >= 0;
  }

  /** The doubt about a name. */
  double of(String name) {
    return doubts.computeIfAbsent(name, this::read);
  }

  /** The doubt about a person: 张某某, 副市长李某某. */
  static double ofPerson(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isIdeographic(c) && "·（）()".indexOf(c) < 0) {
        return NEVER;
      }
    }
    for (String office : TableWords.OFFICES.all()) {
      if (name.endsWith(office)) {
        return 0.4;
      }
    }
    return name.length() <= 4 ? 0.4 : 3;
  }

  private double read(String name) {
    if (name.equals("单位") || name.equals("部门")) {
      // 各有关部门和单位
      return 0.8;
    }
    int length = name.length();
    if (length < 2 || length > LONGEST_NAME || !holdsOnlyWords(name)) {
      return NEVER;
    }
    double longName = Math.max(0, length - LONG) * 0.1;
    boolean ends = Units.canBeName(name);
    if (ends && TableWords.COLLECTIVE.lengthAt(name, 0) > 0) {
      return (isTwoCollectives(name) ? 2 : 0.2) + longName;
    }
    boolean level = startsWithLevel(name);
    if (name.length() <= LONGEST_COUNTY && isPlace(name)) {
      // 门头沟、房山、延庆区政府
      return 0.8;
    }
    if (isKnown(name)) {
      // 崇明区卫生健康委 has a place that no list knows, 个州商务局 none
      return level ? 0 : parted ? 0.2 : Units.levelOrPlace(name).isEmpty() ? 0.6 : 1;
    }
    if (ends && isBranch(name)) {
      return 0.2 + longName;
    }
    if (ends && !Units.isGenericNoun(name)) {
      double strength = Units.isName(name) ? 0.3 : 1;
      double two = beginsWithAnother(name) ? 1.5 : 0;
      return (level ? strength : strength + 1.2) + longName + two;
    }
    return length <= LONGEST_UNKNOWN && isMostlyHan(name) ? UNKNOWN + longName : NEVER;
  }

  /** 各市政府各部门, 各市政府雄安新区管委会; but not 各有关部门和单位. */
  private static boolean isTwoCollectives(String name) {
    if (name.indexOf('各', 1) > 0) {
      return true;
    }
    for (int i = 2; i < name.length(); i++) {
      int end = i + TableWords.NOUNS.lengthAt(name, i);
      if (end > i && end < name.length()) {
        return "和及与、（(办".indexOf(name.charAt(end)) < 0;
      }
    }
    return false;
  }

  private static boolean holdsOnlyWords(String name) {
    boolean digits = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("。：:！？《》%％+＋=".indexOf(c) >= 0) {
        return false;
      }
      digits |= LineShape.isDigit(c);
    }
    if (digits && !name.contains("第")) {
      return false;
    }
    // 有关部门长期坚持: the next column
    for (String lasting : TableWords.LASTING.all()) {
      boolean opens = lasting.length() > 2 && name.startsWith(lasting);
      if (opens || (lasting.length() > 3 ? name.contains(lasting) : name.equals(lasting))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMostlyHan(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isIdeographic(name.charAt(i)) ? 1 : 0;
    }
    return letters * 2 > name.length();
  }

  /** Whether a name is known, and what stands before it is no more than a place. */
  private static boolean isKnown(String name) {
    if (!Units.isKnown(name)) {
      return false;
    }
    String place = Units.levelOrPlace(name);
    return place.length() <= LONGEST_COUNTY || Places.named(place) != null;
  }

  private static boolean isPlace(String name) {
    return Places.named(name) != null
        || Places.named(name + "区") != null
        || Places.named(name + "县") != null
        || Places.named(name + "市") != null;
  }

  /**
   * 国家税务总局广东省税务局, 中国人民银行山东省分行: the office of a higher one at a place; but not with what stands
   * before or behind it in a table (张某某 / 国网兰州供电公司 / 市商务局).
   */
  private boolean isBranch(String name) {
    if (LEVELS.indexOf(name.charAt(name.length() - 1)) >= 0 || name.indexOf('、') >= 0) {
      return false;
    }
    for (String above : TableWords.ABOVE.all()) {
      int at = name.indexOf(above);
      int end = at + above.length();
      if (at >= 0 && end < name.length() && (at == 0 || Units.canBeName(name.substring(0, end)))) {
        Places.Match place = Places.matchAt(name, end);
        if (place != null && place.end() < name.length()) {
          return !endsWithAnother(name, place.end());
        }
      }
    }
    return false;
  }

  /** 国网兰州供电公司市商务局: a name that opens with its level behind another's end. */
  private boolean endsWithAnother(String name, int from) {
    for (int i = from + 1; i < name.length() - 1; i++) {
      if (LEVELS.indexOf(name.charAt(i)) >= 0
          && LEVELS.indexOf(name.charAt(i - 1)) < 0
          && mayEnd(name.charAt(i - 1))
          && read(name.substring(i)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 市商务局国网供电公司: a known name with more behind it; not 组织部（人力社保局）, one office with two names. */
  private static boolean beginsWithAnother(String name) {
    for (int i = 3; i <= name.length() - 3; i++) {
      if (mayEnd(name.charAt(i - 1))
          && "（(".indexOf(name.charAt(i)) < 0
          && Units.isKnown(name.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** 省, 市 or the name of a province or prefecture. */
  private static boolean startsWithLevel(String name) {
    return LEVELS.indexOf(name.charAt(0)) >= 0
        || name.startsWith("国家")
        || name.startsWith("自治区")
        || Places.matchAt(name, 0) != null;
  }

  /**
   * Whether a name is known, or opens with the level of its office: safe where nothing sets it off.
   */
  boolean opensSafely(String name) {
    return of(name) <= 1;
  }

  /** Whether words are a name within which no cell can end. */
  boolean holdsTogether(String name) {
    return of(name) <= 0.6
        && together.computeIfAbsent(
            name, words -> isKnown(words) || isBranch(words) || isOneCollective(words));
  }

  /**
   * 陈某某 / 市商务局: a name that opens with its level begins behind the break, unless what stands before
   * makes a place with it (兰州 / 市商务局).
   */
  boolean beginsAt(String text, int from, int at, int to) {
    return at < to
        && LEVELS.indexOf(text.charAt(at)) >= 0
        && of(text.substring(at, to)) == 0
        && Places.named(text.substring(from, at + 1)) == null;
  }

  /** 各县（市、区）人民政府, but not 各市人民政府省商务厅. */
  private static boolean isOneCollective(String name) {
    if (!name.startsWith("各")) {
      return false;
    }
    for (String noun : TableWords.NOUNS.all()) {
      int at = name.indexOf(noun);
      if (at > 0) {
        return at + noun.length() == name.length();
      }
    }
    return false;
  }

  /** 雄安新区管 / 委会: half a name, of which the other half makes one. */
  boolean isHalf(String before, String after) {
    return of(before) >= UNKNOWN && of(after) > 1 && of(before + after) < 2.5;
  }

  /** Whether a line break stands between two names, rather than within one. */
  boolean parts(String before, String after) {
    return !after.isEmpty()
        && Character.isIdeographic(after.charAt(0))
        && of(before) <= 2
        && !holdsTogether(before + after)
        && (of(before) + of(after)) / 2 <= of(before + after) + BROKEN;
  }
}
