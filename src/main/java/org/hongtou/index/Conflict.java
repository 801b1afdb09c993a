package org.hongtou.index;

import java.util.List;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Different figures for one thing: the same indicator of the same place, due on the same day, in
 * different notices.
 *
 * @param indicator as the newest of them writes it
 * @param place whose figure it is ({@code 江西省}); null where different places are compared
 * @param kind what the figures say of the indicator
 * @param unit of the figures; null for a ratio or an index
 * @param deadline by when, ISO 8601: {@code 2025} for the end of the year
 * @param pairs how many pairs of notices differ
 * @param statements at least two, the newest first
 */
public record Conflict(
    String indicator,
    @Nullable String place,
    Target.Kind kind,
    @Nullable String unit,
    String deadline,
    int pairs,
    List<Statement> statements) {
  public Conflict {
    statements = List.copyOf(statements);
  }

  /**
   * What one notice says.
   *
   * @param notice which; of several files the best source
   * @param place whose figure it is
   * @param newest whether it is later than all others, so that it may have revised them
   * @param repealed that the notice no longer holds, and what says so; null if nothing does
   * @param target the figure
   * @param sentence the sentence that it stands in
   */
  public record Statement(
      NoticeSummary notice,
      String place,
      boolean newest,
      Hit.@Nullable Repeal repealed,
      Target target,
      String sentence) {}
}
