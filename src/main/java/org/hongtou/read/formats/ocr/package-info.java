/**
 * Pages that are pictures: the OCR add-on, which reads their lines where it is installed, and
 * {@link org.hongtou.read.formats.ocr.PagePicture}, which gives these their places beside the
 * ruling lines of tables.
 */
@NullMarked
package org.hongtou.read.formats.ocr;

import org.jspecify.annotations.NullMarked;
