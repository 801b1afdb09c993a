package org.hongtou.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.hongtou.links.TargetKey;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/** A notice as the block of Lucene documents that {@link IndexSchema} describes. */
final class NoticeDocuments {
  /** A term may have 32,766 bytes; a longer title or number is a misread page. */
  private static final int LONGEST_KEYWORD = 2000;

  /** Longer texts are streamed; their terms would need too much memory. */
  private static final int LONGEST_SCANNED = 500_000;

  private final Notice notice;
  private final NoticeSummary summary;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, ScannedText> scanned = new HashMap<>();
  private final Map<String, Set<String>> unitTerms = new HashMap<>();
  private final FilterFields filters;
  private final @Nullable ScannedText noticeText;
  private final NoticeLinks links;
  private final long repealed;
  private @Nullable Target lastTarget;

  private NoticeDocuments(Notice notice) {
    this.notice = notice;
    this.summary =
        new NoticeSummary(
            notice.id(),
            notice.source().path(),
            notice.source().uri(),
            notice.metadata().title(),
            notice.metadata().documentNumber(),
            notice.metadata().issuers(),
            notice.metadata().region(),
            notice.metadata().writtenDate(),
            notice.metadata().publishedDate());
    this.filters = new FilterFields(notice);
    this.links = NoticeLinks.of(notice);
    this.repealed = OwnRepeal.isStated(notice) ? RepealedNotices.BY_ITSELF : RepealedNotices.NO;
    this.noticeText =
        notice.text().length() <= LONGEST_SCANNED ? new ScannedText(notice.text()) : null;
  }

  static List<Document> of(Notice notice, byte[] record, IndexedFile file) {
    NoticeDocuments block = new NoticeDocuments(notice);
    block.addNotice(file);
    Map<String, Task> tasks = new HashMap<>();
    for (Task task : notice.tasks()) {
      tasks.put(task.id(), task);
      block.addTask(task);
    }
    for (Target target : notice.targets()) {
      String task = target.task();
      block.addTarget(target, task == null ? null : tasks.get(task));
    }
    block.addRecord(record);
    return block.documents;
  }

  private void addNotice(IndexedFile file) {
    Document document = start(HitKind.NOTICE);
    keyword(document, IndexSchema.ID, notice.id());
    value(document, IndexSchema.ID, notice.id());
    text(document, IndexSchema.TITLE, summary.title());
    value(document, IndexSchema.TITLE, summary.title());
    text(document, IndexSchema.NUMBER, summary.documentNumber());
    value(document, IndexSchema.NUMBER, summary.documentNumber());
    summary.issuers().forEach(issuer -> text(document, IndexSchema.ISSUERS, issuer));
    text(document, IndexSchema.ISSUERS, summary.region());
    links.addTo(document, summary.title());
    FacetFields.addWarnings(document, notice.warnings());
    part(document, IndexSchema.TEXT, new Span(0, notice.text().length()));
    units(document, notice.tasks().stream().flatMap(t -> t.responsibilities().stream()).toList());
    value(document, IndexSchema.SHA256, file.sha256());
    document.add(new NumericDocValuesField(IndexSchema.BYTES, file.bytes()));
    document.add(new NumericDocValuesField(IndexSchema.MODIFIED, file.modifiedMillis()));
    value(document, IndexSchema.EXTRACTOR, file.extractor());
    document.add(
        new NumericDocValuesField(
            IndexSchema.TEXT_BYTES, notice.text().getBytes(StandardCharsets.UTF_8).length));
    document.add(new BinaryDocValuesField(IndexSchema.FACTS, SourceFacts.of(notice).bytes()));
    StoredRecords.store(document, notice);
    StoredText.store(document, notice.text());
  }

  private void addTask(Task task) {
    Document document = start(HitKind.TASK);
    keyword(document, IndexSchema.TASK_ID, task.id());
    text(document, IndexSchema.TASK_TITLE, task.title());
    part(document, IndexSchema.TASK_TEXT, task.span());
    text(document, IndexSchema.TASK_SECTION, task.section());
    unitTexts(document, IndexSchema.TASK_UNITS, task);
    context(document, IndexSchema.TASK_NOTICE);
    text(document, IndexSchema.TASK_DEADLINE, WrittenDeadline.of(task.deadline()));
    units(document, task.responsibilities());
    FilterFields.addTask(document, task);
    StoredRecords.store(document, task);
  }

  private void addTarget(Target target, @Nullable Task task) {
    Document document = start(HitKind.TARGET);
    part(document, IndexSchema.TARGET_TEXT, target.span());
    text(document, IndexSchema.TARGET_INDICATOR, target.indicator());
    text(document, IndexSchema.TARGET_INDICATOR, target.scope());
    FacetFields.addIndicator(document, target);
    context(document, IndexSchema.TARGET_NOTICE);
    text(document, IndexSchema.TARGET_DEADLINE, WrittenDeadline.of(target.deadline()));
    if (task != null) {
      text(document, IndexSchema.TARGET_TASK, task.title());
      text(document, IndexSchema.TARGET_TASK, task.section());
      unitTexts(document, IndexSchema.TARGET_UNITS, task);
      units(document, task.responsibilities());
    }
    FilterFields.addTarget(document, target, task);
    ConflictFields.add(document, TargetKey.of(notice, links.authority(), target, lastTarget));
    lastTarget = target;
    StoredRecords.store(document, target);
  }

  private void addRecord(byte[] record) {
    Document document = new Document();
    keyword(document, IndexSchema.PATH, summary.path());
    keyword(document, IndexSchema.KIND, IndexSchema.RECORD_KIND);
    document.add(new StoredField(IndexSchema.RECORD, Compression.compress(record)));
    documents.add(document);
  }

  private Document start(HitKind kind) {
    Document document = new Document();
    keyword(document, IndexSchema.PATH, summary.path());
    value(document, IndexSchema.PATH, summary.path());
    keyword(document, IndexSchema.KIND, kind.toString());
    document.add(new NumericDocValuesField(IndexSchema.ORDINAL, documents.size()));
    document.add(new NumericDocValuesField(IndexSchema.GROUP, SourceGroups.ALONE.group()));
    document.add(new NumericDocValuesField(IndexSchema.RANK, SourceGroups.ALONE.rank()));
    document.add(new NumericDocValuesField(IndexSchema.REPEALED, repealed));
    keyword(document, IndexSchema.REGION, summary.region());
    String date = summary.date();
    if (date != null && date.length() >= 4) {
      keyword(document, IndexSchema.YEAR, date.substring(0, 4));
      value(document, IndexSchema.DATE, date);
    }
    filters.addNotice(document);
    StoredRecords.store(document, kind, summary.path());
    documents.add(document);
    return document;
  }

  /** What a task or target owes to its notice: who looks for 江西 养老 finds the tasks of Jiangxi. */
  private void context(Document document, String field) {
    text(document, field, summary.title());
    text(document, field, summary.region());
    summary.issuers().forEach(issuer -> text(document, field, issuer));
  }

  private void unitTexts(Document document, String field, Task task) {
    Set<String> names = new LinkedHashSet<>();
    for (Responsibility responsibility : task.responsibilities()) {
      names.add(responsibility.asWritten());
      names.add(Objects.requireNonNullElse(responsibility.unit(), responsibility.asWritten()));
    }
    names.forEach(name -> text(document, field, name));
  }

  /** The role is part of the field's name, so that unit and role hold of one responsibility. */
  private void units(Document document, List<Responsibility> responsibilities) {
    Set<Responsibility> seen = new LinkedHashSet<>();
    Map<String, Set<String>> terms = new HashMap<>();
    for (Responsibility responsibility : responsibilities) {
      if (seen.add(responsibility)) {
        Set<String> names = unitTerms(responsibility);
        terms.computeIfAbsent(IndexSchema.UNIT, f -> new LinkedHashSet<>()).addAll(names);
        terms
            .computeIfAbsent(IndexSchema.unit(responsibility.role()), f -> new LinkedHashSet<>())
            .addAll(names);
      }
    }
    terms.forEach((field, names) -> names.forEach(name -> keyword(document, field, name)));
    FacetFields.addUnits(document, seen, summary.region());
    responsibilities.stream()
        .map(Responsibility::role)
        .distinct()
        .forEach(role -> keyword(document, IndexSchema.ROLE, role.toString()));
  }

  /** The same unit is written in many tasks. */
  private Set<String> unitTerms(Responsibility responsibility) {
    String key = responsibility.asWritten() + '\n' + responsibility.unit();
    return unitTerms.computeIfAbsent(key, k -> UnitNames.terms(responsibility, summary.region()));
  }

  /** A part of the notice's text. */
  private void part(Document document, String field, Span span) {
    ScannedText terms = noticeText;
    document.add(
        terms == null
            ? new TextField(field, span.of(notice.text()), Field.Store.NO)
            : terms.field(field, span));
  }

  /** A short text that other documents of the notice may have too. */
  private void text(Document document, String field, @Nullable String text) {
    if (text != null) {
      document.add(scanned.computeIfAbsent(text, ScannedText::new).field(field));
    }
  }

  private static void keyword(Document document, String field, @Nullable String keyword) {
    if (keyword != null) {
      document.add(new StringField(field, clipped(keyword), Field.Store.NO));
    }
  }

  private static void value(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new SortedDocValuesField(field, new BytesRef(clipped(value))));
    }
  }

  /** A keyword as the index has it. */
  static String clipped(String keyword) {
    return keyword.length() <= LONGEST_KEYWORD ? keyword : keyword.substring(0, LONGEST_KEYWORD);
  }
}
