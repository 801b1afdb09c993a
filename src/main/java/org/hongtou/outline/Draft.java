package org.hongtou.outline;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.jspecify.annotations.Nullable;

/** An item while it is being filled. */
final class Draft {
  /** Its number; null for the root of a part. */
  final @Nullable Label label;

  final List<Block> content = new ArrayList<>();
  final List<Draft> children = new ArrayList<>();

  Draft(@Nullable Label label) {
    this.label = label;
  }
}
