/** Tests of {@link org.hongtou.fetch.site}. */
@org.jspecify.annotations.NullMarked
package org.hongtou.fetch.site;
