package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search by words and by meaning, with an embedder whose meanings are known. */
class MeaningSearchTest {
  private static final Embedder EMBEDDER = new ConceptEmbedder();

  @TempDir Path folder;

  private static final Notice MEALS =
      SampleNotices.notice("a-meals.txt")
          .title("宜春市民政局关于社区服务的通知要点")
          .from("江西省", "宜春市民政局")
          .task("老年助餐", "新建长者食堂三十个。", SampleNotices.unit(Role.LEAD, "市民政局", "宜春市民政局"))
          .target("新建长者食堂三十个", "长者食堂", "30", "个")
          .build();

  private static final Notice HOMES =
      SampleNotices.notice("b-homes.txt")
          .title("抚州市卫生健康委关于照护服务的通知要点")
          .from("江西省", "抚州市卫生健康委员会")
          .task("照护", "老人在护理院吃饭、洗浴有人照看。", SampleNotices.unit(Role.LEAD, "市卫生健康委", null))
          .build();

  private static final Notice LOANS =
      SampleNotices.notice("c-loans.txt")
          .title("景德镇市金融办关于信贷服务的通知要点")
          .from("湖南省", "景德镇市金融办")
          .task("贷款", "为陶瓷企业发放贷款。", SampleNotices.unit(Role.LEAD, "市金融办", null))
          .build();

  @BeforeEach
  void anIndexWithVectors() throws IndexException {
    write(MEALS, HOMES, LOANS);
    addVectors(MEALS, HOMES, LOANS);
  }

  private void write(Notice... notices) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      }
      writer.commit();
    }
  }

  private void addVectors(Notice... notices) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        writer.addVectors(notice.source().path(), notice, SampleNotices.record(notice), EMBEDDER);
      }
      writer.commit();
    }
  }

  private SearchResult search(SearchRequest request) throws Exception {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.searcher().byMeaning(EMBEDDER).search(request);
    }
  }

  private List<String> tasks(String query) throws Exception {
    List<String> paths = new ArrayList<>();
    for (Hit hit : search(SearchRequest.of(query).withKinds(HitKind.TASK)).hits()) {
      paths.add(hit.notice().path());
    }
    return paths;
  }

  @Test
  void whatMeansTheSameIsFoundInOtherWords() throws Exception {
    assertEquals(List.of("c-loans.txt"), tasks("融资"));
  }

  @Test
  void whatBothFindComesBeforeWhatOnlyMeansTheSame() throws Exception {
    assertEquals(List.of("b-homes.txt", "a-meals.txt"), tasks("老人 吃饭"));
  }

  @Test
  void whatHasNothingToDoWithItIsNotFound() throws Exception {
    assertEquals(List.of(), tasks("通关"));
  }

  @Test
  void fieldsHoldForMeaningToo() throws Exception {
    assertEquals(List.of("a-meals.txt"), tasks("老人吃饭 unit:市民政局"));
  }

  @Test
  void filtersHoldForMeaningToo() throws Exception {
    assertEquals(
        0, search(SearchRequest.of("融资").withKinds(HitKind.TASK).withRegion("江西")).total());
  }

  @Test
  void aPhraseInQuotesHasToStandThere() throws Exception {
    assertEquals(List.of("a-meals.txt"), tasks("老人 \"长者食堂\""));
  }

  @Test
  void anExcludedWordIsExcluded() throws Exception {
    assertEquals(List.of("b-homes.txt"), tasks("老人吃饭 -食堂"));
  }

  @Test
  void targetsHaveAMeaningToo() throws Exception {
    assertEquals(
        HitKind.TARGET,
        search(SearchRequest.of("老年人吃饭").withKinds(HitKind.TARGET)).hits().getFirst().kind());
  }

  @Test
  void aQueryWithoutWordsIsAsWithoutMeaning() throws Exception {
    assertEquals(List.of("a-meals.txt"), tasks("unit:市民政局"));
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    SearchRequest request = SearchRequest.of("老人 吃饭").withKinds(HitKind.TASK);

    assertEquals("a-meals.txt", search(request.withPage(1, 1)).hits().getFirst().notice().path());
  }

  @Test
  void theTotalCountsWhatOnlyMeansTheSame() throws Exception {
    assertEquals(2, search(SearchRequest.of("老人 吃饭").withKinds(HitKind.TASK)).total());
  }

  @Test
  void copiesOfANoticeAreOneHit() throws Exception {
    String text = "为陶瓷企业发放贷款，".repeat(40);
    List<Notice> copies = new ArrayList<>();
    for (String path : List.of("d1.txt", "d2.txt")) {
      copies.add(
          SampleNotices.notice(path)
              .title("萍乡市金融办关于陶瓷企业信贷的实施意见")
              .number("萍金字〔2024〕9号")
              .task(null, text)
              .build());
    }
    write(copies.toArray(Notice[]::new));
    addVectors(copies.toArray(Notice[]::new));

    assertEquals(List.of("c-loans.txt", "d1.txt"), tasks("融资").stream().sorted().toList());
  }

  @Test
  void aNoticeWrittenAgainHasNoVectors() throws Exception {
    write(LOANS);

    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(List.of("c-loans.txt"), index.withoutVectors(EMBEDDER.model()));
    }
  }

  @Test
  void vectorsOfAnotherModelDoNotCount() throws Exception {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(3, index.withoutVectors("another").size());
    }
  }

  @Test
  void gettingVectorsIsNoNewsOfANotice() throws Exception {
    write(LOANS);
    long after;
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      after = index.commit().number();
    }
    addVectors(LOANS);

    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(0, index.searcher().since(SearchRequest.of("贷款"), after, key -> false).total());
    }
  }

  @Test
  void theFilesOfNoticesStayKnown() throws Exception {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(
          Map.of(
              "a-meals.txt", SampleNotices.file(MEALS),
              "b-homes.txt", SampleNotices.file(HOMES),
              "c-loans.txt", SampleNotices.file(LOANS)),
          index.files());
    }
  }

  @Test
  void aWrongQueryIsRefused() {
    assertThrows(QuerySyntaxException.class, () -> tasks("老人 ("));
  }
}
