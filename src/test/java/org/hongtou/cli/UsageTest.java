package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @Test
  void anUnknownOptionSuggestsTheNearestInOneLine() {
    Command command = Command.run("extract", "--fromat", "json", "a.txt");

    assertEquals(2, command.code());
    assertEquals("hongtou: unknown option --fromat; did you mean --format?\n", command.err());
  }

  @Test
  void anUnknownCommandSuggestsTheNearestInOneLine() {
    Command command = Command.run("serach", "养老");

    assertEquals(2, command.code());
    assertEquals("hongtou: unknown command serach; did you mean search?\n", command.err());
  }

  @Test
  void noCommandIsAMistakeThatPointsToTheHelp() {
    Command command = Command.run();

    assertEquals(2, command.code());
    assertEquals("hongtou: no command is named; see hongtou --help\n", command.err());
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertEquals(
        "hongtou: PATH is missing; see hongtou extract --help\n", Command.run("extract").err());
  }

  @Test
  void aWrongChoiceNamesTheRightOnes() {
    assertEquals(
        "hongtou: --role: boss is none of lead, responsible, support, leader; see hongtou search"
            + " --help\n",
        Command.run("search", "养老", "--role", "boss").err());
  }

  @Test
  void anUnknownLanguageIsNamed() {
    Command command = Command.run("--lang", "fr", "show", "x");

    assertEquals(2, command.code());
    assertTrue(command.err().contains("--lang is en or zh, not fr"), command.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fetch",
        "run",
        "extract",
        "search",
        "show",
        "report",
        "diff",
        "cites",
        "cited-by",
        "conflicts",
        "stats",
        "export",
        "ledger",
        "due",
        "evaluate",
        "index",
        "push",
        "sites"
      })
  void helpOfEveryCommandHasExamples(String name) {
    Command help = Command.run(name, "--help");

    assertEquals(0, help.code());
    assertTrue(help.out().contains("Examples:\n  hongtou " + name), help.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fetch",
        "run",
        "extract",
        "search",
        "show",
        "report",
        "diff",
        "cites",
        "cited-by",
        "conflicts",
        "stats",
        "export",
        "ledger",
        "due",
        "evaluate",
        "index",
        "sites"
      })
  void helpIsInChineseWhereTheLocaleIs(String name) {
    Command help = Command.in(Locale.SIMPLIFIED_CHINESE, new byte[0], name, "--help");

    assertTrue(help.out().contains("示例：\n  hongtou " + name), help.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "check", "pages"})
  void helpOfWhatStandsBelowSitesHasExamples(String name) {
    Command help = Command.run("sites", name, "--help");

    assertEquals(0, help.code());
    assertTrue(help.out().contains("Examples:\n  hongtou sites " + name), help.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"info", "check", "optimize"})
  void helpOfWhatStandsBelowIndexHasExamples(String name) {
    Command help = Command.run("index", name, "--help");

    assertEquals(0, help.code());
    assertTrue(help.out().contains("Examples:\n  hongtou index " + name), help.out());
  }

  @Test
  void theOptionForTheLanguageWinsOverTheLocale() {
    Command help = Command.in(Locale.SIMPLIFIED_CHINESE, new byte[0], "run", "--help", "--lang=en");

    assertTrue(help.out().contains("Examples:"), help.out());
  }

  @Test
  void theVersionNamesTheSchemaOfRecords() {
    assertTrue(Command.run("--version").out().contains("record schema 1"));
  }
}
