package org.hongtou.compare;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A field that differs.
 *
 * @param field its name in the record: {@code documentNumber}, {@code deadline} …
 * @param inA its value in the first notice; null where it has none
 * @param inB its value in the second
 * @param spanA where the first notice says so; null where that is not known
 * @param spanB where the second does
 */
public record FieldChange(
    String field,
    @Nullable String inA,
    @Nullable String inB,
    @Nullable Span spanA,
    @Nullable Span spanB) {}
