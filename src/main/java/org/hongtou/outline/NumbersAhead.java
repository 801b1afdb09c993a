package org.hongtou.outline;

import java.util.List;
import org.hongtou.model.Block;

/** The numbers that open the paragraphs of a text: what comes next tells whether one is missing. */
final class NumbersAhead {
  private final int[] next;

  /** Reads the numbers of one style. */
  NumbersAhead(String text, List<Block> blocks, LabelStyle style) {
    next = new int[blocks.size()];
    int ordinal = 0;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      next[i] = ordinal;
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        Label label = LabelLexer.at(text, paragraph.span().start(), paragraph.span().end());
        ordinal = label != null && label.style() == style ? label.ordinal() : ordinal;
      }
    }
  }

  /** The first number of the style that opens a block behind this one; 0 if none comes. */
  int next(int block) {
    return next[block];
  }
}
