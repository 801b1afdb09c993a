/**
 * Hongtou's notices on OpenSearch: pushed there in bulk from an index of {@code hongtou run}, and
 * searched there with the same query language, ranking and output. {@code plugin} is what runs
 * inside OpenSearch's nodes; nothing here needs OpenSearch's own libraries.
 */
@NullMarked
package org.hongtou.opensearch;

import org.jspecify.annotations.NullMarked;
