package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JudgedQueryTest {
  private static final Path NOTICES = Path.of("../shared/corpus/notices");

  private static JudgedKey notice(String file) {
    return JudgedKey.notice(file);
  }

  private static JudgedQuery query(Map<JudgedKey, Integer> grades) {
    return new JudgedQuery("word-1", HitKind.NOTICE, null, null, "养老", grades);
  }

  private static Map<String, Integer> counts(List<JudgedQuery> queries) {
    Map<String, Integer> counts = new TreeMap<>();
    queries.forEach(query -> counts.merge(query.type(), 1, Integer::sum));
    return counts;
  }

  @Test
  void thereAreEightQueriesOfEachOfEightTypes() {
    Map<String, Integer> counts = counts(JudgedQuery.tuned());
    assertEquals(
        "{citation=8, deadline=8, number=8, paraphrase=8, phrase=8, unit=8, value=8, word=8}",
        counts.toString());
  }

  @Test
  void twoQueriesOfEachTypeAreHeldOut() {
    Map<String, Integer> counts = counts(JudgedQuery.heldOut());
    assertEquals(
        "{citation=2, deadline=2, number=2, paraphrase=2, phrase=2, unit=2, value=2, word=2}",
        counts.toString());
  }

  @Test
  void everyQueryHasAnAnswer() {
    List<String> without =
        JudgedQuery.all().stream()
            .filter(query -> query.grades().values().stream().noneMatch(grade -> grade >= 2))
            .map(JudgedQuery::id)
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyJudgedNoticeIsInTheCorpus() {
    assumeTrue(Files.isDirectory(NOTICES), "skipped: needs ../shared/corpus/notices");
    List<String> missing =
        JudgedQuery.all().stream()
            .flatMap(query -> query.grades().keySet().stream())
            .map(JudgedKey::file)
            .distinct()
            .filter(file -> !Files.exists(NOTICES.resolve(file)))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void theBestOrderGainsAll() {
    JudgedQuery query = query(Map.of(notice("a"), 3, notice("b"), 1));
    assertEquals(1, RankingMeasure.ndcg(query, List.of(notice("a"), notice("b")), 10));
  }

  @Test
  void aWorseOrderGainsLess() {
    JudgedQuery query = query(Map.of(notice("a"), 3, notice("b"), 1));
    assertTrue(RankingMeasure.ndcg(query, List.of(notice("b"), notice("a")), 10) < 1);
  }

  @Test
  void whatIsNotJudgedGainsNothing() {
    JudgedQuery query = query(Map.of(notice("a"), 3));
    assertEquals(0, RankingMeasure.ndcg(query, List.of(notice("b")), 10));
  }

  @Test
  void recallIsTheShareOfTheAnswers() {
    JudgedQuery query = query(Map.of(notice("a"), 3, notice("b"), 2, notice("c"), 1));
    assertEquals(0.5, RankingMeasure.recall(query, List.of(notice("c"), notice("a")), 50));
  }
}
