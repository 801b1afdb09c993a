/**
 * What notices have to do with each other, as far as their words tell: who stands above whom, what
 * is repealed, which targets measure the same. Nothing here reads an index.
 */
@NullMarked
package org.hongtou.links;

import org.jspecify.annotations.NullMarked;
