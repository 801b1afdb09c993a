/** Tests of the scripts that start Hongtou. */
@NullMarked
package org.hongtou.scripts;

import org.jspecify.annotations.NullMarked;
