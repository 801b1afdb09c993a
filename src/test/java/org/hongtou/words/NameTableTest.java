package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameTableTest {
  private static final NameTable<String> TABLE =
      new NameTable<>(Map.of("财政局", "a", "局", "b", "赣州", "c", "赣州市", "d", "赣州市区", "e"));

  @Test
  void a_name_is_found_within_a_text() {
    assertEquals("a", TABLE.get("市财政局和", 1, 4));
    assertNull(TABLE.get("市财政局和", 0, 4));
    assertNull(TABLE.get("市财政局和", 1, 3));
  }

  @Test
  void the_longest_name_that_begins_at_a_place_is_found() {
    assertEquals(4, TABLE.longestEnd("在赣州市内", 1, 5));
    assertEquals(3, TABLE.longestEnd("在赣州市内", 1, 3));
    assertEquals(-1, TABLE.longestEnd("在赣州市内", 0, 5));
    assertEquals(-1, TABLE.longestEnd("局", 0, 1));
  }

  @Test
  void the_names_that_a_text_ends_with_are_found_shortest_first() {
    NameTable<String>.Suffixes names = TABLE.suffixes("市财政局", 0, 4);
    assertTrue(names.next());
    assertEquals("b", names.value());
    assertTrue(names.next());
    assertEquals("a", names.value());
    assertEquals(1, names.start());
    assertFalse(names.next());
  }

  @Test
  void many_names_do_not_hide_each_other() {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      names.put(Integer.toString(i * 7919, 36) + "局", i);
    }
    NameTable<Integer> table = new NameTable<>(names);
    names.forEach((name, value) -> assertEquals(value, table.get(name)));
  }
}
