package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeIndexWriter;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusRunTest {
  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void composeACorpus() throws IOException {
    corpus = Files.createDirectory(temp.resolve("corpus"));
    index = temp.resolve("index");
    for (int i = 10; i < 50; i++) {
      Files.writeString(
          corpus.resolve("n" + i + ".txt"), "湖北省商务厅关于做好第" + i + "项工作的通知\n一、完善服务体系。（省商务厅负责）\n");
    }
  }

  private CorpusRun.Report run() throws IndexException {
    return new CorpusRun(index, 2, result -> {}, () -> false)
        .run(CorpusFiles.find(List.of(corpus)), false);
  }

  private int indexed() throws IndexException {
    try (NoticeIndex notices = NoticeIndex.open(index)) {
      return notices.size();
    }
  }

  @Test
  void aStoppedRunKeepsWholeNoticesAndTheNextGoesOn() throws IndexException {
    AtomicInteger seen = new AtomicInteger();
    CorpusRun.Report stopped =
        new CorpusRun(index, 2, result -> seen.incrementAndGet(), () -> seen.get() >= 5)
            .run(CorpusFiles.find(List.of(corpus)), false);
    int before = indexed();

    CorpusRun.Report next = run();

    assertFalse(stopped.complete());
    assertEquals(before, next.unchanged());
    assertEquals(40 - before, next.added());
  }

  @Test
  void aStoppedRunRemovesNothing() throws IndexException, IOException {
    run();
    Files.delete(corpus.resolve("n10.txt"));

    new CorpusRun(index, 2, result -> {}, () -> true).run(CorpusFiles.find(List.of(corpus)), false);

    assertEquals(40, indexed());
  }

  @Test
  void recordsThatOlderRulesMadeAreRedone() throws IndexException {
    run();
    String path = CorpusFiles.find(List.of(corpus)).files().get(0).path();
    try (NoticeIndex notices = NoticeIndex.open(index);
        NoticeIndexWriter writer = NoticeIndexWriter.open(index)) {
      byte[] record = notices.record(path).orElseThrow();
      Notice notice = NoticeJson.read(new String(record, StandardCharsets.UTF_8));
      IndexedFile facts = notices.files().get(path);
      writer.add(
          notice,
          record,
          new IndexedFile(facts.sha256(), facts.bytes(), facts.modifiedMillis(), "older rules"));
      writer.commit();
    }

    assertEquals(1, run().changed());
  }

  @Test
  void aRunThatChangesNothingLeavesTheFilesOfTheIndexAlone() throws IndexException, IOException {
    run();
    List<String> before = names();

    run();

    assertEquals(before, names());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
