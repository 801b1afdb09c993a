package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TraditionalTest {
  private static String simplified(String text) {
    StringBuilder simplified = new StringBuilder();
    text.chars().forEach(c -> simplified.append(Traditional.simplified((char) c)));
    return simplified.toString();
  }

  @Test
  void traditionalCharactersBecomeSimplifiedOnes() {
    assertEquals("数字人民币", simplified("數字人民幣"));
  }

  @Test
  void simplifiedTextStaysAsItIs() {
    assertEquals("里程、后勤、干部、5G", simplified("里程、后勤、干部、5G"));
  }
}
