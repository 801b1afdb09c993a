package org.hongtou.index;

import org.jspecify.annotations.Nullable;

/**
 * One of several files in which the index has the same notice.
 *
 * @param path of the file, the key of the index
 * @param uri the address it came from; null if it is not known
 */
public record NoticeSource(String path, @Nullable String uri) {}
