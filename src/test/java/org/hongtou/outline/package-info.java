/** Behaviour of {@code org.hongtou.outline}, on composed notices. */
@NullMarked
package org.hongtou.outline;

import org.jspecify.annotations.NullMarked;
