/** Behaviour of {@code org.hongtou.links}, on composed notices. */
@NullMarked
package org.hongtou.links;

import org.jspecify.annotations.NullMarked;
