package org.hongtou.index;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A notice, task or target that a search has found.
 *
 * @param kind which of them
 * @param score how well it matches, comparable within one search; 0 for a search by filters only
 * @param notice the notice that it is or stands in
 * @param task the task that it is or, for a target, stands in; null for a notice and for a target
 *     outside tasks
 * @param target the target that it is; null otherwise
 * @param titleMatches where the query's words stand in its title: of the notice for a notice, else
 *     of the task
 * @param passages the best parts of its text, in the order of the text
 * @param repealed that its notice no longer holds (废止), and what says so; null if nothing does
 * @param explanation why it stands where it does; null unless that was asked for
 * @param also the other files in which the index has the same notice, the best source first
 */
public record Hit(
    HitKind kind,
    float score,
    NoticeSummary notice,
    @Nullable Task task,
    @Nullable Target target,
    List<Span> titleMatches,
    List<Passage> passages,
    @Nullable Repeal repealed,
    @Nullable HitExplanation explanation,
    List<NoticeSource> also) {
  /**
   * That a notice no longer holds.
   *
   * @param by the number of the notice that repeals it, else its title in 《》, else its file; null
   *     if it says so itself
   */
  public record Repeal(@Nullable String by) {}

  public Hit {
    titleMatches = List.copyOf(titleMatches);
    passages = List.copyOf(passages);
    also = List.copyOf(also);
  }
}
