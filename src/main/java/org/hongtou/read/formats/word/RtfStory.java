package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the paragraphs and tables of an RTF file's body, of a text box or a note. Tables are told
 * by their cells' ends ({@code \cell}, {@code \row}); one in a cell of another stands a level
 * deeper ({@code \itap2}).
 */
final class RtfStory {
  private static final class OpenTable {
    final TableGrid grid = TableGrid.ofTwips();
    final RtfRow row = new RtfRow();
    final List<Flow> cells = new ArrayList<>();
    Flow cell = new Flow();
  }

  /** Tables inside tables inside tables: no notice has more. */
  private static final int MOST_LEVELS = 20;

  private final Flow flow = new Flow();
  private final List<OpenTable> tables = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable String label;
  private Flow boxes = new Flow();

  /** Whether a row was defined and has not ended: some writers leave {@code \intbl} out. */
  private boolean inRow;

  boolean isInRow() {
    return inRow;
  }

  StringBuilder line() {
    return line;
  }

  /** Gives the paragraph a label, unless it goes on one that has had its chance. */
  void label(String text) {
    if (label == null) {
      label = text;
    }
  }

  /** The definition of the rows of a table at a level, 1 or more. */
  RtfRow row(int level) {
    inRow = true;
    return open(level).row;
  }

  /** Ends a paragraph that stands in tables down to a level, 0 for none. */
  void endParagraph(int level) {
    closeBelow(level);
    Flow target = level == 0 ? flow : open(level).cell;
    target.paragraph((label == null ? "" : label) + line.toString().strip());
    target.addAll(boxes);
    line.setLength(0);
    label = null;
    boxes = new Flow();
  }

  /** Ends a paragraph whose mark was deleted or is hidden: the next one goes on in it. */
  void joinParagraph() {
    if (line.toString().isBlank()) {
      line.setLength(0);
      label = null;
    } else if (label == null) {
      label = "";
    }
  }

  void endCell(int level) {
    int at = Math.max(level, 1);
    endParagraph(at);
    OpenTable table = open(at);
    table.cells.add(table.cell);
    table.cell = new Flow();
  }

  void endRow(int level) {
    int at = Math.max(level, 1);
    closeBelow(at);
    OpenTable table = open(at);
    if (!table.cell.isEmpty()) {
      table.cells.add(table.cell);
      table.cell = new Flow();
    }
    table.grid.row(table.row.cells(table.cells), table.row.isHeader());
    table.cells.clear();
    inRow = at > 1;
  }

  /** Puts in what a text box holds: in front of the paragraph, or behind it if it has begun. */
  void box(Flow content, int level) {
    if (line.toString().isBlank()) {
      closeBelow(level);
      (level == 0 ? flow : open(level).cell).addAll(content);
    } else {
      boxes.addAll(content);
    }
  }

  private OpenTable open(int level) {
    while (tables.size() < Math.min(level, MOST_LEVELS)) {
      tables.add(new OpenTable());
    }
    return tables.get(Math.min(level, MOST_LEVELS) - 1);
  }

  private void closeBelow(int level) {
    while (tables.size() > level) {
      OpenTable table = tables.removeLast();
      Flow target = tables.isEmpty() ? flow : tables.getLast().cell;
      target.table(table.grid);
      // cells of a row that the file never ends
      table.cells.forEach(target::addAll);
      target.addAll(table.cell);
    }
  }

  /** Everything, once the story has ended. */
  Flow end() {
    if (!line.isEmpty() || label != null || !boxes.isEmpty()) {
      endParagraph(0);
    }
    closeBelow(0);
    return flow;
  }
}
