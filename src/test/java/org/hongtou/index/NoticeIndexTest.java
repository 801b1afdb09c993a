package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeIndexTest {
  @TempDir private Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void nameTheFolder() {
    folder = temporary.resolve("index");
  }

  private static Notice care(String path, String work) {
    return notice(path)
        .from("江西省", "江西省民政厅")
        .title("关于加快养老服务发展的实施意见")
        .number("赣民发〔2021〕7号")
        .written("2021-03-01")
        .task("完善社区养老", work, unit(Role.LEAD, "省民政厅", "江西省民政厅"))
        .build();
  }

  private void write(Notice... notices) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      }
      writer.commit();
    }
  }

  private long total(String query) throws IndexException, QuerySyntaxException {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.searcher().search(SearchRequest.of(query)).total();
    }
  }

  private IndexException.Reason whyItDoesNotOpen() {
    return assertThrows(IndexException.class, () -> NoticeIndex.open(folder)).reason();
  }

  @Test
  void givesBackTheRecordThatWasAdded() throws IndexException {
    Notice notice = care("a.txt", "增加设施供给。");
    write(notice);
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertArrayEquals(SampleNotices.record(notice), index.record("a.txt").orElseThrow());
    }
  }

  @Test
  void hasNoRecordOfAPathThatWasNotAdded() throws IndexException {
    write(care("a.txt", "增加设施供给。"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertTrue(index.record("b.txt").isEmpty());
    }
  }

  @Test
  void addingAgainReplacesTheNoticeWithItsTasks() throws Exception {
    write(care("a.txt", "增加设施供给。"), care("b.txt", "增加床位。"));
    write(care("a.txt", "培训护理人员。"));
    assertEquals(0, total("“设施供给”"));
    assertEquals(2, total("“护理人员”"));
    assertEquals(2, total("“床位”"));
  }

  @Test
  void aSmallIndexIsOnePartAfterEachCommit() throws IndexException {
    write(care("a.txt", "增加设施供给。"));
    write(care("b.txt", "培训护理人员。"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(1, index.info().segments());
    }
  }

  @Test
  void aSmallIndexKeepsNothingOfWhatWasReplaced() throws IndexException {
    write(care("a.txt", "增加设施供给。"), care("b.txt", "增加床位。"));
    write(care("a.txt", "培训护理人员。"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(0, index.info().deleted());
    }
  }

  private Hit onlyHit(String query) throws IndexException, QuerySyntaxException {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index
          .searcher()
          .search(SearchRequest.of(query).withKinds(HitKind.TASK))
          .hits()
          .getFirst();
    }
  }

  @Test
  void aHitHasItsTextsCharactersWhateverTheyAre() throws Exception {
    String work = "增加\uD842\uDFB7床位，\uD842培训护理人员。";
    write(care("a.txt", work));
    assertTrue(Objects.requireNonNull(onlyHit("床位").task()).text().contains(work));
  }

  @Test
  void aHitOfAVeryLongNoticeHasItsText() throws Exception {
    String work = "增加床位。" + "完善服务体系。".repeat(20_000) + "培训护理人员。";
    write(care("a.txt", "培训教师。"), care("b.txt", work));
    assertTrue(Objects.requireNonNull(onlyHit("床位").task()).text().contains(work));
  }

  @Test
  void deletingRemovesTheNoticeWithItsTasks() throws Exception {
    write(care("a.txt", "增加设施供给。"), care("b.txt", "增加床位。"));
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.delete("a.txt");
      writer.commit();
    }
    assertEquals(0, total("“设施供给”"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(1, index.size());
      assertTrue(index.record("a.txt").isEmpty());
    }
  }

  @Test
  void whatIsNotCommittedIsDiscarded() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      Notice notice = care("b.txt", "增加床位。");
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
    }
    assertEquals(0, total("“床位”"));
  }

  @Test
  void aReaderSeesNothingOfWhatIsNotCommitted() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      Notice notice = care("a.txt", "增加床位。");
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      assertEquals(1, writer.files().size());
      assertEquals(2, total("设施供给"));
      assertEquals(0, total("“床位”"));
    }
  }

  @Test
  void hitsAreTheSameHoweverManyThreadsWrite() throws Exception {
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      notices.add(care((100 + i) + ".txt", "增加设施供给。".repeat(1 + i % 7)));
    }
    write(notices.toArray(Notice[]::new));
    List<Hit> byOne = hits("设施 供给");
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (Notice notice : notices) {
        work.add(
            () -> {
              writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
              return true;
            });
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertTrue(done.get());
      }
      writer.commit();
    }
    assertEquals(byOne, hits("设施 供给"));
  }

  private List<Hit> hits(String query) throws IndexException, QuerySyntaxException {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.searcher().search(SearchRequest.of(query).withPage(50, 0)).hits();
    }
  }

  @Test
  void aReaderSeesTheIndexAsItWasWhenItWasOpened() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      write(care("b.txt", "增加床位。"));
      assertEquals(1, index.size());
    }
  }

  @Test
  void remembersTheFilesInTheOrderOfTheirPaths() throws IndexException {
    Notice a = care("a.txt", "增加设施供给。");
    Notice b = care("b.txt", "增加床位。");
    write(b);
    write(a);
    Map<String, IndexedFile> expected =
        Map.of("a.txt", SampleNotices.file(a), "b.txt", SampleNotices.file(b));
    try (NoticeIndex index = NoticeIndex.open(folder);
        NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      assertEquals(expected, index.files());
      assertEquals(List.of("a.txt", "b.txt"), List.copyOf(index.files().keySet()));
      assertEquals(expected, writer.files());
    }
  }

  @Test
  void aCommitOfNothingChangesNoFile() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    List<String> before = names();
    write();
    assertEquals(before, names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesOtherFilesOfTheFolderAlone() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.md"), "what this folder is for");
    write(care("a.txt", "增加设施供给。"));
    NoticeIndexWriter.rebuild(folder).close();
    assertEquals("what this folder is for", Files.readString(folder.resolve("README.md")));
  }

  @Test
  void findsANoticeByPathIdNumberTitleFileNameAndFragment() throws IndexException {
    write(
        care("corpus/care.txt", "增加设施供给。"),
        notice("corpus/city.html").title("智慧城市行动计划").number("赣府字〔2023〕1号").build());
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      for (String name :
          List.of(
              "corpus/care.txt",
              "id-of-corpus/care.txt",
              "赣民发[2021] 7号",
              "关于加快养老服务发展的实施意见",
              "care.txt",
              "养老服务",
              "民发〔2021")) {
        assertEquals(
            List.of("corpus/care.txt"),
            index.find(name).stream().map(NoticeSummary::path).toList(),
            name);
      }
    }
  }

  @Test
  void findsAllNoticesThatANameMayMean() throws IndexException {
    write(care("b.txt", "增加床位。"), care("a.txt", "增加设施供给。"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(
          List.of("a.txt", "b.txt"), index.find("养老服务").stream().map(NoticeSummary::path).toList());
    }
  }

  @Test
  void findsNothingForABlankName() throws IndexException {
    write(care("a.txt", "增加设施供给。"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(List.of(), index.find("  "));
    }
  }

  @Test
  void keepsANoticeThatSaysNothingOfItself() throws Exception {
    write(notice("bare.txt").paragraph("增加床位。").build());
    assertEquals(1, total("床位"));
  }

  @Test
  void noticesWithoutDateComeLast() throws Exception {
    write(
        notice("a.txt").paragraph("增加床位。").build(),
        notice("b.txt").written("2020").build(),
        notice("c.txt").written("2021-05").build());
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(
          List.of("c.txt", "b.txt", "a.txt"),
          index.searcher().search(SearchRequest.of("")).hits().stream()
              .map(hit -> hit.notice().path())
              .toList());
    }
  }

  @Test
  void indexesATextThatIsTooLongToBeHeldInTerms() throws Exception {
    write(notice("long.txt").paragraph("增加床位，改善服务。".repeat(60_000)).paragraph("最后一句").build());
    assertEquals(1, total("“最后一句”"));
  }

  @Test
  void aMissingFolderIsNoIndexAndStaysMissing() {
    assertEquals(IndexException.Reason.MISSING, whyItDoesNotOpen());
    assertTrue(Files.notExists(folder));
  }

  @Test
  void aFolderWithoutIndexIsSaidToHaveNone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.md"), "what this folder is for");
    IndexException e = assertThrows(IndexException.class, () -> NoticeIndex.open(folder));
    assertEquals("There is no index in " + folder + "; make one with: hongtou run", e.getMessage());
  }

  @Test
  void anIndexWithoutNoticesIsSaidToBeEmpty() throws IndexException {
    write();
    assertEquals(IndexException.Reason.EMPTY, whyItDoesNotOpen());
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(folder, "not a folder");
    assertEquals(IndexException.Reason.IO_ERROR, whyItDoesNotOpen());
  }

  @Test
  void aSecondWriterIsRefused() throws IndexException {
    NoticeIndexWriter first = NoticeIndexWriter.open(folder);
    IndexException e = assertThrows(IndexException.class, () -> NoticeIndexWriter.open(folder));
    assertEquals(IndexException.Reason.IN_USE, e.reason());
    first.close();
  }

  private void writeForeign(Map<String, String> commitData) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(commitData.entrySet());
      writer.commit();
    }
  }

  @Test
  void anIndexOfAnotherSchemaIsRefusedWithTheCommandThatRebuildsIt() throws IOException {
    writeForeign(Map.of(IndexSchema.COMMIT_KEY, "0/0"));
    IndexException e = assertThrows(IndexException.class, () -> NoticeIndex.open(folder));
    assertEquals(IndexException.Reason.OTHER_SCHEMA, e.reason());
    assertTrue(e.getMessage().endsWith("hongtou run --rebuild"), e.getMessage());
  }

  @Test
  void anIndexOfAnotherSchemaIsNotWrittenTo() throws IOException {
    writeForeign(Map.of(IndexSchema.COMMIT_KEY, "0/0"));
    IndexException e = assertThrows(IndexException.class, () -> NoticeIndexWriter.open(folder));
    assertEquals(IndexException.Reason.OTHER_SCHEMA, e.reason());
  }

  @Test
  void anIndexOfAnotherSchemaIsRebuilt() throws Exception {
    writeForeign(Map.of(IndexSchema.COMMIT_KEY, "0/0"));
    rebuildWith(care("a.txt", "增加床位。"));
    assertEquals(2, total("床位"));
  }

  private void rebuildWith(Notice notice) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      writer.commit();
    }
  }

  @Test
  void anotherProgramsIndexIsNeitherReadNorRebuilt() throws IOException {
    writeForeign(Map.of());
    assertEquals(IndexException.Reason.NOT_HONGTOU, whyItDoesNotOpen());
    List<String> before = names();
    IndexException e = assertThrows(IndexException.class, () -> NoticeIndexWriter.rebuild(folder));
    assertEquals(IndexException.Reason.NOT_HONGTOU, e.reason());
    assertEquals(before, names());
  }

  @Test
  void aRebuildStartsWithoutFilesAndKeepsTheOldIndexUntilItsCommit() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      assertEquals(Map.of(), writer.files());
      assertEquals(2, total("设施供给"));
      writer.commit();
    }
    assertEquals(IndexException.Reason.EMPTY, whyItDoesNotOpen());
  }

  private void damage() throws IOException {
    for (String name : names()) {
      if (name.startsWith("segments_")) {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length - 4));
      }
    }
  }

  @Test
  void aDamagedIndexIsSaidToBeDamaged() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    damage();
    assertEquals(IndexException.Reason.DAMAGED, whyItDoesNotOpen());
  }

  @Test
  void anIndexThatLacksAFileIsSaidToBeDamaged() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    for (String name : names()) {
      if (name.startsWith("_")) {
        Files.delete(folder.resolve(name));
      }
    }
    assertEquals(IndexException.Reason.DAMAGED, whyItDoesNotOpen());
  }

  @Test
  void aDamagedIndexIsRebuilt() throws Exception {
    write(care("a.txt", "增加设施供给。"));
    damage();
    rebuildWith(care("b.txt", "增加床位。"));
    assertEquals(0, total("设施供给"));
    assertEquals(2, total("床位"));
  }
}
