/** What was fetched and what is yet to be, on disk: it survives a kill at any moment. */
@NullMarked
package org.hongtou.fetch.store;

import org.jspecify.annotations.NullMarked;
