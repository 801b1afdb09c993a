package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.hongtou.read.formats.word.TableGrid.Cell;
import org.hongtou.read.formats.word.TableGrid.Vertical;
import org.jspecify.annotations.Nullable;

/** Reads a table of a DOC file. A row that was deleted with changes tracked is left out. */
final class DocTable {
  private DocTable() {}

  static TableGrid read(Table table, DocNumbering numbering, @Nullable DocTextBoxes boxes) {
    TableGrid grid = TableGrid.ofTwips();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      if (!isDeleted(row)) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < row.numCells(); c++) {
          add(row.getCell(c), Math.max(table.getTableLevel(), 1), numbering, boxes, cells);
        }
        grid.row(cells, row.isTableHeader());
      }
    }
    return grid;
  }

  /** The mark at a row's end is deleted with it. */
  private static boolean isDeleted(TableRow row) {
    int runs = row.numCharacterRuns();
    if (runs == 0) {
      return false;
    }
    CharacterRun last = row.getCharacterRun(runs - 1);
    return last.isMarkedDeleted();
  }

  private static void add(
      TableCell cell,
      int level,
      DocNumbering numbering,
      @Nullable DocTextBoxes boxes,
      List<Cell> cells) {
    Flow content = DocStory.read(cell, level, numbering, boxes);
    int right = cell.getLeftEdge() + cell.getWidth();
    if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
      Cell before = cells.removeLast();
      before.content().addAll(content);
      cells.add(new Cell(before.left(), right, before.vertical(), before.content()));
      return;
    }
    Vertical vertical = Vertical.ALONE;
    if (cell.isFirstVerticallyMerged()) {
      vertical = Vertical.BEGINS;
    } else if (cell.isVerticallyMerged()) {
      vertical = Vertical.CONTINUES;
    }
    cells.add(new Cell(cell.getLeftEdge(), right, vertical, content));
  }
}
