package org.hongtou.outline;

import org.hongtou.model.Span;

/**
 * The number of an item as printed.
 *
 * @param style how it is printed
 * @param ordinal its value, from 1
 * @param span its characters, with its punctuation: {@code （一）}, {@code 1.}
 */
public record Label(LabelStyle style, int ordinal, Span span) {}
