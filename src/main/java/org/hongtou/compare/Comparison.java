package org.hongtou.compare;

import java.util.List;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two notices. Where their bytes come from (path, charset, address) is no
 * difference.
 *
 * @param a the first notice
 * @param b the second
 * @param differs whether there is any difference
 * @param metadata the fields about the notice itself that differ
 * @param sections headings of sections that have another wording but hold the same tasks
 * @param added tasks of the second notice only, in its order
 * @param dropped tasks of the first notice only, in its order
 * @param changed tasks of both that are not the same, in the order of the second
 * @param targets targets outside tasks that were added, dropped or changed
 * @param passages lines outside tasks that were added, dropped or reworded, beside what the fields
 *     above tell of
 * @param unchanged how many tasks are the same in both
 */
public record Comparison(
    Side a,
    Side b,
    boolean differs,
    List<FieldChange> metadata,
    List<FieldChange> sections,
    List<TaskPlace> added,
    List<TaskPlace> dropped,
    List<TaskChange> changed,
    List<TargetChange> targets,
    List<PassageChange> passages,
    int unchanged) {
  public Comparison {
    metadata = List.copyOf(metadata);
    sections = List.copyOf(sections);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    changed = List.copyOf(changed);
    targets = List.copyOf(targets);
    passages = List.copyOf(passages);
  }

  /**
   * One of the two notices.
   *
   * @param id the notice's id
   * @param path its file
   * @param title its title; null where none was found
   * @param documentNumber 发文字号; null where it has none
   */
  public record Side(
      String id, String path, @Nullable String title, @Nullable String documentNumber) {
    static Side of(Notice notice) {
      return new Side(
          notice.id(),
          notice.source().path(),
          notice.metadata().title(),
          notice.metadata().documentNumber());
    }
  }
}
