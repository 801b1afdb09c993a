package org.hongtou.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.model.Attachment;
import org.hongtou.model.Citation;
import org.hongtou.model.Metadata;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Pages;
import org.hongtou.model.Section;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the JSON record: a {@link Notice} with its metadata at the top level, the fields in
 * the order in which they are written.
 */
record NoticeRecord(
    String schemaVersion,
    String id,
    Source source,
    @Nullable String title,
    @Nullable String documentNumber,
    @Nullable String documentType,
    List<String> issuers,
    @Nullable String region,
    @Nullable String writtenDate,
    @Nullable String publishedDate,
    List<String> addressees,
    @Nullable String disclosure,
    Map<String, Span> grounds,
    String text,
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets,
    List<Citation> citations,
    List<NameList> lists,
    List<Warning> warnings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Integer> pages,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Attachment> attachments) {

  static NoticeRecord of(Notice notice) {
    Metadata said = notice.metadata();
    // Map.copyOf iterates in an order that differs from one JVM to the next.
    Map<String, Span> grounds = new TreeMap<>(said.grounds());
    return new NoticeRecord(
        Notice.SCHEMA_VERSION,
        notice.id(),
        notice.source(),
        said.title(),
        said.documentNumber(),
        said.documentType(),
        said.issuers(),
        said.region(),
        said.writtenDate(),
        said.publishedDate(),
        said.addressees(),
        said.disclosure(),
        grounds,
        notice.text(),
        notice.sections(),
        notice.tasks(),
        notice.targets(),
        notice.citations(),
        notice.lists(),
        notice.warnings(),
        notice.pages().starts(),
        notice.attachments());
  }

  Notice notice() {
    return new Notice(
        id,
        source,
        new Metadata(
            title,
            documentNumber,
            documentType,
            issuers,
            region,
            writtenDate,
            publishedDate,
            addressees,
            disclosure,
            grounds),
        text,
        sections,
        tasks,
        targets,
        citations,
        lists,
        warnings,
        pages == null ? Pages.NONE : new Pages(pages),
        attachments == null ? List.of() : attachments);
  }
}
