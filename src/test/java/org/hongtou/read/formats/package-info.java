@NullMarked
package org.hongtou.read.formats;

import org.jspecify.annotations.NullMarked;
