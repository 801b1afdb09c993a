package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.layout.Paragraph.Printed;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Puts the columns of all pages into one flow of paragraphs and tables, each on the page where it
 * begins.
 */
final class DocumentFlow {
  /** What a page shows, in order: {@link Paragraph}s and {@link RuledTable}s. */
  private record Shown(@Nullable Paragraph paragraph, @Nullable RuledTable table) {}

  private final List<List<Shown>> shown = new ArrayList<>();
  private final List<List<Paragraph>> notes = new ArrayList<>();
  private final ReFlow reFlow;
  private @Nullable Paragraph open;
  private @Nullable RuledTable lastTable;
  private int lastTablePage = -1;

  DocumentFlow(List<PageLayout> pages) {
    IdentityHashMap<Block.Column, Margins> margins = margins(pages);
    List<List<Printed>> lines = new ArrayList<>();
    for (PageLayout page : pages) {
      for (Block.Column column : page.columns()) {
        lines.add(printed(column, margins.get(column)));
      }
    }
    reFlow = new ReFlow(Habits.of(lines));
    for (int p = 0; p < pages.size(); p++) {
      shown.add(new ArrayList<>());
      notes.add(new ArrayList<>());
      for (Block.Column column : pages.get(p).columns()) {
        flow(p, column, margins.get(column));
      }
      addNotes(p, pages.get(p));
    }
  }

  private static IdentityHashMap<Block.Column, Margins> margins(List<PageLayout> pages) {
    Map<List<Object>, List<TextLine>> alike = new HashMap<>();
    for (PageLayout page : pages) {
      for (Block.Column column : page.columns()) {
        alike
            .computeIfAbsent(place(page, column.place()), key -> new ArrayList<>())
            .addAll(linesOf(column));
      }
    }
    Map<List<Object>, Margins> whole = new HashMap<>();
    alike.forEach((place, lines) -> whole.put(place, Margins.of(lines, em(lines))));
    for (PageLayout page : pages) {
      List<Object> place = place(page, Block.Column.WHOLE);
      whole.computeIfPresent(place, (key, margins) -> margins.onPage(page.width()));
    }
    IdentityHashMap<Block.Column, Margins> margins = new IdentityHashMap<>();
    for (PageLayout page : pages) {
      for (Block.Column column : page.columns()) {
        List<TextLine> lines = linesOf(column);
        margins.put(
            column, Margins.of(lines, em(lines)).orElse(whole.get(place(page, column.place()))));
      }
      spanColumns(page.columns(), margins);
    }
    return margins;
  }

  /** What stands above or below two columns has the margins of both. */
  private static void spanColumns(
      List<Block.Column> columns, IdentityHashMap<Block.Column, Margins> margins) {
    List<Margins> beside =
        columns.stream().filter(column -> !column.isWhole()).map(margins::get).toList();
    if (beside.isEmpty()) {
      return;
    }
    double left = beside.stream().mapToDouble(Margins::left).min().orElseThrow();
    double right = beside.stream().mapToDouble(Margins::right).max().orElseThrow();
    for (Block.Column column : columns) {
      if (column.isWhole()) {
        margins.computeIfPresent(column, (key, own) -> own.within(left, right));
      }
    }
  }

  /** Columns at the same place of pages of the same width have the same margins. */
  private static List<Object> place(PageLayout page, String column) {
    return List.of(Math.round(page.width() / 10), column);
  }

  private static double em(List<TextLine> lines) {
    return Math.max(
        1, Sizes.mostUsed(lines.stream().flatMap(line -> line.glyphs().stream()).toList()));
  }

  private static List<TextLine> linesOf(Block.Column column) {
    List<TextLine> lines = new ArrayList<>();
    for (Block block : column.blocks()) {
      if (block instanceof Block.Line line) {
        lines.add(line.text());
      }
    }
    return lines;
  }

  private static List<Printed> printed(Block.Column column, Margins margins) {
    return linesOf(column).stream().map(line -> new Printed(line, margins)).toList();
  }

  private void flow(int page, Block.Column column, Margins margins) {
    boolean sameColumn = false;
    for (Block block : column.blocks()) {
      switch (block) {
        case Block.Line line -> {
          Printed printed = new Printed(line.text(), margins);
          if (open != null && reFlow.goesOn(open, printed, sameColumn)) {
            open.add(printed);
          } else {
            open = new Paragraph(page, printed);
            shown.get(page).add(new Shown(open, null));
          }
          lastTable = null;
        }
        case Block.Table table -> {
          open = null;
          addTable(page, table.table());
        }
      }
      sameColumn = true;
    }
  }

  private void addTable(int page, RuledTable table) {
    if (lastTable != null && lastTablePage == page - 1 && lastTable.goesOn(table)) {
      lastTablePage = page;
      return;
    }
    shown.get(page).add(new Shown(null, table));
    lastTable = table;
    lastTablePage = page;
  }

  private void addNotes(int page, PageLayout layout) {
    Paragraph note = null;
    for (TextLine line : layout.footnotes()) {
      if (note == null || Footnotes.startsWithMark(line)) {
        note = new Paragraph(page, new Printed(line, Margins.of(List.of(line), line.size())));
        notes.get(page).add(note);
      } else {
        note.add(new Printed(line, note.first().margins()));
      }
    }
    for (TextLine line : layout.sideways()) {
      notes
          .get(page)
          .add(new Paragraph(page, new Printed(line, Margins.of(List.of(line), line.size()))));
    }
  }

  /** Writes the pages. */
  void write(LaidOut out) throws SAXException {
    for (int p = 0; p < shown.size(); p++) {
      out.page();
      for (Shown piece : shown.get(p)) {
        if (piece.paragraph != null) {
          out.paragraph(piece.paragraph.text());
        } else if (piece.table != null) {
          out.table(piece.table.laidOut());
        }
      }
      for (Paragraph note : notes.get(p)) {
        out.paragraph(note.text());
      }
    }
  }
}
