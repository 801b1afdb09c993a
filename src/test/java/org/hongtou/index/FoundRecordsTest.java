package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All records of a search, as notices with what was found in them. */
class FoundRecordsTest {
  @TempDir static Path folder;

  private static final Notice CANTEENS =
      notice("a/canteens.txt")
          .title("关于办好社区食堂的通知")
          .written("2024-03-01")
          .task("合理布局", "每个街道设立社区食堂，建成食堂300个。（省民政厅牵头）", unit(Role.LEAD, "省民政厅", "江西省民政厅"))
          .target("建成食堂300个", "食堂", "300", "个")
          .task("保障资金", "对验收合格的给予补助。（省财政厅负责）", unit(Role.RESPONSIBLE, "省财政厅", null))
          .build();

  private static final Notice PARKS =
      notice("b/parks.txt")
          .title("关于建设口袋公园的通知")
          .written("2022-05-01")
          .task("建设公园", "利用边角地块建设公园。（省民政厅配合）", unit(Role.SUPPORT, "省民政厅", "江西省民政厅"))
          .build();

  private static NoticeIndex index;

  @BeforeAll
  static void writeIndex() throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : List.of(CANTEENS, PARKS)) {
        writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      }
      writer.commit();
    }
    index = NoticeIndex.open(folder);
  }

  @AfterAll
  static void closeIndex() throws IndexException {
    index.close();
  }

  private static List<FoundRecords> found(SearchRequest request) throws Exception {
    return index.searcher().records(request);
  }

  @Test
  void aTaskThatIsFoundIsNamedWithItsNotice() throws Exception {
    assertEquals(
        List.of(new FoundRecords("a/canteens.txt", false, Set.of("t2"), Set.of())),
        found(SearchRequest.of("验收合格").withKinds(HitKind.TASK)));
  }

  @Test
  void aNoticeThatIsFoundItselfIsWhole() throws Exception {
    List<FoundRecords> found = found(SearchRequest.of("口袋公园").withKinds(HitKind.NOTICE));

    assertEquals(PARKS, found.getFirst().of(PARKS));
  }

  @Test
  void aNoticeHoldsOnlyWhatWasFound() throws Exception {
    FoundRecords found = found(SearchRequest.of("食堂").withKinds(HitKind.TARGET)).getFirst();

    Notice narrowed = found.of(CANTEENS);

    assertEquals(List.of("g1"), narrowed.targets().stream().map(Target::id).toList());
    assertEquals(List.of("t1"), narrowed.tasks().stream().map(Task::id).toList());
  }

  @Test
  void hitsOfOneNoticeStandTogetherWhereItsFirstStands() throws Exception {
    SearchRequest newestFirst =
        SearchRequest.of("").withUnit("省民政厅").withKinds(HitKind.TASK, HitKind.TARGET);

    assertEquals(
        List.of("a/canteens.txt", "b/parks.txt"),
        found(newestFirst).stream().map(FoundRecords::path).toList());
  }

  @Test
  void thePageOfARequestDoesNotCount() throws Exception {
    SearchRequest one = SearchRequest.of("").withUnit("省民政厅").withPage(1, 1);

    assertEquals(2, found(one).size());
  }

  @Test
  void nothingIsAddedThatHasSomeWordsOnly() throws Exception {
    assertEquals(List.of(), found(SearchRequest.of("食堂 口袋公园")));
  }
}
