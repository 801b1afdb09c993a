package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;

/**
 * Where targets may stand: every paragraph and table cell of the notice's text with the headings
 * and lead-ins that govern it, but not its title, addressees, signature and lists of names.
 */
final class TargetPassages {
  /** A shorter paragraph outside the outline is a title, an addressee, a signature. */
  private static final int SHORTEST_UNNUMBERED = 40;

  /** 力争到2025年12月31日前. */
  private static final int LONGEST_OPENING = 18;

  private final String text;
  private final List<TargetPassage> passages = new ArrayList<>();

  private final Repeats repeats = new Repeats();

  private TargetPassages(String text) {
    this.text = text;
  }

  /** The passages in the order of the text. */
  static List<TargetPassage> of(String text, Outline outline) {
    TargetPassages all = new TargetPassages(text);
    for (Part part : outline.parts()) {
      Span title = part.title();
      if (title == null || !TaskExtractor.namesOnly(title.of(text))) {
        all.item(part.root(), List.of(), false);
      }
    }
    return all.passages;
  }

  private void item(Item item, List<Span> above, boolean inPreamble) {
    List<Span> governing = new ArrayList<>(above);
    Span heading = item.heading();
    boolean goals = heading != null && heading.of(text).contains("目标");
    boolean preamble =
        inPreamble || (heading != null && SectionKinds.ordersNoWork(heading.of(text)));
    Span before = null;
    for (Block block : item.content()) {
      if (block instanceof Block.Table table) {
        if (!IndicatorTables.isOne(text, table)) {
          cells(table, governing);
        }
        continue;
      }
      Span line = Brackets.trim(text, block.span().start(), block.span().end());
      if (line.length() == 0) {
        continue;
      }
      boolean numbered = item.label() != null;
      boolean dashed = "—－-●•·".indexOf(text.charAt(line.start())) >= 0;
      boolean continues = goals && before != null && opensWithDate(before) && !opensWithDate(line);
      boolean again = repeats.next(line.of(text));
      if (!again && (numbered || line.length() >= SHORTEST_UNNUMBERED)) {
        List<Span> leadIns = governing;
        if (before != null && (dashed || continues)) {
          // 到2025年，…有新的突破。 ——技术创新…: the paragraph before the dashes speaks for them
          leadIns = new ArrayList<>(governing);
          leadIns.addFirst(before);
        }
        passages.add(new TargetPassage(line, leadIns, numbered && !preamble));
      }
      if (!dashed && !continues) {
        before = line;
      }
      boolean opens = heading != null && line.contains(heading);
      // 二、主要目标 / 到2025年，…有较大提升。 / （一）…: the date speaks for the items, as it does for dashes
      boolean dated = goals && !dashed && opensWithDate(line);
      if (numbered && (opens || dated || text.charAt(line.end() - 1) == '：')) {
        governing.addFirst(line);
      }
    }
    for (Item child : item.children()) {
      item(child, governing, preamble);
    }
  }

  /**
   * 到2020年，…, 力争到“十四五”末，… at the start of a paragraph of goals speaks for the paragraphs and items
   * that follow, until the next date.
   */
  private boolean opensWithDate(Span line) {
    Span opening = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_OPENING));
    for (DateMention date : DateLexer.dates(text, opening)) {
      String before = text.substring(line.start(), date.span().start());
      boolean until = before.endsWith("到");
      String words = until ? before.substring(0, before.length() - 1) : before;
      boolean ends = until || date.bounded() || text.startsWith("，", date.span().end());
      if (date.iso() != null && ends && (words.isEmpty() || TargetWords.PROMISE.isWord(words))) {
        return true;
      }
    }
    return false;
  }

  private void cells(Block.Table table, List<Span> governing) {
    Span last = null;
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        Span span = Brackets.trim(text, cell.span().start(), cell.span().end());
        // a merged cell stands in every row that it covers
        boolean again = last != null && span.start() <= last.start();
        if (span.length() > 4 && !again) {
          passages.add(new TargetPassage(span, governing, false));
          last = span;
        }
      }
    }
  }
}
