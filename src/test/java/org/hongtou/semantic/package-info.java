/** Tests of the add-on for search by meaning; skipped where it is not installed. */
@NullMarked
package org.hongtou.semantic;

import org.jspecify.annotations.NullMarked;
