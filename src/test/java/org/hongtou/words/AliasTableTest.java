package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table that a search reads says of each unit's name what the lists say. */
class AliasTableTest {
  private static final Map<String, List<Set<String>>> LISTS = UnitAliases.read();

  @Test
  void theBuildMakesTheTable() {
    assertNotNull(AliasTable.class.getResource("unit-aliases.tsv"), "mvn process-classes makes it");
  }

  @Test
  void theTableOfTheBuildHasTheNamesOfTheLists() {
    assertEquals(LISTS.keySet(), AliasTable.read().names(), "mvn process-classes makes it anew");
  }

  @Test
  void theTableOfTheBuildHasTheOtherNamesOfTheLists() {
    AliasTable table = AliasTable.read();
    Map<String, List<Set<String>>> read = new HashMap<>();
    LISTS.keySet().forEach(name -> read.put(name, table.sets(name)));
    assertEquals(LISTS, read, "mvn process-classes makes it anew");
  }

  @Test
  void whatIsNoNameIsNotInTheTable() {
    AliasTable table = AliasTable.read();
    for (String word : new String[] {"", "厅", "商务", "商务厅长", "跨境电商", "一", "龘", "𠮷"}) {
      assertFalse(table.has(word), word);
      assertEquals(List.of(), table.sets(word), word);
    }
  }

  @Test
  void aNameIsFoundAtEachPlaceOfAQueryAsInTheTextsOfAnIndex() {
    AliasTable table = AliasTable.read();
    Map<String, String> names = new HashMap<>();
    LISTS.keySet().forEach(name -> names.put(name, name));
    NameTable<String> texts = new NameTable<>(names);
    for (String name : LISTS.keySet()) {
      String query = "省" + name + "和市商务厅长、𠮷工业和信息化部门" + name.substring(1);
      for (int at = 0; at < query.length(); at++) {
        int from = at;
        assertEquals(
            texts.longestEnd(query, at, query.length()),
            table.longestEnd(query, at, query.length()),
            () -> query + " from " + from);
      }
    }
  }

  @Test
  void aNameGoesNoFurtherThanItMay() {
    String query = "工业和信息化厅";
    assertEquals(query.length(), AliasTable.read().longestEnd(query, 0, query.length()));
    assertTrue(AliasTable.read().longestEnd(query, 0, query.length() - 1) < 0);
  }
}
