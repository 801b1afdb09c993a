package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertEquals(8, DisplayWidth.of("5G产业链"));
  }

  @Test
  void chinesePunctuationTakesTwoColumns() {
    assertEquals(6, DisplayWidth.of("（一）"));
  }

  @Test
  void anAccentTakesNone() {
    assertEquals(1, DisplayWidth.of("e\u0301"));
  }

  @Test
  void columnsAreAlignedWhateverTheCharacters() {
    Table table = new Table(40, List.of("单位", "n"));
    table.add(List.of("省商务厅", "1"));
    table.add(List.of("abc", "2"));

    assertEquals(List.of("单位      n", "--------  -", "省商务厅  1", "abc       2"), table.lines());
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    Table table = new Table(30, List.of("任务", "责任单位"));
    table.add(List.of("新建戈壁日光温室和连栋温室，推广节水滴灌基质栽培", "省农业农村厅、省水利厅、省乡村振兴局"));

    assertTrue(table.lines().size() > 3, "the row is wrapped");
    for (String line : table.lines()) {
      assertTrue(DisplayWidth.of(line) <= 30, line);
    }
  }

  @Test
  void whatIsWrappedLosesNoCharacter() {
    String text = "到2025年，全省产业平台主营业务收入达到500亿元以上，其中超100亿元的平台达到10个。";

    assertEquals(text, String.join("", Table.wrap(text, 11)));
  }

  @Test
  void aFigureStaysInOnePiece() {
    assertEquals(List.of("主营业务收入", "2025年达到"), Table.wrap("主营业务收入2025年达到", 14));
  }

  @Test
  void noLineBeginsWithAFullStop() {
    assertEquals(List.of("完善服", "务。"), Table.wrap("完善服务。", 8));
  }

  @Test
  void aLineOfACellStartsALine() {
    assertEquals(List.of("牵头：甲", "配合：乙"), Table.wrap("牵头：甲\n配合：乙", 20));
  }
}
