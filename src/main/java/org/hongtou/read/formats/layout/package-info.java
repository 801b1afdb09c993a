/**
 * From the places of glyphs and drawn lines to paragraphs and tables, whichever format says what
 * stands where: {@link org.hongtou.read.formats.layout.PositionedPages} is its front door, {@link
 * org.hongtou.read.formats.layout.PageLayout} the order in which a page is understood.
 */
@NullMarked
package org.hongtou.read.formats.layout;

import org.jspecify.annotations.NullMarked;
