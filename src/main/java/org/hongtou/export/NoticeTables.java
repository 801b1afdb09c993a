package org.hongtou.export;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hongtou.model.Attachment;
import org.hongtou.model.Citation;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The tables that CSV, XLSX, Markdown, Parquet and SQLite are made from: all fields of the JSON
 * record, so that these formats hold the same as JSON and as each other.
 *
 * <p>A notice's key is its path, not its id: the same bytes under two paths are two rows of {@code
 * notices} with one {@code id}, and their tasks don't mix.
 */
public final class NoticeTables {
  private NoticeTables() {}

  private record Ground(String field, Span span) {}

  private record Responsible(Task task, Responsibility part) {}

  private record Named(int list, String item) {}

  /** All tables; a table stands behind those that it refers to. */
  public static final List<ExportTable> ALL =
      List.of(
          notices(),
          grounds(),
          sections(),
          tasks(),
          responsibilities(),
          targets(),
          citations(),
          lists(),
          listItems(),
          warnings(),
          attachments(),
          pages());

  /** The table of a name; null if there is none. */
  public static @Nullable ExportTable named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElse(null);
  }

  private static ExportTable notices() {
    return TableBuilder.of("notices", "A notice (文件).", List::of)
        .requiredText(
            "notice", "Its path, unique in an index; every table has it.", n -> n.source().path())
        .requiredText(
            "id",
            "The id of its bytes: a file that lies in two places has one id and two paths.",
            Notice::id)
        .text("title", "Title as published (标题).", n -> n.metadata().title())
        .text(
            "document_number",
            "发文字号, brackets as 〔〕: `赣府厅发〔2015〕25号`.",
            n -> n.metadata().documentNumber())
        .text(
            "document_type",
            "文种, the last words of the title: `通知`, `实施方案`.",
            n -> n.metadata().documentType())
        .texts("issuers", "发文机关, full names as signed.", n -> n.metadata().issuers())
        .text(
            "region",
            "The province; 国家 for central authorities' notices.",
            n -> n.metadata().region())
        .text("written_date", "成文日期, ISO 8601.", n -> n.metadata().writtenDate())
        .text("published_date", "发布日期, ISO 8601.", n -> n.metadata().publishedDate())
        .texts("addressees", "主送机关.", n -> n.metadata().addressees())
        .text("disclosure", "公开方式 as written: `此件公开发布`.", n -> n.metadata().disclosure())
        .text(
            "uri",
            "The address that the page gives for itself or that it was fetched from.",
            n -> n.source().uri())
        .requiredText("sha256", "Of the file's bytes, in hexadecimal.", n -> n.source().sha256())
        .requiredText("media_type", "Such as `text/html`.", n -> n.source().mediaType())
        .text(
            "charset",
            "The charset that the bytes were decoded with; null for a format that is no text.",
            n -> n.source().charset())
        .integer("bytes", "Length of the file in bytes.", n -> n.source().bytes())
        .text("retrieved_at", "When it was fetched, ISO 8601.", n -> n.source().retrievedAt())
        .text(
            "linked_by",
            "Of a file fetched as an attachment: the page that links it.",
            n -> n.source().linkedBy())
        .requiredText(
            "text",
            "The canonical text that all offsets point into (not in Markdown).",
            Notice::text)
        .withKey("notice");
  }

  private static ExportTable grounds() {
    return TableBuilder.of(
            "grounds",
            "Where a notice states a field of its metadata.",
            (Notice n) ->
                new TreeMap<>(n.metadata().grounds())
                    .entrySet().stream()
                        .map(ground -> new Ground(ground.getKey(), ground.getValue()))
                        .toList())
        .notice()
        .requiredText("field", "As JSON calls it: `title`, `documentNumber`.", Ground::field)
        .span(Ground::span)
        .withKey("notice", "field");
  }

  private static ExportTable sections() {
    return TableBuilder.of(
            "sections", "A numbered item of the outline (章节): heading or leaf.", Notice::sections)
        .notice()
        .position("position", "In the order of the text, from 1.")
        .requiredText("number", "Its label as written: `（一）`.", Section::number)
        .requiredText("path", "The labels from the top: `二、(一)1.`.", Section::path)
        .integer("level", "Depth, from 1.", section -> (long) section.level())
        .text("heading", "Its heading; null for running text only.", Section::heading)
        .span(Section::span)
        .withKey("notice", "position");
  }

  private static ExportTable tasks() {
    return TableBuilder.of("tasks", "A block of text that orders work (任务).", Notice::tasks)
        .notice()
        .requiredText("id", "Unique within the notice: `t1`, `t2` …", Task::id)
        .text("number", "The labels from the top: `二、(一)1.`.", Task::number)
        .text("title", "The item's heading.", Task::title)
        .text("section", "The heading of the section that holds it.", Task::section)
        .text("deadline", "By when (完成时限), ISO 8601 as precise as the text.", Task::deadline)
        .text("deadline_text", "The words that say so.", Task::deadlineText)
        .requiredText("rule", "The rule that made the record (`hongtou rules`).", Task::rule)
        .real("confidence", "How often records of this kind are right.", Task::confidence)
        .span(Task::span)
        .withKey("notice", "id");
  }

  private static ExportTable responsibilities() {
    return TableBuilder.ofInner(
            "responsibilities",
            "A unit's part in a task (责任).",
            (Notice n) ->
                n.tasks().stream()
                    .map(
                        task ->
                            task.responsibilities().stream()
                                .map(part -> new Responsible(task, part))
                                .toList())
                    .toList())
        .notice()
        .requiredText("task", "The task: `tasks.id`.", row -> row.task().id())
        .position("position", "In the order of the task, from 1.")
        .requiredText(
            "role",
            "`lead` (牵头), `responsible` (责任), `support` (配合) or `leader` (领导).",
            row -> row.part().role().toString())
        .text(
            "unit",
            "Its full name: `江西省商务厅`; null if that cannot be known.",
            row -> row.part().unit())
        .requiredText(
            "as_written", "The name as the notice writes it.", row -> row.part().asWritten())
        .bool(
            "inherited",
            "Whether it is written for a group of tasks: on a heading, or in a note.",
            row -> row.part().inherited())
        .bool(
            "collective",
            "Whether it names a class of units (各设区市政府).",
            row -> row.part().collective())
        .requiredText("rule", "The rule that made the record.", row -> row.part().rule())
        .real("confidence", "How often such records are right.", row -> row.part().confidence())
        .span(row -> row.part().span())
        .references("tasks", "notice", "task")
        .withKey("notice", "task", "position");
  }

  private static ExportTable targets() {
    return TableBuilder.of(
            "targets", "A commitment: an indicator reaches a value (目标).", Notice::targets)
        .notice()
        .requiredText("id", "Unique within the notice: `g1`, `g2` …", Target::id)
        .text("task", "The task that it stands in: `tasks.id`; null outside tasks.", Target::task)
        .requiredText("indicator", "What is measured (指标).", Target::indicator)
        .text("scope", "Whose figure it is: `全省`.", Target::scope)
        .text(
            "op",
            "How the indicator is to compare with the value: `=`, `>=`, `<=`, `~`.",
            target -> target.op() == null ? null : target.op().toString())
        .decimal(
            "value", "The figure with magnitudes expanded: 500亿元 is 50000000000.", Target::value)
        .decimal("value_max", "The upper end of a range.", Target::valueMax)
        .text("value_text", "The figure as written: `500亿元以上`.", Target::valueText)
        .text("unit", "Of the value: `元`, `%`, `个百分点`.", Target::unit)
        .text("deadline", "By when, ISO 8601 as precise as the text.", Target::deadline)
        .requiredText(
            "kind",
            "`level`, `share`, `increase`, `decrease`, `rank`, `multiple` or `qualitative`.",
            target -> target.kind().toString())
        .text("baseline", "The year that a change is measured against.", Target::baseline)
        .requiredText("rule", "The rule that made the record.", Target::rule)
        .real("confidence", "How often such records are right.", Target::confidence)
        .span(Target::span)
        .references("tasks", "notice", "task")
        .withKey("notice", "id");
  }

  private static ExportTable citations() {
    return TableBuilder.of(
            "citations", "Another document that the notice cites (引用文件).", Notice::citations)
        .notice()
        .position("position", "In the order of the text, from 1.")
        .requiredText("title", "What stands between 《 and 》.", Citation::title)
        .text("document_number", "The number that follows it, with 〔〕.", Citation::documentNumber)
        .span(Citation::span)
        .withKey("notice", "position");
  }

  private static ExportTable lists() {
    return TableBuilder.of(
            "lists", "A paragraph or annex that names what it declares (名单).", Notice::lists)
        .notice()
        .position("position", "In the order of the text, from 1.")
        .requiredText("title", "What is listed.", NameList::title)
        .integer(
            "declared_count",
            "How many the notice says there are; may differ from the rows of `list_items`.",
            list -> (long) list.declaredCount())
        .span(NameList::span)
        .withKey("notice", "position");
  }

  private static ExportTable listItems() {
    return TableBuilder.ofInner(
            "list_items",
            "What a list names.",
            (Notice n) ->
                IntStream.range(0, n.lists().size())
                    .mapToObj(
                        i ->
                            n.lists().get(i).items().stream()
                                .map(item -> new Named(i + 1, item))
                                .toList())
                    .toList())
        .notice()
        .integer("list", "The list: `lists.position`.", item -> (long) item.list())
        .position("position", "In the order of the list, from 1.")
        .requiredText("item", "The name.", Named::item)
        .references("lists", "notice", "list")
        .withKey("notice", "list", "position");
  }

  private static ExportTable warnings() {
    return TableBuilder.of("warnings", "Something that a person should look at.", Notice::warnings)
        .notice()
        .position("position", "In the order of the record, from 1.")
        .requiredText("code", "Such as `list-count-differs`.", Warning::code)
        .requiredText("message", "One sentence that names what was found.", Warning::message)
        .optionalSpan(Warning::span)
        .withKey("notice", "position");
  }

  private static ExportTable attachments() {
    return TableBuilder.of("attachments", "A file that its page links (附件).", Notice::attachments)
        .notice()
        .position("position", "In the order of the page, from 1.")
        .requiredText("name", "As the page calls it.", Attachment::name)
        .requiredText("href", "The link as written.", Attachment::href)
        .text("url", "The same as an absolute address.", Attachment::url)
        .withKey("notice", "position");
  }

  private static ExportTable pages() {
    return TableBuilder.of(
            "pages", "A page of paper of a notice's file.", (Notice n) -> n.pages().starts())
        .notice()
        .position("page", "Its number, from 1.")
        .integer(
            "starts_at",
            "The offset in `notices.text` at which it begins.",
            start -> (long) start.intValue())
        .withKey("notice", "page");
  }
}
