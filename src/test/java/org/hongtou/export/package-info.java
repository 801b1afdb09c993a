@NullMarked
package org.hongtou.export;

import org.jspecify.annotations.NullMarked;
