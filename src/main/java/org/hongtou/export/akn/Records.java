package org.hongtou.export.akn;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Attachment;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The records that Akoma Ntoso has no elements for, in a namespace of their own; each leads to the
 * element that marks its words or holds their beginning.
 */
final class Records {
  /** The namespace; the number is the version of the record's shape. */
  static final String NAMESPACE = "urn:hongtou:notice:" + Notice.SCHEMA_VERSION;

  private final Notice notice;
  private final References references;
  private final List<Piece> pieces;
  private final List<Mark> marked;
  private final Set<String> marks = new HashSet<>();

  Records(Notice notice, References references, Level top) {
    this.notice = notice;
    this.references = references;
    this.pieces = top.pieces();
    this.marked = pieces.stream().flatMap(piece -> piece.marks().stream()).toList();
    marked.forEach(mark -> marks.add(mark.eId()));
  }

  void write(XmlText xml) {
    xml.start("proprietary")
        .attribute("source", "#hongtou")
        .attribute("xmlns:hongtou", NAMESPACE)
        .line();
    source(xml);
    notice.metadata().addressees().forEach(name -> named(xml, "addressee", name));
    notice.tasks().forEach(task -> task(xml, task));
    notice.targets().forEach(target -> target(xml, target));
    notice.lists().forEach(list -> list(xml, list));
    notice.warnings().forEach(warning -> warning(xml, warning));
    notice.attachments().forEach(attachment -> attachment(xml, attachment));
    xml.endLine();
  }

  private void source(XmlText xml) {
    Source source = notice.source();
    start(xml, "source")
        .attribute("path", source.path())
        .attribute("id", notice.id())
        .attribute("region", notice.metadata().region())
        .attribute("writtenDate", notice.metadata().writtenDate())
        .attribute("publishedDate", notice.metadata().publishedDate())
        .attribute("disclosure", notice.metadata().disclosure())
        .attribute("uri", source.uri())
        .attribute("sha256", source.sha256())
        .attribute("mediaType", source.mediaType())
        .attribute("charset", source.charset())
        .attribute("bytes", source.bytes())
        .attribute("retrievedAt", source.retrievedAt())
        .attribute("linkedBy", source.linkedBy())
        .endLine();
  }

  private static void named(XmlText xml, String element, String name) {
    start(xml, element).attribute("name", name).endLine();
  }

  private void task(XmlText xml, Task task) {
    start(xml, "task").attribute("id", task.id());
    place(xml, task.span(), Marks.task(task));
    xml.attribute("number", task.number())
        .attribute("title", task.title())
        .attribute("section", task.section())
        .attribute("deadline", task.deadline())
        .attribute("deadlineText", task.deadlineText())
        .attribute("rule", task.rule())
        .attribute("confidence", task.confidence())
        .line();
    task.responsibilities().forEach(part -> responsibility(xml, part));
    xml.endLine();
  }

  private void responsibility(XmlText xml, Responsibility part) {
    start(xml, "responsibility");
    place(xml, part.span(), unitMark(part.span()));
    xml.attribute("role", "#" + References.role(part.role()))
        .attribute("organization", "#" + references.unit(part))
        .attribute("unit", part.unit())
        .attribute("asWritten", part.asWritten())
        .attribute("inherited", part.inherited())
        .attribute("collective", part.collective())
        .attribute("rule", part.rule())
        .attribute("confidence", part.confidence())
        .endLine();
  }

  private @Nullable String unitMark(Span span) {
    for (Mark mark : marked) {
      if (mark.span().equals(span) && mark.element().equals("organization")) {
        return mark.eId();
      }
    }
    return null;
  }

  private void target(XmlText xml, Target target) {
    start(xml, "target").attribute("id", target.id());
    place(xml, target.span(), Marks.target(target));
    xml.attribute("task", target.task())
        .attribute("indicator", target.indicator())
        .attribute("scope", target.scope())
        .attribute("op", target.op())
        .attribute("value", plain(target.value()))
        .attribute("valueMax", plain(target.valueMax()))
        .attribute("valueText", target.valueText())
        .attribute("unit", target.unit())
        .attribute("deadline", target.deadline())
        .attribute("kind", target.kind())
        .attribute("baseline", target.baseline())
        .attribute("rule", target.rule())
        .attribute("confidence", target.confidence())
        .endLine();
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }

  private void list(XmlText xml, NameList list) {
    start(xml, "list");
    place(xml, list.span(), null);
    xml.attribute("title", list.title()).attribute("declaredCount", list.declaredCount()).line();
    list.items().forEach(item -> named(xml, "item", item));
    xml.endLine();
  }

  private void warning(XmlText xml, Warning warning) {
    start(xml, "warning");
    if (warning.span() != null) {
      place(xml, warning.span(), null);
    }
    xml.attribute("code", warning.code()).attribute("message", warning.message()).endLine();
  }

  private static void attachment(XmlText xml, Attachment attachment) {
    start(xml, "attachment")
        .attribute("name", attachment.name())
        .attribute("href", attachment.href())
        .attribute("url", attachment.url())
        .endLine();
  }

  private static XmlText start(XmlText xml, String element) {
    return xml.start("hongtou:" + element);
  }

  private void place(XmlText xml, Span span, @Nullable String mark) {
    String eId = mark != null && marks.contains(mark) ? mark : holding(span);
    xml.attribute("ref", eId == null ? null : "#" + eId)
        .attribute("start", span.start())
        .attribute("end", span.end());
  }

  /** The element that holds the beginning of a span; null before the first of all. */
  private @Nullable String holding(Span span) {
    String found = null;
    for (Piece piece : pieces) {
      if (piece.span().start() > span.start()) {
        break;
      }
      found = piece.eId();
    }
    return found;
  }
}
