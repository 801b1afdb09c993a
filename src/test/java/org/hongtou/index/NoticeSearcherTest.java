package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeSearcherTest {
  @TempDir static Path folder;

  private static NoticeIndex index;

  @BeforeAll
  static void writeThreeNotices() throws IndexException {
    List<Notice> notices =
        List.of(
            notice("corpus/jiangxi-city.txt")
                .from("江西省", "江西省人民政府办公厅")
                .title("江西省人民政府办公厅关于印发智慧城市建设行动计划的通知")
                .number("赣府厅发〔2023〕41号")
                .written("2023-05-16")
                .paragraph("各市、县（区）人民政府，省政府各部门：")
                .task(
                    "建设城市大脑",
                    "推进智慧城市基础设施建设，５Ｇ基站超过50000个，覆盖率提高10%。（省工业和信息化厅牵头，省商务厅配合）",
                    unit(Role.LEAD, "省工业和信息化厅", "江西省工业和信息化厅"),
                    unit(Role.SUPPORT, "省商务厅", "江西省商务厅"))
                .target("５Ｇ基站超过50000个", "5G基站", "50000", "个")
                .task(
                    "发展电子商务",
                    "培育电子商务示范企业20家，优化产品和服务。（省商务厅负责）",
                    unit(Role.RESPONSIBLE, "省商务厅", "江西省商务厅"))
                .target("培育电子商务示范企业20家", "电子商务示范企业", "20", "家")
                .build(),
            notice("corpus/hunan-care.txt")
                .from("湖南省", "湖南省民政厅")
                .title("关于加快养老服务发展的实施意见")
                .number("湘民发〔2021〕7号")
                .written("2021-03-01")
                .task(
                    "完善社区养老",
                    "增加社区养老服务设施供给，推进和服文化体验。（省民政厅牵头，省商务厅、财政厅配合）",
                    unit(Role.LEAD, "省民政厅", "湖南省民政厅"),
                    unit(Role.SUPPORT, "省商务厅", null),
                    unit(Role.SUPPORT, "财政厅", "湖南省财政厅"))
                .build(),
            notice("corpus/guangxi-trade.txt")
                .from("广西壮族自治区", "广西壮族自治区商务厅")
                .title("关于促进外贸稳定增长的若干措施")
                .published("2023-08-02")
                .task(null, "稳定外贸规模，支持企业开拓东盟市场。（自治区商务厅牵头）", unit(Role.LEAD, "自治区商务厅", null))
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

  private static SearchResult search(SearchRequest request) {
    try {
      return index.searcher().search(request);
    } catch (QuerySyntaxException | IndexException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> paths(String query) {
    return paths(SearchRequest.of(query).withKinds(HitKind.NOTICE));
  }

  /** The hits that have all words; where none has, all hits. */
  private static List<Hit> complete(SearchRequest request) {
    SearchResult result = search(request);
    return result.anyWord()
        ? result.hits()
        : result.hits().stream().limit(result.complete()).toList();
  }

  private static List<String> paths(SearchRequest request) {
    return complete(request).stream().map(hit -> hit.notice().path()).toList();
  }

  private static List<String> tasks(SearchRequest request) {
    return complete(request.withKinds(HitKind.TASK)).stream()
        .map(hit -> hit.notice().path() + "#" + Objects.requireNonNull(hit.task()).id())
        .toList();
  }

  @Test
  void wordsOfAQueryMayStandInTitleAndText() {
    assertEquals(List.of("corpus/jiangxi-city.txt"), paths("行动计划 电子商务"));
  }

  @Test
  void aTaskIsFoundByItsTextAndItsUnitsTogether() {
    assertEquals("corpus/jiangxi-city.txt#t1", tasks(SearchRequest.of("智慧城市 省商务厅")).getFirst());
  }

  @Test
  void aTaskIsFoundByTheTitleOfItsNotice() {
    assertEquals(List.of("corpus/hunan-care.txt#t1"), tasks(SearchRequest.of("实施意见 设施供给")));
  }

  @Test
  void whereNothingHasAllWordsTheBestMatchesAreGivenAndSaidToBeSuch() {
    SearchResult result = search(SearchRequest.of("养老 东盟").withKinds(HitKind.NOTICE));
    assertTrue(result.anyWord());
    assertEquals(2, result.total());
  }

  @Test
  void singleCharactersThatAreNowhereTogetherFindNothing() {
    assertEquals(0, search(SearchRequest.of("湘府字")).total());
  }

  @Test
  void aUnitThatIsNowhereFindsNoticesOfItsWords() {
    SearchResult result = search(SearchRequest.of("市商务局").withKinds(HitKind.NOTICE));
    assertTrue(result.anyWord());
    assertEquals(3, result.total());
  }

  @Test
  void particlesNeedNotBeFound() {
    assertEquals(List.of("corpus/hunan-care.txt"), paths("养老服务设施的供给"));
  }

  @Test
  void aResultWithAllWordsIsNotSaidToHaveSome() {
    assertFalse(search(SearchRequest.of("养老服务 设施")).anyWord());
  }

  @Test
  void aWordIsNotFoundAcrossTwoOthers() {
    assertEquals(List.of("corpus/hunan-care.txt"), paths("和服"));
  }

  @Test
  void aPhraseIsFoundWhereItsCharactersStandWhateverTheWords() {
    assertEquals(List.of("corpus/hunan-care.txt", "corpus/jiangxi-city.txt"), sorted("“和服”"));
  }

  private static List<String> sorted(String query) {
    return paths(query).stream().sorted().toList();
  }

  @Test
  void aPhraseReachesOverPunctuation() {
    assertEquals(List.of("corpus/jiangxi-city.txt"), paths("\"基础设施建设5G基站超过\""));
  }

  @Test
  void aPhraseInOtherOrderIsNotFound() {
    assertEquals(List.of(), paths("“设施养老”"));
  }

  @Test
  void aPhraseHasToBeFoundEvenWhereWordsNeedNot() {
    assertEquals(List.of("corpus/guangxi-trade.txt"), paths("“东盟市场” 月球"));
  }

  @Test
  void aMinusExcludes() {
    assertEquals(List.of("corpus/hunan-care.txt"), paths("省商务厅 -电子商务"));
  }

  @Test
  void aMinusBeforeAPhraseExcludesThePhrase() {
    assertEquals(List.of("corpus/hunan-care.txt"), paths("省商务厅 -“智慧城市”"));
  }

  @Test
  void aQueryOfExclusionsGivesAllOthers() {
    assertEquals(List.of("corpus/guangxi-trade.txt", "corpus/hunan-care.txt"), paths("-智慧城市"));
  }

  @Test
  void aDocumentNumberIsFoundWithAnyBrackets() {
    assertEquals(List.of("corpus/jiangxi-city.txt"), paths("赣府厅发[2023]41号"));
  }

  @Test
  void aNumberIsFoundInFullWidthAndWithItsSign() {
    assertEquals(List.of("corpus/jiangxi-city.txt"), paths("5g 50,000 10%"));
  }

  @Test
  void aPlaceIsFoundInTheNameOfItsProvince() {
    assertEquals(List.of("corpus/jiangxi-city.txt"), paths("江西"));
  }

  @Test
  void aTargetIsFoundWithItsFigures() {
    Hit hit = search(SearchRequest.of("5G基站").withKinds(HitKind.TARGET)).hits().getFirst();
    assertEquals(new BigDecimal("50000"), Objects.requireNonNull(hit.target()).value());
    assertEquals("t1", Objects.requireNonNull(hit.task()).id());
  }

  @Test
  void aHitHasTheUnitsOfItsTask() {
    Hit hit = search(SearchRequest.of("完善社区养老").withKinds(HitKind.TASK)).hits().getFirst();
    assertEquals(
        List.of(
            unit(Role.LEAD, "省民政厅", "湖南省民政厅"),
            unit(Role.SUPPORT, "省商务厅", null),
            unit(Role.SUPPORT, "财政厅", "湖南省财政厅")),
        Objects.requireNonNull(hit.task()).responsibilities());
  }

  @Test
  void aPassageMarksWhatWasAskedFor() {
    Hit hit = search(SearchRequest.of("社区养老").withKinds(HitKind.TASK)).hits().getFirst();
    Passage passage = hit.passages().getFirst();
    List<String> marked = passage.matches().stream().map(m -> m.of(passage.text())).toList();
    assertEquals(List.of("社区养老"), marked);
  }

  @Test
  void aPassageStandsInTheNoticesTextWhereItSays() throws IndexException {
    Hit hit = search(SearchRequest.of("东盟").withKinds(HitKind.TASK)).hits().getFirst();
    Passage passage = hit.passages().getFirst();
    String text =
        new String(index.record(hit.notice().path()).orElseThrow(), StandardCharsets.UTF_8);
    int start = text.indexOf("\"text\":\"") + 8 + passage.start();
    assertEquals(passage.text(), text.substring(start, start + passage.text().length()));
  }

  @Test
  void aTitleMarksWhatWasAskedFor() {
    Hit hit = search(SearchRequest.of("智慧城市").withKinds(HitKind.NOTICE)).hits().getFirst();
    String title = Objects.requireNonNull(hit.notice().title());
    List<Span> matches = hit.titleMatches();
    assertEquals(List.of("智慧城市"), matches.stream().map(m -> m.of(title)).toList());
  }

  @Test
  void aRegionMayBeShortened() {
    assertEquals(
        List.of("corpus/guangxi-trade.txt"),
        paths(SearchRequest.of("").withRegion("广西").withKinds(HitKind.NOTICE)));
  }

  @Test
  void aYearIsThatOfPublicationWhereTheNoticeHasNoDate() {
    assertEquals(
        List.of("corpus/guangxi-trade.txt", "corpus/jiangxi-city.txt"),
        paths(SearchRequest.of("").withYear(2023).withKinds(HitKind.NOTICE)));
  }

  @Test
  void aUnitIsFoundWithAndWithoutItsProvince() {
    List<String> all =
        List.of(
            "corpus/guangxi-trade.txt#t1",
            "corpus/jiangxi-city.txt#t1",
            "corpus/jiangxi-city.txt#t2",
            "corpus/hunan-care.txt#t1");
    assertEquals(all, tasks(SearchRequest.of("").withUnit("商务厅")));
    assertEquals(all.subList(1, 4), tasks(SearchRequest.of("").withUnit("省商务厅")));
    assertEquals(all.subList(1, 3), tasks(SearchRequest.of("").withUnit("江西省商务厅")));
    assertEquals(all.subList(3, 4), tasks(SearchRequest.of("").withUnit("湖南省商务厅")));
    assertEquals(all.subList(0, 1), tasks(SearchRequest.of("").withUnit("广西壮族自治区商务厅")));
  }

  @Test
  void aUnitIsNotFoundByHalfAWord() {
    assertEquals(List.of(), tasks(SearchRequest.of("").withUnit("务厅")));
  }

  @Test
  void unitAndRoleHoldOfTheSameResponsibility() {
    assertEquals(
        List.of("corpus/jiangxi-city.txt#t1", "corpus/hunan-care.txt#t1"),
        tasks(SearchRequest.of("").withUnit("省商务厅").withRole(Role.SUPPORT)));
    assertEquals(List.of(), tasks(SearchRequest.of("").withUnit("省商务厅").withRole(Role.LEAD)));
  }

  @Test
  void aRoleAloneFindsTheTasksThatHaveIt() {
    assertEquals(
        List.of("corpus/jiangxi-city.txt#t2"),
        tasks(SearchRequest.of("").withRole(Role.RESPONSIBLE)));
  }

  @Test
  void pagesFollowEachOther() {
    SearchRequest everything = SearchRequest.of("");
    List<Hit> all = search(everything.withPage(100, 0)).hits();
    assertEquals(all.subList(2, 5), search(everything.withPage(3, 2)).hits());
  }

  @Test
  void aPageBeyondTheEndIsEmptyAndTheTotalStays() {
    SearchResult result = search(SearchRequest.of("").withPage(10, 1000));
    assertEquals(9, result.total());
    assertEquals(List.of(), result.hits());
  }

  @Test
  void specialCharactersAreJustText() {
    for (String query :
        List.of(
            "*", "?", "省*", "a:b", "x)", "[1 TO", "~", "^2", "\\", "AND", "!", "+-&&||", "/.*/",
            "-", "--", "“”", "-\"\"", "《》", "\u0000", "\uD83D", "😀")) {
      search(SearchRequest.of(query));
    }
  }

  @Test
  void aQueryOfPunctuationFindsNothing() {
    assertEquals(0, search(SearchRequest.of("！？")).total());
  }

  @Test
  void anUnclosedQuoteIsPointedAt() {
    QuerySyntaxException e =
        assertThrows(
            QuerySyntaxException.class,
            () -> index.searcher().search(SearchRequest.of("养老 “智慧城市")));
    assertEquals(3, e.position());
    assertEquals("养老 “智慧城市\n\u3000\u3000 ^", e.caret());
  }

  @Test
  void aLongPhraseIsSearched() {
    assertEquals(0, search(SearchRequest.of("“" + "推进智慧城市建设".repeat(100) + "”")).total());
  }

  @Test
  void aQueryOfSeventyWordsIsSearched() {
    assertTrue(search(SearchRequest.of("养老 ".repeat(35).strip())).total() > 0);
  }

  @Test
  void aQueryOfMoreWordsIsRefused() {
    assertThrows(
        QuerySyntaxException.class,
        () -> index.searcher().search(SearchRequest.of("养老 ".repeat(36).strip())));
  }

  @Test
  void aQueryOfMoreThanAThousandCharactersIsRefused() {
    assertThrows(
        QuerySyntaxException.class,
        () -> index.searcher().search(SearchRequest.of("省".repeat(1001))));
  }

  @Test
  void aUnitIsFoundByItsShortName() {
    assertEquals(List.of("corpus/jiangxi-city.txt#t1"), tasks(SearchRequest.of("工信厅 城市大脑")));
  }

  @Test
  void simplifiedTextIsFoundByTraditionalWords() {
    assertEquals(List.of("corpus/hunan-care.txt"), paths("養老服務"));
  }
}
