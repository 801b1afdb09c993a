package org.hongtou.wrap;

import java.util.ArrayList;
import java.util.List;

/**
 * A composed notice in a neutral form, which the makers of this package wrap into files of each
 * format.
 *
 * <p>Its source is a text with a line a paragraph. {@code # } begins the title, {@code > } what
 * stands on the right (signature, date); lines {@code |a|b|c|} in a row are a table, whose cells
 * {@code ^} are merged with the cell above.
 *
 * @param pieces in order
 */
public record Wrapped(List<Piece> pieces) {
  /** A paragraph or a table. */
  public sealed interface Piece {}

  /** How a paragraph is set. */
  public enum Style {
    TITLE,
    BODY,
    RIGHT
  }

  public record Line(String text, Style style) implements Piece {}

  /** A table: every row has the same number of cells; {@link #ABOVE} stands in merged places. */
  public record Grid(List<List<String>> rows) implements Piece {}

  /** A cell that is merged with the one above it. */
  public static final String ABOVE = "^";

  public Wrapped {
    pieces = List.copyOf(pieces);
  }

  /** Reads the source form. */
  public static Wrapped parse(String source) {
    List<Piece> pieces = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : source.split("\n", -1)) {
      if (line.startsWith("|")) {
        rows.add(List.of(line.substring(1, line.length() - 1).split("\\|", -1)));
        continue;
      }
      endGrid(rows, pieces);
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("# ")) {
        pieces.add(new Line(line.substring(2), Style.TITLE));
      } else if (line.startsWith("> ")) {
        pieces.add(new Line(line.substring(2), Style.RIGHT));
      } else {
        pieces.add(new Line(line.strip(), Style.BODY));
      }
    }
    endGrid(rows, pieces);
    return new Wrapped(pieces);
  }

  private static void endGrid(List<List<String>> rows, List<Piece> pieces) {
    if (!rows.isEmpty()) {
      pieces.add(new Grid(List.copyOf(rows)));
      rows.clear();
    }
  }

  /** A plain text, each of its lines a paragraph. */
  public static Wrapped ofText(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (!line.isBlank()) {
        pieces.add(new Line(line.strip(), Style.BODY));
      }
    }
    return new Wrapped(pieces);
  }
}
