package org.hongtou.index;

import java.util.List;
import org.hongtou.model.Span;

/**
 * A part of a hit's text that shows what was found.
 *
 * @param text one line: line breaks and tabs of the source are spaces here
 * @param start offset of its first character in the notice's canonical text
 * @param matches what the query asks for, as offsets into {@code text}, in order, apart
 */
public record Passage(String text, int start, List<Span> matches) {
  public Passage {
    matches = List.copyOf(matches);
  }
}
