package org.hongtou.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.ConceptEmbedder;
import org.hongtou.index.IndexCheck;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorRunTest {
  private static final String MEALS =
      """
      宜春市民政局关于社区助餐服务的通知
      一、建设食堂。到2026年，建成长者食堂30个。（市民政局牵头）
      二、加强管理。做好食品安全检查。（责任单位：市市场监管局）
      """;

  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void anIndexOfTwoNotices() throws Exception {
    corpus = Files.createDirectory(temp.resolve("corpus"));
    index = temp.resolve("index");
    Files.writeString(corpus.resolve("a.txt"), MEALS);
    Files.writeString(corpus.resolve("b.txt"), MEALS.replace("宜春", "抚州").replace("食堂", "驿站"));
    run();
  }

  private void run() throws IndexException {
    new CorpusRun(index, 2, result -> {}, () -> false)
        .run(CorpusFiles.find(List.of(corpus)), false);
  }

  private VectorRun.Report vectors(int threads, boolean stopped) throws IndexException {
    return new VectorRun(index, new ConceptEmbedder(), threads, () -> stopped).run(n -> {});
  }

  @Test
  void everyNoticeGetsVectors() throws IndexException {
    assertEquals(2, vectors(2, false).notices());
  }

  @Test
  void nothingIsDoneTwice() throws IndexException {
    vectors(1, false);

    assertEquals(new VectorRun.Report(0, 0, true), vectors(1, false));
  }

  @Test
  void afterAChangeOnlyTheChangedNoticeIsRead() throws IndexException, IOException {
    vectors(1, false);
    Files.writeString(corpus.resolve("a.txt"), MEALS + "三、保障资金。安排补助资金。（市财政局牵头）\n");
    run();

    assertEquals(1, vectors(1, false).notices());
  }

  @Test
  void aStoppedRunSaysSo() throws IndexException {
    assertFalse(vectors(1, true).complete());
  }

  @Test
  void aRunLeavesTheRecordsAsTheyAre() throws IndexException {
    String before = firstRecord();
    vectors(2, false);

    assertEquals(before, firstRecord());
  }

  private String firstRecord() throws IndexException {
    try (NoticeIndex notices = NoticeIndex.open(index)) {
      String path = notices.files().keySet().iterator().next();
      return new String(notices.record(path).orElseThrow(), UTF_8);
    }
  }

  @Test
  void theIndexIsSoundAfterwards() throws IndexException {
    vectors(2, false);

    assertEquals(
        List.of(),
        IndexCheck.run(index, record -> NoticeJson.read(new String(record, UTF_8))).problems());
  }
}
