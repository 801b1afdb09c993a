package org.hongtou.read.formats.layout;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines along the axes among the paths that a page draws: stroked lines and rectangles,
 * and filled rectangles too thin to be a shade, which Word draws the borders of tables with. In the
 * coordinates of whoever draws.
 */
public final class PathRules {
  private static final int MOST = 50_000;
  private static final double SLANT = 1;
  private static final double THICKEST = 3.2;
  private static final double SHORTEST = 0.3;

  /** A straight piece of a path. */
  public record Piece(double x0, double y0, double x1, double y1) {}

  private final List<Piece> found = new ArrayList<>();
  private final List<Piece> path = new ArrayList<>();
  private Point2D start = new Point2D.Double();
  private Point2D at = new Point2D.Double();

  /** The lines found so far. */
  public List<Piece> found() {
    return found;
  }

  /** Whether the page draws more than is kept. */
  public boolean isFull() {
    return found.size() >= MOST;
  }

  /** Where the path has come to. */
  public Point2D current() {
    return at;
  }

  /** Begins a part of the path. */
  public void moveTo(double x, double y) {
    at = new Point2D.Double(x, y);
    start = at;
  }

  /** Goes on straight. */
  public void lineTo(double x, double y) {
    add(path, new Piece(at.getX(), at.getY(), x, y));
    at = new Point2D.Double(x, y);
  }

  /** Goes back to where the part began. */
  public void close() {
    lineTo(start.getX(), start.getY());
  }

  /** Adds a rectangle by its corners. */
  public void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo(p0.getX(), p0.getY());
    lineTo(p1.getX(), p1.getY());
    lineTo(p2.getX(), p2.getY());
    lineTo(p3.getX(), p3.getY());
    close();
  }

  /** Forgets the path. */
  public void drop() {
    path.clear();
  }

  /** Draws the path along its pieces: those along the axes are lines. */
  public void stroke() {
    for (Piece piece : path) {
      boolean axial =
          Math.abs(piece.x1 - piece.x0) <= SLANT || Math.abs(piece.y1 - piece.y0) <= SLANT;
      if (axial) {
        add(found, piece);
      }
    }
    path.clear();
  }

  /** Fills the path: its parts that are closed and thin are lines. */
  public void fill() {
    int from = 0;
    while (from < path.size()) {
      int to = from + 1;
      while (to < path.size() && continues(path.get(to - 1), path.get(to))) {
        to++;
      }
      thin(path.subList(from, to));
      from = to;
    }
    path.clear();
  }

  private static boolean continues(Piece piece, Piece next) {
    return piece.x1 == next.x0 && piece.y1 == next.y0;
  }

  private void thin(List<Piece> outline) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double y1 = -Double.MAX_VALUE;
    for (Piece piece : outline) {
      x0 = Math.min(x0, Math.min(piece.x0, piece.x1));
      y0 = Math.min(y0, Math.min(piece.y0, piece.y1));
      x1 = Math.max(x1, Math.max(piece.x0, piece.x1));
      y1 = Math.max(y1, Math.max(piece.y0, piece.y1));
    }
    double width = x1 - x0;
    double height = y1 - y0;
    if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST) {
      return;
    }
    if (width >= height) {
      add(found, new Piece(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2));
    } else {
      add(found, new Piece((x0 + x1) / 2, y0, (x0 + x1) / 2, y1));
    }
  }

  private static void add(List<Piece> list, Piece piece) {
    if (list.size() < MOST) {
      list.add(piece);
    }
  }
}
