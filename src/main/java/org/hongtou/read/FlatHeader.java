package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.ColumnNames;
import org.hongtou.words.ColumnNames.Column;
import org.hongtou.words.ColumnNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The head of a task table that was flattened to text: names of columns in a row, among them one
 * for tasks and one for units or deadlines, with a line break, a tab, blanks or nothing between
 * them.
 *
 * @param span from the first name to the last one
 * @param columns what the columns hold, in the order of a row's cells
 * @param names where each column's name stands
 * @param known how many of the names are known
 * @param style what stands between the names
 */
record FlatHeader(Span span, List<Column> columns, List<Span> names, int known, FlatStyle style) {
  private static final int FEWEST_KNOWN = 3;
  private static final int MOST_COLUMNS = 14;

  /** With the titles that 序号 shows to be none: 序号序号序号… must not be read on and on. */
  private static final int MOST_NAMES = 2 * MOST_COLUMNS;

  /** A year, such words as 省级 and a name: 2023年度省级重点工作任务. */
  private static final int LONGEST_WORD = 20;

  private static final int WIDEST_GAP = 80;
  private static final int LONGEST_UNKNOWN = 10;
  private static final int MOST_UNKNOWN = 2;
  private static final int LONGEST_NOTE = 40;
  private static final Column UNKNOWN = new Column(Kind.OTHER, null, false);

  /** The head that begins at a place of a text; null if none does. */
  static @Nullable FlatHeader at(String text, int from) {
    int end = wordEnd(text, from);
    if (end < 0 || standsInText(text, end)) {
      return null;
    }
    return new Reader(text).read(from);
  }

  /** Whether what follows a name neither parts it from another one nor is one: 工作任务的完成. */
  private static boolean standsInText(String text, int end) {
    return end < text.length()
        && "（(".indexOf(text.charAt(end)) < 0
        && TextLines.behindGap(text, end) == end
        && wordEnd(text, end) < 0;
  }

  /** The columns behind that of the numbers. */
  List<Column> withoutOrdinal() {
    return hasOrdinal() ? columns.subList(1, columns.size()) : columns;
  }

  boolean hasOrdinal() {
    return columns.getFirst().kind() == Kind.ORDINAL;
  }

  /** Whether another head is this one, printed again on a further page. */
  boolean isRepeatedBy(FlatHeader other) {
    return other.columns.equals(columns);
  }

  /**
   * The end of a column's name that begins at a place, blanks and line breaks in it included; -1.
   */
  private static int wordEnd(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST_WORD);
    // only what begins a cell can be one wholly
    boolean begins = from == 0 || TextLines.isGap(text.charAt(from - 1));
    int whole = begins ? cellEnd(text, from) : -1;
    if (whole > 0) {
      return whole;
    }
    char first = text.charAt(from);
    if (!ColumnNames.mayBeginWith(first) && !Character.isDigit(first)) {
      return -1;
    }
    int direct = ColumnNames.matchEnd(text, from, to);
    if (!hasSpace(text, from, to)) {
      return direct;
    }
    StringBuilder dense = new StringBuilder();
    int[] ends = new int[LONGEST_WORD];
    for (int i = from; i < text.length() && dense.length() < LONGEST_WORD && i < from + 50; i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        ends[dense.length()] = i + 1;
        dense.append(text.charAt(i));
      }
    }
    int spaced = ColumnNames.matchEnd(dense.toString(), 0, dense.length());
    int length = direct < 0 ? 0 : direct - from;
    if (spaced <= length) {
      return direct;
    }
    // 任务 / 内容: two columns, although 任务内容 is the name of one
    boolean gap = length > 0 && Characters.isSpace(text.charAt(ends[length - 1]));
    boolean two = gap && ColumnNames.of(dense.substring(length, spaced)) != null;
    return two ? direct : ends[spaced - 1];
  }

  /**
   * The end of a cell that begins at a place, if all of it is a column's name: 配合处（室）、单位; else -1.
   */
  private static int cellEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= LONGEST_WORD
        && !TextLines.isGap(text.charAt(end))
        && "。，；：".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean alone = end == text.length() || TextLines.isGap(text.charAt(end));
    return alone && end - from > 3 && ColumnNames.isWholly(text.substring(from, end)) ? end : -1;
  }

  private static boolean hasSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reads one head. */
  private static final class Reader {
    private final String text;
    private final List<Column> columns = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();

    /** How many names were read up to the last known one. */
    private int upToKnown;

    private int known;
    private int unknown;

    Reader(String text) {
      this.text = text;
    }

    @Nullable FlatHeader read(int from) {
      int at = from;
      for (int read = 0; read < MOST_NAMES && names.size() < MOST_COLUMNS; read++) {
        int start = TextLines.behindGap(text, at);
        if (start - at > WIDEST_GAP || start >= text.length()) {
          break;
        }
        int end = wordEnd(text, start);
        if (end > 0) {
          known(start, end);
          at = behindNote(end);
        } else {
          end = start > at && !names.isEmpty() ? unknownEnd(start) : -1;
          if (end < 0 || ++unknown > MOST_UNKNOWN) {
            break;
          }
          names.add(new Span(start, end));
          columns.add(UNKNOWN);
          at = end;
        }
      }
      return finish();
    }

    private void known(int start, int end) {
      Column column = ColumnNames.of(text.substring(start, end));
      if (column == null) {
        return;
      }
      if (column.kind() == Kind.ORDINAL && !names.isEmpty()) {
        // …任务 / 序号: what stood before was the table's title
        names.clear();
        columns.clear();
        unknown = 0;
        known = 0;
      }
      names.add(new Span(start, end));
      columns.add(column);
      upToKnown = names.size();
      known++;
    }

    private @Nullable FlatHeader finish() {
      if (!restOfLineIsHead()) {
        columns.subList(upToKnown, columns.size()).clear();
        names.subList(upToKnown, names.size()).clear();
      }
      int parents = 0;
      boolean task = false;
      boolean duty = false;
      for (Column column : columns) {
        if (column.kind() == Kind.FOREIGN) {
          return null;
        }
        parents += column.parent() ? 1 : 0;
        task |= column.kind().isTask();
        duty |= column.kind() == Kind.UNITS || column.kind() == Kind.DEADLINE;
      }
      // 2023年重点任务责任落实分工 is a title
      boolean title = !columns.isEmpty() && columns.getFirst().kind() != Kind.ORDINAL;
      int counted = known - (title ? parents : 0);
      if (counted < FEWEST_KNOWN || !task || !duty || (title && isGluedBefore())) {
        return null;
      }
      Span span = new Span(names.getFirst().start(), behindNote(names.getLast().end()));
      FlatStyle style = style();
      dissolveParent();
      return new FlatHeader(span, List.copyOf(columns), List.copyOf(names), known, style);
    }

    /** Whether the first name is the rest of a longer word. */
    private boolean isGluedBefore() {
      int start = names.getFirst().start();
      return start > 0 && Characters.isWideLetter(text.charAt(start - 1));
    }

    /** Whether names that are not known stand behind tabs on the same line as a known one. */
    private boolean restOfLineIsHead() {
      if (upToKnown == 0 || upToKnown == names.size()) {
        return true;
      }
      String rest = text.substring(names.get(upToKnown - 1).end(), names.getLast().end());
      return rest.indexOf('\n') < 0 && rest.indexOf('\t') >= 0;
    }

    /** 责任分工 over 牵头单位 and 配合单位: the lower names stand behind all upper ones. */
    private void dissolveParent() {
      int parent = -1;
      int last = columns.size();
      while (last > 0 && columns.get(last - 1).kind() == Kind.UNITS) {
        last--;
      }
      boolean below = false;
      for (int i = 0; i < columns.size(); i++) {
        if (parent < 0 && columns.get(i).parent()) {
          parent = i;
        } else if (parent >= 0 && columns.get(i).kind() == Kind.UNITS) {
          below = true;
        }
      }
      if (!below) {
        return;
      }
      columns.remove(parent);
      names.remove(parent);
      last--;
      if (last > parent) {
        List<Column> lower = new ArrayList<>(columns.subList(last, columns.size()));
        List<Span> places = new ArrayList<>(names.subList(last, names.size()));
        columns.subList(last, columns.size()).clear();
        names.subList(last, names.size()).clear();
        columns.addAll(parent, lower);
        names.addAll(parent, places);
      }
    }

    private FlatStyle style() {
      int lines = 0;
      int tabs = 0;
      int blanks = 0;
      for (int i = 1; i < names.size(); i++) {
        String gap = text.substring(names.get(i - 1).end(), names.get(i).start());
        if (gap.indexOf('\n') >= 0) {
          lines++;
        } else if (gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0) {
          tabs++;
        } else if (!gap.isEmpty() && Characters.isSpace(gap.charAt(gap.length() - 1))) {
          blanks++;
        }
      }
      int gaps = names.size() - 1;
      if (lines * 2 >= gaps) {
        return FlatStyle.LINES;
      }
      if (tabs * 2 >= gaps) {
        return FlatStyle.TABS;
      }
      return blanks * 2 >= gaps ? FlatStyle.BLANKS : FlatStyle.GLUED;
    }

    /** Behind （列第一位的为牵头单位）. */
    private int behindNote(int at) {
      int open = at;
      while (open < text.length() && Characters.isSpace(text.charAt(open))) {
        open++;
      }
      if (open >= text.length() || "（(".indexOf(text.charAt(open)) < 0) {
        return at;
      }
      int limit = Math.min(text.length(), open + LONGEST_NOTE);
      for (int i = open; i < limit; i++) {
        if ("）)".indexOf(text.charAt(i)) >= 0) {
          // （一）扩大消费: the number of what follows
          return i - open <= 3 && LineShape.isNumeral(text.charAt(open + 1)) ? at : i + 1;
        }
      }
      return at;
    }

    private int unknownEnd(int from) {
      int at = from;
      while (at < text.length() && Characters.isWideLetter(text.charAt(at))) {
        at++;
      }
      boolean alone = at == text.length() || TextLines.behindGap(text, at) > at;
      return alone && at > from && at - from <= LONGEST_UNKNOWN ? at : -1;
    }
  }
}
