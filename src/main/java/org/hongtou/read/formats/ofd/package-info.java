/**
 * OFD (GB/T 33190), the layout format of Chinese offices: what its pages draw, laid out as PDF is.
 */
@NullMarked
package org.hongtou.read.formats.ofd;

import org.jspecify.annotations.NullMarked;
