/** The OCR add-on: what reads the text off pictures of pages, where it is installed. */
@NullMarked
package org.hongtou.read.formats.ocr;

import org.jspecify.annotations.NullMarked;
