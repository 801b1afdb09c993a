package org.hongtou.index;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Citation;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** Composes notices for the tests of the index: each task a paragraph of the text. */
final class SampleNotices {
  private final String path;
  private @Nullable String uri;
  private @Nullable String title;
  private @Nullable String number;
  private @Nullable String region;
  private @Nullable String written;
  private @Nullable String published;
  private String type = "通知";
  private @Nullable String due = "2025";
  private final List<Citation> citations = new ArrayList<>();
  private final List<String> issuers = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  private SampleNotices(String path) {
    this.path = path;
  }

  static SampleNotices notice(String path) {
    return new SampleNotices(path);
  }

  /** The address that it was fetched from. */
  SampleNotices at(String address) {
    uri = address;
    return this;
  }

  SampleNotices title(String words) {
    title = words;
    return paragraph(words);
  }

  SampleNotices number(String documentNumber) {
    number = documentNumber;
    return paragraph(documentNumber);
  }

  /** The kind of document (文种). */
  SampleNotices type(String kind) {
    type = kind;
    return this;
  }

  /** A document that it cites. */
  SampleNotices cites(String cited, String documentNumber) {
    citations.add(new Citation(cited, documentNumber, new Span(0, 0)));
    return this;
  }

  /** The deadline of the tasks that follow. */
  SampleNotices due(@Nullable String deadline) {
    due = deadline;
    return this;
  }

  SampleNotices from(String province, String issuer) {
    region = province;
    issuers.add(issuer);
    return this;
  }

  SampleNotices written(String date) {
    written = date;
    return this;
  }

  SampleNotices published(String date) {
    published = date;
    return this;
  }

  SampleNotices paragraph(String words) {
    text.append(words).append('\n');
    return this;
  }

  SampleNotices task(@Nullable String heading, String words, Responsibility... responsibilities) {
    Span span = new Span(text.length(), text.length() + words.length());
    paragraph(words);
    tasks.add(
        new Task(
            "t" + (tasks.size() + 1),
            "二、(" + (tasks.size() + 1) + ")",
            heading,
            words,
            span,
            "主要任务",
            due,
            due == null ? null : due + "年底前完成",
            List.of(responsibilities),
            List.of(),
            "leaf-with-clause",
            0.99));
    return this;
  }

  /** A target in the last task. */
  SampleNotices target(String clause, String indicator, String value, String unit) {
    int start = text.lastIndexOf(clause);
    targets.add(
        new Target(
            "g" + (targets.size() + 1),
            tasks.getLast().id(),
            clause,
            new Span(start, start + clause.length()),
            indicator,
            "全省",
            Target.Op.AT_LEAST,
            new BigDecimal(value),
            null,
            value + unit,
            unit,
            due,
            Target.Kind.LEVEL,
            null,
            "reach",
            0.96));
    return this;
  }

  static Responsibility unit(Role role, String asWritten, @Nullable String full) {
    return new Responsibility(role, full, asWritten, new Span(0, 0), false, false, "verb", 0.98);
  }

  Notice build() {
    Source source = new Source(path, uri, "sum-of-" + path, "text/plain", "UTF-8", text.length());
    Metadata metadata =
        new Metadata(
            title, number, type, issuers, region, written, published, List.of(), null, Map.of());
    return new Notice(
        "id-of-" + path,
        source,
        metadata,
        text.toString(),
        List.of(),
        tasks,
        targets,
        citations,
        List.of(),
        List.of());
  }

  static byte[] record(Notice notice) {
    return ("{\"id\":\"" + notice.id() + "\",\"text\":\"" + notice.text() + "\"}")
        .getBytes(StandardCharsets.UTF_8);
  }

  static IndexedFile file(Notice notice) {
    return new IndexedFile(notice.source().sha256(), notice.source().bytes(), 1_700_000_000_000L);
  }
}
