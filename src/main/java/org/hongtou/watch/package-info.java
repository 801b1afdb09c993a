/** Saved searches: what they are, the file that keeps them, and what is new of them. */
@NullMarked
package org.hongtou.watch;

import org.jspecify.annotations.NullMarked;
