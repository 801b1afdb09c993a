package org.hongtou.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.read.UnreadableNoticeException;

/** Notices composed for these tests, and the samples. */
final class Composed {
  private static final Path SAMPLES = Path.of("corpus");

  static final String CARE =
      """
      样例省人民政府办公厅关于印发样例省社区助餐行动方案（2024—2026年）的通知
      样府厅字〔2024〕7号
      各市、县（区）人民政府，省政府各部门：
      现将行动方案印发给你们，请认真贯彻执行。
      样例省人民政府办公厅
      2024年3月1日
      样例省社区助餐行动方案（2024—2026年）
      一、总体目标
      到2026年，全省建成助餐点800个，助餐服务覆盖率达到90%以上。
      二、主要任务
      （一）建设助餐设施
      1．布局助餐点。2025年6月底前新增助餐点300个，到2026年城市社区覆盖率达到95%。（省民政厅牵头，省财政厅、省商务厅配合）
      2．改造老旧食堂。完成食堂改造120个。（责任单位：省民政厅、省住房城乡建设厅；完成时限：2024年11月30日）
      （二）培育助餐队伍。开展营养师培训，服务水平进一步提升。（省民政厅、省人力资源社会保障厅负责）
      """;

  private Composed() {}

  /** A notice of a text, as read from a file of it. */
  static Notice notice(String text) {
    try {
      return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "composed.txt");
    } catch (UnreadableNoticeException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The samples of {@code corpus/}, in the order of their names. */
  static List<Notice> samples() {
    List<Notice> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(Composed::isNotice).sorted().toList()) {
        samples.add(Hongtou.read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableNoticeException e) {
      throw new IllegalStateException(e);
    }
    return samples;
  }

  private static boolean isNotice(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".md");
  }
}
