/**
 * Unpacks what holds other files: archives, compressed files, e-mails. Each part becomes a file of
 * its own, read in a turn of its own, so that a broken part costs no other.
 */
@NullMarked
package org.hongtou.read.formats.container;

import org.jspecify.annotations.NullMarked;
