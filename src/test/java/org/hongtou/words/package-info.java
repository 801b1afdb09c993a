/** Behaviour of {@code org.hongtou.words}, on composed notices. */
@NullMarked
package org.hongtou.words;

import org.jspecify.annotations.NullMarked;
