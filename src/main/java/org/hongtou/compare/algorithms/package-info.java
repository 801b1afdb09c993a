/** What {@code compare} has from libraries that are not on the program's class path. */
@NullMarked
package org.hongtou.compare.algorithms;

import org.jspecify.annotations.NullMarked;
