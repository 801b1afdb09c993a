/**
 * Word processors' files: DOCX, DOC (also of WPS Writer) and RTF. Each parser gives a {@link
 * org.hongtou.read.formats.word.Flow}; what the three share, automatic numbers and the geometry of
 * tables, stands in classes of its own.
 */
@NullMarked
package org.hongtou.read.formats.word;

import org.jspecify.annotations.NullMarked;
