package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitHistoryTest {
  @Test
  void shortAndFormalNamesAreTheSameUnit() {
    assertTrue(UnitHistory.names("省工信厅").contains("省工业和信息化厅"));
    assertTrue(UnitHistory.names("省工业和信息化厅").contains("省工信厅"));
  }

  @Test
  void formerNamesAreFoundThroughSeveralReforms() {
    Set<String> names = UnitHistory.names("省工信厅");

    assertTrue(names.containsAll(List.of("省工业和信息化委员会", "省信息产业厅")), names.toString());
  }

  @Test
  void thePlaceStaysBeforeTheFormerName() {
    assertTrue(UnitHistory.names("江西省自然资源厅").contains("江西省国土资源厅"));
  }

  @Test
  void whatAUnitBecameLaterIsAnotherUnit() {
    assertFalse(UnitHistory.names("省国土资源厅").contains("省自然资源厅"));
  }

  @Test
  void unitsThatCameFromTheSameOneAreNotMixedUp() {
    // 质量技术监督局 became 市场监督管理局; 食品药品监督管理局 became that and 药品监督管理局
    assertFalse(UnitHistory.names("省药监局").contains("省市场监督管理局"));
  }

  @Test
  void aNameWithThePlaceInsideHasItsHistoryToo() {
    assertTrue(UnitHistory.names("中国人民银行江西省分行").contains("中国人民银行南昌中心支行"));
  }

  @Test
  void aUnitThatNobodyKnowsHasItsOwnNameOnly() {
    assertEquals(Set.of("助餐专班"), UnitHistory.names("助餐专班"));
  }
}
