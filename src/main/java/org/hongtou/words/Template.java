package org.hongtou.words;

import org.hongtou.words.Places.City;
import org.jspecify.annotations.Nullable;

/** Formal names with holes for the place, as {@code units.tsv} explains them. */
final class Template {
  /** The place's full name. */
  static final String FULL = "{}";

  /** Its name without the suffix. */
  static final String SHORT = "{-}";

  /** The short name of a province's capital, the full name of another city. */
  private static final String CAPITAL = "{^}";

  /** Whatever stands there. */
  static final String ANY = "{*}";

  /**
   * The Party's committee of a place, which autonomous regions call 党委: its name is in full then.
   */
  static final String COMMITTEE = "中共{}委";

  private Template() {}

  /** The first hole of a name; null if it has none. */
  static @Nullable String firstHole(String name) {
    int at = name.indexOf('{');
    return at < 0 ? null : name.substring(at, name.indexOf('}', at) + 1);
  }

  /** The formal name at a place; a template without a hole has the place in front. */
  static String fill(String template, Seat seat) {
    if (template.indexOf('{') < 0) {
      return seat.name() + template;
    }
    String formal = template;
    if (template.startsWith(COMMITTEE) && seat.hasPartyCommittee()) {
      formal = COMMITTEE + "员会" + template.substring(COMMITTEE.length());
    }
    boolean capital = seat.place() instanceof City city && city.isCapital();
    return formal
        .replace(FULL, seat.name())
        .replace(CAPITAL, capital ? seat.shortName() : seat.name())
        .replace(SHORT, seat.shortName())
        .replace(ANY, seat.shortName());
  }
}
