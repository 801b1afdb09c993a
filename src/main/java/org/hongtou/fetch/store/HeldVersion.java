package org.hongtou.fetch.store;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a page's version; see {@link FetchedPage} for the fields.
 *
 * @param oldFile where the version before it is kept; null if there was none
 */
record HeldVersion(
    String file,
    @Nullable String oldFile,
    String sha256,
    long bytes,
    String fetched,
    String answeredBy,
    int status,
    String headers,
    @Nullable String redirects,
    @Nullable String charset,
    @Nullable String etag,
    @Nullable String lastModified) {}
