package org.hongtou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The package table of README.md, held: notices go one way, from {@code read} to {@code cli}, and
 * each library is known to the stage that needs it. To add a package, add its line here.
 */
class ArchitectureTest {
  private static final String ROOT = "org.hongtou";

  /** Package → the packages of Hongtou that it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              entry("model", Set.of()),
              entry("read", Set.of("model", "words")),
              entry("words", Set.of("model")),
              entry("outline", Set.of("model", "words")),
              entry("extract", Set.of("model", "words", "outline")),
              entry("links", Set.of("model", "words")),
              entry("index", Set.of("model", "words", "links")),
              entry("watch", Set.of("index")),
              entry("libraries", Set.of()),
              entry("opensearch", Set.of("model", "index", "export")),
              entry("semantic", Set.of("index", "libraries")),
              entry("evaluate", Set.of("model")),
              entry("export", Set.of("model", "libraries")),
              entry("ledger", Set.of("model", "words", "index", "export")),
              entry("compare", Set.of("model", "words", "libraries")),
              entry("report", Set.of("model", "compare")),
              // Charsets, and what is an error page, are known in one place only.
              entry("fetch", Set.of("model", "read")),
              entry(
                  "pipeline",
                  Set.of(
                      "model",
                      "read",
                      "words",
                      "outline",
                      "extract",
                      "index",
                      "export",
                      "evaluate",
                      "fetch")),
              // Fetched: the manifest says where a file is from.
              entry("cluster", Set.of("model", "read", "export", "fetch", "pipeline")),
              // What a command shows: notices, hits, and why a file could not be read.
              entry(
                  "cli",
                  Set.of(
                      "model",
                      "extract",
                      "read",
                      "index",
                      "links",
                      "watch",
                      "semantic",
                      "opensearch",
                      "export",
                      "compare",
                      "report",
                      "evaluate",
                      "fetch",
                      "libraries",
                      "ledger",
                      "pipeline"))));

  /** Library → the packages that may know of it; everywhere else it would leak. */
  private static final Map<String, Set<String>> KNOWN_TO =
      new TreeMap<>(
          Map.ofEntries(
              entry("com.hankcs..", Set.of("words")),
              entry("org.jsoup..", Set.of("read", "fetch")),
              entry("org.apache.tika..", Set.of("read")),
              entry("org.apache.lucene..", Set.of("index", "opensearch.plugin")),
              entry("org.opensearch..", Set.of("opensearch.plugin")),
              entry("org.apache.poi..", Set.of("read", "ledger.office", "export.office")),
              entry(
                  "tools.jackson..",
                  Set.of("evaluate", "export", "fetch", "opensearch", "pipeline", "watch")),
              entry("java.net.http..", Set.of("opensearch")),
              entry("org.apache.hc..", Set.of("fetch")),
              entry("crawlercommons..", Set.of("fetch")),
              entry("java.sql..", Set.of("fetch", "export")),
              entry("org.apache.parquet..", Set.of("export")),
              entry("org.apache.hadoop..", Set.of("export", "cluster.spark")),
              entry("org.apache.spark..", Set.of("cluster.spark")),
              entry("scala..", Set.of("cluster.spark")),
              entry("org.netpreserve..", Set.of("cluster.spark")),
              entry("dev.langchain4j..", Set.of("semantic")),
              entry("org.jgrapht..", Set.of("compare.algorithms")),
              entry("com.github.difflib..", Set.of("compare.algorithms")),
              entry("picocli..", Set.of("cli")),
              entry("me.tongfei..", Set.of("cli")),
              // Hongtou reports by its own messages; only Lucene has to be told to keep quiet.
              entry("java.util.logging..", Set.of("index"))));

  private static final JavaClasses HONGTOU =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> packages =
        HONGTOU.stream()
            .map(type -> type.getPackageName())
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(MAY_IMPORT.keySet());
    assertEquals(Set.of(), packages, "packages without a line in ArchitectureTest.MAY_IMPORT");
  }

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyWhatItsLineAllows() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey() + " imports only " + new TreeSet<>(line.getValue()),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(inside(line.getKey()))
                            .should()
                            .onlyDependOnClassesThat(
                                resideOutsideOfPackage(ROOT + "..")
                                    .or(resideInAnyPackage(allowed(line))))
                            .allowEmptyShould(true)
                            .check(HONGTOU)));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownOnlyToItsStage() {
    return KNOWN_TO.entrySet().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getKey() + " is known only to " + new TreeSet<>(line.getValue()),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                line.getValue().stream()
                                    .map(ArchitectureTest::inside)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat(resideInAPackage(line.getKey()))
                            .check(HONGTOU)));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HONGTOU);
  }

  @Test
  void theModelIsPlainJava() {
    classes()
        .that()
        .resideInAPackage(inside("model"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", inside("model")))
        .check(HONGTOU);
  }

  @Test
  void onlyTheCommandLineEndsTheProcessOrPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .and()
        // processes of their own, which nobody else's code runs in
        .doNotHaveSimpleName("ParsingProcess")
        .and()
        .doNotHaveSimpleName("OcrWorker")
        .and()
        .doNotHaveSimpleName("SparkExtract")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("a library that prints or exits takes the decision from its caller")
        .check(HONGTOU);
  }

  @Test
  void namesSayWhatAClassIsFor() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .because("such a name fits anything, so nobody finds the class by it")
        .check(HONGTOU);
  }

  /** A call whose result depends on the machine it runs on. */
  private record Banned(Class<?> owner, String name, List<Class<?>> parameters, String reason) {
    static Banned method(String reason, Class<?> owner, String name, Class<?>... parameters) {
      return new Banned(owner, name, List.of(parameters), reason);
    }

    static Banned constructor(String reason, Class<?> owner, Class<?>... parameters) {
      return new Banned(owner, "<init>", List.of(parameters), reason);
    }

    @Override
    public String toString() {
      return owner.getSimpleName()
          + "."
          + name
          + parameters.stream()
              .map(Class::getSimpleName)
              .collect(Collectors.joining(", ", "(", ")"));
    }
  }

  private static final String CHARSET =
      "without a charset it reads and writes GBK under -Dfile.encoding=GBK; name one";
  private static final String LOCALE =
      "the default locale changes digits and case (Turkish: I without a dot); pass Locale.ROOT";
  private static final String ZONE =
      "the same notice must give the same record in every time zone and on every day";

  private static final List<Banned> BANNED =
      List.of(
          Banned.method(CHARSET, String.class, "getBytes"),
          Banned.constructor(CHARSET, String.class, byte[].class),
          Banned.constructor(CHARSET, String.class, byte[].class, int.class, int.class),
          Banned.constructor(CHARSET, java.io.FileReader.class, String.class),
          Banned.constructor(CHARSET, java.io.FileReader.class, java.io.File.class),
          Banned.constructor(CHARSET, java.io.FileWriter.class, String.class),
          Banned.constructor(CHARSET, java.io.FileWriter.class, java.io.File.class),
          Banned.constructor(CHARSET, java.io.InputStreamReader.class, java.io.InputStream.class),
          Banned.constructor(CHARSET, java.io.OutputStreamWriter.class, java.io.OutputStream.class),
          Banned.constructor(CHARSET, java.io.PrintStream.class, java.io.OutputStream.class),
          Banned.constructor(
              CHARSET, java.io.PrintStream.class, java.io.OutputStream.class, boolean.class),
          Banned.constructor(CHARSET, java.io.PrintWriter.class, java.io.OutputStream.class),
          Banned.constructor(CHARSET, java.util.Scanner.class, java.io.InputStream.class),
          Banned.constructor(CHARSET, java.util.Scanner.class, java.nio.file.Path.class),
          Banned.method(CHARSET, java.io.ByteArrayOutputStream.class, "toString"),
          Banned.method(CHARSET, java.nio.charset.Charset.class, "defaultCharset"),
          Banned.method(LOCALE, String.class, "format", String.class, Object[].class),
          Banned.method(LOCALE, String.class, "formatted", Object[].class),
          Banned.method(LOCALE, String.class, "toLowerCase"),
          Banned.method(LOCALE, String.class, "toUpperCase"),
          Banned.method(LOCALE, java.io.PrintStream.class, "printf", String.class, Object[].class),
          Banned.method(LOCALE, java.io.PrintWriter.class, "printf", String.class, Object[].class),
          Banned.method(
              LOCALE, java.time.format.DateTimeFormatter.class, "ofPattern", String.class),
          Banned.method(LOCALE, java.text.NumberFormat.class, "getInstance"),
          Banned.method(LOCALE, java.text.NumberFormat.class, "getIntegerInstance"),
          Banned.method(LOCALE, java.text.NumberFormat.class, "getPercentInstance"),
          Banned.constructor(LOCALE, java.text.DecimalFormat.class, String.class),
          Banned.constructor(LOCALE, java.text.SimpleDateFormat.class, String.class),
          Banned.constructor(LOCALE, java.text.MessageFormat.class, String.class),
          Banned.method(
              LOCALE, java.text.MessageFormat.class, "format", String.class, Object[].class),
          Banned.method(ZONE, java.time.ZoneId.class, "systemDefault"),
          Banned.method(ZONE, java.util.TimeZone.class, "getDefault"),
          Banned.method(ZONE, java.time.LocalDate.class, "now"),
          Banned.method(ZONE, java.time.LocalDateTime.class, "now"),
          Banned.method(ZONE, java.time.ZonedDateTime.class, "now"),
          Banned.constructor(ZONE, java.util.Date.class),
          Banned.method("results must be the same each time", Math.class, "random"),
          Banned.constructor("without a seed no two runs are alike", java.util.Random.class));

  @TestFactory
  Stream<DynamicTest> nothingDependsOnTheMachinesDefaults() {
    return BANNED.stream()
        .map(
            banned ->
                DynamicTest.dynamicTest(
                    banned.toString(),
                    () -> {
                      Class<?>[] parameters = banned.parameters().toArray(Class<?>[]::new);
                      var nobody = noClasses().should();
                      var rule =
                          banned.name().equals("<init>")
                              ? nobody.callConstructor(banned.owner(), parameters)
                              : nobody.callMethod(banned.owner(), banned.name(), parameters);
                      rule.because(banned.reason()).check(HONGTOU);
                    }));
  }

  @Test
  void onlyTheCommandLineAsksForTheUsersLanguage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .because("records are the same in every language; only messages follow the user's")
        .check(HONGTOU);
  }

  @Test
  void threadsAreThePipelinesBusiness() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            inside("pipeline"),
            inside("cli"),
            inside("index"),
            inside("fetch"),
            inside("opensearch"))
        .and()
        // processes and temporary files are to end with the program
        .doNotHaveSimpleName("IsolatedParsing")
        .and()
        .doNotHaveSimpleName("Shared")
        .and()
        // some libraries look for their files by the thread's class loader
        .doNotHaveSimpleName("SemanticAddOn")
        .and()
        .doNotHaveSimpleName("FormatLibraries")
        .and()
        // a task of Spark outlives the file that hangs
        .doNotHaveSimpleName("TimeLimited")
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Thread.class, java.util.concurrent.ExecutorService.class))
        .because("each stage before it is a function of one notice that any thread may call")
        .check(HONGTOU);
  }

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] allowed(Map.Entry<String, Set<String>> line) {
    return Stream.concat(Stream.of(line.getKey()), line.getValue().stream())
        .map(ArchitectureTest::inside)
        .toArray(String[]::new);
  }
}
