/**
 * Scans (TIFF, PNG, JPEG): page images whose lines the OCR add-on reads, laid out by their places.
 */
@NullMarked
package org.hongtou.read.formats.scan;

import org.jspecify.annotations.NullMarked;
