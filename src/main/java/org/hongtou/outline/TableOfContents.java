package org.hongtou.outline;

import java.util.List;
import org.hongtou.model.Span;

/** Finds a table of contents (目录), whose entries are no items. */
final class TableOfContents {
  private static final int FEWEST_CHAPTERS = 3;

  /** 总 / 则: the second line of an entry of a table of contents. */
  private static final int LONGEST_CUT_ENTRY = 4;

  private final String text;
  private final List<OutlineLine> lines;

  private TableOfContents(String text, List<OutlineLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The lines of the table, from the first to behind the last; empty where there is none. */
  static Span lines(String text, List<OutlineLine> lines) {
    return new TableOfContents(text, lines).find();
  }

  /** The lines of a table of contents (目录): from there to where its first entry comes again. */
  private Span find() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!bare(lines.get(i)).equals("目录")) {
        continue;
      }
      String first = bare(lines.get(i + 1));
      for (int j = i + 2; j < lines.size() && !first.isEmpty(); j++) {
        String again = bare(lines.get(j));
        if (again.startsWith(first) || (again.length() >= 4 && first.startsWith(again))) {
          return new Span(i, j);
        }
      }
    }
    return chaptersListed();
  }

  /** The same without the word 目录: chapters and nothing else, up to where 第一章 comes again. */
  private Span chaptersListed() {
    int first = 0;
    while (first < lines.size() && !isChapter(first, 1)) {
      first++;
    }
    int chapters = 1;
    for (int i = first + 1; i < lines.size(); i++) {
      if (isChapter(i, 1)) {
        return chapters >= FEWEST_CHAPTERS ? new Span(first, i) : new Span(0, 0);
      }
      if (isChapter(i, chapters + 1)) {
        chapters++;
      } else if (lines.get(i).label() != null
          || lines.get(i).block().span().length() > LONGEST_CUT_ENTRY) {
        break;
      }
    }
    return new Span(0, 0);
  }

  private boolean isChapter(int at, int ordinal) {
    Label label = lines.get(at).label();
    return label != null && label.style() == LabelStyle.CHAPTER && label.ordinal() == ordinal;
  }

  /** A line's words without spaces, dots and page numbers: 1 总则……3 is 1总则. */
  private String bare(OutlineLine line) {
    Span span = line.block().span();
    int start = line.label() == null ? span.start() : line.label().span().start();
    StringBuilder words = new StringBuilder();
    for (int i = start; i < span.end() && words.length() < 40; i++) {
      char c = text.charAt(i);
      if (!LabelLexer.isSpace(c) && "….·-—".indexOf(c) < 0) {
        words.append(c);
      }
    }
    int end = words.length();
    while (end > 2 && Character.isDigit(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }
}
