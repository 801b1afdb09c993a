package org.hongtou.export.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Citation;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;

/** What is marked in a notice's text: each record once, and words that several share once. */
final class Marks {
  private final Notice notice;
  private final References references;
  private final List<Mark> marks = new ArrayList<>();

  /** Responsibilities that are written for several tasks stand at one place. */
  private final Map<Span, Mark> units = new LinkedHashMap<>();

  private Marks(Notice notice, References references) {
    this.notice = notice;
    this.references = references;
  }

  static List<Mark> of(Notice notice, References references) {
    Marks all = new Marks(notice, references);
    all.addMetadata();
    for (Task task : notice.tasks()) {
      all.add(task.span(), "span", task(task), "class", "task");
    }
    for (Target target : notice.targets()) {
      all.add(target.span(), "span", target(target), "class", "target");
    }
    for (Task task : notice.tasks()) {
      task.responsibilities().forEach(all::addUnit);
    }
    all.marks.addAll(all.units.values());
    for (int i = 0; i < notice.citations().size(); i++) {
      Citation citation = notice.citations().get(i);
      String work = References.work(citation.documentNumber(), title(citation));
      all.add(citation.span(), "ref", "ref_" + (i + 1), "href", work);
    }
    return all.marks;
  }

  private static String title(Citation citation) {
    return "title/" + References.encoded(citation.title());
  }

  static String task(Task task) {
    return "task_" + task.id();
  }

  static String target(Target target) {
    return "target_" + target.id();
  }

  private void addMetadata() {
    Map<String, Span> grounds = new TreeMap<>(notice.metadata().grounds());
    grounds.forEach(
        (field, span) -> {
          switch (field) {
            case "title" -> add(span, "docTitle", "docTitle_1");
            case "documentNumber" -> add(span, "docNumber", "docNumber_1");
            case "writtenDate" -> addDate(span);
            default -> {
              // the schema has no element that fits
            }
          }
        });
  }

  private void addDate(Span span) {
    String date = Identification.fullDate(notice.metadata().writtenDate());
    if (date != null) {
      add(span, "docDate", "docDate_1", "date", date);
    }
  }

  private void addUnit(Responsibility part) {
    units.computeIfAbsent(
        part.span(),
        span ->
            new Mark(
                span,
                "organization",
                "organization_" + (units.size() + 1),
                attributes(
                    "class", part.role().toString(), "refersTo", "#" + references.unit(part))));
  }

  private void add(Span span, String element, String eId, String... attributes) {
    marks.add(new Mark(span, element, eId, attributes(attributes)));
  }

  private static Map<String, String> attributes(String... attributes) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      all.put(attributes[i], attributes[i + 1]);
    }
    return all;
  }
}
