package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsCommandTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    Command.run("run", Samples.corpus(temp.resolve("corpus")), "--index", index);
  }

  private static Command search(String... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "search";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--index";
    all[args.length + 2] = index;
    return Command.run(all);
  }

  @Test
  void aWordBehindTheOptionThatIsNoFacetIsSearchedFor() {
    Command before = search("--facets", "养老", "--limit", "0");
    Command behind = search("养老", "--limit", "0", "--facets");

    assertEquals(table(behind), table(before));
  }

  private static String table(Command search) {
    return search.out().substring(0, search.out().indexOf("\n\n"));
  }

  @Test
  void theTableSaysWhatIsCounted() {
    assertTrue(
        search("养老", "--kind", "task", "--facets", "region", "--limit", "0")
            .out()
            .matches("(?s)counted: \\d+ hits \\(tasks: \\d+\\)\nFacet .*"));
  }

  @Test
  void withLimitZeroThereAreFacetsAlone() {
    assertTrue(
        search("养老", "--facets", "region", "--limit", "0", "--json")
            .out()
            .contains("\"hits\":[],\"suggestions\":[],\"counted\":"));
  }

  @Test
  void jsonHasWhatNarrowsTheQuery() {
    String json = search("养老", "--facets", "region", "--limit", "0", "--json").out();

    assertTrue(json.contains("\"query\":\"region:江西省\""), json);
  }

  @Test
  void withoutTheOptionNothingIsCounted() {
    assertFalse(search("养老").out().contains("counted:"));
  }

  @Test
  void theTableIsInChineseForChineseReaders() {
    assertTrue(
        search("养老", "--facets", "单位", "--limit", "0", "--lang", "zh").out().contains("\n单位 "));
  }

  @Test
  void aMisspeltFacetIsAMistake() {
    assertEquals(
        "hongtou: regoin is none of region, year, issuer, type, unit, role, indicator, due; see"
            + " hongtou search --help\n",
        search("养老", "--facets", "regoin").err());
  }

  @Test
  void facetsAreNoTableOfHits() {
    assertEquals(
        "hongtou: --facets is for the terminal and --json; leave out --jsonl or --csv\n",
        search("养老", "--facets", "--csv").err());
  }
}
