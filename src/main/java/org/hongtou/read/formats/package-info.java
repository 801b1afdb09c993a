/**
 * Parsers of the binary formats that notices are published in, as Tika parsers: they run in a child
 * process and give pages, paragraphs and tables in the one form that {@link
 * org.hongtou.read.formats.LaidOut} writes.
 */
@NullMarked
package org.hongtou.read.formats;

import org.jspecify.annotations.NullMarked;
