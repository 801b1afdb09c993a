package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import org.hongtou.model.Attachment;
import org.hongtou.model.Notice;
import org.hongtou.model.Pages;
import org.junit.jupiter.api.Test;

class NoticeJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(NoticeJson.schema());

  private static List<String> violations(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(e -> e.toString()).toList();
  }

  @Test
  void aRecordReadBackIsTheSameNotice() {
    Notice notice = SampleNotice.withEverything();

    assertEquals(notice, NoticeJson.read(NoticeJson.line(notice)));
  }

  @Test
  void anIndentedRecordReadBackIsTheSameNotice() {
    Notice notice = SampleNotice.withEverything();

    assertEquals(notice, NoticeJson.read(NoticeJson.pretty(notice)));
  }

  @Test
  void aRecordWithEveryFieldFulfilsTheSchema() {
    assertEquals(List.of(), violations(NoticeJson.line(SampleNotice.withEverything())));
  }

  @Test
  void aRecordThatSaysNothingFulfilsTheSchema() {
    assertEquals(List.of(), violations(NoticeJson.line(SampleNotice.withNothing())));
  }

  @Test
  void theSchemaRefusesAFieldThatItDoesNotKnow() {
    String json = NoticeJson.line(SampleNotice.withNothing());

    assertFalse(violations("{\"mood\":\"good\"," + json.substring(1)).isEmpty());
  }

  @Test
  void theSchemaRefusesADateThatIsNone() {
    String json = NoticeJson.line(SampleNotice.withEverything());

    assertFalse(violations(json.replace("\"2023-05-16\"", "\"2023年5月\"")).isEmpty());
  }

  @Test
  void metadataStandsAtTheTopInTheOrderOfTheSchema() {
    String json = NoticeJson.line(SampleNotice.withNothing());

    assertTrue(
        json.matches(
            "(?s)\\{\"schemaVersion\":\"1\",\"id\":\"[^\"]+\",\"source\":\\{.*\\},\"title\":null,"
                + "\"documentNumber\":null,\"documentType\":null,\"issuers\":\\[\\],\"region\":null,"
                + "\"writtenDate\":null,\"publishedDate\":null,\"addressees\":\\[\\],"
                + "\"disclosure\":null,\"grounds\":\\{\\},\"text\":\"\",\"sections\":\\[\\],"
                + "\"tasks\":\\[\\],\"targets\":\\[\\],\"citations\":\\[\\],\"lists\":\\[\\],"
                + "\"warnings\":\\[\\]\\}"),
        json);
  }

  @Test
  void groundsStandInTheOrderOfTheirNames() {
    String json = NoticeJson.line(SampleNotice.withEverything());

    int number = json.indexOf("\"documentNumber\":{\"start\"");
    assertTrue(number >= 0, json);
    assertTrue(number < json.indexOf("\"title\":{\"start\""), json);
  }

  @Test
  void aLargeFigureHasNoExponent() {
    String json = NoticeJson.line(SampleNotice.withFigure(new BigDecimal("5E+10")));

    assertTrue(json.contains("\"value\":50000000000,"), json);
  }

  @Test
  void aFractionHasNoTrailingZeros() {
    String json = NoticeJson.line(SampleNotice.withFigure(new BigDecimal("33.300")));

    assertTrue(json.contains("\"value\":33.3,"), json);
  }

  @Test
  void zeroIsZero() {
    String json = NoticeJson.line(SampleNotice.withFigure(new BigDecimal("0.00")));

    assertTrue(json.contains("\"value\":0,"), json);
  }

  @Test
  void enumsAreWrittenAsInTheGuide() {
    String json = NoticeJson.line(SampleNotice.withEverything());

    assertTrue(json.contains("\"role\":\"lead\""), json);
    assertTrue(json.contains("\"op\":\">=\""), json);
    assertTrue(json.contains("\"kind\":\"level\""), json);
  }

  @Test
  void aRecordIsOneLineAlsoForReadersThatKnowMoreLineEnds() {
    Notice notice = SampleNotice.withText("第一行\u2028第二行\u0085第三行\n");

    String json = NoticeJson.line(notice);

    assertEquals(1, json.split("\\R", -1).length);
    assertEquals(notice.text(), NoticeJson.read(json).text());
  }

  @Test
  void everySpanOfANoticeOnPaperTellsItsPage() {
    Notice notice = SampleNotice.withEverything().withPages(new Pages(List.of(0, 10)));

    String json = NoticeJson.line(notice);

    assertTrue(json.contains("\"pages\":[0,10]"), json);
    assertEquals(json.split("\"start\":", -1).length, json.split("\"page\":", -1).length);
    assertEquals(List.of(), violations(json));
    assertEquals(notice, NoticeJson.read(json));
    assertEquals(notice, NoticeJson.read(NoticeJson.pretty(notice)));
  }

  @Test
  void theFilesThatAPageLinksAreWritten() {
    List<Attachment> linked =
        List.of(
            new Attachment("附件1 任务分工表.docx", "./1.docx", "https://www.example.gov.cn/zc/1.docx"),
            new Attachment("评分标准", "/2.xls", null));
    Notice notice = SampleNotice.withEverything().withAttachments(linked);

    String json = NoticeJson.line(notice);

    assertEquals(List.of(), violations(json));
    assertEquals(linked, NoticeJson.read(json).attachments());
    assertEquals(notice, NoticeJson.read(NoticeJson.pretty(notice)));
  }

  @Test
  void aNoticeWithoutLinkedFilesTellsNone() {
    assertFalse(NoticeJson.line(SampleNotice.withEverything()).contains("attachments"));
  }

  @Test
  void aNoticeWithoutPagesTellsNone() {
    assertFalse(NoticeJson.line(SampleNotice.withEverything()).contains("\"page"));
  }

  @Test
  void aFormatThatIsNoTextHasNoCharset() {
    Notice notice = SampleNotice.withNothing();
    String json = NoticeJson.line(notice).replace("\"charset\":\"UTF-8\"", "\"charset\":null");

    assertEquals(List.of(), violations(json));
    assertNull(NoticeJson.read(json).source().charset());
  }

  @Test
  void anotherSchemaVersionIsRefused() {
    String json =
        NoticeJson.line(SampleNotice.withNothing())
            .replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"0\"");

    assertThrows(IllegalArgumentException.class, () -> NoticeJson.read(json));
  }

  @Test
  void somethingElseThanARecordIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> NoticeJson.read("{\"a\":1}"));
  }

  @Test
  void halfARecordIsRefused() {
    String json = NoticeJson.line(SampleNotice.withEverything());

    assertThrows(
        IllegalArgumentException.class,
        () -> NoticeJson.read(json.substring(0, json.length() / 2)));
  }
}
