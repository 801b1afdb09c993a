package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "25|25",
        "1,000|1000",
        "1，000|1000",
        "12,345,678.5|12345678.5",
        "１０００亿|100000000000",
        "１．５|1.5",
        "3.60|3.6",
        "1.2亿|120000000",
        "3千万|30000000",
        "10万亿|10000000000000",
        "1亿2千万|120000000",
        "95 万|950000",
        "十|10",
        "十五|15",
        "二十五|25",
        "三百|300",
        "三百零五|305",
        "两千|2000",
        "一万二千|12000",
        "两万亿|2000000000000",
        "一亿三千万|130000000",
        "二○一五|2015",
        "二〇二三|2023",
        "六|6",
        "一点五|1.5",
        "百分之八|0.08",
        "百分之二十五|0.25",
        "千分之三|0.003",
        "四分之三|0.75",
      })
  void readsNumbersOfEveryScript(String written, BigDecimal value) {
    assertEquals(0, value.compareTo(assertNumber(written)), written);
  }

  private static BigDecimal assertNumber(String written) {
    BigDecimal value = Numerals.parse(written);
    assertNotNull(value, written);
    return value;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "家", "5家", "三五", "百", "千亿", "第三", "1,00", "百分之", "一二三万四五"})
  void isNullForWhatIsNoNumber(String written) {
    assertNull(Numerals.parse(written));
  }

  @Test
  void neverWritesAnExponent() {
    assertEquals("50000000000", assertNumber("500亿").toString());
  }

  @Test
  void stopsAtTheLimit() {
    assertEquals(12, Numerals.at("第1234号", 1, 3).value().intValue());
  }
}
