package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Words found at an offset of a text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordSetTest {
  private static final WordSet WORDS = WordSet.of(List.of("达", "达到", "达到或超过", "超过", "不超过"));

  @Test
  void the_longest_word_that_begins_at_an_offset_counts() {
    assertEquals(6, WORDS.endOfLongest("将达到或超过9家", 1, 9));
  }

  @Test
  void no_word_goes_beyond_the_limit() {
    assertEquals(3, WORDS.endOfLongest("将达到或超过9家", 1, 5));
    assertEquals(2, WORDS.endOfLongest("将达到或超过9家", 1, 2));
  }

  @Test
  void the_longest_word_that_ends_at_an_offset_counts() {
    assertEquals(1, WORDS.startOfLongest("均不超过9家", 4, 0));
    assertEquals(2, WORDS.startOfLongest("均不超过9家", 4, 2));
    assertEquals(0, WORDS.startOfLongest("达", 1, 0));
  }

  @Test
  void where_no_word_stands_none_is_found() {
    assertEquals(-1, WORDS.endOfLongest("均不超过9家", 0, 6));
    assertEquals(-1, WORDS.startOfLongest("均不超过9家", 5, 0));
    assertEquals(-1, WORDS.endOfLongest("", 0, 0));
  }

  @Test
  void a_whole_string_may_be_asked_for() {
    assertTrue(WORDS.contains("超过"));
    assertFalse(WORDS.contains("超"));
  }
}
