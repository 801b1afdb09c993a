package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.hongtou.testsite.ComposedNotice;
import org.hongtou.testsite.Department;
import org.hongtou.testsite.LoggedRequest;
import org.hongtou.testsite.RobotsAnswer;
import org.hongtou.testsite.TestProvince;
import org.hongtou.testsite.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a site's own log says of a fetch. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FetchPolitenessTest {
  /** What two clocks of one machine may differ by. */
  private static final Duration TOLERANCE = Duration.ofMillis(5);

  @TempDir Path temp;
  private TestProvince province;

  @BeforeEach
  void startAProvince() {
    province = TestProvince.start();
    province.writeProfiles(temp.resolve("sites"));
  }

  @AfterEach
  void endIt() {
    province.close();
  }

  private Command fetch(String delay, Object... sites) {
    List<Object> args = new ArrayList<>(List.of("fetch"));
    args.addAll(List.of(sites));
    args.addAll(
        List.of(
            "--corpus",
            temp.resolve("corpus"),
            "--sites",
            temp.resolve("sites"),
            "--allow-private",
            "--delay",
            delay));
    return Command.run(args.toArray());
  }

  private List<LoggedRequest> log(Department department) {
    return province.log().stream()
        .filter(request -> request.host().equals(department.address()))
        .toList();
  }

  /**
   * The pauses between the end of one answer and the next request, for each request but the first.
   */
  private static List<Duration> pauses(List<LoggedRequest> log) {
    List<Duration> pauses = new ArrayList<>();
    for (int i = 1; i < log.size(); i++) {
      pauses.add(
          Duration.between(
              Objects.requireNonNull(log.get(i - 1).answered()), log.get(i).received()));
    }
    return pauses;
  }

  private static void assertAtLeast(Duration least, List<Duration> pauses) {
    assertTrue(!pauses.isEmpty(), "nothing was asked for");
    assertEquals(
        List.of(),
        pauses.stream().filter(pause -> pause.plus(TOLERANCE).compareTo(least) < 0).toList());
  }

  @Test
  void theDelayLiesBetweenAnyTwoRequestsToAHost() {
    fetch("150ms", "testsite-szf", "testsite-jyt");

    assertAtLeast(Duration.ofMillis(150), pauses(log(Department.PROVINCE)));
    assertAtLeast(Duration.ofMillis(150), pauses(log(Department.EDUCATION)));
  }

  @Test
  void aHostNeverHasTwoConnectionsOrRequestsAtOnce() {
    fetch("0s", "testsite-szf", "testsite-jyt", "testsite-gxt", "testsite-fgw", "testsite-sthjt");

    assertEquals(
        0,
        province.count(request -> request.openConnections() > 1 || request.runningRequests() > 1));
  }

  @Test
  void hostsAreAskedAtTheSameTime() {
    fetch("100ms", "testsite-szf", "testsite-jyt");

    List<String> hosts = province.log().stream().map(LoggedRequest::host).toList();
    assertTrue(
        hosts.lastIndexOf(Department.PROVINCE.address())
            > hosts.indexOf(Department.EDUCATION.address()));
    assertTrue(
        hosts.lastIndexOf(Department.EDUCATION.address())
            > hosts.indexOf(Department.PROVINCE.address()));
  }

  @Test
  void robotsIsAskedForFirstAndOnce() {
    fetch("0s", "testsite-szf");

    List<LoggedRequest> log = log(Department.PROVINCE);
    assertTrue(log.getFirst().forRobots());
    assertEquals(1, log.stream().filter(LoggedRequest::forRobots).count());
  }

  @Test
  void aCrawlDelayLongerThanOursIsKept() {
    province.robots(Department.PROVINCE, RobotsAnswer.text("User-agent: *\nCrawl-delay: 0.3\n"));

    fetch("0s", "testsite-szf", "--max", "3");

    List<LoggedRequest> log = log(Department.PROVINCE);
    assertAtLeast(Duration.ofMillis(300), pauses(log.subList(1, log.size())));
  }

  @Test
  void retryAfterIsHonoured() {
    ComposedNotice notice = province.notices(Department.PROVINCE).getFirst();
    URI page = province.uri(notice);
    province.trouble(page, Trouble.TOO_MANY_NOW, 1);

    fetch("0s", "testsite-szf", "--max", "1");

    List<LoggedRequest> log = log(Department.PROVINCE);
    LoggedRequest refused =
        log.stream().filter(request -> request.status() == 429).findFirst().orElseThrow();
    assertAtLeast(
        Duration.ofSeconds(1), pauses(log.subList(log.indexOf(refused), log.indexOf(refused) + 2)));
  }

  @Test
  void aSiteThatAsksToComeBackMuchLaterIsLeftAlone() {
    province.trouble(province.list(Department.PROVINCE), Trouble.TOO_MANY_LONG, Integer.MAX_VALUE);

    Command fetch = fetch("0s", "testsite-szf");

    assertEquals(2, log(Department.PROVINCE).size(), "robots.txt and the list, once each");
    assertEquals(2, fetch.code());
  }

  @Test
  void nothingIsAskedForWhereRobotsCannotBeRead() {
    province.robots(Department.PROVINCE, RobotsAnswer.status(503));

    fetch("0s", "testsite-szf");

    assertEquals(0, log(Department.PROVINCE).stream().filter(r -> !r.forRobots()).count());
  }

  @Test
  void everyRequestNamesTheProjectAndTheContact() {
    fetch("0s", "testsite-szf", "--contact", "office@example.org");

    assertEquals(
        0,
        province.count(
            request ->
                !request.userAgent().startsWith("Hongtou")
                    || !request.userAgent().contains("office@example.org")));
  }
}
