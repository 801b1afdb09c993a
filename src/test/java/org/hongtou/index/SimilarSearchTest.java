package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarSearchTest {
  @TempDir private static Path temporary;

  private static NoticeIndex index;

  @BeforeAll
  static void write() throws IndexException {
    Path folder = temporary.resolve("index");
    List<Notice> notices =
        List.of(cold("a.txt"), cold("copy.txt"), coldElsewhere(), care("c.txt"), roads());
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      }
      writer.commit();
    }
    index = NoticeIndex.open(folder);
  }

  @AfterAll
  static void close() throws IndexException {
    index.close();
  }

  private static Notice cold(String path) {
    return notice(path)
        .from("江西省", "江西省商务厅")
        .title("关于加快冷链物流发展的实施意见")
        .number("赣商发〔2021〕7号")
        .written("2021-03-01")
        .task("建设冷库", "新建冷库，完善冷链物流配送网络，冷链物流覆盖县城。", unit(Role.LEAD, "省商务厅", "江西省商务厅"))
        .task("培养人才", "建设实训基地，培养护理人才。", unit(Role.LEAD, "省教育厅", "江西省教育厅"))
        .paragraph("本意见自印发之日起施行，各地可以结合实际制定具体办法，重大事项及时报告。")
        .build();
  }

  private static Notice coldElsewhere() {
    return notice("b.txt")
        .from("吉林省", "吉林省商务厅")
        .title("冷链物流三年行动方案")
        .written("2022-03-01")
        .task("骨干基地", "冷链物流企业改造冷库，冷链配送直达乡镇。", unit(Role.LEAD, "省商务厅", "吉林省商务厅"))
        .build();
  }

  private static Notice care(String path) {
    return notice(path)
        .from("吉林省", "吉林省民政厅")
        .title("关于发展养老服务的意见")
        .type("意见")
        .number("吉民发〔2022〕9号")
        .written("2022-05-01")
        .task("护理培训", "养老机构开办实训基地，护理员培训护理人才。", unit(Role.LEAD, "省民政厅", "吉林省民政厅"))
        .paragraph("养老服务机构应当依法登记，护理型床位由县级以上民政部门统筹安排使用。")
        .build();
  }

  private static Notice roads() {
    return notice("d.txt")
        .from("江西省", "江西省商务厅")
        .title("关于乡村公路养护的通知")
        .written("2021-06-01")
        .task("养护", "公路养护，桥梁检测。", unit(Role.LEAD, "省商务厅", "江西省商务厅"))
        .build();
  }

  private static SearchRequest notices() {
    return SearchRequest.of("").withKinds(HitKind.NOTICE);
  }

  private static SimilarResult like(Notice notice, SearchRequest filters) throws Exception {
    return index.similar().find(notice, null, null, filters);
  }

  private static List<String> paths(SimilarResult result) {
    return result.hits().stream().map(hit -> hit.hit().notice().path()).toList();
  }

  @Test
  void theMostAlikeComesFirst() throws Exception {
    assertEquals("b.txt", paths(like(cold("a.txt"), notices())).getFirst());
  }

  @Test
  void aNoticeIsNotLikeItselfNorItsCopies() throws Exception {
    List<String> paths = paths(like(cold("a.txt"), notices()));
    assertFalse(paths.contains("a.txt") || paths.contains("copy.txt"), paths.toString());
  }

  @Test
  void saysWhatIsLeftOut() throws Exception {
    assertEquals(List.of("a.txt", "copy.txt"), like(cold("a.txt"), notices()).leftOut());
  }

  @Test
  void aFileThatIsNotIndexedMayBeACopyToo() throws Exception {
    assertEquals(List.of("a.txt", "copy.txt"), like(cold("new.txt"), notices()).leftOut());
  }

  @Test
  void saysWhichWordsAreShared() throws Exception {
    List<String> shares = like(cold("a.txt"), notices()).hits().getFirst().shares();
    assertTrue(shares.contains("冷链") || shares.contains("冷链物流"), shares.toString());
  }

  @Test
  void namesOfUnitsAndProvincesMakeNothingAlike() throws Exception {
    assertFalse(paths(like(cold("a.txt"), notices())).contains("d.txt"));
  }

  @Test
  void aTaskIsLikeTasksOfOtherNotices() throws Exception {
    Notice notice = cold("a.txt");
    SimilarResult result =
        index
            .similar()
            .find(
                notice, null, notice.tasks().get(1), SearchRequest.of("").withKinds(HitKind.TASK));
    assertEquals("c.txt", paths(result).getFirst());
  }

  @Test
  void ofACopyOnlyOneSourceIsAHit() throws Exception {
    List<String> paths = paths(like(coldElsewhere(), notices()));
    assertEquals(1, paths.stream().filter(List.of("a.txt", "copy.txt")::contains).count());
  }

  @Test
  void filtersHold() throws Exception {
    assertEquals(List.of(), paths(like(cold("a.txt"), notices().withRegion("江西"))));
  }

  @Test
  void theNextPageGoesOn() throws Exception {
    SearchRequest all = SearchRequest.of("").withKinds(HitKind.NOTICE, HitKind.TASK);
    List<String> whole = paths(like(cold("a.txt"), all));
    assertEquals(whole.subList(1, 2), paths(like(cold("a.txt"), all.withPage(1, 1))));
  }

  @Test
  void nothingIsLikeANoticeWithoutTellingWords() throws Exception {
    Notice empty = notice("e.txt").paragraph("！？").build();
    assertEquals(0, like(empty, notices()).total());
  }
}
