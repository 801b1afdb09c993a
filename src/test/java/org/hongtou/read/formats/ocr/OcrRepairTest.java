package org.hongtou.read.formats.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcrRepairTest {
  @ParameterizedTest
  @CsvSource({
    "到2O25年底, 到2025年底",
    "2023年6月3O曰前, 2023年6月30日前",
    "二O二三年, 二〇二三年",
    "达到l00万人次, 达到100万人次",
    "面积3:5万平方米, 面积3.5万平方米",
    "占比达到20%一25%, 占比达到20%—25%",
    "2025一2027年, 2025—2027年",
    "装机50万干瓦, 装机50万千瓦",
    "于2025年未前建成, 于2025年末前建成",
    "云政办发【2023】15号, 云政办发〔2023〕15号",
    "云政办发〔2023】15号, 云政办发〔2023〕15号",
    "云政办发［2023]15号, 云政办发〔2023〕15号",
    "「市文化和旅游局, 市文化和旅游局",
    "1。新建社区阅读点, 1.新建社区阅读点",
    "l.新建社区阅读点, 1.新建社区阅读点",
    "（-）总体要求, （一）总体要求",
    "各县(区)人民政府:, 各县（区）人民政府："
  })
  void whatCanOnlyBeMeantOneWayIsRepaired(String read, String meant) {
    assertEquals(meant, OcrRepair.line(read));
  }

  @ParameterizedTest
  @CsvSource({
    "比例尺1:500的地形图",
    "上午9:30召开",
    "按1:1配套资金",
    "2025年未完成任务的单位",
    "推动干部下沉",
    "2025年一季度完成",
    "IO接口3个",
    "OA系统1套",
    "GB/T 33190-2016标准"
  })
  void whatCanBeMeantStaysAsItWasRead(String read) {
    assertEquals(read, OcrRepair.line(read));
  }
}
