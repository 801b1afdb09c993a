package org.hongtou.outline;

import org.hongtou.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * One line, or one table, of the text, as the outline reads it.
 *
 * @param label the number that opens it; null without one
 * @param kind what a line without a number looks like
 */
record OutlineLine(Block block, @Nullable Label label, LineKind kind) {}
