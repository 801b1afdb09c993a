/**
 * Tests over whole notices: the samples against their gold annotations, and the grounding of all.
 */
@NullMarked
package org.hongtou.samples;

import org.jspecify.annotations.NullMarked;
