package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;

/**
 * A stretch of a notice that may hold targets.
 *
 * @param span the stretch to scan: a leaf item, a paragraph
 * @param leadIns the headings and lead-in paragraphs that govern it, nearest first: their dates
 *     (到2020年，…) are the deadlines of targets that state none
 */
record TargetPassage(Span span, List<Span> leadIns) {
  TargetPassage {
    leadIns = List.copyOf(leadIns);
  }
}
