package org.hongtou.report;

import java.util.Comparator;
import org.hongtou.model.Span;

/**
 * A record in the notice's text.
 *
 * @param kind what it is
 * @param span where
 * @param id the place's name on the page: {@code s-g1}
 * @param cell the name of the table's cell that it leads to: {@code c-g1}
 * @param hint what a reader is told who points at it
 */
record Mark(Kind kind, Span span, String id, String cell, String hint) {
  /** Outer marks first: by start, the longer before the shorter. */
  static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(Comparator.comparingInt((Mark mark) -> mark.span().end()).reversed())
          .thenComparing(Mark::kind)
          .thenComparing(Mark::id);

  /** Kinds of marks, outer ones first where two cover the same. */
  enum Kind {
    TASK("task"),
    LIST("list"),
    WARNING("warning"),
    META("meta"),
    TARGET("target"),
    CITATION("citation"),
    DEADLINE("deadline"),
    UNIT("unit");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /** As in the names of classes of the style. */
    @Override
    public String toString() {
      return written;
    }
  }
}
