package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/** Text with parts of it marked: coloured on a terminal, else in 【】. */
final class MarkedText {
  private static final String MARK = "\u001b[1;31m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private static final int NARROWEST = 20;

  private final boolean colour;
  private final int width;

  /** In a pipe a passage stays on one line, where grep finds it. */
  private final boolean wrap;

  MarkedText(Streams streams) {
    this.colour = streams.colour();
    this.width = streams.width();
    this.wrap = streams.outTerminal();
  }

  String bold(String text) {
    return styled(BOLD, text);
  }

  String dim(String text) {
    return styled(DIM, text);
  }

  private String styled(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }

  /** As much of a line as a terminal has room for behind an indent. */
  String cut(String text, int indent) {
    return wrap ? DisplayWidth.cut(text, width - indent) : text;
  }

  /** A passage, over as many lines as a terminal needs. */
  List<String> lines(String indent, String text, List<Span> marks) {
    if (!wrap) {
      return List.of(indent + marked(text, marks));
    }
    List<String> lines = new ArrayList<>();
    // Wrapped before it is marked, so that marks take no room and never fall apart.
    int at = 0;
    for (String line : Table.wrap(text, Math.max(NARROWEST, width - indent.length() - 2))) {
      int start = text.indexOf(line, at);
      int end = start + line.length();
      List<Span> inLine = new ArrayList<>();
      for (Span mark : marks) {
        int from = Math.max(start, mark.start());
        int to = Math.min(end, mark.end());
        if (from < to) {
          inLine.add(new Span(from - start, to - start));
        }
      }
      lines.add(indent + marked(line, inLine));
      at = end;
    }
    return lines;
  }

  /** A text on one line. */
  String marked(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      marked
          .append(text, at, mark.start())
          .append(colour ? MARK : "【")
          .append(text, mark.start(), mark.end())
          .append(colour ? PLAIN : "】");
      at = mark.end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
