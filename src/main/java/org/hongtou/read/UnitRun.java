package org.hongtou.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hongtou.words.ColumnNames;
import org.hongtou.words.Places;
import org.hongtou.words.Units;

/**
 * How well a stretch of a flattened table reads as a cell of units: names, separated by marks, by
 * white space that was left, or by nothing where a line break within the cell was lost. 0 is a list
 * of names beyond doubt. For one table and one thread.
 */
final class UnitRun {
  /** What no stretch of text is worth. */
  static final double NEVER = 99;

  private static final int LONGEST_NAME = 32;

  /** The longest name of a county that no list knows. */
  private static final int LONGEST_COUNTY = 4;

  private static final double UNKNOWN = 4;

  /** The doubt about a name that runs into the next one. */
  private static final double GLUED = 1.6;

  /** A list with more doubt, and as much again as it has names, is none. */
  private static final double MOST_DOUBT = 9;

  private static final int LONGEST_CELL = 500;

  /** The doubt about a name that a line break cut. */
  private static final double BROKEN = 0.4;

  private static final String SEPARATORS = "、，；,;/";
  private static final String LEVELS = "省市州盟县区旗";

  /** The last characters of names that run into the next one: elsewhere none ends. */
  private static final String ENDINGS = "厅局委办部署院会行处室科组台团社厂联协馆企府心司位门构关队学校所区县市州盟旗镇乡村站库军）";

  /** What may follow a name in a cell that states roles. */
  private static final String[] BEHIND = {
    "按职责分工负责",
    "等按职责分工负责",
    "按职责分工",
    "等有关部门",
    "等相关部门",
    "等有关单位",
    "等相关单位",
    "等部门",
    "等单位",
    "牵头负责",
    "牵头",
    "负责",
    "配合",
    "落实",
    "参与",
    "等"
  };

  private static final String[] COLLECTIVE = {
    "各", "有关", "相关", "其他", "市直", "省直", "县直", "区直", "州直", "驻", "全"
  };

  private static final String[] COLLECTIVE_NOUNS = {
    "人民政府", "政府", "部门", "单位", "处室", "科室", "管委会", "机构", "企业", "办事处"
  };

  private final Map<String, Double> known = new HashMap<>();
  private final Map<String, Boolean> together = new HashMap<>();

  private final boolean parted;

  /**
   * @param parted whether anything parts the table's cells: then a name may lack its place
   */
  UnitRun(boolean parted) {
    this.parted = parted;
  }

  /** How doubtful a name is by its words alone. */
  double name(String name) {
    return known.computeIfAbsent(name, this::doubt);
  }

  private double doubt(String name) {
    int length = name.length();
    if (name.equals("单位") || name.equals("部门")) {
      return 0.8;
    }
    if (length < 2 || length > LONGEST_NAME) {
      return NEVER;
    }
    int letters = 0;
    boolean digits = false;
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if ("。：:！？《》%％+＋=".indexOf(c) >= 0) {
        return NEVER;
      }
      letters += Character.isIdeographic(c) ? 1 : 0;
      digits |= LineShape.isDigit(c);
    }
    if ((digits && !name.contains("第")) || CellFit.holdsLasting(name)) {
      return NEVER;
    }
    double longName = Math.max(0, length - 16) * 0.1;
    boolean ends = Units.canBeName(name);
    for (String opening : COLLECTIVE) {
      if (ends && name.startsWith(opening)) {
        return (name.indexOf('各', 1) > 0 ? 2 : 0.2) + longName;
      }
    }
    boolean level = startsWithLevel(name);
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
    return letters * 2 > length && length <= 14 ? UNKNOWN + longName : NEVER;
  }

  /** Whether a name is known, and what stands before it is no more than a place. */
  private static boolean isKnown(String name) {
    if (!Units.isKnown(name)) {
      return false;
    }
    String place = Units.levelOrPlace(name);
    return place.length() <= LONGEST_COUNTY || Places.named(place) != null;
  }

  /** 国家税务总局广东省税务局, 人民银行山东省分行: the office of a higher one at a place. */
  private static boolean isBranch(String name) {
    for (String above : new String[] {"总局", "银行", "国家统计局", "国家外汇管理局", "公司", "国网"}) {
      int at = name.indexOf(above);
      if (at >= 0 && at + above.length() < name.length()) {
        Places.Match place = Places.matchAt(name, at + above.length());
        if (place != null && place.end() < name.length()) {
          return true;
        }
      }
    }
    return false;
  }

  /** 市商务局国网供电公司: a known name with more behind it. */
  private static boolean beginsWithAnother(String name) {
    for (int i = 3; i <= name.length() - 3; i++) {
      if (mayEnd(name.charAt(i - 1)) && Units.isKnown(name.substring(0, i))) {
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

  /** A name that is known or opens with the level of its office: safe where nothing sets it off. */
  boolean opensSafely(String name) {
    return name(name) <= 1;
  }

  /** Whether a stretch is a name within which no cell can end. */
  boolean holdsTogether(String name) {
    return name(name) <= 0.6
        && together.computeIfAbsent(name, n -> isKnown(n) || isBranch(n) || isOneCollective(n));
  }

  /** 雄安新区管 / 委会: half a name, of which the other half makes one. */
  boolean isHalf(String before, String after) {
    return name(before) >= UNKNOWN && name(after) > 1 && name(before + after) < 2.5;
  }

  /** 各县（市、区）人民政府, but not 各市人民政府省商务厅. */
  private static boolean isOneCollective(String name) {
    if (!name.startsWith("各")) {
      return false;
    }
    for (String noun : COLLECTIVE_NOUNS) {
      int at = name.indexOf(noun);
      if (at > 0) {
        return at + noun.length() == name.length();
      }
    }
    return false;
  }

  /** Whether a line break stands between two names, rather than within one. */
  boolean partsNames(String before, String after) {
    return Character.isIdeographic(after.charAt(0))
        && name(before) <= 2
        && !holdsTogether(before + after)
        && (name(before) + name(after)) / 2 <= name(before + after) + BROKEN;
  }

  /** Whether a name may end with a character. */
  static boolean mayEnd(char c) {
    return ENDINGS.indexOf(c) >= 0;
  }

  /**
   * The doubt about each stretch that begins at a place as a cell of units.
   *
   * @param ends where such a stretch may end
   * @param persons whether the cells name people
   */
  Reach reach(RowText row, int from, boolean[] ends, boolean persons) {
    Reach reach = new Reach(row, from, Math.min(row.length(), from + LONGEST_CELL), ends, persons);
    reach.read();
    return reach;
  }

  /** How far lists of units reach from a place: one pass over the names (Viterbi). */
  final class Reach {
    private final RowText row;
    private final int from;
    private final int limit;
    private final boolean[] ends;
    private final boolean persons;

    /** The least doubt up to a place between two names, and up to one that ends the cell. */
    private final double[] inside;

    private final double[] atEnd;
    private final int[] names;
    private final int[] namesAtEnd;

    private Reach(RowText row, int from, int limit, boolean[] ends, boolean persons) {
      this.row = row;
      this.from = from;
      this.limit = limit;
      this.ends = ends;
      this.persons = persons;
      int length = limit - from + 1;
      inside = new double[length];
      atEnd = new double[length];
      names = new int[length];
      namesAtEnd = new int[length];
    }

    /** The doubt about the stretch up to a place. */
    double to(int end) {
      int at = end - from;
      if (at <= 0 || at >= atEnd.length || atEnd[at] >= NEVER || namesAtEnd[at] == 0) {
        return NEVER;
      }
      // a list that goes on
      double open = "、，和及".indexOf(row.charAt(end - 1)) >= 0 ? 3 : 0;
      open += SEPARATORS.indexOf(row.charAt(from)) >= 0 ? 3 : 0;
      return atEnd[at] / namesAtEnd[at] + 0.1 * Math.min(atEnd[at], 10) + open;
    }

    private void read() {
      Arrays.fill(inside, NEVER);
      Arrays.fill(atEnd, NEVER);
      inside[0] = 0;
      int alive = 0;
      for (int i = 0; i < limit - from && i <= alive; i++) {
        if (inside[i] >= NEVER || inside[i] > MOST_DOUBT + names[i]) {
          continue;
        }
        char c = row.charAt(from + i);
        boolean and = i > 0 && (c == '和' || c == '及');
        if (SEPARATORS.indexOf(c) >= 0 || c == '。' || and) {
          double mark = c == '。' && from + i + 1 < limit ? 2 : 0;
          alive = step(i, i + 1, mark, alive);
          if (!and) {
            continue;
          }
        }
        int label = labelEnd(row, from + i, limit) - from;
        if (label > i) {
          alive = step(i, label, 0, alive);
        }
        for (String words : BEHIND) {
          if (i > 0 && starts(row, from + i, limit, words)) {
            alive = step(i, i + words.length(), 0.1, alive);
          }
        }
        alive = names(i, alive);
      }
    }

    /** A step that is no name: a mark, a verb, a label. */
    private int step(int i, int to, double doubt, int alive) {
      relax(inside, names, to, inside[i] + doubt, names[i]);
      relax(atEnd, namesAtEnd, to, inside[i] + doubt, names[i]);
      return Math.max(alive, to);
    }

    private int names(int i, int aliveBefore) {
      int alive = aliveBefore;
      int depth = 0;
      int broken = 0;
      int last = Math.min(limit - from, i + LONGEST_NAME);
      for (int j = i + 1; j <= last; j++) {
        char c = row.charAt(from + j - 1);
        depth += "（(〔".indexOf(c) >= 0 ? 1 : "）)〕".indexOf(c) >= 0 ? -1 : 0;
        if ((depth <= 0 && SEPARATORS.indexOf(c) >= 0) || "。：；".indexOf(c) >= 0) {
          break;
        }
        broken += j > i + 1 && row.gapBefore(from + j - 1) != RowText.Gap.NONE ? 1 : 0;
        if (j < i + 2 || depth > 0) {
          continue;
        }
        boolean parted = isParted(from + j);
        boolean followed = !parted && isFollowed(row, from + j, limit);
        boolean end = ends[from + j];
        if (!parted && !followed && !end && !mayEnd(c)) {
          continue;
        }
        String name = row.dense().substring(from + i, from + j);
        double doubt = persons ? Math.min(person(name), name(name) + 0.5) : name(name);
        if (doubt >= NEVER) {
          continue;
        }
        double total = inside[i] + doubt + BROKEN * broken;
        if (parted || followed || mayEnd(c)) {
          relax(inside, names, j, total + (parted || followed ? 0 : GLUED), names[i] + 1);
          alive = Math.max(alive, j);
        }
        if (end) {
          relax(atEnd, namesAtEnd, j, total, names[i] + 1);
        }
      }
      return alive;
    }

    private boolean isParted(int at) {
      return at >= row.length()
          || SEPARATORS.indexOf(row.charAt(at)) >= 0
          || "。和及".indexOf(row.charAt(at)) >= 0
          || row.gapBefore(at) != RowText.Gap.NONE;
    }
  }

  private static void relax(double[] doubt, int[] names, int at, double total, int count) {
    if (total < doubt[at]) {
      doubt[at] = total;
      names[at] = count;
    }
  }

  /** 张某某, 副市长李某某: a name of two to four characters, or an office. */
  private static double person(String name) {
    int length = name.length();
    for (int i = 0; i < length; i++) {
      if (!Character.isIdeographic(name.charAt(i)) && "·（）()".indexOf(name.charAt(i)) < 0) {
        return NEVER;
      }
    }
    for (String office :
        new String[] {"长", "主任", "书记", "同志", "负责人", "领导", "主席", "专员", "秘书长", "委员"}) {
      if (name.endsWith(office)) {
        return 0.4;
      }
    }
    return length <= 4 ? 0.4 : 3;
  }

  private static boolean isFollowed(RowText row, int at, int to) {
    for (String words : BEHIND) {
      if (starts(row, at, to, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(RowText row, int at, int to, String words) {
    return at + words.length() <= to && row.dense().startsWith(words, at);
  }

  /** Behind 牵头单位： at a place; the place itself if no label stands there. */
  private static int labelEnd(RowText row, int from, int to) {
    int limit = Math.min(to, from + 8);
    for (int i = from + 2; i < limit; i++) {
      char c = row.charAt(i);
      if (c == '：' || c == ':') {
        return ColumnNames.of(row.dense().substring(from, i)) == null ? from : i + 1;
      }
    }
    return from;
  }
}
