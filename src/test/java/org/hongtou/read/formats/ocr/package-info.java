@NullMarked
package org.hongtou.read.formats.ocr;

import org.jspecify.annotations.NullMarked;
