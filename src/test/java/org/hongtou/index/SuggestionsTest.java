package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  @TempDir private static Path temporary;

  private static NoticeIndex index;

  @BeforeAll
  static void write() throws IndexException {
    Path folder = temporary.resolve("index");
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices()) {
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

  private static List<Notice> notices() {
    return List.of(
        notice("a.txt")
            .from("江西省", "江西省人民政府")
            .title("关于推进智慧城市建设的实施意见")
            .written("2021-03-01")
            .task(
                "夯实底座",
                "加快智慧城市建设，新建5G基站2万个，发展工业互联网platform。",
                unit(Role.LEAD, "省工业和信息化厅", "江西省工业和信息化厅"))
            .target("新建5G基站2万个", "5G基站", "20000", "个")
            .task("扩大消费", "发展绿色食品和文化旅游。", unit(Role.LEAD, "省商务厅", "江西省商务厅"))
            .build(),
        notice("b.txt")
            .from("重庆市", "重庆市人民政府")
            .title("关于长江沿线冷链物流的通知")
            .written("2022-03-01")
            .task("补齐短板", "在重庆建设冷链物流园区，注重绿色发展战略。", unit(Role.LEAD, "市商务委", "重庆市商务委员会"))
            .task("指挥调度", "统一指挥调度，让城市运行有序，成本下降。", unit(Role.SUPPORT, "省商务厅", "江西省商务厅"))
            .build());
  }

  private static List<String> meant(SearchRequest request) throws Exception {
    SearchResult result = index.searcher().search(request);
    return index.searcher().suggestions(request, result).stream().map(Suggestion::query).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "shangwuting, 商务厅",
    "shang wu ting, 商务厅",
    "shāng wù tīng, 商务厅",
    "Shangwuting, 商务厅",
    "sangwutin, 商务厅",
    "shangwutign, 商务厅",
    "swt, 商务厅",
    "商物厅, 商务厅",
    "商业厅, 商务厅",
    "商厅, 商务厅",
    "jiangxi, 江西",
    "chongqing, 重庆",
    "changjiang, 长江",
    "lvse, 绿色",
    "lüse, 绿色",
    "zhanlue, 战略",
    "zhihuichengshi, 智慧城市",
    "智彗城市, 智慧城市",
    "5gjizhan, 5g基站",
    "platfrom, platform",
    "冷连物流 重庆, 冷链物流 重庆",
    "jiangxi 绿色, 江西 绿色",
    "“智惠城市”, “智慧城市”",
    "(上务厅 OR 商物厅) 绿色, (商务厅 OR 商务厅) 绿色",
    "unit:商物厅 role:lead, unit:商务厅 role:lead",
    "region:jiangxi 绿色, region:江西 绿色",
    "indicator:jizhan, indicator:基站"
  })
  void theLikeliestIs(String typed, String right) throws Exception {
    List<String> meant = meant(SearchRequest.of(typed));
    assertEquals(right, meant.isEmpty() ? "" : meant.getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"shangwuting", "swt", "zhihui", "智惠", "cheng", "物留", "gongye"})
  void everyProposalHasAsManyHitsAsItSays(String typed) throws Exception {
    SearchRequest request = SearchRequest.of(typed);
    List<String> wrong = new ArrayList<>();
    for (Suggestion one : index.searcher().suggestions(request, index.searcher().search(request))) {
      SearchResult result =
          index.searcher().search(SearchRequest.of(one.query()).withFilled(false));
      if (result.total() == 0 || result.total() != one.total()) {
        wrong.add(one.query());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void wordsThatStandApartAreNotProposedAsOne() throws Exception {
    assertEquals(List.of("智慧城市"), meant(SearchRequest.of("zhihuichengshi")));
  }

  @Test
  void thereAreThreeAtMost() throws Exception {
    assertTrue(meant(SearchRequest.of("shi")).size() <= 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"商务厅", "绿色 冷链", "绿色 -商物厅", "没有这种东西啊", "xqzwvk", "-shangwuting", "！？", ""})
  void nothingIsProposedFor(String query) throws Exception {
    assertEquals(List.of(), meant(SearchRequest.of(query)));
  }

  @Test
  void filtersHoldForProposalsToo() throws Exception {
    assertEquals(List.of(), meant(SearchRequest.of("chongqing").withRegion("江西")));
  }

  @Test
  void aLongTextIsNotRespelt() throws Exception {
    assertEquals(List.of(), meant(SearchRequest.of("shangwuting".repeat(20))));
  }
}
