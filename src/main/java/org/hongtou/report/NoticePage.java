package org.hongtou.report;

import java.util.List;
import java.util.Objects;
import org.hongtou.model.Attachment;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The review page of a notice: its text with every record marked in place, beside it the records as
 * tables; each cell leads to its sentence, and the sentence back. Without the page's script all of
 * that works too; filters and hiding marks do not.
 */
public final class NoticePage {
  private final Notice notice;
  private final Labels labels;
  private final Html html;

  private NoticePage(Notice notice, Labels labels, Html html) {
    this.notice = notice;
    this.labels = labels;
    this.html = html;
  }

  /** The page; the same notice and labels always give the same characters. */
  public static String of(Notice notice, Labels labels) {
    String title =
        Objects.requireNonNullElse(notice.metadata().title(), labels.text("show.untitled"));
    return Page.of(title, labels, html -> new NoticePage(notice, labels, html).write(title));
  }

  private void write(String title) {
    html.open("div", "class", "panes").line();
    html.open("main", "class", "pane text").line();
    html.open("header").line();
    html.open("h1", "lang", "zh-Hans");
    value("title", title);
    html.close().line();
    metadata();
    html.open("nav");
    jump("report.tasks", notice.tasks().size(), "tasks");
    jump("report.targets", notice.targets().size(), "targets");
    if (!notice.warnings().isEmpty()) {
      jump("report.warnings", notice.warnings().size(), "warnings");
    }
    html.close().line().close().line();
    html.open("article", "lang", "zh-Hans").line();
    new NoticeBody(notice, labels, html).write();
    html.close().line().close().line();
    html.open("aside", "class", "pane tables", "aria-label", labels.text("report.records")).line();
    new RecordTables(notice, labels, html).write();
    html.close().line().close().line();
  }

  private void jump(String label, int count, String id) {
    html.element("a", labels.text(label, count), "href", "#" + id).text(" ");
  }

  private void metadata() {
    Metadata said = notice.metadata();
    html.open("dl").line();
    fact("show.documentNumber", "documentNumber", said.documentNumber());
    fact("show.issuers", "issuers", String.join("、", said.issuers()));
    fact("show.region", "region", said.region());
    fact("show.writtenDate", "writtenDate", said.writtenDate());
    fact("show.publishedDate", "publishedDate", said.publishedDate());
    fact("show.addressees", "addressees", String.join("、", said.addressees()));
    fact("show.disclosure", "disclosure", said.disclosure());
    html.close().line();
    Source source = notice.source();
    html.open("details").element("summary", labels.text("report.source")).line();
    html.open("dl").line();
    fact("show.file", "", source.path());
    address("report.address", source.uri());
    address("report.linkedBy", source.linkedBy());
    fact("report.retrieved", "", source.retrievedAt());
    fact("report.mediaType", "", source.mediaType());
    fact("report.charset", "", source.charset());
    fact("report.bytes", "", String.valueOf(source.bytes()));
    fact("report.sha256", "", source.sha256());
    for (Attachment attachment : notice.attachments()) {
      html.element("dt", labels.text("report.attachment")).open("dd");
      link(attachment.url() == null ? attachment.href() : attachment.url(), attachment.name());
      html.close().line();
    }
    html.close().close().line();
  }

  /**
   * @param field its name in the record, where it may have a place in the text; else empty
   */
  private void fact(String label, String field, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    html.element("dt", labels.text(label));
    html.open("dd", "lang", field.isEmpty() ? null : "zh-Hans");
    value(field, value);
    html.close().line();
  }

  private void value(String field, String value) {
    if (notice.metadata().grounds().containsKey(field)) {
      String id = "m-" + field;
      html.element("a", value, "id", Marks.cell(id), "href", "#" + Marks.place(id));
    } else {
      html.text(value);
    }
  }

  private void address(String label, @Nullable String address) {
    if (address != null) {
      html.element("dt", labels.text(label)).open("dd");
      link(address, address);
      html.close().line();
    }
  }

  private void link(String address, String text) {
    String web = Html.webAddress(address);
    if (web == null) {
      html.text(text);
    } else {
      html.element("a", text, "href", web, "rel", "noreferrer noopener", "target", "_blank");
    }
  }

  /** Fields of the metadata that have a cell to lead back to. */
  static final List<String> FIELDS =
      List.of(
          "title",
          "documentNumber",
          "issuers",
          "region",
          "writtenDate",
          "publishedDate",
          "addressees",
          "disclosure");
}
