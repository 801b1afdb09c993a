package org.hongtou.read.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.formats.LaidOut;
import org.xml.sax.SAXException;

/**
 * Lays out pages of which it is only known what stands where, whatever format says so: collects
 * glyphs and lines page by page, then writes paragraphs and tables. All in points, y growing
 * downwards, text running to the right.
 */
public final class PositionedPages {
  private final List<PageContent> pages = new ArrayList<>();

  /** A page that is being collected. */
  public static final class Page {
    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final PathRules path = new PathRules();

    /** An empty page. */
    public Page(double width, double height) {
      this.width = width;
      this.height = height;
    }

    /**
     * A character.
     *
     * @param size the height of an em
     * @param light whether it is pale or nearly transparent
     */
    public void glyph(
        String text,
        double x0,
        double x1,
        double baseline,
        double size,
        String font,
        boolean red,
        boolean light) {
      glyphs.add(new Glyph(text, x0, x1, baseline, size, new Ink(font, red, light, false, false)));
    }

    public void moveTo(double x, double y) {
      path.moveTo(x, y);
    }

    public void lineTo(double x, double y) {
      path.lineTo(x, y);
    }

    public void closePath() {
      path.close();
    }

    /** Draws the path along its lines. */
    public void stroke() {
      path.stroke();
    }

    /** Fills the path: it is a line if it is thin. */
    public void fill() {
      path.fill();
    }

    /** How many characters stand on it. */
    public int characters() {
      return glyphs.size();
    }

    private PageContent content(int number) {
      for (PathRules.Piece piece : path.found()) {
        double width = Math.abs(piece.x1() - piece.x0());
        double height = Math.abs(piece.y1() - piece.y0());
        if (width >= height) {
          rules.add(
              new Rule(
                  true,
                  (piece.y0() + piece.y1()) / 2,
                  Math.min(piece.x0(), piece.x1()),
                  Math.max(piece.x0(), piece.x1())));
        } else {
          rules.add(
              new Rule(
                  false,
                  (piece.x0() + piece.x1()) / 2,
                  Math.min(piece.y0(), piece.y1()),
                  Math.max(piece.y0(), piece.y1())));
        }
      }
      return new PageContent(number, width, height, glyphs, List.of(), rules, 0, 0);
    }
  }

  /** Adds the next page. */
  public void add(Page page) {
    pages.add(page.content(pages.size() + 1));
  }

  /** Whether any page has text. */
  public boolean hasText() {
    return pages.stream().anyMatch(PageContent::hasText);
  }

  /** Writes all pages. */
  public void write(LaidOut out) throws SAXException {
    new DocumentFlow(PageLayout.of(pages)).write(out);
  }
}
