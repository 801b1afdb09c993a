package org.hongtou.read.formats.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.read.formats.layout.Paragraph.Printed;

/**
 * How a document is set, as most of its lines show it.
 *
 * @param size the size of its body
 * @param font the font of its body
 * @param indents whether paragraphs begin with an indent
 * @param labelsAreFlush whether paragraphs with a label begin at the margin even so
 */
record Habits(double size, String font, boolean indents, boolean labelsAreFlush) {

  /**
   * Looks at the lines behind lines that end early: they begin paragraphs.
   *
   * @param columns the lines of each column
   */
  static Habits of(List<List<Printed>> columns) {
    List<Glyph> glyphs =
        columns.stream()
            .flatMap(List::stream)
            .flatMap(printed -> printed.line().glyphs().stream())
            .toList();
    double size = Sizes.mostUsed(glyphs);
    int indented = 0;
    int flush = 0;
    int indentedLabels = 0;
    int flushLabels = 0;
    for (List<Printed> column : columns) {
      for (int i = 1; i < column.size(); i++) {
        Printed line = column.get(i);
        boolean begins = !column.get(i - 1).isFullBefore(line.line());
        double em = line.bodySize(size);
        boolean body = Math.abs(line.line().size() - em) < 0.12 * em;
        if (!begins || !body) {
          continue;
        }
        boolean label = Labels.startsItem(line.line().text());
        if (line.indent() < 0.8) {
          flush++;
          flushLabels += label ? 1 : 0;
        } else if (line.indent() < 3.2) {
          indented++;
          indentedLabels += label ? 1 : 0;
        }
      }
    }
    boolean indents = indented > 0 && indented * 2 >= flush;
    return new Habits(
        size, font(glyphs, size), indents, flushLabels > 1 && flushLabels > indentedLabels);
  }

  private static String font(List<Glyph> glyphs, double size) {
    Map<String, Integer> counts = new HashMap<>();
    String best = "";
    for (Glyph glyph : glyphs) {
      if (Math.abs(glyph.size() - size) <= 0.5) {
        int count = counts.merge(glyph.ink().font(), 1, Integer::sum);
        if (count > counts.getOrDefault(best, 0)) {
          best = glyph.ink().font();
        }
      }
    }
    return best;
  }
}
