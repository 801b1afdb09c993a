package org.hongtou.words;

import java.math.BigDecimal;
import org.hongtou.model.Span;
import org.hongtou.model.Target.Op;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit as a text writes it (数量): {@code 不低于40%}, {@code 500家以上}, {@code 1—3个}.
 *
 * @param span with the words of comparison on both sides
 * @param figure the number and its unit alone
 * @param value magnitudes expanded (500亿元 is 50000000000); shares in % (三分之一 is 33.3; 8/10万 stays
 *     8, of the unit /10万)
 * @param valueMax the upper end of a range; null otherwise
 * @param unit in its normal form; empty where it isn't written
 * @param measure what it measures
 * @param op what the words of comparison say; null without any
 * @param before the word of comparison before the figure; empty without
 * @param magnitude whether the number is written with 万 or 亿, which makes a sum likely where the
 *     unit isn't written
 * @param round whether the number is a bare magnitude (千家企业), which often belongs to a name
 */
public record Quantity(
    Span span,
    Span figure,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    String unit,
    Measure measure,
    @Nullable Op op,
    String before,
    boolean magnitude,
    boolean round) {}
