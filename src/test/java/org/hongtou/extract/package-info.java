/** Behaviour of {@code org.hongtou.extract}, on composed notices. */
@NullMarked
package org.hongtou.extract;

import org.jspecify.annotations.NullMarked;
