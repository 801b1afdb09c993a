package org.hongtou.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Tasks, targets and the facts of a notice as stored fields, and back. Texts aren't stored again:
 * they are cut from the notice's text, where they stand.
 */
final class StoredRecords {
  private static final char SEPARATOR = '\t';

  /** Lucene lets a field be only stored or also indexed, so these have names of their own. */
  static final String PREFIX = "stored.";

  private StoredRecords() {}

  static void store(Document document, Notice notice) {
    put(document, "id", notice.id());
    put(document, "uri", notice.source().uri());
    put(document, "title", notice.metadata().title());
    put(document, "number", notice.metadata().documentNumber());
    notice.metadata().issuers().forEach(issuer -> put(document, "issuers", issuer));
    put(document, "region", notice.metadata().region());
    put(document, "writtenDate", notice.metadata().writtenDate());
    put(document, "publishedDate", notice.metadata().publishedDate());
  }

  /** What every document of a notice has. */
  static void store(Document document, HitKind kind, String path) {
    put(document, "kind", kind.name());
    put(document, "path", path);
  }

  /** All that a document stores, each field with its name, to be compared with another's. */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (IndexableField field : document.getFields()) {
      if (field.name().startsWith(PREFIX)) {
        Number number = field.numericValue();
        lines.add(field.name() + SEPARATOR + (number == null ? field.stringValue() : number));
      }
    }
    return lines;
  }

  static HitKind kind(Document document) {
    return HitKind.valueOf(required(document, "kind"));
  }

  /** The names under which some fields are stored. */
  static Set<String> names(String... fields) {
    return Arrays.stream(fields).map(field -> PREFIX + field).collect(Collectors.toSet());
  }

  static String id(Document document) {
    return required(document, "id");
  }

  static String path(Document document) {
    return required(document, "path");
  }

  static @Nullable String number(Document document) {
    return get(document, "number");
  }

  static NoticeSummary notice(Document document) {
    return new NoticeSummary(
        required(document, "id"),
        required(document, "path"),
        get(document, "uri"),
        get(document, "title"),
        get(document, "number"),
        List.of(all(document, "issuers")),
        get(document, "region"),
        get(document, "writtenDate"),
        get(document, "publishedDate"));
  }

  static void store(Document document, Task task) {
    put(document, "id", task.id());
    put(document, "number", task.number());
    put(document, "title", task.title());
    put(document, "section", task.section());
    put(document, "deadline", task.deadline());
    put(document, "deadlineText", task.deadlineText());
    put(document, "rule", task.rule());
    put(document, "confidence", String.valueOf(task.confidence()));
    put(document, task.span());
    for (Responsibility responsibility : task.responsibilities()) {
      put(document, "responsibility", line(responsibility));
    }
    task.targets().forEach(id -> put(document, "targets", id));
  }

  static Task task(Document document, StoredText noticeText) {
    Span span = span(document);
    return new Task(
        required(document, "id"),
        get(document, "number"),
        get(document, "title"),
        noticeText.part(span),
        span,
        get(document, "section"),
        get(document, "deadline"),
        get(document, "deadlineText"),
        Arrays.stream(all(document, "responsibility")).map(StoredRecords::responsibility).toList(),
        List.of(all(document, "targets")),
        required(document, "rule"),
        Double.parseDouble(required(document, "confidence")));
  }

  private static String line(Responsibility responsibility) {
    String full = responsibility.unit();
    return String.join(
        String.valueOf(SEPARATOR),
        responsibility.role().name(),
        String.valueOf(responsibility.span().start()),
        String.valueOf(responsibility.span().end()),
        String.valueOf(responsibility.inherited()),
        String.valueOf(responsibility.collective()),
        responsibility.rule(),
        String.valueOf(responsibility.confidence()),
        full == null ? "" : full.replace(SEPARATOR, ' '),
        responsibility.asWritten());
  }

  private static Responsibility responsibility(String line) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 8; i++) {
      int end = line.indexOf(SEPARATOR, at);
      parts.add(line.substring(at, end));
      at = end + 1;
    }
    String full = parts.get(7);
    return new Responsibility(
        Role.valueOf(parts.get(0)),
        full.isEmpty() ? null : full,
        line.substring(at),
        new Span(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2))),
        Boolean.parseBoolean(parts.get(3)),
        Boolean.parseBoolean(parts.get(4)),
        parts.get(5),
        Double.parseDouble(parts.get(6)));
  }

  static void store(Document document, Target target) {
    put(document, "id", target.id());
    put(document, "task", target.task());
    put(document, target.span());
    put(document, "indicator", target.indicator());
    put(document, "scope", target.scope());
    put(document, "op", target.op() == null ? null : target.op().name());
    put(document, "value", plain(target.value()));
    put(document, "valueMax", plain(target.valueMax()));
    put(document, "valueText", target.valueText());
    put(document, "unit", target.unit());
    put(document, "deadline", target.deadline());
    put(document, "targetKind", target.kind().name());
    put(document, "baseline", target.baseline());
    put(document, "rule", target.rule());
    put(document, "confidence", String.valueOf(target.confidence()));
  }

  static Target target(Document document, StoredText noticeText) {
    Span span = span(document);
    String op = get(document, "op");
    return new Target(
        required(document, "id"),
        get(document, "task"),
        noticeText.part(span),
        span,
        required(document, "indicator"),
        get(document, "scope"),
        op == null ? null : Target.Op.valueOf(op),
        decimal(get(document, "value")),
        decimal(get(document, "valueMax")),
        get(document, "valueText"),
        get(document, "unit"),
        get(document, "deadline"),
        Target.Kind.valueOf(required(document, "targetKind")),
        get(document, "baseline"),
        required(document, "rule"),
        Double.parseDouble(required(document, "confidence")));
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable BigDecimal decimal(@Nullable String value) {
    return value == null ? null : new BigDecimal(value);
  }

  private static void put(Document document, Span span) {
    document.add(new StoredField(PREFIX + "start", span.start()));
    document.add(new StoredField(PREFIX + "end", span.end()));
  }

  /** Where a task or target stands in its notice's text. */
  static Span span(Document document) {
    return new Span(
        Integer.parseInt(required(document, "start")), Integer.parseInt(required(document, "end")));
  }

  private static void put(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(PREFIX + field, value));
    }
  }

  private static @Nullable String get(Document document, String field) {
    return document.get(PREFIX + field);
  }

  private static String[] all(Document document, String field) {
    return document.getValues(PREFIX + field);
  }

  private static String required(Document document, String field) {
    String value = get(document, field);
    if (value == null) {
      throw new IllegalStateException("the index lacks the field " + field);
    }
    return value;
  }
}
