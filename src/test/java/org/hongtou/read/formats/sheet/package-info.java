@NullMarked
package org.hongtou.read.formats.sheet;

import org.jspecify.annotations.NullMarked;
