package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What saved queries find among the notices that came last. */
class NewHitsTest {
  private static final SearchRequest TRADE = SearchRequest.of("外贸基地").withKinds(HitKind.TASK);

  @TempDir Path folder;

  private static SampleNotices plan(String path) {
    return SampleNotices.notice(path)
        .title("赣州市商务局关于建设外贸基地的实施方案")
        .from("江西省", "赣州市商务局")
        .written("2024-03-01")
        .task("壮大外贸基地", "新建两个外贸基地。", SampleNotices.unit(Role.LEAD, "市商务局", "赣州市商务局"));
  }

  @BeforeEach
  void aFirstCommit() throws IndexException {
    write(plan("first.txt").build());
  }

  private void write(Notice... notices) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      }
      writer.commit();
    }
  }

  private long commit() throws IndexException {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.commit().number();
    }
  }

  private Set<String> keys(SearchRequest request) throws Exception {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.searcher().since(request, 0, key -> false).keys();
    }
  }

  private List<String> found(SearchRequest request, long after, Set<String> known)
      throws Exception {
    List<String> found = new ArrayList<>();
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      index
          .searcher()
          .since(request, after, known::contains)
          .forEach(
              hit -> found.add(hit.notice().path() + (hit.task() == null ? "" : hit.task().id())));
    }
    return found;
  }

  @Test
  void onlyWhatCameAfterTheCommitIsFound() throws Exception {
    long before = commit();
    write(
        SampleNotices.notice("second.txt")
            .title("吉安市商务局关于外贸基地的通知要点")
            .task(null, "巩固外贸基地。")
            .build());

    assertEquals(List.of("second.txtt1"), found(TRADE, before, Set.of()));
  }

  @Test
  void aNoticeThatWasWrittenAgainUnchangedIsNoNews() throws Exception {
    long before = commit();
    Set<String> known = keys(TRADE);
    write(plan("first.txt").build());

    assertEquals(List.of(), found(TRADE, before, known));
  }

  @Test
  void ofAChangedNoticeOnlyTheTaskWithNewTextIsNews() throws Exception {
    long before = commit();
    Set<String> known = keys(TRADE);
    write(plan("first.txt").task("服务外贸基地", "为外贸基地提供融资。").build());

    assertEquals(List.of("first.txtt2"), found(TRADE, before, known));
  }

  @Test
  void aFileThatWasMovedIsNoNews() throws Exception {
    long before = commit();
    Set<String> known = keys(TRADE);
    write(plan("moved/elsewhere.txt").build());

    assertEquals(List.of(), found(TRADE, before, known));
  }

  @Test
  void anIndexMadeAnewHasNoNews() throws Exception {
    Set<String> known = keys(TRADE);
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      Notice notice = plan("first.txt").build();
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      writer.commit();
    }

    assertEquals(List.of(), found(TRADE, 0, known));
  }

  @Test
  void anIndexMadeAnewIsAnotherSeries() throws Exception {
    CommitNumber before;
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      before = index.commit();
    }
    NoticeIndexWriter.rebuild(folder).close();
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      Notice notice = plan("first.txt").build();
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      writer.commit();
    }

    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(0, index.commit().after(before));
    }
  }

  @Test
  void aDeletedNoticeIsNoNews() throws Exception {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      Notice other = SampleNotices.notice("other.txt").paragraph("别的").build();
      writer.add(other, SampleNotices.record(other), SampleNotices.file(other));
      writer.delete("first.txt");
      writer.commit();
    }

    assertEquals(List.of(), found(TRADE, 0, Set.of()));
  }

  @Test
  void allWordsHaveToBeFound() throws Exception {
    SearchRequest tooMuch = SearchRequest.of("外贸基地 航天").withKinds(HitKind.TASK);

    assertEquals(List.of(), found(tooMuch, 0, Set.of()));
  }

  @Test
  void theSameNoticeOfTwoSitesIsOneNews() throws Exception {
    long before = commit();
    String text = "建设三个海外仓，".repeat(30);
    write(
        SampleNotices.notice("a.txt")
            .title("南昌市商务局关于建设海外仓的实施意见")
            .number("洪商字〔2024〕7号")
            .task(null, text)
            .build(),
        SampleNotices.notice("b.txt")
            .title("南昌市商务局关于建设海外仓的实施意见")
            .number("洪商字〔2024〕7号")
            .task(null, text)
            .build());

    assertEquals(
        List.of("a.txtt1"),
        found(SearchRequest.of("海外仓").withKinds(HitKind.TASK), before, Set.of()));
  }

  @Test
  void aSavedQueryIsAnsweredByWhatSearchFinds() throws Exception {
    Map<String, SearchRequest> requests = new LinkedHashMap<>();
    for (String query :
        List.of(
            "外贸",
            "\"两个外贸基地\"",
            "外贸 -基地",
            "unit:市商务局 role:lead",
            "unit:市商务局 role:support",
            "lead:赣州市商务局",
            "due:..2025",
            "due:2030..",
            "region:江西",
            "region:湖南",
            "year:2024",
            "issuer:赣州市商务局",
            "type:通知",
            "value:>=2",
            "kind:notice 外贸",
            "航天 OR 外贸",
            "-外贸")) {
      requests.put(query, SearchRequest.of(query));
    }
    Notice notice = plan("third.txt").target("新建两个外贸基地", "外贸基地", "2", "个").build();
    Set<String> answered;
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder);
        SavedQueries queries = SavedQueries.of(requests)) {
      writer.watch(queries);
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      writer.commit();
      answered = queries.answered();
    }

    Set<String> searched = new TreeSet<>();
    for (Map.Entry<String, SearchRequest> request : requests.entrySet()) {
      if (!found(request.getValue(), 0, new HashSet<>()).isEmpty()) {
        searched.add(request.getKey());
      }
    }
    assertEquals(searched, answered);
  }

  @Test
  void aQueryThatCanFindNothingIsKnown() throws Exception {
    assertFalse(NoticeSearcher.check(SearchRequest.of("！？")));
  }

  @Test
  void aQueryOfFieldsAloneCanFindSomething() throws Exception {
    assertTrue(NoticeSearcher.check(SearchRequest.of("unit:省商务厅")));
  }
}
