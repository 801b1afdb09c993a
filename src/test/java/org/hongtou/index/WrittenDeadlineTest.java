package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WrittenDeadlineTest {
  @Test
  void aYearIsWrittenAloneAndAsItsEnd() {
    assertEquals("2025年、2025年底前", WrittenDeadline.of("2025"));
  }

  @Test
  void aMonthIsWrittenWithoutZero() {
    assertEquals("2025年6月底前", WrittenDeadline.of("2025-06"));
  }

  @Test
  void decemberIsTheYearsEnd() {
    assertEquals("2023年12月底前、2023年底前", WrittenDeadline.of("2023-12"));
  }

  @Test
  void aDayIsWritten() {
    assertEquals("2025年6月30日前", WrittenDeadline.of("2025-06-30"));
  }

  @Test
  void noDeadlineIsNoText() {
    assertNull(WrittenDeadline.of(null));
  }
}
