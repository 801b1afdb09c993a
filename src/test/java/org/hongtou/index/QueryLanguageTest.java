package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.hongtou.index.QuerySyntaxException.Reason;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query finds by its signs and fields, and what is said of a wrong one. */
class QueryLanguageTest {
  @TempDir static Path folder;

  private static NoticeIndex index;

  @BeforeAll
  static void writeThreeNotices() throws IndexException {
    List<Notice> notices =
        List.of(
            notice("jiangxi")
                .from("江西省", "江西省人民政府办公厅")
                .title("关于加快通信基础设施建设的实施方案")
                .type("实施方案")
                .number("赣府厅样字〔2023〕41号")
                .written("2023-05-16")
                .cites("关于促进信息消费的若干样本意见", "国样发〔2012〕21号")
                .due("2025")
                .task(
                    "建设基站",
                    "建成5G基站5万个，覆盖率达到50%。（省通信管理局牵头，省商务厅配合）",
                    unit(Role.LEAD, "省通信管理局", "江西省通信管理局"),
                    unit(Role.SUPPORT, "省商务厅", "江西省商务厅"))
                .target("建成5G基站5万个", "5G基站", "50000", "个")
                .target("覆盖率达到50%", "网络覆盖率", "50", "%")
                .due("2025-06")
                .task("发展电子商务", "电子商务交易额达到1000亿元。（省商务厅牵头）", unit(Role.LEAD, "省商务厅", "江西省商务厅"))
                .target("电子商务交易额达到1000亿元", "电子商务交易额", "100000000000", "元")
                .build(),
            notice("hunan")
                .from("湖南省", "湖南省民政厅")
                .title("关于发展养老服务的意见")
                .type("意见")
                .number("湘民样发〔2021〕7号")
                .written("2021-03-01")
                .due("2022-12-31")
                .task("完善社区养老", "社区养老设施达到300个，充电桩同步安装。（省民政厅牵头）", unit(Role.LEAD, "省民政厅", "湖南省民政厅"))
                .target("社区养老设施达到300个", "社区养老设施", "300", "个")
                .build(),
            notice("guangxi")
                .from("广西壮族自治区", "广西壮族自治区商务厅")
                .title("关于稳定外贸的若干措施")
                .type("措施")
                .number("桂商样发〔2023〕17号")
                .published("2023-08-02")
                .due(null)
                .task(null, "支持企业开拓东盟市场。（自治区商务厅牵头）", unit(Role.LEAD, "自治区商务厅", null))
                .build());
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
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

  /** The hits that have all words; where none has, all hits. */
  private static List<Hit> complete(SearchResult result) {
    return result.anyWord()
        ? result.hits()
        : result.hits().stream().limit(result.complete()).toList();
  }

  private static SearchResult search(SearchRequest request) {
    try {
      return index.searcher().search(request);
    } catch (QuerySyntaxException | IndexException e) {
      throw new AssertionError(request.query(), e);
    }
  }

  private static String name(Hit hit) {
    String path = hit.notice().path();
    return switch (hit.kind()) {
      case NOTICE -> path;
      case TASK -> path + "#" + Objects.requireNonNull(hit.task()).id();
      case TARGET -> path + "#" + Objects.requireNonNull(hit.target()).id();
    };
  }

  private static String found(SearchRequest request) {
    return String.join(
        " ", new TreeSet<>(complete(search(request)).stream().map(h -> name(h)).toList()));
  }

  private static List<String> inOrder(String query, HitOrder order) {
    return search(SearchRequest.of(query).withOrder(order)).hits().stream()
        .map(hit -> name(hit))
        .toList();
  }

  /** Columns: what a query of notices is, which of them it finds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "东盟 OR 充电桩 | guangxi hunan",
        "东盟 或 充电桩 | guangxi hunan",
        "企业 东盟 OR 充电桩 | guangxi",
        "(企业 东盟) OR 充电桩 | guangxi hunan",
        "（企业 东盟） OR 充电桩 | guangxi hunan",
        "企业 AND 东盟 | guangxi",
        "建设 -(东盟 OR 充电桩) | jiangxi",
        "NOT 东盟 | hunan jiangxi",
        "-“东盟市场” | hunan jiangxi",
        "region:江西 | jiangxi",
        "地区：江西省 | jiangxi",
        "region:江西,湖南 | hunan jiangxi",
        "region:(江西 OR 湖南) | hunan jiangxi",
        "-region:江西 | guangxi hunan",
        "issuer:省政府办公厅 | jiangxi",
        "发文机关:江西省人民政府办公厅 | jiangxi",
        "type:方案 | jiangxi",
        "文种：意见,措施 | guangxi hunan",
        "number:赣府厅样字〔2023〕41号 | jiangxi",
        "number:赣府厅样字[2023]41号 | jiangxi",
        "文号:赣府厅样字 | jiangxi",
        "number:7号 | hunan",
        "cites:国样发〔2012〕21号 | jiangxi",
        "cites:国样发[2012]21号 | jiangxi",
        "引用:《关于促进信息消费的若干样本意见》 | jiangxi",
        "cites:信息消费 | jiangxi",
        "year:2023 | guangxi jiangxi",
        "year:2023年 | guangxi jiangxi",
        "年份:..2021 | hunan",
        "year>=2022 | guangxi jiangxi",
        "year:2020..2022 | hunan",
        "unit:省商务厅 role:lead | jiangxi",
        "unit:省民政厅、省商务厅 | hunan jiangxi",
        "kind:notice -建设 | guangxi hunan",
        "养老 kind:文件 | hunan",
      })
  void ofNotices(String query, String notices) {
    assertEquals(notices, found(SearchRequest.of(query).withKinds(HitKind.NOTICE)));
  }

  /** Columns: a query that doesn't name kinds, what it finds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "unit:省商务厅 role:lead kind:task | jiangxi#t2",
        "role:牵头 单位：省商务厅 种类:任务 | jiangxi#t2",
        "牵头单位：省商务厅 kind:task | jiangxi#t2",
        "配合单位：省商务厅 kind:task | jiangxi#t1",
        "unit:商务厅 (role:lead OR role:support) kind:task | guangxi#t1 jiangxi#t1 jiangxi#t2",
        "unit:商务厅 role:lead,support kind:task | guangxi#t1 jiangxi#t1 jiangxi#t2",
        "due:2025 kind:task | jiangxi#t1 jiangxi#t2",
        "due:2025年底 kind:task | jiangxi#t1",
        "due:2025年6月 kind:task | jiangxi#t2",
        "due:2025-06..2025-12 kind:task | jiangxi#t1 jiangxi#t2",
        "due:..2024 | hunan#g1 hunan#t1",
        "due:2024年底前 | hunan#g1 hunan#t1",
        "期限：2022年12月31日 kind:task | hunan#t1",
        "due:<2025-07 kind:task | hunan#t1 jiangxi#t2",
        "due:2025年7月以后 kind:task | jiangxi#t1",
        "due:“十四五”期间 kind:task | hunan#t1 jiangxi#t1 jiangxi#t2",
        "due:十四五期间 kind:task | hunan#t1 jiangxi#t1 jiangxi#t2",
        "due:“2025年 6月” kind:task | jiangxi#t2",
        "due:2023至2025 kind:task | jiangxi#t1 jiangxi#t2",
        "due:2025 unit:省商务厅 role:lead kind:task | jiangxi#t2",
        "value:>=1000亿元 | jiangxi#g3",
        "value:>=1千亿元 | jiangxi#g3",
        "value:1000亿 | jiangxi#g3",
        "value:> 1000亿元 | ''",
        "目标值：1000亿元以上 | jiangxi#g3",
        "value:50% | jiangxi#g2",
        "value:40%..60% | jiangxi#g2",
        "value:40..60% | jiangxi#g2",
        "value>=５万个 | jiangxi#g1",
        "value:100..1000个 | hunan#g1",
        "indicator:基站 | jiangxi#g1",
        "指标:5G基站 value:>=1万 | jiangxi#g1",
        "indicator:基站,养老设施 | hunan#g1 jiangxi#g1",
        "cites:国样发〔2012〕21号 | jiangxi",
        "cites:国样发〔2012〕21号 unit:省商务厅 role:lead kind:task | jiangxi#t2",
        "number:湘民样发〔2021〕7号 | hunan",
        "value:300 -region:江西 | hunan#g1",
        "value:300 kind:notice | ''",
      })
  void ofAnyKind(String query, String hits) {
    assertEquals(hits.equals("''") ? "" : hits, found(SearchRequest.of(query)));
  }

  /** Columns: a wrong query, what is wrong, where. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "养老 “智慧 | QUOTE_OPEN | 3",
        "养老 (智慧 | BRACKET_OPEN | 3",
        "养老 （智慧 OR (城市） | BRACKET_OPEN | 3",
        "养老 OR | OR_ALONE | 3",
        "(养老 或) | OR_ALONE | 4",
        "养老 isuer:民政厅 | FIELD_UNKNOWN | 3",
        "indicater：基站 | FIELD_UNKNOWN | 0",
        "发文机管:民政厅 | FIELD_UNKNOWN | 0",
        "养老 unit: | FIELD_EMPTY | 3",
        "issuer: type:意见 | FIELD_EMPTY | 0",
        "unit:“” | FIELD_EMPTY | 0",
        "unit:() | FIELD_EMPTY | 0",
        "due:明年 | DATE | 4",
        "due:2025-13 | DATE | 4",
        "due:2025..很快 | DATE | 10",
        "due:.. | DATE | 4",
        "value:很多 | AMOUNT | 6",
        "value:>= 多 | AMOUNT | 9",
        "year:去年 | YEAR | 5",
        "role:boss | CHOICE | 5",
        "kind:文件,表 | CHOICE | 8",
      })
  void aWrongQueryIsPointedAt(String query, Reason reason, int position) {
    QuerySyntaxException e =
        assertThrows(
            QuerySyntaxException.class, () -> index.searcher().search(SearchRequest.of(query)));
    assertEquals(reason + " at " + position, e.reason() + " at " + e.position());
  }

  @Test
  void theNearestFieldIsNamed() {
    QuerySyntaxException e =
        assertThrows(
            QuerySyntaxException.class,
            () -> index.searcher().search(SearchRequest.of("isuer:民政厅")));
    assertEquals(
        "There is no field isuer; did you mean issuer? Put the text in quotes if it is no field.",
        e.getMessage());
  }

  @Test
  void bracketsNestedTooDeepAreRefused() {
    String query = "(".repeat(21) + "养老" + ")".repeat(21);
    QuerySyntaxException e =
        assertThrows(
            QuerySyntaxException.class, () -> index.searcher().search(SearchRequest.of(query)));
    assertEquals(Reason.TOO_DEEP, e.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "市县（区）养老",
    "养老 1）",
    "养老:）",
    "https://www.example.gov.cn/养老",
    "12:30养老",
    "目标：养老",
    "地点：养老"
  })
  void signsWithinTextAreText(String query) {
    assertEquals("hunan", found(SearchRequest.of(query).withKinds(HitKind.NOTICE)));
  }

  @Test
  void theOptionsMeanTheSameAsTheFields() {
    SearchRequest plain = SearchRequest.of("").withKinds(HitKind.TASK);
    assertEquals(
        found(SearchRequest.of("unit:省商务厅 role:lead region:江西 year:2023 kind:task")),
        found(plain.withUnit("省商务厅").withRole(Role.LEAD).withRegion("江西").withYear(2023)));
  }

  @Test
  void anOptionHoldsOfTheUnitOfTheQuery() {
    assertEquals("jiangxi#t2", found(SearchRequest.of("unit:省商务厅 kind:task").withRole(Role.LEAD)));
  }

  @Test
  void fieldsHoldEvenWhereWordsNeedNot() {
    SearchResult result = search(SearchRequest.of("养老 东盟 region:湖南 kind:notice"));
    assertTrue(result.anyWord());
    assertEquals(List.of("hunan"), result.hits().stream().map(h -> name(h)).toList());
  }

  @Test
  void anAlternativeIsEnoughWhereNothingHasAllWords() {
    SearchResult result = search(SearchRequest.of("月球 东盟 OR 充电桩 kind:notice"));
    assertTrue(result.anyWord());
    assertEquals(2, result.total());
  }

  @Test
  void aFieldThatFindsNothingIsNotRelaxed() {
    assertFalse(search(SearchRequest.of("养老 region:火星")).anyWord());
  }

  @Test
  void kindsOfQueryAndRequestThatContradictFindNothing() {
    assertEquals("", found(SearchRequest.of("kind:task").withKinds(HitKind.NOTICE)));
  }

  @Test
  void theNewestComeFirst() {
    assertEquals(
        List.of("guangxi", "jiangxi", "hunan"),
        inOrder("kind:notice 建设 OR 发展 OR 稳定", HitOrder.DATE));
  }

  @Test
  void whatIsDueFirstComesFirstAndWhatNeverIsLast() {
    assertEquals(
        List.of("hunan#t1", "jiangxi#t2", "jiangxi#t1", "guangxi#t1"),
        inOrder("kind:task", HitOrder.DUE));
  }

  @Test
  void theLargestValueComesFirst() {
    assertEquals(
        List.of("jiangxi#g3", "jiangxi#g1", "hunan#g1", "jiangxi#g2"),
        inOrder("kind:target", HitOrder.VALUE));
  }

  @Test
  void aFieldIsNoTextToMark() {
    Hit hit = search(SearchRequest.of("unit:省民政厅 kind:task")).hits().getFirst();
    assertEquals(List.of(), hit.passages().getFirst().matches());
  }

  @Test
  void bothWordsOfAnAlternativeAreMarked() {
    Hit hit = search(SearchRequest.of("充电桩 OR 安装 kind:task")).hits().getFirst();
    Passage passage = hit.passages().getFirst();
    assertEquals(
        List.of("充电桩", "安装"), passage.matches().stream().map(m -> m.of(passage.text())).toList());
  }
}
