@NullMarked
package org.hongtou.evaluate;

import org.jspecify.annotations.NullMarked;
