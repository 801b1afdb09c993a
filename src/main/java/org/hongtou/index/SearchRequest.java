package org.hongtou.index;

import java.util.EnumSet;
import java.util.Set;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an index. Start with {@link #of} and add filters:
 *
 * <pre>{@code
 * SearchRequest.of("智慧城市").withUnit("省商务厅").withRole(Role.LEAD).withKinds(HitKind.TASK)
 * }</pre>
 *
 * @param query words, “phrases”, -exclusions, OR, brackets and fields, see {@link NoticeSearcher};
 *     empty for everything that passes the filters, the newest first
 * @param region the province, in full (江西省) or its beginning (江西); null for any
 * @param year in which the notice was written, else published; null for any
 * @param unit whole words of a unit's name as written or in full; null for any
 * @param role that the unit, or any unit, has; null for any
 * @param kinds what to find; never empty; with all of them, the query's fields decide
 * @param limit how many hits at most, from 0 on; with 0 they are only counted
 * @param offset how many hits to leave out before the first, from 0 on
 * @param allSources whether a notice of which the index has several files is found in each of them;
 *     otherwise in the first only
 * @param order in which the hits come
 * @param filled whether, behind fewer hits than a page that have all words, others come that have
 *     some; in the best order only. Where nothing has all words they come in any case
 */
public record SearchRequest(
    String query,
    @Nullable String region,
    @Nullable Integer year,
    @Nullable String unit,
    @Nullable Role role,
    Set<HitKind> kinds,
    int limit,
    int offset,
    boolean allSources,
    HitOrder order,
    boolean filled) {
  /** As many hits as fit a screen or two. */
  public static final int DEFAULT_LIMIT = 10;

  /**
   * Checks the page; no kinds mean all.
   *
   * @throws IllegalArgumentException if limit or offset is negative
   */
  public SearchRequest {
    kinds = Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(HitKind.class) : kinds);
    if (limit < 0 || offset < 0) {
      throw new IllegalArgumentException("limit and offset must not be negative");
    }
  }

  /** The first hits of any kind, without filters. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        null,
        null,
        null,
        null,
        EnumSet.allOf(HitKind.class),
        DEFAULT_LIMIT,
        0,
        false,
        HitOrder.BEST,
        true);
  }

  /** The same with other words. */
  SearchRequest withQuery(String other) {
    return new SearchRequest(
        other, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  /** The same of targets that measure something: {@code indicator:5G基站}; null for any. */
  public SearchRequest withIndicator(@Nullable String indicator) {
    return indicator == null || indicator.isBlank()
        ? this
        : withQuery((query + " " + FieldText.of(QueryField.INDICATOR, indicator.strip())).strip());
  }

  public SearchRequest withRegion(@Nullable String region) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  public SearchRequest withYear(@Nullable Integer year) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  public SearchRequest withUnit(@Nullable String unit) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  public SearchRequest withRole(@Nullable Role role) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  /** None means all. */
  public SearchRequest withKinds(HitKind... kinds) {
    return new SearchRequest(
        query, region, year, unit, role, Set.of(kinds), limit, offset, allSources, order, filled);
  }

  /**
   * Another page of the same hits.
   *
   * @throws IllegalArgumentException if limit or offset is negative
   */
  public SearchRequest withPage(int limit, int offset) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  /** Every source of a notice, or only its first. */
  public SearchRequest withAllSources(boolean allSources) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  /** The same hits in another order. */
  public SearchRequest withOrder(HitOrder order) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }

  /** With hits behind the few that have all words, as a person may like, or without. */
  public SearchRequest withFilled(boolean filled) {
    return new SearchRequest(
        query, region, year, unit, role, kinds, limit, offset, allSources, order, filled);
  }
}
