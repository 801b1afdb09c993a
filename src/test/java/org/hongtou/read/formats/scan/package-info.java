@NullMarked
package org.hongtou.read.formats.scan;

import org.jspecify.annotations.NullMarked;
