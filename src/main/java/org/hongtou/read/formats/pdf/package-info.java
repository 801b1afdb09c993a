/**
 * PDF, from the places of glyphs and drawn lines to paragraphs and tables: {@link
 * org.hongtou.read.formats.pdf.PdfParser} is its front door, {@link
 * org.hongtou.read.formats.pdf.PageLayout} the order in which a page is understood.
 */
@NullMarked
package org.hongtou.read.formats.pdf;

import org.jspecify.annotations.NullMarked;
