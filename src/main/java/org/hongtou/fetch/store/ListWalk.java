package org.hongtou.fetch.store;

import java.net.URI;
import org.hongtou.fetch.list.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list, and how far a pass has come in it.
 *
 * @param id within the store
 * @param url the list's address
 * @param next the page to ask for; null if the pass is through with the list
 * @param walked whether the walk before this one missed nothing: then a page without anything new
 *     means that the rest is known
 */
public record ListWalk(long id, URI url, @Nullable PageRequest next, boolean walked) {}
