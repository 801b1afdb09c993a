package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void cellsStandBetweenCommasAndALineEndsWithBothSigns() {
    assertEquals("养老,2025,\r\n", Csv.row(List.of("养老", "2025", "")));
  }

  @Test
  void commasQuotesAndLineBreaksAreQuoted() {
    assertEquals(
        "\"a,b\",\"say \"\"so\"\"\",\"one\ntwo\"\r\n",
        Csv.row(List.of("a,b", "say \"so\"", "one\ntwo")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1", " =1+1", "\t=1", "- 建设"})
  void whatASpreadsheetWouldCalculateBecomesText(String formula) {
    assertEquals("'" + formula + "\r\n", Csv.row(List.of(formula)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.5", "1000", "0.1", "="})
  void numbersAndSingleSignsStay(String number) {
    assertEquals(number + "\r\n", Csv.row(List.of(number)));
  }
}
