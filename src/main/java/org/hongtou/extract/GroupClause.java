package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.outline.Item;
import org.jspecify.annotations.Nullable;

/**
 * A clause on a line of its own behind the last item of a group, none of whose other items has one:
 * it speaks for all of them.
 *
 * @param clause what it says
 * @param leaf the item that it stands behind
 * @param blocks that item's own text, without the clause
 */
record GroupClause(ResponsibilityClause clause, Item leaf, List<Block> blocks) {

  /**
   * The closing clause of a group.
   *
   * @return null if it has none, or if its items have clauses of their own
   */
  static @Nullable GroupClause of(String text, Clauses clauses, Item group) {
    List<Item> leaves = new ArrayList<>();
    group.forEach(
        item -> {
          if (item.isLeaf()) {
            leaves.add(item);
          }
        });
    if (leaves.size() < 2) {
      return null;
    }
    Item last = leaves.removeLast();
    if (last.content().size() < 2 || hasClause(clauses, leaves)) {
      return null;
    }
    for (int i = last.content().size() - 1; i > 0; i--) {
      Block block = last.content().get(i);
      List<ResponsibilityClause> here = clauses.in(block.span());
      if (here.isEmpty()) {
        continue;
      }
      ResponsibilityClause clause = here.getFirst();
      // labelled lines without brackets (牵头单位：…) stand below each item of such notices: one that
      // speaks for a group must have several items without any above it
      boolean bracketed = Brackets.isOpening(text.charAt(clause.span().start()));
      boolean alone =
          (bracketed || leaves.size() > 1)
              && here.size() == 1
              && clause.span().length() >= Brackets.trim(text, block.span()).length() - 1;
      List<Block> before = last.content().subList(0, i);
      return alone && !hasClauseIn(clauses, before) ? new GroupClause(clause, last, before) : null;
    }
    return null;
  }

  private static boolean hasClause(Clauses clauses, List<Item> items) {
    for (Item item : items) {
      if (hasClauseIn(clauses, item.content())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasClauseIn(Clauses clauses, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph && !clauses.in(block.span()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
