package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexCheck;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus that changes while it is read, whose disk fails, or whose clock is set back. */
class UnsteadyCorpusTest {
  private static final int NOTICES = 40;

  @TempDir Path temp;
  private Path corpus;
  private Path index;

  @BeforeEach
  void composeACorpus() throws IOException {
    corpus = Files.createDirectory(temp.resolve("corpus"));
    index = temp.resolve("index");
    for (int i = 0; i < NOTICES; i++) {
      write(i, 100 + i);
    }
  }

  private Path file(int i) {
    return corpus.resolve("n" + (100 + i) + ".txt");
  }

  private void write(int i, int platforms) throws IOException {
    Files.writeString(
        file(i),
        "湖北省商务厅关于做好第" + i + "项工作的通知\n一、完善服务体系。到2025年，建成公共服务平台" + platforms + "个。（省商务厅负责）\n");
  }

  private CorpusRun.Report run() throws IndexException {
    return run(index);
  }

  private CorpusRun.Report run(Path folder) throws IndexException {
    return new CorpusRun(folder, 2, result -> {}, () -> false)
        .run(CorpusFiles.find(List.of(corpus)), false);
  }

  private Map<String, String> records(Path folder) throws IndexException {
    Map<String, String> records = new TreeMap<>();
    try (NoticeIndex notices = NoticeIndex.open(folder)) {
      for (String path : notices.files().keySet()) {
        records.put(path, new String(notices.record(path).orElseThrow(), StandardCharsets.UTF_8));
      }
    }
    return records;
  }

  @Test
  void aFileThatVanishesBeforeItIsReadIsReportedAndLeavesTheIndex()
      throws IndexException, IOException {
    run();
    CorpusFiles found = CorpusFiles.find(List.of(corpus));
    Files.delete(file(7));

    CorpusRun.Report report = new CorpusRun(index, 2, result -> {}, () -> false).run(found, false);

    assertEquals(Reason.NOT_FOUND, report.failed().getFirst().reason());
    assertEquals(NOTICES - 1, records(index).size());
  }

  @Test
  void aFileWhoseBytesCannotBeHadKeepsItsRecords() throws IndexException, IOException {
    run();
    Map<String, String> before = records(index);
    CorpusFiles found = CorpusFiles.find(List.of(corpus));
    Path vanished = file(7);
    Files.delete(vanished);
    // a link to itself: there, but the file system cannot open it
    Files.createSymbolicLink(vanished, vanished);

    CorpusRun.Report report = new CorpusRun(index, 2, result -> {}, () -> false).run(found, false);

    assertEquals(Reason.IO_ERROR, report.failed().getFirst().reason());
    assertEquals(before, records(index));
  }

  @Test
  void whatChangesDuringARunIsMendedByTheNext() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    Thread changing =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    for (int round = 0; !ended.get(); round++) {
                      int i = round * 7 % NOTICES;
                      switch (round % 4) {
                        case 0 -> write(i, 1000 + round);
                        case 1 -> Files.write(file(i), new byte[] {(byte) 0xE6});
                        case 2 -> Files.deleteIfExists(file(i));
                        default -> write(NOTICES + round % 9, round);
                      }
                    }
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
    CorpusRun.Report first = run();
    ended.set(true);
    changing.join();
    long unsound = IndexCheck.run(index, UnsteadyCorpusTest::read).problems().size();

    run();
    Path fresh = temp.resolve("fresh");
    run(fresh);

    assertTrue(first.complete());
    assertEquals(0, unsound);
    assertEquals(records(fresh), records(index));
  }

  private static org.hongtou.model.Notice read(byte[] record) {
    return NoticeJson.read(new String(record, StandardCharsets.UTF_8));
  }

  @Test
  void filesFromBeforeTheClockWasSetBackAreReadAgainWhenTheyChange()
      throws IndexException, IOException {
    FileTime ahead = FileTime.from(Instant.now().plus(Duration.ofDays(365)));
    for (int i = 0; i < NOTICES; i++) {
      Files.setLastModifiedTime(file(i), ahead);
    }
    run();
    write(3, 999);

    CorpusRun.Report report = run();

    assertEquals(1, report.changed());
    assertEquals(NOTICES - 1, report.unchanged());
  }
}
