/** Profiles of web sites (站点): where their lists are, how they page, how politely to ask. */
@NullMarked
package org.hongtou.fetch.site;

import org.jspecify.annotations.NullMarked;
