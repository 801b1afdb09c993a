package org.hongtou.outline;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The numbered tree of a notice (章节结构).
 *
 * @param parts its documents, in order; at least one
 * @param warnings numbers that the office printed wrongly
 * @param colophon the lines around a document that are none of its text: 抄送：…, and who runs the
 *     site
 */
public record Outline(List<Part> parts, List<Warning> warnings, List<Span> colophon) {
  public Outline {
    parts = List.copyOf(parts);
    warnings = List.copyOf(warnings);
    colophon = List.copyOf(colophon);
  }

  /**
   * Finds the parts and numbered items of a notice. Every paragraph belongs to exactly one item or
   * part or to the colophon, and what is printed a second time to none.
   */
  public static Outline of(NoticeText notice) {
    return new OutlineBuilder(notice).build();
  }

  /** The title of the plan that the first notice forwards; null if none is printed. */
  public @Nullable Span bodyTitle() {
    for (Part part : parts.subList(1, parts.size())) {
      if (part.title() != null || part.kind() == Part.Kind.NOTICE) {
        return part.kind() == Part.Kind.NOTICE ? null : part.title();
      }
    }
    return null;
  }

  /** The notice without another one that a collection put behind it in the same file. */
  public NoticeText first(NoticeText notice) {
    for (Part part : parts.subList(1, parts.size())) {
      if (part.kind() == Part.Kind.NOTICE) {
        int end = part.root().content().getFirst().span().start();
        return new NoticeText(
            notice.text(),
            notice.blocks().stream().filter(block -> block.span().end() <= end).toList(),
            notice.page(),
            notice.source(),
            notice.warnings(),
            notice.pages(),
            notice.attachments());
      }
    }
    return notice;
  }

  /** The numbered items as flat records, in the order of the text. */
  public List<Section> sections(String text) {
    List<Section> sections = new ArrayList<>();
    for (Part part : parts) {
      part.root()
          .forEach(
              item -> {
                Label label = item.label();
                if (label != null) {
                  Span heading = item.heading();
                  int end = heading == null ? label.span().end() : heading.end();
                  sections.add(
                      new Section(
                          label.span().of(text),
                          item.path(),
                          item.level(),
                          heading == null ? null : heading.of(text),
                          new Span(label.span().start(), end)));
                }
              });
    }
    return sections;
  }
}
