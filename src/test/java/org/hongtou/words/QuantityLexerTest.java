package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityLexerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产值达到500亿元|500亿元|50000000000|元|MONEY",
        "带动产值超万亿元|万亿元|1000000000000|元|MONEY",
        "投资１０００亿元|１０００亿元|100000000000|元|MONEY",
        "装机达到10亿千瓦|10亿千瓦|1000000000|千瓦|PHYSICAL",
        "改造410万亩农田|410万亩|4100000|亩|PHYSICAL",
        "专线带宽达到7.6万Gbps|7.6万Gbps|76000|Gbps|PHYSICAL",
        "算力20EFlops|20EFlops|20|EFlops|PHYSICAL",
        "节约5万吨标准煤|5万吨标准煤|50000|吨标准煤|PHYSICAL",
        "床位达到7.5张/千人|7.5张/千人|7.5|张/千人|PHYSICAL",
        "用水量降到30立方米/万元|30立方米/万元|30|立方米/万元|PHYSICAL",
        "培训3 万人次|3 万人次|30000|人次|PEOPLE",
        "精准引育100位人才|100位|100|人|PEOPLE",
        "举办活动3场|3场|3|场|EVENT",
        "覆盖率95％|95％|95|%|SHARE",
        "增长百分之八|百分之八|8|%|SHARE",
        "达到三分之一|三分之一|33.3|%|SHARE",
        "压减一半|一半|50|%|SHARE",
        "压减两成|两成|20|%|SHARE",
        "提高5个百分点|5个百分点|5|个百分点|POINTS",
        "产值翻一番|翻一番|2|倍|MULTIPLE",
        "收入翻两番|翻两番|4|倍|MULTIPLE",
        "提高到3倍|3倍|3|倍|MULTIPLE",
        "压缩至3个工作日|3个工作日|3|个工作日|TIME",
        "支持千家企业上云|千家|1000|家|COUNT",
        "栽培规模稳定在40亿袋|40亿袋|4000000000|袋|COUNT",
        "服务企业2万家次|2万家次|20000|家次|COUNT",
        "投放鱼苗300万尾|300万尾|3000000|尾|COUNT",
        "新增储能2GWh|2GWh|2|GWh|PHYSICAL",
        "厂房面积5万㎡|5万㎡|50000|㎡|PHYSICAL",
        "改造管网120km|120km|120|公里|PHYSICAL",
        "推出六项改革|六项|6|项|COUNT",
        "升至全国第5位|5位|5|名次|RANK",
      })
  void readsFiguresWithTheirUnits(
      String text, String figure, String value, String unit, Measure measure) {
    Quantity quantity = only(text);
    assertEquals(figure, quantity.figure().of(text));
    assertEquals(value, quantity.value().toPlainString());
    assertEquals(unit, quantity.unit());
    assertEquals(measure, quantity.measure());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "培育500家以上企业|500家以上|>=",
        "培育100余家企业|100余家|",
        "比例不低于40%|不低于40%|>=",
        "至少5家|至少5家|>=",
        "产值超500亿元|超500亿元|>=",
        "产值突破2万亿元|突破2万亿元|>=",
        "产值过100亿元|过100亿元|>=",
        "控制在3%以内|控制在3%以内|<=",
        "低于1小时/户|低于1小时/户|<=",
        "不超过5个工作日|不超过5个工作日|<=",
        "稳定在60%左右|60%左右|~",
        "约20万吨|约20万吨|~",
        "通过3家|3家|",
        "预留30%（含）以上|30%（含）以上|>=",
        "进入全国前十|前十|<=",
        "进入前10名|前10名|<=",
        "过半数|过半|>=",
      })
  void takesWordsOfComparisonIn(String text, String quote, String op) {
    Quantity quantity = only(text);
    assertEquals(quote, quantity.span().of(text));
    assertEquals(op, quantity.op() == null ? null : quantity.op().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "达到20%—25%|20|25|%",
        "打造1-3个工厂|1|3|个",
        "选取3至5个领域|3|5|个",
        "投入10—20万元|100000|200000|元",
      })
  void readsRanges(String text, String low, String high, String unit) {
    Quantity quantity = only(text);
    assertEquals(low, quantity.value().toPlainString());
    assertEquals(high, String.valueOf(quantity.valueMax()));
    assertEquals(unit, quantity.unit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"企业10以上|10以上|10", "货值超70亿的码头|超70亿|7000000000", "企业突破2万|突破2万|20000"})
  void readsNumbersWithoutAUnit(String text, String quote, String value) {
    Quantity quantity = only(text);
    assertEquals(Measure.ELIDED, quantity.measure());
    assertEquals(quote, quantity.span().of(text));
    assertEquals(value, quantity.value().toPlainString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年全面建成",
        "6月30日前完成",
        "赣府厅发〔2015〕25号",
        "落实第三项任务",
        "推行“1+N”体系",
        "建设5G网络和IPv6",
        "PM2.5浓度",
        "7×24小时服务",
        "执行“三重一大”制度",
        "拨打12345热线",
        "建成一个中心和一批平台",
        "形成一系列成果",
        "通过审查",
        "前三季度",
        "15分钟生活圈",
        "两部门联合",
        "三五家企业",
      })
  void takesNoOtherNumbersForQuantities(String text) {
    assertEquals(List.of(), QuantityLexer.quantities(text));
  }

  @Test
  void countsOneWhereEachHasIt() {
    String text = "每个县至少建成一所养老机构";
    assertEquals("一所", only(text).figure().of(text));
  }

  @Test
  void findsEveryQuantityOfASentence() {
    String text = "分别达到80%、90%和100家以上";
    assertEquals(
        List.of("80%", "90%", "100家以上"),
        QuantityLexer.quantities(text).stream().map(q -> q.span().of(text)).toList());
  }

  private static Quantity only(String text) {
    List<Quantity> quantities = QuantityLexer.quantities(text);
    assertEquals(1, quantities.size(), quantities::toString);
    return quantities.getFirst();
  }
}
