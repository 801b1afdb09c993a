package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.formats.word.TableGrid.Cell;
import org.hongtou.read.formats.word.TableGrid.Vertical;

/** How the cells of a table's row are laid out in RTF: {@code \trowd … \cellx}. */
final class RtfRow {
  private record Place(int right, Vertical vertical, boolean goesOnFromLeft) {}

  /** More cells than a row of Word may have. */
  private static final int MOST_CELLS = 1000;

  /** The width of a cell that the row doesn't define: 2 cm. */
  private static final int USUAL_WIDTH = 1134;

  private final List<Place> places = new ArrayList<>();
  private int left;
  private boolean header;
  private Vertical vertical = Vertical.ALONE;
  private boolean goesOnFromLeft;

  /** Reads a control word of a row's definition. */
  void word(RtfLexer lexer) {
    switch (lexer.word()) {
      case "trowd" -> {
        places.clear();
        left = 0;
        header = false;
        endPlace();
      }
      case "trleft" -> left = lexer.parameter(0);
      case "trhdr" -> header = lexer.isOn();
      case "clvmgf" -> vertical = Vertical.BEGINS;
      case "clvmrg" -> vertical = Vertical.CONTINUES;
      case "clmrg" -> goesOnFromLeft = true;
      case "cellx" -> {
        if (places.size() < MOST_CELLS) {
          places.add(new Place(lexer.parameter(0), vertical, goesOnFromLeft));
        }
        endPlace();
      }
      default -> {}
    }
  }

  private void endPlace() {
    vertical = Vertical.ALONE;
    goesOnFromLeft = false;
  }

  boolean isHeader() {
    return header;
  }

  /** The cells with the contents given. */
  List<Cell> cells(List<Flow> contents) {
    List<Cell> cells = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < contents.size() && i < MOST_CELLS; i++) {
      Place place =
          i < places.size() ? places.get(i) : new Place(edge + USUAL_WIDTH, Vertical.ALONE, false);
      if (place.goesOnFromLeft && !cells.isEmpty()) {
        Cell before = cells.removeLast();
        before.content().addAll(contents.get(i));
        cells.add(new Cell(before.left(), place.right, before.vertical(), before.content()));
      } else {
        cells.add(new Cell(edge, place.right, place.vertical, contents.get(i)));
      }
      edge = place.right;
    }
    return cells;
  }
}
