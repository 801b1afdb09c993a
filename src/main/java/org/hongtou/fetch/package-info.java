/**
 * A province's web site into {@code corpus/}: list pages are walked, notices and their attachments
 * fetched politely, kept as received, and asked for again only under conditions. {@code site} knows
 * sites as data, {@code list} reads their list pages, {@code net} sends requests, {@code store}
 * keeps what was fetched and what is yet to be.
 */
@NullMarked
package org.hongtou.fetch;

import org.jspecify.annotations.NullMarked;
