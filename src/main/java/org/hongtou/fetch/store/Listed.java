package org.hongtou.fetch.store;

/**
 * What a page of a list brought.
 *
 * @param added entries that were not known
 * @param known entries that were
 * @param repeated whether every entry stood on an earlier page of the same walk: a list that pages
 *     without end
 */
public record Listed(int added, int known, boolean repeated) {}
