package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DueRangeTest {
  @Test
  void aYearIsDueOnItsLastDay() throws QuerySyntaxException {
    assertTrue(DueRange.of("2025-12").has("2025"));
    assertFalse(DueRange.of("..2025-11").has("2025"));
  }

  @Test
  void whatHasNoDeadlineIsInNoRange() {
    assertFalse(DueRange.ANY.has(null));
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsEmpty() throws QuerySyntaxException {
    assertTrue(DueRange.of("2026..2025").isEmpty());
  }

  @Test
  void whatIsNoDateIsPointedAt() {
    QuerySyntaxException wrong =
        assertThrows(QuerySyntaxException.class, () -> DueRange.of("2025..bald"));

    assertEquals("2025..bald\n      ^", wrong.caret());
  }
}
