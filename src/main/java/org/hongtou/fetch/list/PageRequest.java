package org.hongtou.fetch.list;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, yet to be asked for. It holds all that is known of where in the list it stands,
 * so a walk that was interrupted goes on from it.
 *
 * @param url where to ask
 * @param form the body of a POST, as {@code application/x-www-form-urlencoded}; null for a GET
 * @param number which page of its list it is, from 1
 */
public record PageRequest(URI url, @Nullable String form, int number) {}
