package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;

/**
 * A stretch of a notice that may hold targets.
 *
 * @param span the stretch to scan: a leaf item, a paragraph
 * @param leadIns the headings and lead-in paragraphs that govern it, nearest first: their dates
 *     (到2020年，…) are the deadlines of targets that state none
 * @param item whether it is the text of a numbered item outside the preamble: there a dated
 *     sentence speaks for itself
 * @param assigned whether it is a cell of a table of tasks (任务分解表), which names who does them
 */
record TargetPassage(Span span, List<Span> leadIns, boolean item, boolean assigned) {
  TargetPassage {
    leadIns = List.copyOf(leadIns);
  }

  /** One that is no cell of a table. */
  TargetPassage(Span span, List<Span> leadIns, boolean item) {
    this(span, leadIns, item, false);
  }
}
