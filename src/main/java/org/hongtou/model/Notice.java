package org.hongtou.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One official document as data (文件): everything that Hongtou knows of it, each record pointing
 * into {@link #text()}.
 *
 * @param id stable: the same bytes give the same id, whatever the file's name
 * @param source where it came from
 * @param metadata what it says about itself
 * @param text the canonical text that every span points into
 * @param sections the numbered outline, in the order of the text
 * @param tasks in the order of the text
 * @param targets in the order of the text
 * @param citations in the order of the text, each document once
 * @param lists in the order of the text
 * @param warnings what a person should look at
 * @param pages where in {@code text} the pages of paper begin; none for formats without pages
 * @param attachments the files that its page links (附件), in the order of the page
 */
public record Notice(
    String id,
    Source source,
    Metadata metadata,
    String text,
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets,
    List<Citation> citations,
    List<NameList> lists,
    List<Warning> warnings,
    Pages pages,
    List<Attachment> attachments) {
  /** Version of the record's shape; written with every record and kept in every index. */
  public static final String SCHEMA_VERSION = "1";

  public Notice {
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
    citations = List.copyOf(citations);
    lists = List.copyOf(lists);
    warnings = List.copyOf(warnings);
    attachments = List.copyOf(attachments);
  }

  /** One without pages and attachments. */
  public Notice(
      String id,
      Source source,
      Metadata metadata,
      String text,
      List<Section> sections,
      List<Task> tasks,
      List<Target> targets,
      List<Citation> citations,
      List<NameList> lists,
      List<Warning> warnings) {
    this(
        id,
        source,
        metadata,
        text,
        sections,
        tasks,
        targets,
        citations,
        lists,
        warnings,
        Pages.NONE,
        List.of());
  }

  /** The same on pages of paper. */
  public Notice withPages(Pages pages) {
    return with(pages, attachments);
  }

  /** The same with the files that its page links. */
  public Notice withAttachments(List<Attachment> attachments) {
    return with(pages, attachments);
  }

  /**
   * The same notice with some of its tasks and targets: a task keeps its targets, and a target the
   * task that it stands in, so that every reference leads somewhere.
   *
   * @param taskIds of the tasks, which come with all their targets
   * @param targetIds of further targets, which come with their task but not with its other targets
   */
  public Notice narrowed(Set<String> taskIds, Set<String> targetIds) {
    List<Target> kept =
        targets.stream()
            .filter(
                target ->
                    targetIds.contains(target.id())
                        || (target.task() != null && taskIds.contains(target.task())))
            .toList();
    Set<String> keptIds = kept.stream().map(Target::id).collect(Collectors.toSet());
    Set<String> keptTasks = new HashSet<>(taskIds);
    for (Target target : kept) {
      if (target.task() != null) {
        keptTasks.add(target.task());
      }
    }
    return new Notice(
        id,
        source,
        metadata,
        text,
        sections,
        tasks.stream()
            .filter(task -> keptTasks.contains(task.id()))
            .map(
                task ->
                    task.withTargets(task.targets().stream().filter(keptIds::contains).toList()))
            .toList(),
        kept,
        citations,
        lists,
        warnings,
        pages,
        attachments);
  }

  private Notice with(Pages pages, List<Attachment> attachments) {
    return new Notice(
        id,
        source,
        metadata,
        text,
        sections,
        tasks,
        targets,
        citations,
        lists,
        warnings,
        pages,
        attachments);
  }
}
