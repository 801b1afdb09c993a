/**
 * Libraries that few commands need and that are kept off the class path of the program, so that a
 * search starts quickly: finding and loading them.
 */
@NullMarked
package org.hongtou.libraries;

import org.jspecify.annotations.NullMarked;
