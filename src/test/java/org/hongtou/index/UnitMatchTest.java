package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitMatchTest {
  private static Responsibility part(String asWritten, @Nullable String unit) {
    return new Responsibility(Role.LEAD, unit, asWritten, new Span(0, 1), false, false, "r", 1);
  }

  @Test
  void wholeWordsOfANameAreEnough() {
    assertTrue(new UnitMatch(List.of("商务厅")).is(part("省商务厅", null), "江西省"));
  }

  @Test
  void aPartOfAWordIsNot() {
    assertFalse(new UnitMatch(List.of("务厅")).is(part("省商务厅", "江西省商务厅"), "江西省"));
  }

  @Test
  void theFullNameIsLookedAtToo() {
    assertTrue(new UnitMatch(List.of("省发展和改革委员会")).is(part("省发改委", "江西省发展和改革委员会"), "江西省"));
  }

  @Test
  void theProvinceMayGoWithoutSaying() {
    assertTrue(new UnitMatch(List.of("江西省助餐专班")).is(part("省助餐专班", null), "江西省"));
  }
}
