package org.hongtou.export.akn;

import java.util.List;
import org.hongtou.model.Span;

/**
 * A stretch of the text that one element holds: a paragraph, a number or a heading.
 *
 * @param element its name: {@code p}, {@code num} or {@code heading}
 * @param marks those within it, outer before inner, none across another
 */
record Piece(String element, String eId, Span span, List<Mark> marks) {}
