package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the footnotes of a page: lines at its foot in smaller type, below a short line or beginning
 * with a mark ({@code ①}, {@code [1]}, a raised number). The colophon is set smaller too, but
 * between lines as wide as the text.
 */
final class Footnotes {
  private static final double SMALLER = 0.93;
  private static final double WIDEST_RULE = 0.6;

  private final List<Block.Column> columns = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();

  Footnotes(List<Block.Column> all, PageContent page) {
    columns.addAll(all);
    if (all.isEmpty()) {
      return;
    }
    Block.Column last = all.get(all.size() - 1);
    List<Block> blocks = last.blocks();
    double em =
        Sizes.mostUsed(
            all.stream()
                .flatMap(column -> column.blocks().stream())
                .flatMap(Footnotes::glyphs)
                .toList());
    int start = blocks.size();
    while (start > 0
        && blocks.get(start - 1) instanceof Block.Line line
        && line.text().size() < SMALLER * em) {
      start--;
    }
    // a page that begins with small type has no text that its notes could belong to
    for (int from = start; start > 0 && from < blocks.size(); from++) {
      TextLine first = ((Block.Line) blocks.get(from)).text();
      if (beginsNotes(first, bottom(blocks.get(from - 1)), page, last)) {
        blocks.subList(from, blocks.size()).forEach(b -> lines.add(((Block.Line) b).text()));
        columns.set(
            columns.size() - 1,
            new Block.Column(
                last.x0(), last.x1(), last.place(), List.copyOf(blocks.subList(0, from))));
        return;
      }
    }
  }

  List<Block.Column> columns() {
    return columns;
  }

  List<TextLine> lines() {
    return lines;
  }

  private static Stream<Glyph> glyphs(Block block) {
    return block instanceof Block.Line line ? line.text().glyphs().stream() : Stream.empty();
  }

  private static double bottom(Block block) {
    return switch (block) {
      case Block.Line line -> line.text().bottom();
      case Block.Table table -> table.table().box().y1();
    };
  }

  private static boolean beginsNotes(
      TextLine first, double above, PageContent page, Block.Column column) {
    if (startsWithMark(first)) {
      return true;
    }
    double width = column.x1() - column.x0();
    return page.rules().stream()
        .anyMatch(
            rule ->
                rule.level()
                    && rule.at() > above - 2
                    && rule.at() < first.top() + 3
                    && rule.length() > 20
                    && rule.length() < WIDEST_RULE * width
                    && rule.from() < column.x0() + 0.1 * width);
  }

  /** Whether the line begins a note. */
  static boolean startsWithMark(TextLine line) {
    char c = line.text().charAt(0);
    boolean bracket = c == '[' || c == '［' || c == '〔';
    return "①②③④⑤⑥⑦⑧⑨⑩*＊※⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0
        || (bracket && line.text().length() > 2 && Signs.isDigit(line.text().charAt(1)));
  }
}
