package org.hongtou.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hongtou.model.PageField;
import org.hongtou.model.Span;

/**
 * Lays a plain text out as paragraphs: as they are where the file has whole paragraphs, re-flowed
 * where it was hard-wrapped.
 */
final class PlainText {
  /** No page holds a line of sixty characters. */
  private static final int LONG_LINE = 60 * LineShape.EM;

  private static final int FEWEST_LINES_OF_ZONE = 20;
  private static final int LONGEST_TABLE_TITLE = 70;

  private PlainText() {}

  /**
   * Writes a text.
   *
   * @param stored as {@link Characters#cleanKeepingTabs} gives it
   * @return what an index table at its head says; the table stays in the text
   */
  static Map<PageField, String> write(String stored, CanonicalText out) {
    String text = JoinedLines.mend(stored);
    List<LineShape> lines = linesOf(text);
    boolean[] pageNumbers = PageNumbers.find(lines);
    int width = PageWidth.of(without(pageNumbers, lines));
    List<Span> repeats = PrintedTwice.find(text);
    if (repeats.isEmpty()) {
      withTables(text, lines, width, out);
    } else {
      writeParted(text, repeats, width, out);
    }
    return IndexFields.atHeadOf(lines);
  }

  /** A second print begins a paragraph, even where it follows the first without a break. */
  private static void writeParted(String text, List<Span> repeats, int width, CanonicalText out) {
    int start = 0;
    for (Span repeat : repeats) {
      withTables(text.substring(start, repeat.start()), width, out);
      withTables(repeat.of(text), width, out);
      start = repeat.end();
    }
    withTables(text.substring(start), width, out);
  }

  /**
   * Writes lines as paragraphs.
   *
   * @param width of the page that they were cut for, in quarters of an em; 0 if they weren't
   */
  static void write(List<LineShape> lines, int width, CanonicalText out) {
    if (lines.isEmpty()) {
      return;
    }
    if (width == 0) {
      writeZones(lines, out);
    } else {
      reFlow(lines, width, out);
    }
  }

  /**
   * Writes the lines of a page of the web, among which may be a table that was none in the page's
   * markup.
   *
   * @param width as above
   */
  static void writeLines(List<LineShape> lines, int width, CanonicalText out) {
    StringBuilder text = new StringBuilder();
    for (LineShape line : lines) {
      text.append(line.text()).append('\n');
    }
    withTables(text.toString(), lines, width, out);
  }

  private static void withTables(String text, int width, CanonicalText out) {
    withTables(text, linesOf(text), width, out);
  }

  /**
   * Writes a text in which tables may stand that have lost their grid.
   *
   * @param lines all of its lines
   */
  private static void withTables(String text, List<LineShape> lines, int width, CanonicalText out) {
    List<FlatTable> tables = tablesIn(text);
    if (tables.isEmpty()) {
      write(lines, width, out);
      return;
    }
    int at = 0;
    for (FlatTable table : tables) {
      int title = titleStart(text, at, table.start());
      write(linesOf(text.substring(at, title)), width, out);
      write(linesOf(text.substring(title, table.start())), width, out);
      out.table(table);
      at = table.end();
    }
    write(linesOf(text.substring(at)), width, out);
  }

  private static List<FlatTable> tablesIn(String text) {
    List<FlatTable> tables = FlatTables.in(text);
    List<FlatTable> indicators = new ArrayList<>(FlatIndicators.in(text));
    indicators.addAll(FlatPlaces.in(text));
    if (indicators.isEmpty()) {
      return tables;
    }
    List<FlatTable> all = new ArrayList<>(tables);
    for (FlatTable one : indicators) {
      boolean other = tables.stream().anyMatch(t -> t.start() < one.end() && one.start() < t.end());
      if (!other) {
        all.add(one);
      }
    }
    all.sort(Comparator.comparingInt(FlatTable::start));
    return all;
  }

  /** Where the title of a table begins if it follows text on its line: …抓好落实。附件重点任务分工表序号…. */
  private static int titleStart(String text, int from, int table) {
    int start = table;
    while (start > from
        && table - start < LONGEST_TABLE_TITLE
        && "。；\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
      if (text.startsWith("附件", start)) {
        return start;
      }
    }
    return table - start < LONGEST_TABLE_TITLE ? start : table;
  }

  /**
   * Writes lines that are whole paragraphs on the whole. Some collections put two notices into one
   * file, so a long stretch between whole paragraphs may still be hard-wrapped.
   */
  private static void writeZones(List<LineShape> lines, CanonicalText out) {
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && lines.get(end).width() < LONG_LINE) {
        end++;
      }
      List<LineShape> zone = lines.subList(start, end);
      int width = zone.size() < FEWEST_LINES_OF_ZONE ? 0 : PageWidth.ofZone(zone);
      if (width > 0) {
        reFlow(zone, width, out);
      } else {
        zone.forEach(line -> writeParagraph(line.text(), out));
      }
      if (end < lines.size()) {
        writeParagraph(lines.get(end).text(), out);
      }
      start = end + 1;
    }
  }

  private static void writeParagraph(String line, CanonicalText out) {
    int start = out.length();
    List<String> paragraphs = LostBreaks.split(line);
    paragraphs.forEach(out::paragraph);
    if (paragraphs.size() > 1) {
      out.warn(
          "line-breaks-restored",
          "a line of "
              + line.length()
              + " characters was split into "
              + paragraphs.size()
              + " paragraphs at its numbering",
          new Span(start, out.length() - 1));
    }
  }

  private static void reFlow(List<LineShape> lines, int width, CanonicalText out) {
    boolean[] pageNumbers = PageNumbers.find(lines);
    List<LineShape> content = without(pageNumbers, lines);
    boolean[] starts = ReFlow.paragraphStarts(content, width);
    StringBuilder paragraph = new StringBuilder();
    List<int[]> numbersInside = new ArrayList<>();
    for (int i = 0, c = 0; i < lines.size(); i++) {
      LineShape line = lines.get(i);
      if (pageNumbers[i]) {
        boolean inside = c > 0 && c < content.size() && !starts[c];
        if (inside) {
          int at = paragraph.append(' ').length();
          paragraph.append(line.text()).append(' ');
          numbersInside.add(new int[] {at, at + line.text().length()});
        } else {
          flush(paragraph, numbersInside, out);
          out.paragraph(line.text());
        }
        continue;
      }
      if (starts[c]) {
        flush(paragraph, numbersInside, out);
      }
      Spaces.join(paragraph, line.text());
      c++;
    }
    flush(paragraph, numbersInside, out);
  }

  private static List<LineShape> without(boolean[] pageNumbers, List<LineShape> lines) {
    List<LineShape> content = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!pageNumbers[i]) {
        content.add(lines.get(i));
      }
    }
    return content;
  }

  private static void flush(StringBuilder paragraph, List<int[]> numbersInside, CanonicalText out) {
    int start = out.length();
    out.paragraph(paragraph);
    for (int[] number : numbersInside) {
      out.warn(
          "page-number-in-paragraph",
          "the page number "
              + paragraph.substring(number[0], number[1])
              + " stands inside a paragraph",
          new Span(start + number[0], start + number[1]));
    }
    numbersInside.clear();
    paragraph.setLength(0);
  }

  private static List<LineShape> linesOf(String text) {
    List<LineShape> lines = new ArrayList<>();
    boolean afterBlank = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      String line = Characters.strip(text.substring(start, end)).replace('\t', ' ');
      if (line.isEmpty()) {
        afterBlank = true;
      } else {
        lines.add(LineShape.of(line, afterBlank));
        afterBlank = false;
      }
      start = end + 1;
    }
    return lines;
  }
}
