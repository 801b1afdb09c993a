package org.hongtou.index;

import java.math.BigDecimal;
import java.util.List;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.hongtou.words.QuantityLexer;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit: 1000亿元 is 100000000000 with 元.
 *
 * @param value magnitudes expanded, shares in %
 * @param unit in the form that targets have it; empty for any
 */
record Amount(double value, String unit) {
  private static final int LONGEST_UNIT = 10;

  /**
   * Reads a figure: {@code 1千亿元}, {@code 50%}, {@code 5万个}, {@code 1000}; null for anything else.
   */
  static @Nullable Amount of(String written) {
    String text = TokenScanner.normalized(written).strip();
    boolean negative = text.startsWith("-");
    String figure = negative ? text.substring(1) : text;
    Amount amount = ofFigure(figure);
    return amount == null || !negative ? amount : new Amount(-amount.value(), amount.unit());
  }

  private static @Nullable Amount ofFigure(String text) {
    List<Quantity> quantities = QuantityLexer.quantities(text);
    if (quantities.size() == 1) {
      Quantity quantity = quantities.getFirst();
      boolean whole = quantity.span().start() == 0 && quantity.span().end() == text.length();
      if (whole && quantity.valueMax() == null) {
        return new Amount(quantity.value().doubleValue(), quantity.unit());
      }
    }
    BigDecimal bare = Numerals.parse(text);
    if (bare != null) {
      return new Amount(bare.doubleValue(), "");
    }
    Numerals.Numeral number = text.isEmpty() ? null : Numerals.at(text, 0, text.length());
    if (number == null || number.start() > 0) {
      return null;
    }
    // a unit that no list has: 5万标箱
    String unit = text.substring(number.end()).strip();
    boolean word = unit.length() <= LONGEST_UNIT && unit.chars().allMatch(Character::isLetter);
    return word ? new Amount(number.value().doubleValue(), unit) : null;
  }
}
