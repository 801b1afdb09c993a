/** Scans: page images read by the OCR add-on, their lines laid out by where they stand. */
@NullMarked
package org.hongtou.read.formats.scan;

import org.jspecify.annotations.NullMarked;
