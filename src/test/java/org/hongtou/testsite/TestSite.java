package org.hongtou.testsite;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The test province as a program, for {@code scripts/testsite}. It ends on Ctrl-C. */
public final class TestSite {
  private static final int USAGE = 2;
  private static final int USUAL_PORT = 8480;

  private TestSite() {}

  /**
   * Starts it.
   *
   * @param arguments the folder for the profiles, then the options of {@code scripts/testsite}
   */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path profiles = Path.of(arguments[0]);
    TestProvince started;
    try {
      started = TestProvince.start(options(List.of(arguments).subList(1, arguments.length)));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      System.err.println("hongtou: " + e.getMessage() + ".");
      System.exit(USAGE);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    print(started, started.writeProfiles(profiles), out);
    new CountDownLatch(1).await();
  }

  private static ProvinceOptions options(List<String> arguments) {
    ProvinceOptions options = ProvinceOptions.usual().withPort(USUAL_PORT);
    Iterator<String> left = arguments.iterator();
    while (left.hasNext()) {
      String name = left.next();
      if (!List.of("--port", "--delay", "--seed", "--entries", "--log").contains(name)) {
        throw new IllegalArgumentException(
            "scripts/testsite has no option "
                + name
                + "; it is scripts/testsite [--port N] [--delay MILLISECONDS] [--seed N]"
                + " [--entries N] [--log FILE]");
      }
      if (!left.hasNext()) {
        throw new IllegalArgumentException("option " + name + " of scripts/testsite lacks a value");
      }
      String value = left.next();
      options =
          switch (name) {
            case "--port" -> options.withPort(number(name, value, 65_535));
            case "--delay" -> options.withDelay(Duration.ofMillis(number(name, value, 600_000)));
            case "--seed" -> options.withSeed(number(name, value, Integer.MAX_VALUE));
            case "--entries" -> options.withHugeEntries(number(name, value, 9_999_999));
            default -> options.withLog(Path.of(value));
          };
    }
    return options;
  }

  private static int number(String name, String value, int most) {
    long number = value.matches("\\d{1,10}") ? Long.parseLong(value) : -1;
    if (number < 0 || number > most) {
      throw new IllegalArgumentException(
          "option " + name + " takes a whole number from 0 to " + most + ", not " + value);
    }
    return (int) number;
  }

  private static void print(TestProvince province, Path profiles, PrintStream out) {
    out.println("The test province is at");
    for (Department department : Department.values()) {
      out.println(
          "  "
              + province.list(department)
              + "  "
              + department.title()
              + (department.hasProfile() ? ", profile testsite-" + department.id() : ", no profile")
              + notices(province, department));
    }
    out.println("Its site profiles are in " + profiles + ". Try in another terminal:");
    out.println(
        "  scripts/hongtou fetch --sites "
            + profiles
            + " --allow-private testsite-szf testsite-jyt "
            + province.list(Department.COMMERCE));
    out.println("  scripts/hongtou run");
    out.println("  scripts/hongtou search " + topic(province));
    out.println("Ctrl-C ends it.");
  }

  /** What the newest notice of the province is about, so that a search finds something. */
  private static String topic(TestProvince province) {
    String title = province.notices(Department.PROVINCE).getFirst().title();
    int at = title.indexOf("《全省") + "《全省".length();
    return title.substring(at, at + 4);
  }

  private static String notices(TestProvince province, Department department) {
    int count = province.notices(department).size();
    return count == 0 ? "" : ", " + count + " notices";
  }
}
