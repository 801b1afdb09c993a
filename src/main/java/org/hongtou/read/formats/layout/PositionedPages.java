package org.hongtou.read.formats.layout;

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
    private final List<Glyph> sideways = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final PathRules path = new PathRules();

    /** An empty page. */
    public Page(double width, double height) {
      this.width = width;
      this.height = height;
    }

    /** Adds a character. */
    public void add(Glyph glyph) {
      glyphs.add(glyph);
    }

    /**
     * Adds a character that runs in another direction than most of the page's, turned upright; it
     * is no part of the page's flow.
     */
    public void addSideways(Glyph glyph) {
      sideways.add(glyph);
    }

    /** Adds a line. */
    public void add(Rule rule) {
      rules.add(rule);
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

    /** How many characters stand on it upright that can be seen and are known. */
    public int characters() {
      return (int)
          glyphs.stream().filter(g -> !g.isBlank() && !g.text().equals(Glyph.UNKNOWN)).count();
    }

    private PageContent content(int number) {
      for (PathRules.Piece piece : path.found()) {
        rules.add(Rule.between(piece.x0(), piece.y0(), piece.x1(), piece.y1()));
      }
      return new PageContent(number, width, height, glyphs, sideways, rules);
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
