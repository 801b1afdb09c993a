/** List pages (列表页) into entries, whatever way they page; what a notice's page links. */
@NullMarked
package org.hongtou.fetch.list;

import org.jspecify.annotations.NullMarked;
