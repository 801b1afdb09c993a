/**
 * PDF, from its drawing operators to glyphs and lines at their places, pages that are pictures
 * included: {@link org.hongtou.read.formats.pdf.PdfParser} is its front door.
 */
@NullMarked
package org.hongtou.read.formats.pdf;

import org.jspecify.annotations.NullMarked;
