/** Tests of what a corpus knows of the sites that it was fetched from. */
@NullMarked
package org.hongtou.fetch.store;

import org.jspecify.annotations.NullMarked;
