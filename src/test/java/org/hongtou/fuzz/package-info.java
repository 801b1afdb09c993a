/**
 * Fuzz targets: what reads what people wrote gets what nobody would write. Tests replay the inputs
 * that once failed; {@code scripts/fuzz} looks for more.
 */
@NullMarked
package org.hongtou.fuzz;

import org.jspecify.annotations.NullMarked;
