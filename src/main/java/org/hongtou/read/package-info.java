/**
 * Reading: bytes of any format to a {@link org.hongtou.model.NoticeText}: one canonical text, its
 * blocks and source facts.
 */
@NullMarked
package org.hongtou.read;

import org.jspecify.annotations.NullMarked;
