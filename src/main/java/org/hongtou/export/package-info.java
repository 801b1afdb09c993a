/** Records written for others: JSON, JSON Lines. */
@NullMarked
package org.hongtou.export;

import org.jspecify.annotations.NullMarked;
