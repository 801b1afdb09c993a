package org.hongtou.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hongtou.evaluate.GoldNotice.GoldCitation;
import org.hongtou.evaluate.GoldNotice.GoldList;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.evaluate.GoldNotice.GoldUnit;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldJsonTest {
  private static final GoldNotice COMPLETE =
      new GoldNotice(
          Map.of(
              MetadataField.TITLE, List.of("关于培育产业平台的通知"),
              MetadataField.ISSUERS, List.of("省商务厅", "省财政厅"),
              MetadataField.REGION, List.of()),
          List.of(
              new GoldTask(
                  "一、",
                  null,
                  "壮大“主导”产业",
                  "（省商务厅牵头）",
                  List.of(
                      new GoldUnit("省商务厅", Role.LEAD, false),
                      new GoldUnit("各市", Role.RESPONSIBLE, true)),
                  "2025-06")),
          List.of(
              new GoldTarget(
                  "产值达到500亿元",
                  "产值",
                  null,
                  Target.Op.AT_LEAST,
                  new BigDecimal("5E+10"),
                  null,
                  "元",
                  "2025",
                  Target.Kind.LEVEL,
                  null,
                  "一、")),
          List.of(new GoldCitation("政府工作报告", null)),
          List.of(new GoldList("平台", 2, List.of("甲", "乙"))));

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    GoldNotice read = GoldJson.read(GoldJson.write("平台", COMPLETE));

    assertEquals(COMPLETE.meta(), read.meta());
    assertEquals(COMPLETE.tasks(), read.tasks());
    assertEquals(COMPLETE.citations(), read.citations());
    assertEquals(COMPLETE.lists(), read.lists());
    assertEquals(0, COMPLETE.targets().get(0).value().compareTo(read.targets().get(0).value()));
  }

  @Test
  void aRecordHasALineOfItsOwnThatAPersonCanCorrect() {
    List<String> lines = GoldJson.write("平台", COMPLETE).lines().toList();

    assertTrue(lines.contains("  \"doc\": \"平台\","), () -> String.join("\n", lines));
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.startsWith("    {\"number\": \"一、\"") && line.endsWith("}")),
        () -> String.join("\n", lines));
    assertTrue(lines.stream().anyMatch(line -> line.contains("\"value\": 50000000000,")));
  }

  @Test
  void aFieldThatWasLeftOutIsAnotherThingThanOneThatSaysNothing() {
    Map<MetadataField, List<String>> meta =
        GoldJson.read("{\"meta\": {\"title\": null, \"issuers\": \"省商务厅\"}}").meta();

    assertEquals(List.of(), meta.get(MetadataField.TITLE));
    assertEquals(List.of("省商务厅"), meta.get(MetadataField.ISSUERS));
    assertNull(meta.get(MetadataField.REGION));
  }

  @Test
  void remarksOfTheAnnotatorAreLeftAlone() {
    assertEquals(List.of(), GoldJson.read("{\"doubts\": [\"二、: ?\"], \"tasks\": []}").tasks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'tasks': [{'start': '甲'}]} | tasks[0]: end is missing",
        "{'tasks': [{'start': '甲', 'end': '乙', 'responsibilities': [{'unit': '丙', 'role':"
            + " 'boss'}]}]} | tasks[0].responsibilities[0].role: boss is none of lead,"
            + " responsible, support, leader",
        "{'tasks': [{'start': '甲', 'end': '乙', 'responsibilities': [{'role': 'lead'}]}]} |"
            + " tasks[0].responsibilities[0]: unit is missing",
        "{'targets': [{'quote': '甲', 'op': '=', 'kind': 'level'}]} | targets[0]: value is missing",
        "{'citations': [{'title': ' '}]} | citations[0]: title is missing",
      })
  void whatIsWrongIsNamedWithItsPlace(String json, String expected) {
    String message = message(json.replace('\'', '"'));

    assertTrue(message.startsWith("line 1, " + expected), message);
  }

  @Test
  void theLineIsNamedWhereTheJsonBreaks() {
    String message = message("{\"doc\": \"平台\",\n \"tasks\": [\n  {\"number\": 一}\n ]}");

    assertTrue(message.startsWith("line 3, "), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void anotherJsonIsNoAnnotation() {
    message("[1, 2]");
    message("null");
    message("");
  }

  private static String message(String json) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> GoldJson.read(json)).getMessage());
  }
}
