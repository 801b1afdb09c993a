package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("%[0-9]\\$s");

  /** Keys that are put together from a prefix and the name of a value. */
  private static final List<String> PREFIXES =
      List.of(
          "connections.level.",
          "connections.match.",
          "explain.",
          "failed.",
          "index.",
          "engine.",
          "watchFile.",
          "query.",
          "indexCheck.",
          "gold.",
          "role.",
          "kind.",
          "rules.record.",
          "measure.",
          "stats.by.",
          "stats.counted.",
          "short.",
          "verdict.",
          "what.",
          "field.",
          "fetch.failed.",
          "fetch.outcome.",
          "fetch.unfinished.",
          "sites.state.",
          "sites.kind.",
          "search.facet.",
          "search.counted.",
          "suggest.kind.",
          "report.",
          "diff.");

  private static Properties bundle(String name) {
    Properties keys = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      keys.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  private static final Properties ENGLISH = bundle("messages.properties");
  private static final Properties CHINESE = bundle("messages_zh.properties");

  private static Set<String> keys(Properties bundle, Predicate<String> which) {
    return bundle.stringPropertyNames().stream()
        .filter(which)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> arguments(String message) {
    return ARGUMENT.matcher(message).results().map(MatchResult::group).distinct().sorted().toList();
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(keys(ENGLISH, key -> true), keys(CHINESE, key -> true));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    Set<String> differing =
        keys(
            ENGLISH,
            key ->
                PREFIXES.stream().noneMatch(key::startsWith)
                    && !arguments(ENGLISH.getProperty(key))
                        .equals(arguments(CHINESE.getProperty(key))));

    assertEquals(Set.of(), differing);
  }

  @Test
  void everyMessageCanBeFilledIn() {
    for (String key : keys(ENGLISH, key -> true)) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
        Messages.in(locale).text(key, "a", "b", "c", "d", "e", "f", "g");
      }
    }
  }

  /** Every string in the sources of the command line, and every key that picocli asks for. */
  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/hongtou/cli"))) {
      for (Path source : sources.toList()) {
        Pattern.compile("\"([a-zA-Z.]+)\"")
            .matcher(Files.readString(source))
            .results()
            .forEach(string -> used.add(string.group(1)));
      }
    }
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Context context =
        new Context(
            Streams.of(InputStream.nullInputStream(), nowhere, nowhere),
            Messages.in(Locale.ENGLISH));
    withAllBelow(Arguments.commands(context)).forEach(command -> collect(command, used));
    return used;
  }

  /** A command and all below it, {@code hongtou sites list} too. */
  private static List<CommandLine> withAllBelow(CommandLine command) {
    List<CommandLine> all = new ArrayList<>(List.of(command));
    command.getSubcommands().values().forEach(below -> all.addAll(withAllBelow(below)));
    return all;
  }

  private static void collect(CommandLine command, Set<String> used) {
    String name = command.getCommandSpec().qualifiedName(".");
    used.add(name + ".usage.header");
    for (int i = 0; i < 10; i++) {
      used.add(name + ".usage.footer." + i);
    }
    for (var option : command.getCommandSpec().options()) {
      String plain = option.longestName().replaceFirst("^-+", "");
      used.add(plain);
      used.add(name + "." + plain);
      used.add(String.valueOf(option.descriptionKey()));
      used.add(name + "." + option.descriptionKey());
    }
    for (var argument : command.getCommandSpec().positionalParameters()) {
      used.add(name + "." + argument.descriptionKey());
    }
    used.addAll(
        List.of(
            "usage.synopsisHeading",
            "usage.parameterListHeading",
            "usage.optionListHeading",
            "usage.commandListHeading",
            "usage.footerHeading"));
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> used = used();
    Set<String> unused =
        keys(
            ENGLISH,
            key ->
                !used.contains(key)
                    && !used.contains(key.replaceFirst("\\.near$", ""))
                    && PREFIXES.stream().noneMatch(key::startsWith));

    assertEquals(Set.of(), unused);
  }

  @Test
  void everyOptionAndArgumentIsDescribed() {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      CommandLine hongtou =
          Arguments.commands(
              new Context(
                  Streams.of(InputStream.nullInputStream(), nowhere, nowhere),
                  Messages.in(locale)));
      for (CommandLine command : withAllBelow(hongtou)) {
        for (var argument : command.getCommandSpec().args()) {
          assertEquals(
              1, argument.description().length, () -> argument + " of " + command.getCommandName());
        }
      }
    }
  }

  @Test
  void everyReasonOfAFailureHasASentence() {
    Set<String> wanted = new TreeSet<>();
    for (var reason : org.hongtou.read.UnreadableNoticeException.Reason.values()) {
      wanted.add("failed." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    wanted.add("failed.internal-error");

    assertEquals(wanted, keys(CHINESE, key -> key.startsWith("failed.")));
  }

  @Test
  void everyReasonOfAnIndexFailureHasASentence() {
    Set<String> wanted = new TreeSet<>();
    for (var reason : org.hongtou.index.IndexException.Reason.values()) {
      wanted.add("index." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    assertEquals(wanted, keys(CHINESE, key -> key.startsWith("index.")));
  }

  @Test
  void everyReasonOfAWrongQueryHasASentence() {
    Set<String> wanted = new TreeSet<>();
    for (var reason : org.hongtou.index.QuerySyntaxException.Reason.values()) {
      wanted.add("query." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    assertEquals(wanted, keys(CHINESE, key -> key.startsWith("query.")));
  }

  @Test
  void everyProblemOfAnIndexHasASentence() {
    Set<String> wanted = new TreeSet<>();
    for (var kind : org.hongtou.index.IndexProblem.Kind.values()) {
      wanted.add("indexCheck." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    assertEquals(wanted, keys(CHINESE, key -> key.startsWith("indexCheck.")));
  }

  @Test
  void everyReasonOfAnUnusableAnnotationHasASentence() {
    Set<String> wanted = new TreeSet<>();
    for (var reason : org.hongtou.evaluate.GoldException.Reason.values()) {
      wanted.add("gold." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    assertEquals(wanted, keys(CHINESE, key -> key.startsWith("gold.")));
  }

  @Test
  void everyMeasureVerdictAndFieldHasAWord() {
    Set<String> wanted = new TreeSet<>();
    for (var measure : org.hongtou.evaluate.Measure.values()) {
      wanted.add("measure." + measure);
      wanted.add("short." + measure);
    }
    for (var verdict : org.hongtou.evaluate.Verdict.values()) {
      if (verdict != org.hongtou.evaluate.Verdict.RIGHT) {
        wanted.add("verdict." + verdict);
      }
    }
    for (var field : org.hongtou.evaluate.Field.values()) {
      wanted.add("field." + field);
    }
    for (String record : List.of("task", "unit", "target", "citation", "list")) {
      wanted.add("what." + record);
    }
    for (var field : org.hongtou.evaluate.MetadataField.values()) {
      wanted.add("field." + field);
      wanted.add("what." + field);
    }

    assertEquals(
        wanted, keys(CHINESE, key -> key.matches("(?:measure|short|verdict|field|what)\\..*")));
  }

  @Test
  void everyRoleAndKindHasAWord() {
    Set<String> wanted = new TreeSet<>();
    for (var role : org.hongtou.model.Role.values()) {
      wanted.add("role." + role);
    }
    for (var kind : org.hongtou.model.Target.Kind.values()) {
      wanted.add("kind." + kind);
    }

    assertEquals(wanted, keys(CHINESE, key -> key.startsWith("role.") || key.startsWith("kind.")));
  }

  @Test
  void englishIsSpokenToEverybodyButChineseSpeakers() {
    assertEquals(
        "Show this help.", Messages.in(Locale.FRENCH).text("mixinStandardHelpOptions.help"));
  }

  @Test
  void figuresHaveNoSeparatorsWhateverTheLocale() {
    assertEquals("12345 notices", Messages.in(Locale.GERMANY).text("evaluate.notices", 12_345));
  }
}
