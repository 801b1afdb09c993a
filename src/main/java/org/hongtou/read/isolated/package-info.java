/**
 * Parses files of binary formats in processes of their own: one that hangs, crashes or takes too
 * much memory costs that file only.
 */
@NullMarked
package org.hongtou.read.isolated;

import org.jspecify.annotations.NullMarked;
