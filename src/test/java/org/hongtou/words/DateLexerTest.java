package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLexerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "到2025年，全面建成|2025年|2025",
        "2025年底前完成|2025年底前|2025",
        "2025年年底前完成|2025年年底前|2025",
        "2023年9月底前完成|2023年9月底前|2023-09",
        "2023年12月30日|2023年12月30日|2023-12-30",
        "到２０２０年|２０２０年|2020",
        "二○一五年七月一日|二○一五年七月一日|2015-07-01",
        "二〇二三年十二月三十一日|二〇二三年十二月三十一日|2023-12-31",
        "二O二一年三月|二O二一年三月|2021-03",
        "二 〇 二 三 年 十 二 月 三 十 一 日|二 〇 二 三 年 十 二 月 三 十 一 日|2023-12-31",
        "2 0 2 3 年 5 月 16 日|2 0 2 3 年 5 月 16 日|2023-05-16",
        "（2023-2025年）|2023-2025年|2025",
        "（2021—2023年）|2021—2023年|2023",
        "2020年至2025年|2020年至2025年|2025",
        "2021—23年|2021—23年|2023",
        "到“十四五”末|“十四五”末|2025",
        "“十三五”期间|“十三五”期间|2020",
        "十五五时期|十五五时期|2030",
        "发布于 2015-07-17|2015-07-17|2015-07-17",
        "日期：2015/7/17|2015/7/17|2015-07-17",
        "2023.5.16|2023.5.16|2023-05-16",
        "2023 年5 月25 日前|2023 年5 月25 日前|2023-05-25",
        "2023年上半年|2023年上半年|2023-06",
        "2023年第三季度|2023年第三季度|2023-09",
        "2022年10月中旬|2022年10月中旬|2022-10",
        "2022年起5年内|2022年起5年内|2026",
        "自2024年起，用3年左右时间|2024年起，用3年左右时间|2026",
        "2024年内建成|2024年内|2024",
        "2024年内蒙古自治区工作要点|2024年|2024",
        "2024年内陆开放高地建设重点任务|2024年|2024",
        "2025年前沿技术攻关|2025年|2025",
      })
  void findsDatesHoweverTheyAreWritten(String text, String quote, String iso) {
    DateMention date = only(text);
    assertEquals(quote, date.span().of(text));
    assertEquals(iso, date.iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6月底前完成|6月底前|2023-06",
        "于12月15日前报送|12月15日前|2023-12-15",
        "年底前建成|年底前|2023",
        "明年6月底前建成|6月底前|2024-06",
        "到明年上半年|上半年|2024-06",
        "力争年内完成|年内|2023",
        "今年6月底前|今年6月底前|2023-06",
        "全年新增|全年|2023",
        "上半年完成|上半年|2023-06",
        "1—6月|1—6月|2023-06",
      })
  void completesADateWithoutAYear(String text, String quote, String iso) {
    DateMention date = only(text);
    assertEquals(quote, date.span().of(text));
    assertNull(date.iso());
    assertEquals(iso, date.iso(2023));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"赣府厅发〔2015〕25号", "用3年时间", "三年内完成", "近5年内", "每年底", "6个月", "十五年", "“十四五”规划"})
  void takesNoDurationsNumbersOrNamesForDates(String text) {
    assertEquals(List.of(), DateLexer.dates(text));
  }

  @Test
  void keepsTheEndsOfARange() {
    DateMention date = only("2023-2025年");
    assertEquals(2023, date.year());
    assertEquals(2025, date.lastYear());
  }

  @Test
  void findsEachDateOfAnEnumeration() {
    List<DateMention> dates = DateLexer.dates("2024年、2025年各培训1.7万人和3.1万人");
    assertEquals(List.of("2024", "2025"), dates.stream().map(DateMention::iso).toList());
  }

  @Test
  void saysWhetherADateBoundsSomething() {
    assertTrue(only("2025年底前").bounded());
    assertTrue(!only("2025年").bounded());
  }

  @Test
  void givesOffsetsInTheWholeText() {
    String text = "2020年印发，到2025年完成";
    DateMention date = DateLexer.dates(text, new Span(8, text.length())).getFirst();
    assertEquals("2025年", date.span().of(text));
  }

  private static DateMention only(String text) {
    List<DateMention> dates = DateLexer.dates(text);
    assertEquals(1, dates.size(), () -> dates.toString());
    return dates.getFirst();
  }

  @Test
  void takesNoDateOfTheYearAfterSomeOtherOne() {
    assertTrue(DateLexer.dates("次年12月31日前报送，翌年上半年公布").isEmpty());
  }
}
