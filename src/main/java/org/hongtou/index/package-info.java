/** The Lucene index: writing it, the query language, search and highlights. */
@NullMarked
package org.hongtou.index;

import org.jspecify.annotations.NullMarked;
