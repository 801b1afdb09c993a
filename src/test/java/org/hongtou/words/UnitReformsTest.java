package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hongtou.words.UnitReforms.Reform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units were called before and after the reforms. */
class UnitReformsTest {
  @ParameterizedTest
  @CsvSource({
    "江西省国土资源厅, 2018, 江西省自然资源厅",
    "江西省工业和信息化委员会, 2018, 江西省工业和信息化厅",
    "赣州市工业和信息化委员会, 2018, 赣州市工业和信息化局",
    "江西省国家税务局, 2018, 国家税务总局江西省税务局",
    "中国银行业监督管理委员会江西监管局, 2018, 中国银行保险监督管理委员会江西监管局",
    "中国银行保险监督管理委员会江西监管局, 2023, 国家金融监督管理总局江西监管局",
    "中国人民银行南昌中心支行, 2023, 中国人民银行江西省分行",
    "中国人民银行赣州市中心支行, 2023, 中国人民银行赣州市分行",
    "江西省扶贫办公室, 2021, 江西省乡村振兴局",
    "江西省乡村振兴局, 2023, 江西省农业农村厅",
    "南昌铁路局, 2017, 中国铁路南昌局集团有限公司",
    "国家粮食局, 2018, 国家粮食和物资储备局",
    "江西省人民防空办公室, 2023, 江西省国防动员办公室",
  })
  void a_unit_became_another(String former, int year, String successor) {
    Reform step = new Reform(year, former, successor);
    assertEquals(List.of(step), UnitReforms.after(former));
    assertTrue(UnitReforms.before(successor).contains(step));
  }

  @Test
  void several_units_were_merged_into_one() {
    assertEquals(
        List.of("江西省工商行政管理局", "江西省质量技术监督局", "江西省食品药品监督管理局"),
        UnitReforms.before("江西省市场监督管理局").stream().map(Reform::former).toList());
  }

  @Test
  void where_cities_chose_different_names_all_are_given() {
    assertEquals(
        List.of("赣州市自然资源局", "赣州市自然资源和规划局"),
        UnitReforms.after("赣州市国土资源局").stream().map(Reform::successor).toList());
  }

  @Test
  void a_unit_without_a_history_has_none() {
    assertEquals(List.of(), UnitReforms.after("江西省教育厅"));
    assertEquals(List.of(), UnitReforms.before("江西省教育厅"));
  }
}
