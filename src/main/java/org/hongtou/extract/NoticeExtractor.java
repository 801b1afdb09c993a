package org.hongtou.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.hongtou.outline.Outline;
import org.hongtou.words.DateLexer;
import org.hongtou.words.Jurisdiction;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/** Turns a notice's text into its records. */
public final class NoticeExtractor {
  /** Shorter tasks may really be the same twice: 加强宣传引导。 */
  private static final int SHORTEST_REPEATED = 40;

  private NoticeExtractor() {}

  /**
   * Extracts everything from a notice. Never fails: what cannot be made out is null, with a
   * warning.
   */
  public static Notice extract(NoticeText notice) {
    String text = notice.text();
    Outline outline = Outline.of(notice);
    Metadata metadata = MetadataExtractor.extract(notice);
    List<Target> targets =
        isBulletin(metadata)
            ? List.of()
            : TargetExtractor.extract(text, TargetPassages.of(text, outline), planYear(metadata));
    NameListExtractor.Result lists = NameListExtractor.extract(notice);
    List<Warning> warnings = new ArrayList<>(notice.warnings());
    warnings.addAll(outline.warnings());
    warnings.addAll(lists.warnings());
    List<Task> tasks = tasks(text, outline, targets, metadata);
    return new Notice(
        notice.source().sha256().substring(0, 16),
        notice.source(),
        metadata,
        text,
        outline.sections(text),
        tasks,
        linked(targets, tasks),
        CitationExtractor.extract(notice, metadata),
        lists.lists(),
        warnings);
  }

  private static List<Task> tasks(
      String text, Outline outline, List<Target> targets, Metadata metadata) {
    Jurisdiction jurisdiction = jurisdiction(metadata);
    Integer year = year(metadata);
    boolean reporting = reports(metadata);
    List<TaskExtractor.Found> all =
        isBulletin(metadata) ? List.of() : TaskExtractor.tasks(text, outline, reporting);
    String preamble =
        all.isEmpty() ? "" : text.substring(0, all.getFirst().stretch().span().start());
    Responsibilities responsibilities =
        new Responsibilities(
            text,
            jurisdiction,
            Responsibilities.ofEveryTask(text),
            StandingNotes.firstLeads(preamble));
    List<Task> tasks = new ArrayList<>(all.size());
    Set<String> seen = new HashSet<>();
    for (TaskExtractor.Found found : all) {
      Stretch stretch = found.stretch();
      if (!seen.add(stretch.span().of(text)) && stretch.span().length() >= SHORTEST_REPEATED) {
        // some collections hold a notice's body twice in one file
        continue;
      }
      List<Target> own = within(stretch.span(), targets);
      TaskDeadlines.Deadline deadline = TaskDeadlines.of(text, stretch, own, year);
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
              own.stream().map(Target::id).toList()));
    }
    return tasks;
  }

  /** 统计公报: all its figures are past. */
  private static boolean isBulletin(Metadata metadata) {
    return metadata.title() != null && metadata.title().contains("公报");
  }

  /** Kinds of documents that report, reply or commend. */
  private static boolean reports(Metadata metadata) {
    String title = metadata.title();
    if (title == null) {
      return false;
    }
    for (String kind :
        new String[] {
          "公报", "复函", "答复", "批复", "通报", "公示", "报告", "总结", "解读", "名单", "的函", "申报的通知", "组织申报"
        }) {
      if (title.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** What 省 and 市 mean in the notice, from who issued it. */
  private static Jurisdiction jurisdiction(Metadata metadata) {
    String region = metadata.region();
    if (region == null) {
      return Jurisdiction.UNKNOWN;
    }
    if (region.equals(Places.NATIONAL)) {
      return new Jurisdiction(null, null, true);
    }
    List<String> names = new ArrayList<>(metadata.issuers());
    if (metadata.title() != null) {
      names.add(metadata.title());
    }
    for (String name : names) {
      Places.Match match = Places.matchAt(name, 0);
      if (match != null && match.place() instanceof Places.City city) {
        return new Jurisdiction(region, city.name(), false);
      }
    }
    return new Jurisdiction(region, null, false);
  }

  /**
   * The single year that the title names (2021年工作要点, 数字山东2019行动方案); a title that spans years gives
   * none.
   */
  private static @Nullable String planYear(Metadata metadata) {
    String title = metadata.title();
    if (title == null) {
      return null;
    }
    String year = null;
    for (DateLexer.DateMention date : DateLexer.dates(title)) {
      if (date.year() == null || date.lastYear() != null || year != null) {
        return null;
      }
      year = date.year().toString();
    }
    return year == null ? bareYear(title) : year;
  }

  /** A year without 年; none if two stand in the title. */
  private static @Nullable String bareYear(String title) {
    String year = null;
    int digits = 0;
    for (int i = 0; i <= title.length(); i++) {
      char c = i < title.length() ? title.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
      } else {
        if (digits == 4 && title.startsWith("20", i - 4)) {
          if (year != null) {
            return null;
          }
          year = title.substring(i - 4, i);
        }
        digits = 0;
      }
    }
    return year;
  }

  /** The year that dates without one mean: the plan's, else that of writing. */
  private static @Nullable Integer year(Metadata metadata) {
    String year = planYear(metadata);
    if (year == null) {
      year = metadata.writtenDate() != null ? metadata.writtenDate() : metadata.publishedDate();
    }
    return year == null ? null : Integer.valueOf(year.substring(0, 4));
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

  private static List<Target> within(Span span, List<Target> targets) {
    return targets.stream().filter(target -> span.contains(target.span())).toList();
  }
}
