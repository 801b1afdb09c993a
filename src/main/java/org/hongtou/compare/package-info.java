/**
 * Two notices, or two versions of one, held side by side: which task is which, by what they say and
 * not only by their number, and what changed in each.
 */
@NullMarked
package org.hongtou.compare;

import org.jspecify.annotations.NullMarked;
