package org.hongtou.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.hongtou.outline.Outline;

/** Turns a notice's text into its records. */
public final class NoticeExtractor {
  private static final String REPEATED_TASKS = "repeated-tasks";

  private NoticeExtractor() {}

  /**
   * Extracts everything from a notice. Never fails: what cannot be made out is null, with a
   * warning.
   */
  public static Notice extract(NoticeText notice) {
    String text = notice.text();
    Outline outline = Outline.of(notice);
    Metadata metadata = MetadataExtractor.extract(outline.first(notice));
    NoticeFacts facts = NoticeFacts.of(text, metadata, outline);
    DocumentKind.Figures figures = facts.purpose().figures();
    Doubts doubts = new Doubts(text);
    List<Target> targets =
        figures == DocumentKind.Figures.NONE
            ? List.of()
            : TargetExtractor.extract(
                text,
                TargetPassages.of(text, outline),
                IndicatorTables.targets(
                    text,
                    outline,
                    facts.years().plan(),
                    TargetExtractor.writtenIn(text, facts.years())),
                facts.years(),
                figures == DocumentKind.Figures.NORMS,
                doubts::figure);
    NameListExtractor.Result lists = NameListExtractor.extract(notice);
    List<Warning> warnings = new ArrayList<>(notice.warnings());
    warnings.addAll(outline.warnings());
    warnings.addAll(lists.warnings());
    List<Task> tasks = tasks(text, outline, targets, facts, warnings);
    warnings.addAll(Doubts.units(tasks));
    warnings.addAll(doubts.figures());
    DoubtfulReading reading = new DoubtfulReading(notice.warnings());
    return new Notice(
        notice.source().sha256().substring(0, 16),
        notice.source(),
        metadata,
        text,
        outline.sections(text),
        reading.tasks(tasks),
        reading.targets(linked(targets, tasks)),
        CitationExtractor.extract(notice, metadata),
        lists.lists(),
        warnings,
        notice.pages(),
        notice.attachments());
  }

  private static List<Task> tasks(
      String text,
      Outline outline,
      List<Target> targets,
      NoticeFacts facts,
      List<Warning> warnings) {
    DocumentKind.Work work = facts.purpose().work();
    List<TaskExtractor.Found> all =
        work == DocumentKind.Work.NONE
            ? List.of()
            : once(TaskExtractor.tasks(text, outline, facts.purpose()), text, warnings);
    Responsibilities responsibilities =
        new Responsibilities(
            text,
            facts.jurisdiction(),
            EveryTaskUnits.in(text),
            StandingNotes.ofLists(text.substring(0, firstAssigned(all))),
            outline,
            all);
    TargetsByPlace places = new TargetsByPlace(targets);
    List<Task> tasks = new ArrayList<>(all.size());
    for (TaskExtractor.Found found : all) {
      Stretch stretch = found.stretch();
      List<Target> own = places.within(stretch.span());
      // 6月底前，实现系统互联: a state without a figure is work to be done by then
      List<Target> figures = own.stream().filter(target -> target.value() != null).toList();
      TaskDeadlines.Deadline deadline =
          TaskDeadlines.of(text, stretch, figures, facts.years().year());
      if (deadline == null) {
        deadline = TaskDeadlines.inherited(text, found.inherited(), facts.years().year());
      }
      Span title = stretch.title();
      Span section = stretch.section();
      tasks.add(
          new Task(
              "t" + (tasks.size() + 1),
              stretch.number(),
              title == null ? null : title.of(text),
              stretch.span().of(text),
              stretch.span(),
              section == null ? null : section.of(text),
              deadline == null ? null : deadline.iso(),
              deadline == null ? null : deadline.words().of(text),
              responsibilities.of(found),
              own.stream().map(Target::id).toList(),
              found.rule().toString(),
              found.rule().confidence()));
    }
    return tasks;
  }

  /**
   * Where the first task with a clause begins; what stands before it, items of the forwarding
   * letter included, may speak for all clauses.
   */
  private static int firstAssigned(List<TaskExtractor.Found> all) {
    for (TaskExtractor.Found found : all) {
      if (!found.stretch().clauses().isEmpty() || !found.inherited().isEmpty()) {
        return found.stretch().span().start();
      }
    }
    return 0;
  }

  /** Each task once: some collections hold a notice's body twice in one file. */
  private static List<TaskExtractor.Found> once(
      List<TaskExtractor.Found> all, String text, List<Warning> warnings) {
    List<TaskExtractor.Found> kept = new ArrayList<>(all.size());
    Span firstRepeated = null;
    Repeats repeats = new Repeats();
    for (TaskExtractor.Found found : all) {
      Span span = found.stretch().span();
      if (!repeats.next(span.of(text))) {
        kept.add(found);
      } else if (firstRepeated == null) {
        firstRepeated = span;
      }
    }
    if (firstRepeated != null) {
      warnings.add(
          new Warning(
              REPEATED_TASKS,
              "Tasks printed a second time, word for word, from here on: "
                  + (all.size() - kept.size())
                  + "; each is recorded once, where it stands first.",
              firstRepeated));
    }
    return kept;
  }

  /** The targets with the ids of the tasks that they stand in. */
  private static List<Target> linked(List<Target> targets, List<Task> tasks) {
    Map<String, String> taskOf = new HashMap<>();
    for (Task task : tasks) {
      for (String target : task.targets()) {
        taskOf.putIfAbsent(target, task.id());
      }
    }
    return targets.stream().map(target -> target.withTask(taskOf.get(target.id()))).toList();
  }
}
