package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hongtou.model.Notice;
import org.hongtou.model.Warning;
import org.junit.jupiter.api.Test;

/** What a person should look at because the rules could not settle it. */
class DoubtsTest {
  private static List<String> quotes(String code, String items) throws Exception {
    Notice notice = Plan.notice(items);
    return notice.warnings().stream()
        .filter(warning -> warning.code().equals(code))
        .map(Warning::span)
        .map(span -> span == null ? "" : span.of(notice.text()))
        .toList();
  }

  @Test
  void aUnitThatNoLexiconHasIsPointedAtOnce() throws Exception {
    assertEquals(
        List.of("戈壁云创谷"),
        quotes(
            "unknown-unit",
            """
            一、建设温室。统一建设标准。（责任单位：省农业农村厅、戈壁云创谷）
            二、节约用水。推广滴灌技术。（责任单位：省水利厅、戈壁云创谷）
            """));
  }

  @Test
  void aFigureThatNoWordMakesATargetIsPointedAt() throws Exception {
    assertEquals(List.of("40项"), quotes("figure-left", "一、建设温室。统一建设标准。每年设计焕新产品40项。（责任单位：省农业农村厅）"));
  }

  @Test
  void whatIsReadLeavesNothingToLookAt() throws Exception {
    assertEquals(List.of(), quotes("figure-left", "一、建设温室。每年建设温室40座，合格率达到98%。（责任单位：省农业农村厅）"));
  }
}
