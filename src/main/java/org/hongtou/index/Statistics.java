package org.hongtou.index;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Figures of what a query finds. A notice that the index has in several files counts once, as in
 * {@link SearchResult#total}.
 *
 * @param counted hits by kind, without kinds that the query doesn't ask for
 * @param anyWord whether nothing has all the words of the query, so that these have some of them
 * @param units how many different units have a task among the hits
 * @param citations how many citations the notices among the hits have
 * @param warnings how many warnings these notices have
 * @param facets hits by region, year, kind of document and issuer: notices where the query asks for
 *     any, else hits of the other kinds
 * @param loads units by how many tasks they have, the busiest first
 * @param indicators what targets measure, the most frequent first
 * @param distinctIndicators how many there are in all
 * @param deadlines tasks and targets by the year in which they are due, in order
 * @param warned how many of the notices have a warning of a code, the most frequent first
 */
public record Statistics(
    Map<HitKind, Long> counted,
    boolean anyWord,
    long units,
    long citations,
    long warnings,
    List<Facets.Values> facets,
    List<Load> loads,
    List<Indicator> indicators,
    long distinctIndicators,
    List<Due> deadlines,
    List<Warned> warned) {
  public Statistics {
    counted = Collections.unmodifiableMap(new TreeMap<>(counted));
    facets = List.copyOf(facets);
    loads = List.copyOf(loads);
    indicators = List.copyOf(indicators);
    deadlines = List.copyOf(deadlines);
    warned = List.copyOf(warned);
  }

  /**
   * What a unit has to do.
   *
   * @param unit in full where its full name is known
   * @param tasks in how many tasks it is named
   * @param byRole the same by role; a task that names it in two roles counts in both
   */
  public record Load(String unit, long tasks, Map<Role, Long> byRole) {
    public Load {
      byRole = Collections.unmodifiableMap(new TreeMap<>(byRole));
    }
  }

  /**
   * What targets of one indicator ask for in one year.
   *
   * @param indicator as most of them write it
   * @param kind what the figures say of it
   * @param unit of the figures; null for a ratio or an index
   * @param year by when; null for those that don't say
   * @param targets how many there are
   * @param min the least figure
   * @param median the one in the middle; of two the mean
   * @param max the greatest figure; of a range its lower end counts
   */
  public record Indicator(
      String indicator,
      Target.Kind kind,
      @Nullable String unit,
      @Nullable Integer year,
      long targets,
      BigDecimal min,
      BigDecimal median,
      BigDecimal max) {}

  /** Tasks and targets that are due in a year. */
  public record Due(int year, long tasks, long targets) {}

  /** Notices that have a warning of a code. */
  public record Warned(String code, long notices) {}
}
