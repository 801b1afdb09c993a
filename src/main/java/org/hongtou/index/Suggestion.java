package org.hongtou.index;

/**
 * What was perhaps meant by a query.
 *
 * @param query the query with what is misspelt put right
 * @param total how many hits it has, always some
 */
public record Suggestion(String query, long total) {}
