package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.hongtou.index.SampleNotices.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Completion.Kind;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompleterTest {
  @TempDir private static Path temporary;

  private static NoticeIndex index;

  @BeforeAll
  static void write() throws IndexException {
    Path folder = temporary.resolve("index");
    Notice notice =
        notice("a.txt")
            .from("江西省", "江西省人民政府")
            .title("江西省人民政府关于推进智慧商业的“十四五”意见")
            .written("2021-03-01")
            .task(
                "夯实底座",
                "新建5G基站2万个，商贸流通提质增效。",
                unit(Role.LEAD, "省商务厅", "江西省商务厅"),
                unit(Role.SUPPORT, "各市商务局", null))
            .target("新建5G基站2万个", "5G基站", "20000", "个")
            .build();
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
      writer.commit();
    }
    index = NoticeIndex.open(folder);
  }

  @AfterAll
  static void close() throws IndexException {
    index.close();
  }

  private static List<String> texts(String typed, Kind kind) throws Exception {
    return index.completer().complete(typed, 50).stream()
        .filter(one -> one.kind() == kind)
        .map(Completion::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "商务, UNIT, 商务厅",
    "省商, UNIT, 省商务厅",
    "江西省商, UNIT, 江西省商务厅",
    "shangwuting, UNIT, 商务厅",
    "shangw, UNIT, 商务厅",
    "shang wu t, UNIT, 商务厅",
    "商w, UNIT, 商务厅",
    "swt, UNIT, 商务厅",
    "jxsswt, UNIT, 江西省商务厅",
    "商物, UNIT, 商务厅",
    "zhih, TERM, 智慧",
    "jizh, INDICATOR, 5G基站",
    "5g, INDICATOR, 5G基站",
    "智慧商业, TITLE, 江西省人民政府关于推进智慧商业的“十四五”意见",
    "jiangxi, TITLE, 江西省人民政府关于推进智慧商业的“十四五”意见"
  })
  void whatIsTypedIsCompleted(String typed, Kind kind, String whole) throws Exception {
    List<String> texts = texts(typed, kind);
    assertTrue(texts.contains(whole), texts.toString());
  }

  @Test
  void whatIsRightComesWithoutWhatOnlySoundsTheSame() throws Exception {
    assertEquals(List.of(), texts("商业厅", Kind.UNIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s", "商", "shang", "jx", "5", "z"})
  void everyCompletionHasTheHitsThatItSays(String typed) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Completion one : index.completer().complete(typed, 50)) {
      SearchResult result = index.searcher().search(SearchRequest.of(one.query()));
      if (result.anyWord() || result.total() == 0 || result.total() != one.total()) {
        wrong.add(one.query());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void thereAreNoMoreThanAskedFor() throws Exception {
    assertEquals(3, index.completer().complete("shang", 3).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "没有", "qqqqq", "！", "(\"“"})
  void nothingCompletes(String typed) throws Exception {
    assertEquals(List.of(), index.completer().complete(typed, 10));
  }
}
