/**
 * Outline: the numbering of a {@link org.hongtou.model.NoticeText} to a tree of parts and numbered
 * items.
 */
@NullMarked
package org.hongtou.outline;

import org.jspecify.annotations.NullMarked;
