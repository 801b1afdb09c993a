package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPartsTest {
  private static List<String> parts(String word) {
    return WordParts.of(word).stream().map(part -> part.of(word)).toList();
  }

  @Test
  void aProvinceIsItsNameAndItsKind() {
    assertEquals(List.of("江西", "省"), parts("江西省"));
  }

  @Test
  void partsHavePartsOfTheirOwn() {
    assertEquals(List.of("国务院", "国务", "院", "办公厅", "办公", "厅"), parts("国务院办公厅"));
  }

  @Test
  void partsDoNotOverlap() {
    assertEquals(List.of("发展", "中", "国家"), parts("发展中国家"));
  }

  @Test
  void aWordOfTwoCharactersHasNoParts() {
    assertEquals(List.of(), parts("城市"));
  }

  @Test
  void charactersThatNoDictionaryHasAreParts() {
    assertEquals(List.of("\u9FA5", "\u9FA4", "\u9FA3"), parts("\u9FA5\u9FA4\u9FA3"));
  }
}
