package org.hongtou.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;

/**
 * How well a stretch of a flattened table's row reads as a cell of a column: 0 is a cell beyond
 * doubt, from about 5 on it is none. For one row and one thread.
 */
final class CellFit {
  /** A cell that costs less than this below 完成时限 belongs there. */
  private static final double SURE_DEADLINE = 1.5;

  static final double NEVER = NameDoubt.NEVER;

  private static final int LONGEST_DEADLINE = 90;
  private static final int LONGEST_GROUP = 60;
  private static final int LONGEST_OTHER = 120;
  private static final String NOTHING = "—－-–/\\无";

  /** What a deadline may begin with. */
  private static final String DEADLINE_BEGINS = "年今明本当上下第全每长持常即立随适实已按根规贯并和及于到至“\"";

  private final RowText row;
  private final NameDoubt names;
  private final Map<Integer, Double> dates = new HashMap<>();
  private final UnitRun[] units;
  private final UnitRun[] persons;
  private boolean[] ends;

  CellFit(RowText row, NameDoubt names) {
    this.row = row;
    this.names = names;
    this.units = new UnitRun[row.length() + 1];
    this.persons = new UnitRun[row.length() + 1];
    this.ends = new boolean[row.length() + 1];
    this.ends[row.length()] = true;
  }

  /** Says where cells may end, before cells of units are asked for. */
  void setEnds(boolean[] ends) {
    this.ends = ends;
  }

  /** The doubt about a stretch as a cell of a column. */
  double of(Column column, int from, int to) {
    return switch (column.kind()) {
      case UNITS -> isNothing(from, to) ? 0.1 : units(from, to, column.role() == Role.LEADER);
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

  /** The doubt about a stretch as a list of units. */
  double units(int from, int to, boolean ofPersons) {
    UnitRun[] runs = ofPersons ? persons : units;
    if (runs[from] == null) {
      runs[from] = new UnitRun(row, from, ends, ofPersons, names);
    }
    return runs[from].to(to);
  }

  /** How many line breaks stand within a stretch. */
  int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from + 1; i < to; i++) {
      breaks += row.gapBefore(i) == RowText.Gap.LINE ? 1 : 0;
    }
    return breaks;
  }

  /** —, 无. */
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
    boolean sentence = row.dense().substring(from, to).indexOf('。') >= 0;
    return (sentence ? 2 : 0) + Math.max(0, length - 20) * 0.1 + notText(from, to);
  }

  private double task(int from, int to) {
    double doubt = to - from >= 6 ? 0 : 0.5;
    doubt += "、，；。）)".indexOf(row.charAt(from)) >= 0 ? 3 : 0;
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
    char first = row.charAt(from);
    boolean may =
        LineShape.isNumeral(first)
            || NOTHING.indexOf(first) >= 0
            || DEADLINE_BEGINS.indexOf(first) >= 0;
    return length > LONGEST_DEADLINE || !may
        ? NEVER
        : dates.computeIfAbsent((from << 8) | length, key -> readDeadline(from, to));
  }

  private double readDeadline(int from, int to) {
    if (isNothing(from, to)) {
      return 0.1;
    }
    String words = row.dense().substring(from, to);
    List<DateMention> mentions = DateLexer.dates(words, new Span(0, words.length()));
    boolean time = !mentions.isEmpty();
    int rest = 0;
    int date = 0;
    for (int i = 0; i < words.length(); ) {
      if (date < mentions.size() && i >= mentions.get(date).span().start()) {
        i = Math.max(i, mentions.get(date++).span().end());
        continue;
      }
      int lasting = TableWords.LASTING.lengthAt(words, i);
      int known = Math.max(lasting, TableWords.AROUND.lengthAt(words, i));
      int year = known == 0 ? yearAt(words, i) : 0;
      time |= lasting > 0 || year > 0;
      rest += known == 0 && year == 0 ? 1 : 0;
      if (rest > 0 && mentions.isEmpty()) {
        return NEVER;
      }
      i += Math.max(1, Math.max(known, year));
    }
    if (!time) {
      return NEVER;
    }
    if (rest == 0) {
      return 0;
    }
    // 2023年6月底前出台方案，12月底前完成
    boolean bounded = mentions.getLast().bounded() || mentions.getFirst().bounded();
    return rest <= 6 ? 1 : bounded && mentions.getFirst().span().start() <= 4 ? 2 : 5 + rest * 0.1;
  }

  /** 2023, 2023.6, 2023/06: a year without its sign, as columns of figures have it. */
  private static int yearAt(String words, int at) {
    int end = digitsEnd(words, at);
    if (end - at != 4 || !words.startsWith("20", at)) {
      return 0;
    }
    boolean month = end < words.length() && "./-．".indexOf(words.charAt(end)) >= 0;
    int behind = month ? digitsEnd(words, end + 1) : end;
    return (behind > end + 1 ? behind : end) - at;
  }

  private static int digitsEnd(String words, int at) {
    int end = at;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether words alone in a cell can stand below 完成时限: 2026年12月底前, 持续推进. */
  static boolean isDeadline(String words) {
    RowText cell = new RowText(words, 0, words.length(), List.of());
    return cell.length() > 0
        && new CellFit(cell, new NameDoubt(true)).deadline(0, cell.length()) < SURE_DEADLINE;
  }
}
