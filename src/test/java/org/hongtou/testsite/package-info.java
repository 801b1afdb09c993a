/**
 * A test province: a server on the loopback addresses whose sites behave like real portals, the
 * good ones and the broken. {@link org.hongtou.testsite.TestProvince} starts it; {@code
 * scripts/testsite} runs it as a program. All its notices are composed.
 */
@NullMarked
package org.hongtou.testsite;

import org.jspecify.annotations.NullMarked;
