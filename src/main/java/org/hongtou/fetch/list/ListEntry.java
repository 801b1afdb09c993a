package org.hongtou.fetch.list;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a list names it.
 *
 * @param title whole, also where the list shows it cut
 * @param url absolute
 * @param date when it was published; null if the list does not say
 */
public record ListEntry(String title, URI url, @Nullable LocalDate date) {}
