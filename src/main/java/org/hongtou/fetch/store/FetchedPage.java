package org.hongtou.fetch.store;

import org.jspecify.annotations.Nullable;

/**
 * A line of the manifest: where a file of the corpus comes from.
 *
 * @param url the address, canonical
 * @param answeredBy the address that answered, behind all redirects
 * @param site the id of the site's profile, or the address of the list
 * @param kind {@code notice} or {@code attachment}
 * @param title as the list or the link calls it; null if nothing does
 * @param listedDate when the list says that it was published; null if it does not
 * @param state {@code held}; {@code gone} if it has vanished since; {@code failed} or {@code
 *     waiting} without a file
 * @param file relative to the corpus; null if nothing is held
 * @param sha256 of the file
 * @param bytes the file's length
 * @param fetched when its content came, ISO 8601 in UTC
 * @param checked when it was last asked for, ISO 8601 in UTC
 * @param status of the answer
 * @param headers of the answer, as JSON: {@code [["Content-Type", "text/html"], …]}
 * @param redirects as JSON: {@code [[301, "http://…"], …]}; null for none
 * @param charset that the bytes of a page are in, whatever it says itself; null for another file
 * @param linkedBy of an attachment: the address of the page that links it, the first if several do
 * @param why why it failed or is gone; null if neither
 * @param olderVersions how many earlier versions are kept
 */
public record FetchedPage(
    String url,
    @Nullable String answeredBy,
    String site,
    String kind,
    @Nullable String title,
    @Nullable String listedDate,
    String state,
    @Nullable String file,
    @Nullable String sha256,
    @Nullable Long bytes,
    @Nullable String fetched,
    @Nullable String checked,
    @Nullable Integer status,
    @Nullable String headers,
    @Nullable String redirects,
    @Nullable String charset,
    @Nullable String linkedBy,
    @Nullable String why,
    int olderVersions) {}
