package org.hongtou.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Citation;
import org.hongtou.model.Metadata;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Section;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;

/** Notices made by hand, for what is written from them. */
final class SampleNotice {
  private SampleNotice() {}

  private static final String TEXT =
      """
      江西省人民政府办公厅关于培育平台的通知
      赣府厅字〔2023〕41号
      一、培育平台。到2025年，全省平台达到14个以上。（省商务厅牵头，省财政厅配合）
      """;

  private static final Source SOURCE =
      new Source("corpus/a.txt", null, "ab".repeat(32), "text/plain", "UTF-8", 300);

  private static Span span(String quote) {
    int start = TEXT.indexOf(quote);
    return new Span(start, start + quote.length());
  }

  private static Target target(BigDecimal value) {
    return new Target(
        "g1",
        "t1",
        "全省平台达到14个以上",
        span("全省平台达到14个以上"),
        "平台",
        "全省",
        Target.Op.AT_LEAST,
        value,
        null,
        "14个以上",
        "个",
        "2025",
        Target.Kind.LEVEL,
        null,
        "reach",
        0.96);
  }

  static Notice withEverything() {
    return withFigure(new BigDecimal("14"));
  }

  static Notice withFigure(BigDecimal value) {
    String body = "到2025年，全省平台达到14个以上。（省商务厅牵头，省财政厅配合）";
    return new Notice(
        "abababababababab",
        SOURCE,
        new Metadata(
            "江西省人民政府办公厅关于培育平台的通知",
            "赣府厅字〔2023〕41号",
            "通知",
            List.of("江西省人民政府办公厅"),
            "江西省",
            "2023-05-16",
            "2023-06",
            List.of("各市、县（区）人民政府"),
            "主动公开",
            Map.of(
                "title", span("江西省人民政府办公厅关于培育平台的通知"),
                "issuers", span("江西省人民政府办公厅"),
                "documentNumber", span("赣府厅字〔2023〕41号"))),
        TEXT,
        List.of(new Section("一、", "一、", 1, "培育平台", span("一、培育平台"))),
        List.of(
            new Task(
                "t1",
                "一、",
                "培育平台",
                body,
                span(body),
                null,
                "2025",
                "到2025年",
                List.of(
                    new Responsibility(
                        Role.LEAD, "江西省商务厅", "省商务厅", span("省商务厅"), false, false, "verb", 0.98),
                    new Responsibility(
                        Role.SUPPORT, null, "省财政厅", span("省财政厅"), true, true, "note", 0.9)),
                List.of("g1"),
                "leaf-with-clause",
                0.99)),
        List.of(target(value)),
        List.of(new Citation("江西省人民政府办公厅关于培育平台的通知", "赣府厅字〔2023〕41号", span("江西省"))),
        List.of(new NameList("平台", 14, List.of("甲平台", "乙平台"), span("平台"))),
        List.of(new Warning("list-count-differs", "14 declared, 2 named", null)));
  }

  static Notice withNothing() {
    return withText("");
  }

  static Notice withText(String text) {
    return new Notice(
        "abababababababab",
        SOURCE,
        new Metadata(null, null, null, List.of(), null, null, null, List.of(), null, Map.of()),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One whose every word is odd. */
  static Notice odd(String odd) {
    Notice plain = withEverything();
    Span all = new Span(0, odd.length());
    return new Notice(
        plain.id(),
        SOURCE,
        new Metadata(
            odd,
            odd,
            odd,
            List.of(odd),
            odd,
            "2023-05-16",
            null,
            List.of(odd),
            odd,
            Map.of("title", all)),
        odd,
        List.of(new Section(odd, odd, 1, odd, all)),
        List.of(
            new Task(
                "t1",
                odd,
                odd,
                odd,
                all,
                odd,
                "2025",
                odd,
                List.of(new Responsibility(Role.LEAD, odd, odd, all, false, false, "verb", 1.0)),
                List.of(),
                "leaf",
                0.5)),
        List.of(),
        List.of(new Citation(odd, odd, all)),
        List.of(new NameList(odd, 1, List.of(odd), all)),
        List.of(new Warning("odd", odd, all)));
  }

  /** The same notice under another path. */
  static Notice at(String path, Notice notice) {
    Source source = notice.source();
    return new Notice(
        notice.id(),
        new Source(
            path,
            source.uri(),
            source.sha256(),
            source.mediaType(),
            source.charset(),
            source.bytes()),
        notice.metadata(),
        notice.text(),
        notice.sections(),
        notice.tasks(),
        notice.targets(),
        notice.citations(),
        notice.lists(),
        notice.warnings(),
        notice.pages(),
        notice.attachments());
  }
}
