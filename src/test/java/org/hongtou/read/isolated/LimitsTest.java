package org.hongtou.read.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void everyPageOfAScanHasTimeToBeRecognised() {
    int pages = 10;
    int seconds = Limits.usual().secondsFor(30_000L * pages, true);
    assertTrue(seconds >= 12 * pages, seconds + " s");
  }

  @Test
  void noFileHasMoreThanTheLargest() {
    Limits limits = Limits.usual();
    assertEquals(limits.mostSeconds(), limits.secondsFor(Long.MAX_VALUE, true));
  }
}
