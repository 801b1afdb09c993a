package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed is searched, or refused with a sentence and a place within the query. */
class NaughtyStringsTest {
  @TempDir static Path folder;

  private static NoticeIndex index;

  @BeforeAll
  static void writeANotice() throws IndexException {
    Notice notice =
        SampleNotices.notice("care")
            .from("湖南省", "湖南省民政厅")
            .title("关于发展养老服务的意见")
            .number("湘民样发〔2021〕7号")
            .written("2021-03-01")
            .task(
                "完善社区养老",
                "社区养老设施达到300个，覆盖率（“城区”）50%。",
                SampleNotices.unit(Role.LEAD, "省民政厅", "湖南省民政厅"))
            .target("社区养老设施达到300个", "社区养老设施", "300", "个")
            .build();
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      writer.commit();
    }
    index = NoticeIndex.open(folder);
  }

  @AfterAll
  static void closeIndex() throws IndexException {
    index.close();
  }

  @Test
  void thereAreAtLeastTwoHundred() {
    assertTrue(NaughtyStrings.all().distinct().count() >= 200);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("org.hongtou.index.NaughtyStrings#all")
  void anythingIsSearchedOrRefusedWithASentence(String query) throws IndexException {
    try {
      index.searcher().search(SearchRequest.of(query));
    } catch (QuerySyntaxException e) {
      assertTrue(e.position() >= 0 && e.position() <= query.length(), e.getMessage());
      assertEquals(2, e.caret().split("\n", -1).length);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("org.hongtou.index.NaughtyStrings#all")
  void anythingMayBeTheNameOfAUnit(String name) throws IndexException, QuerySyntaxException {
    index.searcher().search(SearchRequest.of("").withUnit(name).withRegion(name));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("org.hongtou.index.NaughtyStrings#all")
  void anythingMayStandInQuotes(String text) throws IndexException {
    String phrase = text.replaceAll("[\"“”＂]", "");
    try {
      index.searcher().search(SearchRequest.of("养老 \"" + phrase + "\""));
    } catch (QuerySyntaxException e) {
      assertEquals(QuerySyntaxException.Reason.TOO_LONG, e.reason());
    }
  }
}
