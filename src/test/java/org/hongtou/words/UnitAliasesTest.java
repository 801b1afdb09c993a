package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitAliasesTest {
  @Test
  void aShortNameHasTheFormalOne() {
    assertTrue(UnitAliases.of("工信厅").contains("工业和信息化厅"));
  }

  @Test
  void aFormalNameHasTheShortOne() {
    assertTrue(UnitAliases.of("人力资源和社会保障厅").contains("人社厅"));
  }

  @Test
  void aNameHasItsFormerOne() {
    assertTrue(UnitAliases.of("住房和城乡建设厅").contains("建设厅"));
  }

  @Test
  void theLevelBeforeANameStays() {
    assertTrue(UnitAliases.of("省工信厅").contains("省工业和信息化厅"));
  }

  @Test
  void aNameIsNoAliasOfItself() {
    assertFalse(UnitAliases.of("工信厅").contains("工信厅"));
  }

  @Test
  void aWordThatIsNoUnitHasNone() {
    assertEquals(Set.of(), UnitAliases.of("跨境电商"));
  }
}
