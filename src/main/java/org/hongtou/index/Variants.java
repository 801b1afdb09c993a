package org.hongtou.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.index.QueryWords.Group;
import org.hongtou.words.Numerals;
import org.hongtou.words.UnitAliases;

/** Finds the other ways to write a clause of a query or its parts. */
final class Variants {
  private Variants() {}

  /**
   * The variants: names of the unit that the clause is, words for the same thing, the same figures.
   *
   * @param text normalized
   * @param tokens of the text
   * @param groups the text's parts
   */
  static List<Variant> of(String text, List<Token> tokens, List<Group> groups) {
    List<Variant> variants = ofUnit(text);
    variants.addAll(Synonyms.of(text, tokens));
    for (Group group : groups) {
      addFigures(text, group, variants);
    }
    return variants;
  }

  /** The other names of a unit; none if it isn't the name of one. */
  static List<Variant> ofUnit(String name) {
    List<Variant> variants = new ArrayList<>();
    for (String other : UnitAliases.of(name)) {
      variants.add(Variant.of(Variant.Kind.ALIAS, 0, name.length(), other));
    }
    return variants;
  }

  /** 1万家 is 10000家, 1000亿元 is 1千亿元; a year is no figure. */
  private static void addFigures(String text, Group group, List<Variant> variants) {
    String part = text.substring(group.start(), group.end());
    if (part.isEmpty() || !Character.isDigit(part.charAt(0))) {
      return;
    }
    Numerals.Numeral number = Numerals.at(part, 0, part.length());
    if (number == null || number.start() > 0 || part.startsWith("年", number.end())) {
      return;
    }
    BigDecimal value = number.value();
    String unit = part.substring(number.end());
    Set<String> forms = new LinkedHashSet<>();
    if (value.compareTo(Magnitudes.LARGEST_WRITTEN_OUT) < 0) {
      forms.add(value.stripTrailingZeros().toPlainString());
    }
    add(forms, value, Magnitudes.TEN_THOUSAND, "万");
    add(forms, value, Magnitudes.HUNDRED_MILLION, "亿");
    add(forms, value, Magnitudes.HUNDRED_MILLION.multiply(BigDecimal.valueOf(1000)), "千亿");
    forms.remove(part.substring(0, number.end()));
    for (String form : forms) {
      variants.add(Variant.of(Variant.Kind.FIGURE, group.start(), group.end(), form + unit));
    }
  }

  private static void add(Set<String> forms, BigDecimal value, BigDecimal magnitude, String sign) {
    BigDecimal count = value.movePointLeft(magnitude.precision() - 1).stripTrailingZeros();
    if (value.compareTo(magnitude) >= 0 && count.scale() <= Magnitudes.MOST_DECIMALS) {
      forms.add(count.toPlainString() + sign);
    }
  }

  /** Loaded for clauses with figures only: the first number of a process takes its time. */
  private static final class Magnitudes {
    static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** Nobody writes out more. */
    static final BigDecimal LARGEST_WRITTEN_OUT = BigDecimal.valueOf(10_000_000);

    /** 2.5万, but 12345678 isn't 1234.5678万. */
    static final int MOST_DECIMALS = 2;
  }
}
