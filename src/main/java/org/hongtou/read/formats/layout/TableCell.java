package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.List;

/** A cell of a ruled table while the table is put together over pages. */
final class TableCell {
  private int row;
  private int column;
  private int rows;
  private int columns;
  private final Box box;
  private final List<TextLine> lines = new ArrayList<>();
  private String text = "";

  TableCell(int row, int column, int rows, int columns, Box box) {
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
    this.box = box;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  Box box() {
    return box;
  }

  String text() {
    return text;
  }

  List<TextLine> lines() {
    return lines;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  void fill(List<Glyph> glyphs) {
    lines.addAll(LineBuilder.lines(glyphs));
    text = CellText.of(box, lines);
  }

  /** Takes on what stands in the rest of this cell on the next page. */
  void goOn(TableCell rest) {
    text = CellText.join(this, rest);
    lines.clear();
    lines.addAll(rest.lines);
  }

  void lengthen(int by) {
    rows += by;
  }

  /** Moves the cell to another place of a larger grid. */
  void place(int newRow, int newColumn, int newColumns) {
    row = newRow;
    column = newColumn;
    columns = newColumns;
  }
}
