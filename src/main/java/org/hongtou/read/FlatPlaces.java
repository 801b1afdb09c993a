package org.hongtou.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTable.Line;
import org.hongtou.read.FlatTable.Piece;
import org.hongtou.words.PlaceHeads;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that deal goals out to places (目标任务分解表) whose grid a collection lost: a head
 * that opens with 县市区 and names goals with their units, and rows of a place and its figures, a row
 * or a cell on each line. Goals of the head may have years below them.
 *
 * <pre>
 * 县市区 2023年实际亩产（公斤） 亩产目标（公斤） 示范片建设任务（个）
 * 2025年 2026年
 * 甲县 439 451 462 3
 * </pre>
 */
final class FlatPlaces {
  private static final String NUMBER = "序号";

  private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "全市", "全省", "全县");

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_PLACE = 12;
  private static final int LONGEST_FIGURE = 12;
  private static final int FEWEST_ROWS = 3;

  /** The length of 2024—2026年. */
  private static final int YEARS = 10;

  /** Names and years. */
  private static final int MOST_WORDS = 40;

  private final String text;

  private FlatPlaces(String text) {
    this.text = text;
  }

  /** The tables in a text, in order. */
  static List<FlatTable> in(String text) {
    List<FlatTable> found = new ArrayList<>();
    FlatPlaces reader = new FlatPlaces(text);
    int at = 0;
    while (at < text.length()) {
      FlatTable table = null;
      if (reader.opensWithPlaces(at)) {
        table = TabbedPlaces.at(text, at);
        table = table == null ? reader.table(at) : table;
      }
      at = table == null ? TextLines.next(text, at) : table.end();
      if (table != null) {
        found.add(table);
      }
    }
    return found;
  }

  private boolean opensWithPlaces(int line) {
    int at = TextLines.behindBlanks(text, line);
    if (text.startsWith(NUMBER, at)) {
      at = TextLines.behindGap(text, at + NUMBER.length());
    }
    return at < text.length()
        && PlaceHeads.mayBeginWith(text.charAt(at))
        && PlaceHeads.isOne(cell(at).of(text));
  }

  /** The next word, parted by white space, line breaks and bars; empty at the text's end. */
  private Span cell(int from) {
    int at = TextLines.behindGap(text, from);
    int end = at;
    while (end < text.length() && !TextLines.isGap(text.charAt(end))) {
      end++;
    }
    return new Span(at, end);
  }

  private @Nullable FlatTable table(int at) {
    List<Span> words = new ArrayList<>();
    Span word = cell(at);
    while (word.length() > 0 && !isFigure(word)) {
      if (words.size() > MOST_WORDS || !isName(word)) {
        return null;
      }
      if (words.size() > 1 && "（(".indexOf(text.charAt(word.start())) >= 0) {
        // 存栏 （万头）: one name
        words.add(new Span(words.removeLast().start(), word.end()));
      } else {
        words.add(word);
      }
      word = cell(word.end());
    }
    if (word.length() == 0 || words.size() < 3) {
      return null;
    }
    boolean numbered = words.getFirst().of(text).equals(NUMBER);
    int row = numbered ? word.start() : words.removeLast().start();
    int places = numbered ? 1 : 0;
    int names = words.size();
    while (names > 0 && isYear(words.get(names - 1))) {
      names--;
    }
    List<Span> head = words.subList(0, names);
    List<Span> years = words.subList(names, words.size());
    int[] widths = widths(head, places, years);
    if (head.size() < places + 2
        || widths == null
        || (years.isEmpty() && !dealsOutGoals(text, head, at))) {
      return null;
    }
    List<Line> lines = new ArrayList<>();
    int columns = heads(head, years, widths, lines);
    int end = at;
    int rows = 0;
    List<Span> cells = row(row, places, columns);
    while (!cells.isEmpty()) {
      List<Piece> pieces = cells.stream().map(cell -> new Piece(cell.of(text))).toList();
      lines.add(new Line(pieces, Collections.unmodifiableList(pieces), false));
      end = cells.getLast().end();
      rows++;
      cells = row(end, places, columns);
    }
    boolean whole = numbered || !isFigure(cell(end));
    return rows < FEWEST_ROWS || !whole
        ? null
        : new FlatTable(head.getFirst().start(), end, lines, true);
  }

  /**
   * The cells of the row that begins at a place; empty if it is none.
   *
   * @param places the column of the places: 1 behind one of numbers, else 0
   */
  private List<Span> row(int from, int places, int columns) {
    List<Span> cells = new ArrayList<>();
    Span place = cell(from);
    if (places == 1 && isFigure(place)) {
      cells.add(place);
      place = cell(place.end());
    } else if (places == 1 && SUMS.contains(place.of(text))) {
      // the row of all has no number
      cells.add(new Span(place.start(), place.start()));
    }
    String name = place.of(text);
    if (cells.size() != places
        || name.length() < 2
        || name.length() > LONGEST_PLACE
        || name.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    cells.add(place);
    while (cells.size() < columns) {
      Span figure = cell(cells.getLast().end());
      if (figure.length() == 0 || !isFigure(figure)) {
        return List.of();
      }
      cells.add(figure);
    }
    return cells;
  }

  /** Adds the rows of the head and gives the number of columns. */
  private int heads(List<Span> head, List<Span> years, int[] widths, List<Line> lines) {
    List<Piece> upper = new ArrayList<>();
    List<@Nullable Piece> above = new ArrayList<>();
    List<@Nullable Piece> below = new ArrayList<>();
    List<Piece> lower = years.stream().map(year -> new Piece(year.of(text))).toList();
    int used = 0;
    for (int i = 0; i < head.size(); i++) {
      Piece piece = new Piece(head.get(i).of(text).replaceAll("\\s", ""));
      upper.add(piece);
      List<Piece> parts = widths[i] == 0 ? List.of(piece) : lower.subList(used, used + widths[i]);
      used += widths[i];
      parts.forEach(part -> above.add(piece));
      below.addAll(parts);
    }
    lines.add(new Line(upper, Collections.unmodifiableList(above), false));
    if (!years.isEmpty()) {
      lines.add(new Line(lower, Collections.unmodifiableList(below), false));
    }
    return above.size();
  }

  /**
   * How many of the years stand below each name of the head: 2022年 2023年 2025年 2022年 2025年 are
   * those of two names, since they begin anew.
   *
   * @return null if it can't be told
   */
  private int @Nullable [] widths(List<Span> head, int places, List<Span> years) {
    int[] widths = new int[head.size()];
    if (years.isEmpty()) {
      return widths;
    }
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      if (i == 0 || beginsAnew(years.get(i), years.get(i - 1))) {
        runs.add(0);
      }
      runs.set(runs.size() - 1, runs.getLast() + 1);
    }
    List<Integer> open = new ArrayList<>();
    List<Integer> goals = new ArrayList<>();
    for (int i = places + 1; i < head.size(); i++) {
      String name = head.get(i).of(text);
      if (!name.contains("20")) {
        open.add(i);
        if (PlaceHeads.saysGoal(name)) {
          goals.add(i);
        }
      }
    }
    List<Integer> parted = open.size() == runs.size() ? open : goals;
    if (parted.size() != runs.size()) {
      return null;
    }
    for (int i = 0; i < parted.size(); i++) {
      widths[parted.get(i)] = runs.get(i);
    }
    return widths;
  }

  /**
   * Whether the head of a table or its title says that goals are dealt out.
   *
   * @param at where the table begins
   */
  static boolean dealsOutGoals(String text, List<Span> head, int at) {
    return head.stream().anyMatch(name -> PlaceHeads.saysGoal(name.of(text)))
        || PlaceHeads.title(text, at) != null;
  }

  private boolean isName(Span cell) {
    String name = PlaceHeads.withoutPart(cell.of(text));
    return name.length() <= LONGEST_NAME && "。；，：".chars().allMatch(c -> name.indexOf(c) < 0);
  }

  /** 2024年 and 2024—2026年. */
  private boolean isYear(Span cell) {
    String name = cell.of(text);
    boolean range = name.length() == YEARS && "—-–至".indexOf(name.charAt(4)) >= 0;
    return name.endsWith("年")
        && name.startsWith("20")
        && (name.length() == 5 || range)
        && Character.isDigit(name.charAt(2))
        && Character.isDigit(name.charAt(3));
  }

  /** Whether years begin anew: 2023年 behind 2025年, 2026年 behind 2024—2026年. */
  private boolean beginsAnew(Span year, Span before) {
    String last = before.of(text);
    return year.of(text)
            .substring(0, 4)
            .compareTo(last.substring(last.length() - 5, last.length() - 1))
        <= 0;
  }

  private boolean isFigure(Span cell) {
    return isFigure(cell.of(text));
  }

  /** 439, ≥5%, and what stands for none: —. */
  static boolean isFigure(String figure) {
    return figure.length() > 0
        && figure.length() <= LONGEST_FIGURE
        && (Character.isDigit(figure.charAt(figure.length() - 1))
            || figure.endsWith("%")
            || figure.equals("—")
            || figure.equals("-")
            || figure.equals("/"))
        && figure.chars().noneMatch(Character::isIdeographic);
  }
}
