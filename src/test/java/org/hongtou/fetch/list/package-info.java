/** Tests of {@link org.hongtou.fetch.list}. */
@org.jspecify.annotations.NullMarked
package org.hongtou.fetch.list;
