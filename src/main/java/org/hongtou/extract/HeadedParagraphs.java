package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Unnumbered paragraphs below a section's heading that each open with a heading of their own:
 * {@code 五、切实做好组织实施 / 坚持党的领导。坚持和加强… / 强化组织管理。各地区要…}. Where other sections have numbered items, such
 * a paragraph stands at their level, and is a task as they are; below a numbered item it is part of
 * that item's task.
 *
 * <p>Not where a responsibility clause closes any of them: it speaks for the text before it, which
 * {@link LeafText} cuts by the clauses. Nor in boxes (专栏), whose items belong to the task that they
 * illustrate.
 */
final class HeadedParagraphs {
  /** Two may be chance. */
  private static final int FEWEST = 3;

  private static final int LONGEST_HEADING = 16;
  private static final int SHORTEST_HEADING = 2;
  private static final int SHORTEST_TEXT = 15;

  private HeadedParagraphs() {}

  /**
   * Finds such paragraphs among those of an item.
   *
   * @param heading the item's own heading
   * @return one stretch a paragraph, with its heading as the title; empty where they are not all
   *     headed, from the first that is to the last
   */
  static List<Stretch> of(
      String text, Clauses clauses, String path, Span heading, List<Block> content) {
    List<Stretch> stretches = new ArrayList<>();
    for (Block block : content) {
      Span line = Brackets.trim(text, block.span());
      if (!(block instanceof Block.Paragraph) || line.length() == 0) {
        continue;
      }
      if (!clauses.in(line).isEmpty() || text.startsWith("专栏", line.start())) {
        return List.of();
      }
      if (line.contains(heading)) {
        if (line.end() > heading.end() + 3) {
          // the heading's own text begins in its line: what follows belongs to it
          return List.of();
        }
        continue;
      }
      Span title = headingOf(text, line);
      if (title != null) {
        stretches.add(new Stretch(path, title, heading, line, List.of()));
      } else if (!stretches.isEmpty()) {
        return List.of();
      }
    }
    return stretches.size() < FEWEST ? List.of() : stretches;
  }

  /** 维护国家安全。各地区要…: a short phrase, closed by a full stop, before more text. */
  private static @Nullable Span headingOf(String text, Span line) {
    int stop = text.indexOf('。', line.start(), line.end());
    int length = stop - line.start();
    if (length < SHORTEST_HEADING
        || length > LONGEST_HEADING
        || line.end() - stop <= SHORTEST_TEXT) {
      return null;
    }
    for (int i = line.start(); i < stop; i++) {
      if (!Character.isIdeographic(text.charAt(i)) && "“”、（）".indexOf(text.charAt(i)) < 0) {
        return null;
      }
    }
    return new Span(line.start(), stop);
  }
}
