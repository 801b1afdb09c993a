package org.hongtou.compare;

import org.hongtou.model.Span;

/**
 * A stretch of words that differs.
 *
 * @param inA its words in the first notice; empty where words were only added
 * @param inB its words in the second; empty where words were only dropped
 * @param spanA where they stand; empty, at the place, where there are none
 * @param spanB the same in the second
 */
public record WordChange(String inA, String inB, Span spanA, Span spanB) {}
