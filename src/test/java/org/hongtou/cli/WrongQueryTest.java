package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code search} says of queries that it can't understand, and of those that try to break it.
 */
class WrongQueryTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    Command.run("run", Samples.corpus(temp.resolve("corpus")), "--index", index);
  }

  @Test
  void aMisspeltFieldIsPointedAt() {
    Command search = Command.run("search", "养老 isuer:民政厅", "--index", index);

    assertEquals(2, search.code());
    assertEquals(
        "hongtou: There is no field isuer; did you mean issuer? Put the text in quotes if it is no"
            + " field.\n养老 isuer:民政厅\n\u3000\u3000 ^\n",
        search.err());
  }

  @Test
  void aWrongDateIsToldInChinese() {
    Command search = Command.run("search", "期限:明年", "--lang", "zh", "--index", index);

    assertEquals(
        "hongtou: 明年 不是日期；可写 2025、2025-06、2025年6月、2025年底 或 2025-06..2025-12。",
        search.err().lines().findFirst().orElse(""));
  }

  @Test
  void aWrongFigureIsToldInChinese() {
    Command search = Command.run("search", "目标值:很多", "--lang", "zh", "--index", index);

    assertEquals(
        "hongtou: 很多 不是数值；可写 50%、5万个、>=1000亿元 或 10%..20%。",
        search.err().lines().findFirst().orElse(""));
  }

  @Test
  void aYearThatIsNoneIsToldWithoutACaretWhereTheQueryHasNone() {
    Command search = Command.run("search", "--year", "99", "--index", index);

    assertEquals("hongtou: 99 is no year; write 2023, 2021..2023 or ..2023.\n", search.err());
  }

  @Test
  void anOrderIsNamedInChineseToo() {
    Command search = Command.run("search", "养老", "--sort", "期限", "--json", "--index", index);

    assertTrue(search.out().contains("\"total\":"), search.err());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("org.hongtou.index.NaughtyStrings#all")
  void anythingMayBeTyped(String query) {
    Command search = Command.run("search", "--index", index, "--", query);

    assertTrue(search.code() == 0 || search.code() == 2, search.err());
    assertFalse(search.err().contains("please report"), search.err());
    assertFalse(search.err().contains("Exception"), search.err());
  }
}
