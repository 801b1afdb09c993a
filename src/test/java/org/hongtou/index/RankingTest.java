package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.HitExplanation.Kind;
import org.hongtou.index.HitExplanation.Part;
import org.hongtou.index.HitExplanation.Wording;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
  @TempDir static Path folder;

  private static NoticeIndex index;

  private static final String SEEDS = "推广良种，建设种子基地。";

  @BeforeAll
  static void writeNotices() throws IndexException {
    List<Notice> notices = new ArrayList<>();
    notices.add(seeds("seeds-old.txt", "农字〔2009〕1号", "2009-04-01", SEEDS));
    notices.add(seeds("seeds-new.txt", "农字〔2021〕1号", "2021-04-01", SEEDS));
    notices.add(seeds("seeds-undated.txt", "农字〔2015〕9号", null, SEEDS));
    notices.add(seeds("fish-repealed.txt", "渔字〔2022〕2号", "2022-05-01", "养好鲟鱼。"));
    notices.add(seeds("fish-valid.txt", "渔字〔2012〕3号", "2012-05-01", "养好鲟鱼。"));
    notices.add(
        seeds(
            "fish-rules.txt", "渔字〔2023〕4号", "2023-05-01", "本办法自印发之日起施行，《鱼塘管理办法》（渔字〔2022〕2号）同时废止。"));
    notices.add(
        notice("corpus/fish-withdrawn.txt")
            .title("关于鱼苗的通知（已废止）")
            .written("2001-01-01")
            .paragraph("培育鱼苗。")
            .build());
    notices.add(seeds("near.txt", null, "2020-01-01", "码头装卸茶叶，仓库另行安排。"));
    notices.add(
        seeds("far.txt", null, "2020-01-01", "码头保持整洁。" + "各部门各负其责，按时完成。".repeat(20) + "茶叶另议。"));
    notices.add(seeds("wages.txt", null, "2020-01-01", "治理欠薪，按月发放。"));
    notices.add(seeds("firms.txt", null, "2020-01-01", "培育瞪羚企业10000家。"));
    notices.add(seeds("lake.txt", null, "2020-01-01", "疏浚河湖，清理水草，修复堤岸。"));
    notices.add(seeds("shore.txt", null, "2020-01-01", "修复堤岸。"));
    notices.add(
        notice("corpus/works.txt")
            .from("江西省", "江西省工业和信息化厅")
            .title("关于工业技改的通知")
            .written("2020-01-01")
            .build());
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      }
      writer.commit();
    }
    index = NoticeIndex.open(folder);
  }

  private static Notice seeds(String file, String number, String written, String text) {
    SampleNotices notice = notice("corpus/" + file);
    if (number != null) {
      notice.number(number);
    }
    if (written != null) {
      notice.written(written);
    }
    return notice.paragraph(text).build();
  }

  @AfterAll
  static void closeIndex() throws IndexException {
    index.close();
  }

  private static SearchResult search(String query) throws Exception {
    return index
        .searcher()
        .explain(
            SearchRequest.of(query).withKinds(HitKind.NOTICE).withAllSources(true).withPage(50, 0));
  }

  private static List<String> files(String query) throws Exception {
    return search(query).hits().stream().map(RankingTest::file).toList();
  }

  private static String file(Hit hit) {
    return hit.notice().path().replaceAll(".*/|\\.txt", "");
  }

  private static Hit hit(String query, String file) throws Exception {
    return search(query).hits().stream().filter(h -> file(h).equals(file)).findAny().orElseThrow();
  }

  private static HitExplanation explanation(String query, String file) throws Exception {
    HitExplanation explanation = hit(query, file).explanation();
    assertNotNull(explanation);
    return explanation;
  }

  @Test
  void ofEqualMatchesTheNewerComesFirst() throws Exception {
    List<String> files = files("种子基地");
    assertTrue(files.indexOf("seeds-new") < files.indexOf("seeds-old"), files.toString());
  }

  @Test
  void aNoticeWithoutDateStandsBetweenOldAndNew() throws Exception {
    assertEquals(List.of("seeds-new", "seeds-undated", "seeds-old"), files("种子基地"));
  }

  @Test
  void aNoticeThatAnotherRepealsComesBehindAnOlderOneInForce() throws Exception {
    List<String> files = files("鲟鱼");
    assertEquals(List.of("fish-valid", "fish-repealed"), files);
  }

  @Test
  void aHitNamesTheNoticeThatRepealsIt() throws Exception {
    assertEquals(new Hit.Repeal("渔字〔2023〕4号"), hit("鲟鱼", "fish-repealed").repealed());
  }

  @Test
  void aNoticeWhoseTitleSaysSoIsRepealed() throws Exception {
    assertEquals(new Hit.Repeal(null), hit("鱼苗", "fish-withdrawn").repealed());
  }

  @Test
  void aNoticeInForceIsNotRepealed() throws Exception {
    assertNull(hit("鲟鱼", "fish-valid").repealed());
  }

  @Test
  void theNoticeThatRepealsIsNotRepealed() throws Exception {
    assertNull(hit("同时废止", "fish-rules").repealed());
  }

  @Test
  void aNoticeIsInForceAgainWhenWhatRepealedItIsRemoved(@TempDir Path other) throws Exception {
    Notice old = seeds("old.txt", "渔字〔2022〕2号", "2022-05-01", "养好鲟鱼。");
    Notice rules = seeds("rules.txt", "渔字〔2023〕4号", "2023-05-01", "《鱼塘管理办法》（渔字〔2022〕2号）同时废止。");
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(other)) {
      writer.add(old, SampleNotices.record(old), SampleNotices.file(old));
      writer.add(rules, SampleNotices.record(rules), SampleNotices.file(rules));
      writer.commit();
      writer.delete("corpus/rules.txt");
      writer.commit();
    }
    try (NoticeIndex notices = NoticeIndex.open(other)) {
      assertNull(notices.searcher().search(SearchRequest.of("鲟鱼")).hits().getFirst().repealed());
    }
  }

  @Test
  void wordsNearOneAnotherComeBeforeWordsFarApart() throws Exception {
    assertEquals(List.of("near", "far"), files("码头 茶叶").subList(0, 2));
  }

  @Test
  void aWordIsFoundByItsSynonym() throws Exception {
    assertTrue(files("讨薪").contains("wages"));
  }

  @Test
  void aFigureIsFoundHoweverItIsWritten() throws Exception {
    assertEquals("firms", files("瞪羚企业 1万家").getFirst());
  }

  @Test
  void whatHasSomeOfTheWordsFollowsWhatHasAll() throws Exception {
    assertEquals(List.of("lake", "shore"), files("疏浚河湖 修复堤岸").subList(0, 2));
  }

  @Test
  void theResultTellsHowManyHaveAllWords() throws Exception {
    assertEquals(1, search("疏浚河湖 修复堤岸").complete());
  }

  @Test
  void aDocumentNumberIsNotFilledUpWithItsParts() throws Exception {
    assertEquals(2, search("渔字〔2022〕2号").total());
  }

  @Test
  void thePercentsOfAnExplanationAddUpToAHundred() throws Exception {
    HitExplanation explanation = explanation("种子基地 良种", "seeds-old");
    assertEquals(100, explanation.parts().stream().mapToInt(Part::percent).sum());
  }

  @Test
  void thePointsOfAnExplanationAddUpToTheScore() throws Exception {
    Hit hit = hit("鲟鱼", "fish-repealed");
    assertEquals(hit.score(), explanation("鲟鱼", "fish-repealed").score(), hit.score() * 1e-4);
  }

  @Test
  void anExplanationTellsTheSynonymThatWasFound() throws Exception {
    Part first = explanation("讨薪", "wages").parts().getFirst();
    assertEquals(Wording.SYNONYM + " 欠薪", first.wording() + " " + first.found());
  }

  @Test
  void anExplanationTellsTheAliasThatWasFound() throws Exception {
    assertTrue(
        explanation("省工信厅", "works").parts().stream()
            .anyMatch(p -> p.wording() == Wording.ALIAS && "省工业和信息化厅".equals(p.found())));
  }

  @Test
  void anExplanationTellsWhatARepealCosts() throws Exception {
    assertTrue(
        explanation("鲟鱼", "fish-repealed").parts().stream()
            .anyMatch(p -> p.kind() == Kind.REPEALED && p.points() < 0));
  }

  @Test
  void aSearchExplainsNothingUnlessAsked() throws Exception {
    assertNull(index.searcher().search(SearchRequest.of("鲟鱼")).hits().getFirst().explanation());
  }

  @Test
  void aSearchForEverythingHasNothingToExplain() throws Exception {
    assertTrue(explanation("year:2009", "seeds-old").parts().isEmpty());
  }

  @Test
  void unitsOfManyNamesMayBeAskedForInAllKindsOfHits() throws Exception {
    SearchRequest request = SearchRequest.of("开发区 工业和信息化厅 人社厅 住建厅 卫健委 2025年");
    assertEquals(0, index.searcher().search(request).complete());
  }

  @Test
  void withoutFillingThereIsOnlyWhatHasAllWords() throws Exception {
    SearchRequest request = SearchRequest.of("疏浚 堤岸").withFilled(false);
    assertEquals(1, index.searcher().search(request).total());
  }

  @Test
  void aSynonymIsNoReasonToFindEverything() throws Exception {
    assertFalse(files("讨薪").contains("lake"));
  }
}
