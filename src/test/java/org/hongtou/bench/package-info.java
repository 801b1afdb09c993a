/** What {@code scripts/bench} measures: the speed of extraction, beside that of segmentation. */
@NullMarked
package org.hongtou.bench;

import org.jspecify.annotations.NullMarked;
