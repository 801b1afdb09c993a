package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands where on a page: the parts of the page itself are left out, tables are found by their
 * lines, the rest is put into columns, and footnotes are set apart.
 *
 * @param number the page's number, from 1
 * @param columns in reading order
 * @param footnotes lines of footnotes, which are read behind the page's text
 * @param sideways lines that run in another direction, read last
 */
record PageLayout(
    int number,
    double width,
    List<Block.Column> columns,
    List<TextLine> footnotes,
    List<TextLine> sideways) {

  /** Lays out the pages of a document; what repeats on them is known only from all of them. */
  static List<PageLayout> of(List<PageContent> raw) {
    Watermarks watermarks = new Watermarks(raw);
    List<PageContent> pages = new ArrayList<>();
    List<RuledTables> tables = new ArrayList<>();
    List<List<Glyph>> texts = new ArrayList<>();
    for (PageContent page : raw) {
      PageContent clean =
          page.withGlyphs(
              page.glyphs().stream().filter(glyph -> !watermarks.isDropped(glyph)).toList());
      RuledTables found = new RuledTables(clean);
      pages.add(clean);
      tables.add(found);
      texts.add(found.without(clean.glyphs()));
    }
    Furniture furniture = new Furniture(pages, texts);
    List<Double> gutters = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      texts.set(i, texts.get(i).stream().filter(glyph -> !furniture.isDropped(glyph)).toList());
      double gutter = Columns.gutter(texts.get(i), tables.get(i).tables());
      if (!Double.isNaN(gutter)) {
        gutters.add(gutter);
      }
    }
    List<PageLayout> layouts = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      layouts.add(lay(pages.get(i), texts.get(i), tables.get(i).tables(), gutters));
    }
    return layouts;
  }

  private static PageLayout lay(
      PageContent page, List<Glyph> text, List<RuledTable> tables, List<Double> gutters) {
    List<Block.Column> columns = Columns.of(text, tables, gutters);
    Footnotes footnotes = new Footnotes(columns, page);
    return new PageLayout(
        page.number(),
        page.width(),
        footnotes.columns(),
        footnotes.lines(),
        LineBuilder.lines(page.sideways()));
  }
}
