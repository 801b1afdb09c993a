package org.hongtou.fetch.store;

import org.hongtou.fetch.list.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as it was answered.
 *
 * @param etag null if the server gave none
 * @param lastModified null if the server gave none
 * @param next the page behind it; null if it is the last
 */
public record AnsweredListPage(
    @Nullable String etag, @Nullable String lastModified, @Nullable PageRequest next) {}
