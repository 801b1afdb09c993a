package org.hongtou.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.read.FlatTable.Line;
import org.hongtou.read.FlatTable.Piece;
import org.hongtou.words.PlaceHeads;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that deal goals out to places (目标任务分解表) whose grid a collection lost: a head
 * that opens with 县市区 and names goals with their units, and rows of a place and its figures, each
 * on a line. One goal of the head may have its years on the line below.
 *
 * <pre>
 * 县市区 2023年实际亩产（公斤） 亩产目标（公斤） 示范片建设任务（个）
 * 2025年 2026年
 * 甲县 439 451 462 3
 * </pre>
 */
final class FlatPlaces {
  private static final String[] GOALS = {"目标", "任务", "计划"};

  private static final int LONGEST_NAME = 30;
  private static final int LONGEST_PLACE = 12;
  private static final int LONGEST_FIGURE = 12;
  private static final int FEWEST_ROWS = 3;

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
      FlatTable table = reader.opensWithPlaces(at) ? reader.table(at) : null;
      at = table == null ? TextLines.next(text, at) : table.end();
      if (table != null) {
        found.add(table);
      }
    }
    return found;
  }

  private boolean opensWithPlaces(int line) {
    int at = TextLines.behindBlanks(text, line);
    return at < text.length() && PlaceHeads.mayBeginWith(text.charAt(at));
  }

  private @Nullable FlatTable table(int at) {
    List<Span> head = TextLines.cells(text, at);
    if (head.size() < 2 || !isHead(head)) {
      return null;
    }
    int line = TextLines.next(text, at);
    List<Span> years = line < text.length() ? TextLines.cells(text, line) : List.of();
    boolean two = !years.isEmpty() && years.stream().allMatch(this::isYear);
    int parted = two ? parted(head) : -1;
    if (two && parted < 0) {
      return null;
    }
    List<Line> lines = new ArrayList<>();
    int columns = heads(head, two ? years : List.of(), parted, lines);
    line = two ? TextLines.next(text, line) : line;
    int end = line;
    int rows = 0;
    while (line < text.length()) {
      List<Span> row = TextLines.cells(text, line);
      if (row.size() != columns || !isRow(row)) {
        break;
      }
      List<Piece> pieces = row.stream().map(cell -> new Piece(cell.of(text))).toList();
      lines.add(new Line(pieces, Collections.unmodifiableList(pieces), false));
      end = row.getLast().end();
      line = TextLines.next(text, line);
      rows++;
    }
    return rows < FEWEST_ROWS ? null : new FlatTable(head.getFirst().start(), end, lines, true);
  }

  /** Adds the rows of the head and gives the number of columns. */
  private int heads(List<Span> head, List<Span> years, int parted, List<Line> lines) {
    List<Piece> upper = new ArrayList<>();
    List<@Nullable Piece> above = new ArrayList<>();
    List<@Nullable Piece> below = new ArrayList<>();
    List<Piece> lower = years.stream().map(year -> new Piece(year.of(text))).toList();
    for (int i = 0; i < head.size(); i++) {
      Piece piece = new Piece(head.get(i).of(text));
      upper.add(piece);
      List<Piece> parts = i == parted ? lower : List.of(piece);
      parts.forEach(part -> above.add(piece));
      below.addAll(parts);
    }
    lines.add(new Line(upper, Collections.unmodifiableList(above), false));
    if (!years.isEmpty()) {
      lines.add(new Line(lower, Collections.unmodifiableList(below), false));
    }
    return above.size();
  }

  /** The only goal of a head that names no year itself; -1 where it is not the only one. */
  private int parted(List<Span> head) {
    int parted = -1;
    for (int i = 1; i < head.size(); i++) {
      String name = head.get(i).of(text);
      if (isGoal(name) && !name.contains("20")) {
        if (parted >= 0) {
          return -1;
        }
        parted = i;
      }
    }
    return parted;
  }

  private boolean isHead(List<Span> head) {
    boolean goal = false;
    for (Span cell : head.subList(1, head.size())) {
      String name = cell.of(text);
      if (name.length() > LONGEST_NAME || "。；，".chars().anyMatch(c -> name.indexOf(c) >= 0)) {
        return false;
      }
      goal |= isGoal(name);
    }
    return goal && PlaceHeads.isOne(head.getFirst().of(text));
  }

  private static boolean isGoal(String name) {
    return Arrays.stream(GOALS).anyMatch(name::contains);
  }

  private boolean isYear(Span cell) {
    String name = cell.of(text);
    return name.length() == 5
        && name.startsWith("20")
        && name.endsWith("年")
        && Character.isDigit(name.charAt(2))
        && Character.isDigit(name.charAt(3));
  }

  private boolean isRow(List<Span> row) {
    String place = row.getFirst().of(text);
    boolean named =
        place.length() >= 2
            && place.length() <= LONGEST_PLACE
            && place.chars().noneMatch(Character::isDigit);
    return named && row.subList(1, row.size()).stream().allMatch(this::isFigure);
  }

  private boolean isFigure(Span cell) {
    String figure = cell.of(text);
    return figure.length() <= LONGEST_FIGURE
        && (Character.isDigit(figure.charAt(figure.length() - 1))
            || figure.endsWith("%")
            || figure.equals("—")
            || figure.equals("-")
            || figure.equals("/"))
        && figure.chars().noneMatch(Character::isIdeographic);
  }
}
