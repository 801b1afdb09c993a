package org.hongtou.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Role;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;

/**
 * How well a stretch of a flattened table's row reads as a cell of a column: 0 is a cell beyond
 * doubt, from about 5 on it is none. For one row and one thread.
 */
final class CellFit {
  static final double NEVER = UnitRun.NEVER;

  private static final int LONGEST_DEADLINE = 90;
  private static final int LONGEST_GROUP = 60;
  private static final int LONGEST_OTHER = 120;

  /** What stands in a column of deadlines instead of a date. */
  private static final String[] LASTING = {
    "长期坚持", "长期推进", "长期实施", "长期任务", "长期", "持续推进", "持续实施", "持续开展", "持续", "常态化推进", "常态化开展", "常态化",
        "常年坚持", "常年",
    "全年推进", "全年", "每年", "每季度", "每月", "按年度推进", "按时序推进", "按时序进度推进", "按要求推进", "即时", "立即", "随时", "适时",
        "实时",
    "已完成", "按计划推进", "按上级要求", "按国家要求", "按省要求", "根据工作安排", "规划期内", "贯穿全年", "年度工作", "并", "和", "及"
  };

  /** What may stand around a date in such a cell. */
  private static final String[] AROUND = {
    "底前完成", "前完成", "底完成", "前基本完成", "基本完成", "完成", "底前", "前", "底", "到", "至", "于", "起", "启动", "内", "初",
    "末", "取得阶段性成效", "取得明显成效", "、", "，", "；", "。", "—", "-", "－", "–", "~", "～"
  };

  private static final String NOTHING = "—－-–/\\无";

  private final RowText row;
  private final UnitRun units;
  private final Map<Integer, Double> dates = new HashMap<>();
  private final UnitRun.Reach[][] reach;
  private boolean[] ends;

  CellFit(RowText row, UnitRun units) {
    this.row = row;
    this.units = units;
    this.reach = new UnitRun.Reach[2][row.length() + 1];
    this.ends = new boolean[row.length() + 1];
    this.ends[row.length()] = true;
  }

  /** Says where cells may end, before any is asked for. */
  void setEnds(boolean[] ends) {
    this.ends = ends;
  }

  /** The doubt about a stretch as a cell of a column. */
  double of(Column column, int from, int to) {
    return switch (column.kind()) {
      case UNITS -> unitsFit(column.role() == Role.LEADER, from, to);
      case DEADLINE -> deadline(from, to) + 0.8 * lineBreaks(from, to);
      case GROUP -> group(from, to);
      case TASK, DETAIL, NAME, GOAL -> task(from, to);
      case OTHER, ORDINAL, FOREIGN ->
          isNothing(from, to) ? 0.1 : to - from > LONGEST_OTHER ? NEVER : 1.2 + (to - from) * 0.01;
    };
  }

  /** The doubt about a column without a cell in the row. */
  static double ofNone(Kind kind, boolean mainText) {
    return switch (kind) {
      case UNITS -> 2.5;
      case DEADLINE -> 2;
      case GROUP -> 0.4;
      case GOAL -> 1;
      case TASK, DETAIL, NAME -> mainText ? 7 : 0.8;
      default -> 0;
    };
  }

  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from + 1; i < to; i++) {
      breaks += row.gapBefore(i) == RowText.Gap.LINE ? 1 : 0;
    }
    return breaks;
  }

  private double unitsFit(boolean persons, int from, int to) {
    if (isNothing(from, to)) {
      return 0.1;
    }
    return units(from, to, persons);
  }

  /** The doubt about a stretch as a list of units. */
  double units(int from, int to, boolean persons) {
    UnitRun.Reach[] of = reach[persons ? 1 : 0];
    if (of[from] == null) {
      of[from] = units.reach(row, from, ends, persons);
    }
    return of[from].to(to);
  }

  private boolean isNothing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NOTHING.indexOf(row.charAt(i)) < 0) {
        return false;
      }
    }
    return to - from <= 3;
  }

  private double group(int from, int to) {
    int length = to - from;
    if (length > LONGEST_GROUP) {
      return NEVER;
    }
    boolean sentence = row.dense().indexOf("。", from) >= 0 && row.dense().indexOf("。", from) < to;
    return (sentence ? 2 : 0) + Math.max(0, length - 20) * 0.1 + notText(from, to);
  }

  private double task(int from, int to) {
    int length = to - from;
    char first = row.charAt(from);
    double doubt = length >= 6 ? 0 : 0.5;
    doubt += "、，；。）)".indexOf(first) >= 0 ? 3 : 0;
    char last = row.charAt(to - 1);
    doubt += "、（(".indexOf(last) >= 0 ? 3 : last == '，' ? 1.5 : 0;
    return doubt + notText(from, to);
  }

  /** What reads like units or a deadline is no running text. */
  private double notText(int from, int to) {
    if (to - from <= 60 && deadline(from, to) < 0.5) {
      return 5;
    }
    return to - from <= 120 && units(from, to, false) < 0.9 ? 4 : 0;
  }

  /** The doubt about a stretch as a deadline. */
  double deadline(int from, int to) {
    int length = to - from;
    if (length > LONGEST_DEADLINE || !mayBeginDeadline(row.charAt(from))) {
      return NEVER;
    }
    return dates.computeIfAbsent((from << 8) | length, key -> readDeadline(from, to));
  }

  private static boolean mayBeginDeadline(char c) {
    return LineShape.isNumeral(c)
        || NOTHING.indexOf(c) >= 0
        || "年今明本当上下第全每长持常即立随适实已按根规贯并和及于到至“\"".indexOf(c) >= 0;
  }

  private double readDeadline(int from, int to) {
    int length = to - from;
    if (isNothing(from, to)) {
      return 0.1;
    }
    String words = row.dense().substring(from, to);
    List<DateMention> dates = DateLexer.dates(words, new org.hongtou.model.Span(0, length));
    int rest = 0;
    int date = 0;
    for (int i = 0; i < length; ) {
      if (date < dates.size() && i >= dates.get(date).span().start()) {
        i = Math.max(i, dates.get(date++).span().end());
        continue;
      }
      int known = wordAt(words, i);
      if (known == 0) {
        known = yearAt(words, i);
      }
      rest += known == 0 ? 1 : 0;
      i += Math.max(1, known);
    }
    if (rest == 0) {
      return dates.isEmpty() && !holdsTime(words) ? NEVER : 0;
    }
    if (dates.isEmpty()) {
      return NEVER;
    }
    // 2023年6月底前出台方案，12月底前完成
    boolean bounded = dates.getLast().bounded() || dates.getFirst().bounded();
    return rest <= 6 ? 1 : bounded && dates.getFirst().span().start() <= 4 ? 2 : 5 + rest * 0.1;
  }

  /** Whether words of a column of deadlines stand in what may be a name. */
  static boolean holdsLasting(String words) {
    for (String lasting : LASTING) {
      if (lasting.length() > 3 ? words.contains(lasting) : words.equals(lasting)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsTime(String words) {
    for (String lasting : LASTING) {
      if (lasting.length() > 1 && words.contains(lasting)) {
        return true;
      }
    }
    return yearAt(words, 0) > 0;
  }

  private static int wordAt(String words, int at) {
    int longest = 0;
    for (String[] known : new String[][] {LASTING, AROUND}) {
      for (String word : known) {
        if (word.length() > longest && words.startsWith(word, at)) {
          longest = word.length();
        }
      }
    }
    return longest;
  }

  /** 2023, 2023.6, 2023/06: a year without its sign, as columns of figures have it. */
  private static int yearAt(String words, int at) {
    if (!words.startsWith("20", at)) {
      return 0;
    }
    int i = at;
    while (i < words.length() && Character.isDigit(words.charAt(i))) {
      i++;
    }
    if (i - at != 4) {
      return 0;
    }
    if (i + 1 < words.length()
        && "./-．".indexOf(words.charAt(i)) >= 0
        && Character.isDigit(words.charAt(i + 1))) {
      i++;
      while (i < words.length() && Character.isDigit(words.charAt(i))) {
        i++;
      }
    }
    return i - at;
  }
}
