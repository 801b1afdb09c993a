/** Tests of comparing two notices. */
@org.jspecify.annotations.NullMarked
package org.hongtou.compare;
