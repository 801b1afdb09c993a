/**
 * What is installed in OpenSearch's nodes: the analyser that cuts text as Hongtou's index does, and
 * Hongtou's query language. Nothing of Hongtou's commands uses it.
 */
@NullMarked
package org.hongtou.opensearch.plugin;

import org.jspecify.annotations.NullMarked;
