/** Makers of test files: one composed notice in every format that notices are published in. */
@NullMarked
package org.hongtou.wrap;

import org.jspecify.annotations.NullMarked;
