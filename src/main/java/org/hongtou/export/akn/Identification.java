package org.hongtou.export.akn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/** Which document a notice is: as a work, in Chinese, in this file. */
final class Identification {
  /** Where a notice has no full date: the schema wants one. */
  private static final String NO_DATE = "0001-01-01";

  private final Notice notice;
  private final String work;
  private final String date;
  private final String dateName;
  private final String author;

  Identification(Notice notice, References references) {
    this.notice = notice;
    Metadata said = notice.metadata();
    String written = fullDate(said.writtenDate());
    String published = fullDate(said.publishedDate());
    this.date = written != null ? written : published != null ? published : NO_DATE;
    this.dateName = written != null ? "written" : published != null ? "published" : "unknown";
    this.work =
        References.work(
            said.documentNumber(),
            (date.equals(NO_DATE) ? "undated" : date) + "/" + References.encoded(notice.id()));
    this.author =
        "#" + (said.issuers().isEmpty() ? "hongtou" : references.id(said.issuers().getFirst()));
  }

  /** A date of a day; null for any less exact. */
  static @Nullable String fullDate(@Nullable String date) {
    try {
      return date == null ? null : LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  void write(XmlText xml) {
    xml.start("identification").attribute("source", "#hongtou").line();
    core(xml, "FRBRWork", work, "");
    value(xml, "FRBRcountry", "cn");
    value(xml, "FRBRsubtype", notice.metadata().documentType());
    value(xml, "FRBRnumber", notice.metadata().documentNumber());
    value(xml, "FRBRname", notice.metadata().title());
    xml.endLine();
    core(xml, "FRBRExpression", work + "/zho@", "");
    xml.start("FRBRlanguage").attribute("language", "zho").endLine();
    xml.endLine();
    core(xml, "FRBRManifestation", work + "/zho@", ".xml");
    value(xml, "FRBRformat", "application/akn+xml");
    xml.endLine();
    xml.endLine();
    String published = fullDate(notice.metadata().publishedDate());
    if (published != null) {
      xml.start("publication")
          .attribute("date", published)
          .attribute("name", "发布日期")
          .attribute("showAs", published)
          .endLine();
    }
  }

  private void core(XmlText xml, String element, String uri, String ending) {
    xml.start(element).line();
    value(xml, "FRBRthis", uri + "/!main" + ending);
    value(xml, "FRBRuri", uri + ending);
    xml.start("FRBRdate").attribute("date", date).attribute("name", dateName).endLine();
    xml.start("FRBRauthor").attribute("href", author).endLine();
  }

  private static void value(XmlText xml, String element, @Nullable String value) {
    if (value != null) {
      xml.start(element).attribute("value", value).endLine();
    }
  }
}
