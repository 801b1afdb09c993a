package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCheckTest {
  @TempDir Path folder;
  private final Map<String, Notice> records = new HashMap<>();

  private Notice care(String path) {
    Notice notice =
        SampleNotices.notice(path)
            .title("关于做好养老服务的通知")
            .from("江西省", "江西省民政厅")
            .task("增加床位", "增加床位。到2025年床位达到1000张。", SampleNotices.unit(Role.LEAD, "省民政厅", "江西省民政厅"))
            .target("床位达到1000张", "床位", "1000", "张")
            .task("培训人员", "培训人员。")
            .build();
    records.put(path, notice);
    return notice;
  }

  @BeforeEach
  void writeTwoNotices() throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (String path : List.of("a.txt", "b.txt")) {
        Notice notice = care(path);
        writer.add(notice, path.getBytes(StandardCharsets.UTF_8), SampleNotices.file(notice));
      }
      writer.commit();
    }
  }

  private Notice record(byte[] path) {
    Notice notice = records.get(new String(path, StandardCharsets.UTF_8));
    if (notice == null) {
      throw new IllegalArgumentException("no record");
    }
    return notice;
  }

  private List<IndexProblem> problems() throws IndexException {
    return IndexCheck.run(folder, this::record).problems();
  }

  /** Lets another program change the index behind Hongtou's back. */
  private void tamper(Term... deleted) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.deleteDocuments(deleted);
      writer.commit();
    }
  }

  @Test
  void aSoundIndexIsCountedAndHasNoProblem() throws IndexException {
    assertEquals(new IndexCheck.Report(2, 4, 2, List.of()), IndexCheck.run(folder, this::record));
  }

  @Test
  void anIndexIsSoundAfterNoticesWereReplacedAndRemoved() throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      Notice again = care("a.txt");
      writer.add(again, "a.txt".getBytes(StandardCharsets.UTF_8), SampleNotices.file(again));
      writer.delete("b.txt");
      writer.commit();
    }
    assertEquals(List.of(), problems());
  }

  @Test
  void anOptimizedIndexIsSoundAndOfOnePart() throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      Notice more = care("c.txt");
      writer.add(more, "c.txt".getBytes(StandardCharsets.UTF_8), SampleNotices.file(more));
      writer.commit();
      writer.optimize();
    }
    assertEquals(List.of(), problems());
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(1, index.info().segments());
    }
  }

  @Test
  void aTaskThatTheRecordHasNotIsFound() throws IndexException {
    records.put("b.txt", SampleNotices.notice("b.txt").title("关于做好养老服务的通知").build());
    assertEquals(List.of(new IndexProblem(IndexProblem.Kind.OTHER_PARTS, "b.txt")), problems());
  }

  @Test
  void aMissingTaskIsFound() throws Exception {
    tamper(new Term(IndexSchema.TASK_ID, "t2"));
    assertEquals(
        List.of(
            new IndexProblem(IndexProblem.Kind.OTHER_PARTS, "a.txt"),
            new IndexProblem(IndexProblem.Kind.OTHER_PARTS, "b.txt")),
        problems());
  }

  @Test
  void aMissingRecordIsFound() throws Exception {
    tamper(new Term(IndexSchema.KIND, IndexSchema.RECORD_KIND));
    assertEquals(
        List.of(
            new IndexProblem(IndexProblem.Kind.NO_RECORD, "a.txt"),
            new IndexProblem(IndexProblem.Kind.NO_RECORD, "b.txt")),
        problems());
  }

  @Test
  void aMissingNoticeIsFoundByTheManifest() throws Exception {
    tamper(new Term(IndexSchema.PATH, "b.txt"));
    assertEquals(
        List.of(new IndexProblem(IndexProblem.Kind.OTHER_FILES, folder.toString())), problems());
  }

  @Test
  void aRecordThatIsNoneIsFound() throws IndexException {
    records.remove("b.txt");
    assertEquals(List.of(new IndexProblem(IndexProblem.Kind.NOT_A_RECORD, "b.txt")), problems());
  }

  @Test
  void aChangedByteIsFound() throws Exception {
    Path largest;
    try (Stream<Path> files = Files.list(folder)) {
      largest =
          files
              .filter(file -> file.getFileName().toString().endsWith(".cfs"))
              .findFirst()
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);
    assertEquals(
        List.of(new IndexProblem(IndexProblem.Kind.UNREADABLE, folder.toString())), problems());
  }

  @Test
  void anIndexThatIsBeingWrittenIsNotChecked() throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.delete("a.txt");
      IndexException e = assertThrows(IndexException.class, this::problems);
      assertEquals(IndexException.Reason.IN_USE, e.reason());
    }
  }

  @Test
  void anIndexThatIsNotThereIsMissing() {
    folder = folder.resolve("none");
    IndexException e = assertThrows(IndexException.class, this::problems);
    assertEquals(IndexException.Reason.MISSING, e.reason());
  }
}
