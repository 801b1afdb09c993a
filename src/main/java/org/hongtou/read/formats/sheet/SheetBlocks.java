package org.hongtou.read.formats.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hongtou.read.formats.LaidOut.Cell;
import org.hongtou.read.formats.sheet.SheetGrid.Place;

/**
 * Parts what a sheet shows into paragraphs and tables: empty rows part tables; a title, 单位：万元 or
 * 填报单位 above a table and 注：… below it are paragraphs.
 */
final class SheetBlocks {
  /** A paragraph or a table. */
  sealed interface Block {}

  record Paragraph(String text) implements Block {}

  record Table(List<List<Cell>> rows) implements Block {}

  /** A label such as 填报单位： ends within so many characters. */
  private static final int LONGEST_LABEL = 12;

  /**
   * A text alone in the first column below a table is a note if it is longer than a table's cell.
   */
  private static final int LONGEST_CELL = 40;

  /** Heads of tables have no more rows than this; where more are frozen it is for convenience. */
  private static final int MOST_HEADER_ROWS = 4;

  private static final List<String> NOTES =
      List.of("注", "备注", "说明", "附注", "填表", "填报", "资料来源", "数据来源", "联系人");

  private final SheetGrid grid;
  private final SheetHeader header;
  private final List<Block> blocks = new ArrayList<>();

  private SheetBlocks(SheetGrid grid, SheetHeader header) {
    this.grid = grid;
    this.header = header;
  }

  static List<Block> of(SheetGrid grid, SheetHeader header) {
    SheetBlocks blocks = new SheetBlocks(grid, header);
    blocks.read();
    return blocks.blocks;
  }

  private void read() {
    List<Integer> band = new ArrayList<>();
    for (int row : grid.rows().keySet()) {
      if (!band.isEmpty()) {
        int last = band.getLast();
        if (grid.gapBetween(last, row) && !counts(last, row)) {
          band(band);
          band.clear();
        }
      }
      band.add(row);
    }
    if (!band.isEmpty()) {
      band(band);
    }
  }

  /** Whether a row goes on with the numbers of one above it: 7 and, after an empty row, 8. */
  private boolean counts(int upper, int lower) {
    NavigableMap<Integer, Place> above = row(upper);
    NavigableMap<Integer, Place> below = row(lower);
    String first = above.firstEntry().getValue().text();
    String second = below.firstEntry().getValue().text();
    return above.firstKey().equals(below.firstKey())
        && distinct(below).size() > 1
        && isNumber(first)
        && isNumber(second)
        && Integer.parseInt(second) == Integer.parseInt(first) + 1;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void band(List<Integer> band) {
    int widest = band.stream().mapToInt(r -> distinct(row(r)).size()).max().orElse(0);
    int start = 0;
    while (start < band.size() && standsAlone(band.get(start), widest)) {
      start++;
    }
    int end = band.size();
    while (end > start && standsAlone(band.get(end - 1), widest)) {
      end--;
    }
    while (end < band.size() && !isNote(band.get(end), widest)) {
      end++;
    }
    paragraphs(band.subList(0, start));
    if (end > start) {
      table(band.subList(start, end));
    }
    paragraphs(band.subList(end, band.size()));
  }

  private boolean standsAlone(int row, int widest) {
    Collection<Place> places = distinct(row(row));
    return places.size() == 1 || isLabels(places, widest);
  }

  /** 填报单位：… and 单位：万元 in a row above a table of more columns. */
  private static boolean isLabels(Collection<Place> places, int widest) {
    return places.size() <= 3
        && places.size() < widest
        && places.stream().allMatch(p -> isLabel(p.text()));
  }

  private static boolean isLabel(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return colon > 0 && colon <= LONGEST_LABEL;
  }

  private boolean isNote(int row, int widest) {
    NavigableMap<Integer, Place> places = row(row);
    Collection<Place> distinct = distinct(places);
    if (distinct.size() > 1) {
      return isLabels(distinct, widest);
    }
    String text = distinct.iterator().next().text();
    boolean spread = places.size() * 2 >= widest && places.size() > 1;
    return spread || text.length() > LONGEST_CELL || NOTES.stream().anyMatch(text::startsWith);
  }

  private void paragraphs(List<Integer> band) {
    Set<Place> written = new HashSet<>();
    for (int row : band) {
      for (Place place : distinct(row(row))) {
        if (written.add(place)) {
          place.text().lines().forEach(line -> blocks.add(new Paragraph(line)));
        }
      }
    }
  }

  private void table(List<Integer> band) {
    // rows and columns that only go on with merged cells add nothing
    List<Integer> rows = new ArrayList<>();
    TreeSet<Integer> columns = new TreeSet<>();
    Set<Place> begun = new HashSet<>();
    for (int row : band) {
      boolean begins = false;
      for (Place place : distinct(row(row))) {
        if (begun.add(place)) {
          columns.add(place.column());
          begins = true;
        }
      }
      if (begins) {
        rows.add(row);
      }
    }
    if (columns.size() == 1) {
      paragraphs(band);
      return;
    }
    List<List<Cell>> table = new ArrayList<>();
    int headerRows = headerRows(rows);
    Set<Place> written = new HashSet<>();
    for (int r = 0; r < rows.size(); r++) {
      NavigableMap<Integer, Place> places = row(rows.get(r));
      List<Cell> cells = new ArrayList<>();
      for (int column : columns) {
        Place place = places.get(column);
        if (place == null) {
          cells.add(new Cell("", 1, 1, r < headerRows));
        } else if (written.add(place)) {
          int width = (int) columns.stream().filter(c -> covers(places, c, place)).count();
          int height = height(rows, r, column, place);
          cells.add(new Cell(place.text(), height, width, r < headerRows));
        }
      }
      table.add(cells);
    }
    blocks.add(new Table(table));
  }

  private static boolean covers(NavigableMap<Integer, Place> places, int column, Place place) {
    return place.equals(places.get(column));
  }

  private int height(List<Integer> rows, int from, int column, Place place) {
    int to = from;
    while (to < rows.size() && place.equals(row(rows.get(to)).get(column))) {
      to++;
    }
    return to - from;
  }

  private int headerRows(List<Integer> rows) {
    int marked = 0;
    while (marked < rows.size() && header.marks(rows.get(marked))) {
      marked++;
    }
    return marked < rows.size() && marked <= MOST_HEADER_ROWS ? marked : 0;
  }

  private NavigableMap<Integer, Place> row(int row) {
    NavigableMap<Integer, Place> places = grid.rows().get(row);
    return places == null ? new TreeMap<>() : places;
  }

  /** The places of a row, each merged one once, from left to right. */
  private static Collection<Place> distinct(NavigableMap<Integer, Place> places) {
    return new LinkedHashSet<>(places.values());
  }
}
