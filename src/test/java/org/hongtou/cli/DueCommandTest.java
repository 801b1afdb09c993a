package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCommandTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    Command.run("run", Samples.corpus(temp.resolve("corpus")), "--index", index);
  }

  /** With targets due by the end of June 2024 and of 2025, twice. */
  private static Command due(Object... args) {
    return Command.run(
        Stream.concat(Stream.of("due", "--index", index), Stream.of(args)).toArray());
  }

  @Test
  void whatFallsDueSoonIsListed() {
    String out = due("--today", "2024-05-01").out();

    assertTrue(out.startsWith("Due from 2024-05-01 to 2024-07-30: 1\n"), out);
    assertTrue(out.contains("2024-06-30  2024-06"), out);
  }

  @Test
  void aYearIsDueOnItsLastDay() {
    assertTrue(due("--today", "2025-12-31", "--within", "0d").out().contains("2025-12-31  2025"));
  }

  @Test
  void whatIsOverdueStandsApart() {
    String out = due("--today", "2025-12-01").out();

    assertTrue(out.indexOf("Overdue: 1") > out.indexOf("2025-12-31"), out);
    assertTrue(out.indexOf("2024-06-30") > out.indexOf("Overdue: 1"), out);
  }

  @Test
  void aFirstDayLeavesOutWhatWasDueBefore() {
    String csv = due("--today", "2025-12-01", "--from", "2025", "--format", "csv").out();

    assertEquals(3, csv.lines().count(), csv);
  }

  @Test
  void unitsAndRolesLimitIt() {
    String csv =
        due("--unit", "省民政厅", "--role", "responsible", "--to", "2030", "--format", "csv").out();

    assertEquals(2, csv.lines().count(), csv);
  }

  @Test
  void aCalendarBeginsToday() throws IOException {
    Path file = temp.resolve("due.ics");
    Command command = due("--today", "2025-12-01", "-o", file);
    String calendar = Files.readString(file);

    assertEquals("2 due dates in " + file + "\n", command.err());
    assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
    assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length - 1);
  }

  @Test
  void theSameCalendarHasTheSameBytesOnAnotherDay() throws IOException {
    Path one = temp.resolve("one.ics");
    Path other = temp.resolve("other.ics");
    due("--today", "2025-12-01", "--to", "2026", "-o", one);
    due("--today", "2025-11-01", "--to", "2026", "-o", other);

    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  @Test
  void jsonIsAList() {
    assertTrue(due("--today", "2025-12-01", "--format", "json").out().startsWith("[{\"uid\":\""));
  }

  // ---- bad input

  @Test
  void nothingDueIsASentenceAndNoFile() {
    Path file = temp.resolve("nothing.ics");
    Command command = due("--today", "2027-01-01", "-o", file);

    assertEquals(2, command.code());
    assertEquals(
        "hongtou: nothing is due (today is 2027-01-01, the last day asked for is 2027-04-01);"
            + " nothing was written\n",
        command.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void aLengthThatIsNoneIsTold() {
    assertEquals(
        "hongtou: soon is no length of time; write 90d, 12w, 6m or 1y\n",
        due("--within", "soon").err());
  }

  @Test
  void twoEndsAreAMistake() {
    assertEquals(2, due("--within", "90d", "--to", "2025").code());
  }

  @Test
  void aDayThatIsNoneIsTold() {
    assertEquals(
        "hongtou: 2025-02-30 is no day; write 2025-06-30\n", due("--today", "2025-02-30").err());
  }

  @Test
  void aRangeMustNotEndBeforeItBegins() {
    assertEquals(
        "hongtou: the first day, 2026, is later than the last, 2025\n",
        due("--from", "2026", "--to", "2025").err());
  }

  @Test
  void aWorkbookIsNoFormOfIt() {
    assertTrue(
        due("--format", "xlsx").err().contains("the forms are: ics, csv, json, jsonl, table"));
  }
}
