package org.hongtou.read.formats.word;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs and tables of a DOC file's body, a cell, a text box or the notes. Tracked
 * changes are taken as accepted, as in {@link DocxStory}.
 */
final class DocStory {
  private final DocNumbering numbering;
  private final @Nullable DocTextBoxes boxes;
  private final Flow flow = new Flow();
  private final StringBuilder line = new StringBuilder();
  private Flow behind = new Flow();
  private final Fields fields = new Fields();
  private @Nullable String carriedLabel;

  private DocStory(DocNumbering numbering, @Nullable DocTextBoxes boxes) {
    this.numbering = numbering;
    this.boxes = boxes;
  }

  /** Reads a whole file. */
  static Flow read(HWPFDocument document) {
    DocNumbering numbering = new DocNumbering(document);
    DocTextBoxes boxes = new DocTextBoxes(document);
    Flow flow = read(document.getRange(), 0, numbering, boxes);
    for (Range box : boxes.rest()) {
      flow.addAll(read(box, 0, numbering, null));
    }
    flow.addAll(read(document.getFootnoteRange(), 0, numbering, null));
    flow.addAll(read(document.getEndnoteRange(), 0, numbering, null));
    return flow;
  }

  /**
   * Reads a range.
   *
   * @param level in how many tables it stands, one inside the other
   * @param boxes where text boxes are looked up, or null where none can be anchored
   */
  static Flow read(Range range, int level, DocNumbering numbering, @Nullable DocTextBoxes boxes) {
    DocStory story = new DocStory(numbering, boxes);
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      Table table = level(paragraph) > level ? table(range, paragraph) : null;
      if (table != null) {
        story.flow.table(DocTable.read(table, numbering, boxes));
        i += Math.max(table.numParagraphs(), 1) - 1;
      } else if (!paragraph.isTableRowEnd()) {
        story.paragraph(paragraph);
      }
    }
    if (story.carriedLabel != null || !story.line.isEmpty()) {
      story.emit(story.carriedLabel == null ? "" : story.carriedLabel);
    }
    return story.flow;
  }

  /** In how many tables a paragraph stands; Word 97, which knew only one, doesn't count them. */
  private static int level(Paragraph paragraph) {
    return paragraph.isInTable() ? Math.max(paragraph.getTableLevel(), 1) : 0;
  }

  /** The table that begins with a paragraph; null if the file contradicts itself about it. */
  private static @Nullable Table table(Range range, Paragraph first) {
    try {
      Table table = range.getTable(first);
      return table.numRows() == 0 ? null : table;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private void paragraph(Paragraph paragraph) {
    boolean markGone = false;
    int runs = paragraph.numCharacterRuns();
    for (int i = 0; i < runs; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean gone = run.isMarkedDeleted() || run.isVanished();
      run(run, gone);
      if (i == runs - 1) {
        markGone = gone && !paragraph.isInTable();
      }
    }
    fields.endCodes();
    if (markGone && line.toString().isBlank()) {
      line.setLength(0);
      return;
    }
    if (carriedLabel == null) {
      carriedLabel = numbering.next(paragraph);
    }
    if (!markGone) {
      emit(carriedLabel);
      carriedLabel = null;
    }
  }

  private void emit(String label) {
    flow.paragraph(label + line.toString().strip());
    line.setLength(0);
    flow.addAll(behind);
    behind = new Flow();
  }

  private void run(CharacterRun run, boolean gone) {
    String text = run.text();
    if (run.isSymbol()) {
      if (!gone) {
        Ffn font = run.getSymbolFont();
        String name = font == null ? "" : font.getMainFontName();
        write(run.getSymbolCharacter(), SymbolFont.named(name));
      }
      return;
    }
    SymbolFont font = SymbolFont.named(fontName(run));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 0x13 -> fields.begin();
        case 0x14 -> fields.separate();
        case 0x15 -> {
          String shown = fields.end();
          if (!gone) {
            target().append(shown);
          }
        }
        default -> {
          if (!gone) {
            character(c, run, i, font);
          }
        }
      }
    }
  }

  private static String fontName(CharacterRun run) {
    String name = run.getFontName();
    return name == null ? "" : name;
  }

  private void character(char c, CharacterRun run, int at, SymbolFont font) {
    switch (c) {
      case '\t' -> write(' ', SymbolFont.NONE);
      // line, page and column breaks
      case 0x0B, 0x0C, 0x0E -> write('\n', SymbolFont.NONE);
      case 0x1E -> write('-', SymbolFont.NONE);
      case 0x08 -> anchor(run.getStartOffset() + at);
      default -> {
        // below the blank: marks of paragraphs, cells, notes and pictures, optional hyphens
        if (c >= ' ') {
          write(c, font);
        }
      }
    }
  }

  private StringBuilder target() {
    return fields.isCode() ? fields.code() : line;
  }

  private void write(char c, SymbolFont font) {
    font.append(c, target());
  }

  private void anchor(int position) {
    if (boxes == null || fields.isCode()) {
      return;
    }
    Flow content = new Flow();
    content.paragraph(boxes.wordsAt(position));
    List<Range> texts = boxes.takeAt(position);
    for (Range text : texts) {
      content.addAll(read(text, 0, numbering, null));
    }
    (line.toString().isBlank() ? flow : behind).addAll(content);
  }
}
