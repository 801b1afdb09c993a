package org.hongtou.fetch.store;

/**
 * A pass over a site: everything is asked for once in it.
 *
 * @param site the profile's id, or the address of a list without a profile
 * @param number from 1
 * @param resumed whether it goes on with one that was interrupted
 */
public record Pass(String site, int number, boolean resumed) {}
