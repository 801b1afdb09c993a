/** Tests of comparing two notices. */
@NullMarked
package org.hongtou.compare;

import org.jspecify.annotations.NullMarked;
