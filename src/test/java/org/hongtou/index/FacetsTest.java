package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {
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
    List<Notice> notices = new ArrayList<>();
    notices.add(care("a.txt"));
    notices.add(care("copy.txt"));
    notices.add(
        notice("b.txt")
            .from("吉林省", "吉林省人民政府办公厅")
            .title("关于推进养老服务与冷链物流的实施方案")
            .number("吉政办发〔2022〕3号")
            .type("实施方案")
            .written("2022-04-01")
            .due("2023")
            .task("补齐冷链", "建设冷链物流园区12个。", unit(Role.LEAD, "省商务厅", "吉林省商务厅"))
            .target("建设冷链物流园区12个", "冷链物流园区", "12", "个")
            .due("2025-06")
            .task(
                "发展养老",
                "新建养老机构，养老床位达到3万张。",
                unit(Role.LEAD, "省民政厅", "吉林省民政厅"),
                unit(Role.SUPPORT, "省商务厅", "吉林省商务厅"),
                unit(Role.SUPPORT, "市县商务局", null))
            .target("养老床位达到3万张", "养老床位", "30000", "张")
            .build());
    notices.add(
        notice("c.txt")
            .from("江西省", "江西省商务厅")
            .title("关于社区养老示范的通知")
            .type("通知")
            .written("2021-09-01")
            .due(null)
            .task("示范", "开展社区养老示范。", unit(Role.RESPONSIBLE, "商务局", null))
            .build());
    return notices;
  }

  /** One notice in two files: both hold the same text. */
  private static Notice care(String path) {
    return notice(path)
        .from("江西省", "江西省人民政府")
        .title("关于加快养老服务发展的实施意见")
        .number("赣府发〔2021〕7号")
        .type("实施意见")
        .cites("国务院关于养老的意见", "国发〔2013〕35号")
        .written("2021-03-01")
        .task(
            "完善社区养老",
            "增加社区养老设施，护理型养老床位占比达到55%。",
            unit(Role.LEAD, "省民政厅", "江西省民政厅"),
            unit(Role.SUPPORT, "省商务厅", null))
        .target("护理型养老床位占比达到55%", "护理型养老床位占比", "55", "%")
        .task("培训", "培训养老护理员。", unit(Role.RESPONSIBLE, "省商务厅", null))
        .paragraph("本意见自印发之日起施行，各地可以结合实际制定具体办法，重大事项及时报告。")
        .build();
  }

  private static Facets facets(SearchRequest request, Facet... facets) throws Exception {
    return index.searcher().facets(request, List.of(facets), 100);
  }

  /** A facet of a query, as value → count in order. */
  private static List<String> values(String query, Facet facet) throws Exception {
    return facets(SearchRequest.of(query), facet).facets().getFirst().values().stream()
        .map(value -> value.value() + " " + value.count())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "养老",
        "",
        "商务",
        "unit:省商务厅",
        "unit:商务厅 role:lead",
        "role:support,responsible 养老",
        "养老 OR 冷链",
        "养老 不存在的词语",
        "due:2025",
        "indicator:养老床位",
        "cites:国发〔2013〕35号",
        "kind:notice 养老",
        "-region:吉林省 养老",
        "没有的东西"
      })
  void everyCountIsTheTotalOfTheQueryNarrowedToIt(String query) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (SearchRequest request :
        List.of(SearchRequest.of(query), SearchRequest.of(query).withAllSources(true))) {
      for (Facets.Values facet : facets(request, Facet.values()).facets()) {
        for (Facets.Value value : facet.values()) {
          String narrowed = query + " " + value.query();
          SearchRequest again =
              SearchRequest.of(narrowed)
                  .withAllSources(request.allSources())
                  .withFilled(false)
                  .withPage(0, 0);
          long total = index.searcher().search(again).total();
          if (total != value.count()) {
            wrong.add(narrowed + " finds " + total + ", not " + value.count());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatIsCountedAreTheHitsOfTheSearch() throws Exception {
    SearchRequest request = SearchRequest.of("养老").withFilled(false);
    long total = index.searcher().search(request).total();
    assertEquals(total, facets(SearchRequest.of("养老"), Facet.REGION).total());
  }

  @Test
  void saysHowManyOfEachKindAreCounted() throws Exception {
    assertEquals(
        Map.of(HitKind.NOTICE, 3L, HitKind.TASK, 5L, HitKind.TARGET, 3L),
        facets(SearchRequest.of(""), Facet.REGION).counted());
  }

  @Test
  void aNoticeInTwoFilesCountsOnce() throws Exception {
    SearchRequest notices = SearchRequest.of("").withKinds(HitKind.NOTICE);
    assertEquals(
        List.of(2L, 1L),
        facets(notices, Facet.REGION).facets().getFirst().values().stream()
            .map(Facets.Value::count)
            .toList());
  }

  @Test
  void mostHitsComeFirstAndEqualsByTheirValue() throws Exception {
    assertEquals(
        List.of("2021 6", "2022 5"), values("kind:task,target,notice 养老 OR 冷链", Facet.YEAR));
  }

  @Test
  void unitsGoByTheirFullNames() throws Exception {
    assertEquals(List.of("江西省商务厅 1", "江西省民政厅 1"), values("kind:task 社区养老设施", Facet.UNIT));
  }

  @Test
  void besideARoleUnitsAreThoseThatHaveIt() throws Exception {
    assertEquals(
        List.of("吉林省商务厅 1", "吉林省民政厅 1"), values("kind:task role:lead region:吉林省", Facet.UNIT));
  }

  @Test
  void anIssuerGoesByOneName() throws Exception {
    assertEquals(List.of("江西省人民政府 1", "江西省商务厅 1"), values("kind:notice region:江西", Facet.ISSUER));
  }

  @Test
  void dueIsCountedByYear() throws Exception {
    assertEquals(List.of("2023 1", "2025 1"), values("kind:task region:吉林", Facet.DUE));
  }

  @Test
  void noMoreValuesAreGivenThanAskedFor() throws Exception {
    Facets.Values units =
        index
            .searcher()
            .facets(SearchRequest.of("kind:task"), List.of(Facet.UNIT), 2)
            .facets()
            .getFirst();
    assertEquals(List.of(2, 6), List.of(units.values().size(), units.distinct()));
  }

  @Test
  void wordsThatAreNotFoundTogetherAreCountedApart() throws Exception {
    assertEquals(true, facets(SearchRequest.of("养老 冷冻库"), Facet.YEAR).anyWord());
  }

  @Test
  void aFacetGoesByItsChineseNameToo() {
    assertEquals(
        List.copyOf(EnumSet.allOf(Facet.class)),
        Stream.of("地区", "年份", "发文机关", "文种", "单位", "角色", "指标", "期限").map(Facet::named).toList());
  }

  @Test
  void nothingFoundHasNoValues() throws Exception {
    Facets none = facets(SearchRequest.of("unit:没有的单位"), Facet.values());
    assertFalse(none.facets().stream().anyMatch(facet -> !facet.values().isEmpty()));
  }
}
