package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hongtou.model.Block;
import org.hongtou.model.Notice;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.junit.jupiter.api.Test;

/** Records are less sure where their words were read off a picture with doubt. */
class DoubtfulReadingTest {
  private static final String TEXT =
      """
      云溪市人民政府办公室关于印发社区阅读点建设工作方案的通知
      各县（区）人民政府，市政府各部门：
      一、新建社区阅读点。2023年新建社区阅读点30个。（责任单位：市文化和旅游局）
      二、提高开放率。2023年错时开放率达到90%以上。（责任单位：市教育局）
      """;

  private static Notice notice(String... doubtful) {
    Source source = new Source("a.pdf", null, "0".repeat(64), "application/pdf", null, 1);
    List<Block> blocks =
        TEXT.lines().<Block>map(line -> new Block.Paragraph(spanOf(line))).toList();
    List<Warning> warnings =
        List.of(doubtful).stream()
            .map(line -> new Warning(Warning.OCR_DOUBTFUL, "“" + line + "”", spanOf(line)))
            .toList();
    return NoticeExtractor.extract(new NoticeText(TEXT, blocks, Map.of(), source, warnings));
  }

  private static Span spanOf(String quote) {
    int start = TEXT.indexOf(quote);
    return new Span(start, start + quote.length());
  }

  /** How sure each record is by its number, in hundredths of what it is without doubts. */
  private static List<Long> shares(String... doubtful) {
    List<Double> sure = confidences(notice());
    List<Double> lowered = confidences(notice(doubtful));
    return IntStream.range(0, sure.size())
        .mapToObj(i -> Math.round(100 * lowered.get(i) / sure.get(i)))
        .toList();
  }

  /** Of tasks, then of their units, then of targets. */
  private static List<Double> confidences(Notice notice) {
    List<Double> all = new ArrayList<>();
    notice.tasks().stream().map(Task::confidence).forEach(all::add);
    notice.tasks().stream()
        .flatMap(task -> task.responsibilities().stream())
        .map(Responsibility::confidence)
        .forEach(all::add);
    notice.targets().stream().map(Target::confidence).forEach(all::add);
    return all;
  }

  @Test
  void aTaskAndItsTargetAreHalfAsSureWhereALineOfThemIsDoubtful() {
    assertEquals(List.of(50L, 100L, 100L, 100L, 50L, 100L), shares("新建社区阅读点30个"));
  }

  @Test
  void aUnitIsHalfAsSureWhereItsNameIsDoubtful() {
    assertEquals(List.of(100L, 50L, 100L, 50L, 100L, 100L), shares("责任单位：市教育局"));
  }

  @Test
  void theNoticeWarnsOfTheLineAtItsPlace() {
    assertEquals(
        List.of(spanOf("责任单位：市教育局")),
        notice("责任单位：市教育局").warnings().stream()
            .filter(warning -> warning.code().equals(Warning.OCR_DOUBTFUL))
            .map(Warning::span)
            .toList());
  }
}
