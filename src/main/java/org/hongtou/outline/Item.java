package org.hongtou.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item of the outline with everything below it, or the root of a part.
 *
 * @param label its number; null for the root of a part
 * @param level depth, from 1; 0 for a root
 * @param path the labels from the top as in a ledger: {@code 二、(一)1.}; empty for a root
 * @param heading its heading (小标题) without the number; null if it is running text only
 * @param content its own text before its first child: the rest of the paragraph that its number
 *     opens (heading included), then the unnumbered paragraphs and tables that follow
 * @param children the numbered items below it
 */
public record Item(
    @Nullable Label label,
    int level,
    String path,
    @Nullable Span heading,
    List<Block> content,
    List<Item> children) {
  public Item {
    content = List.copyOf(content);
    children = List.copyOf(children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** Whether the other is the same place of the notice: its number stands at the same offset. */
  public boolean isSameAs(Item other) {
    return Objects.equals(label, other.label);
  }

  /** This item and all below it, in the order of the text. */
  public void forEach(Consumer<Item> action) {
    action.accept(this);
    for (Item child : children) {
      child.forEach(action);
    }
  }
}
