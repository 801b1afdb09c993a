package org.hongtou.fetch.net;

import static org.hongtou.fetch.net.LoopbackServer.raw;
import static org.hongtou.fetch.net.LoopbackServer.send;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a caller of a parser of robots.txt must get right: the cases of RFC 9309 and of Google's
 * documentation (“How Google interprets the robots.txt specification”), against a real server.
 */
class RobotsTest {
  private static final Politeness POLITE = Politeness.STANDARD;

  @TempDir Path folder;
  private final FakeTiming timing = new FakeTiming();
  private final RobotsCache cache = RobotsCache.inMemory();

  /** Answers robots.txt itself; all else is a page. */
  private LoopbackServer server(LoopbackServer.Handler robots) {
    return new LoopbackServer(
        (asked, out) -> {
          if (asked.target().contains("robots")) {
            robots.answer(asked, out);
          } else {
            send(out, 200, "", "page");
          }
        });
  }

  private static LoopbackServer.Handler file(String text) {
    return (asked, out) -> send(out, 200, "Content-Type: text/plain\r\n", text);
  }

  private PoliteWeb web(WebClient client) {
    return PoliteWeb.builder(client, folder).robots(cache).seed(7).build();
  }

  private WebClient client(LoopbackServer server) {
    return TestWeb.client(server).timing(timing).build();
  }

  private void allows(LoopbackServer.Handler robots, String url) throws Exception {
    try (LoopbackServer server = server(robots);
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      assertEquals(200, web.ask(TestWeb.get(url), POLITE).status());
    }
  }

  private FetchFailure refuses(LoopbackServer.Handler robots, String url) throws Exception {
    try (LoopbackServer server = server(robots);
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      FetchFailure e = assertThrows(FetchFailure.class, () -> web.ask(TestWeb.get(url), POLITE));
      assertEquals(List.of(), server.pages().stream().filter(p -> !p.contains("robots")).toList());
      return e;
    }
  }

  @Test
  void whatIsForbiddenIsNotAskedFor() throws Exception {
    FetchFailure e =
        refuses(file("User-agent: *\nDisallow: /inner/\n"), "http://a.test/inner/x?token=1");
    assertEquals(Reason.ROBOTS, e.reason());
    assertEquals("http://a.test/inner/x?token=… is forbidden by robots.txt", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User-agent: *\nDisallow: /inner/\n",
        "User-agent: *\nDisallow: /\nAllow: /notice/\n",
        "User-agent: *\nDisallow:\n",
        "",
        "<html><body>您访问的页面不存在</body></html>",
        // a group of our own counts alone
        "User-agent: *\nDisallow: /\n\nUser-agent: hongtou\nAllow: /\n",
        "User-agent: *\nDisallow: /\n\nUser-agent: HONGTOU/2.0\nDisallow: /x\n",
        // other names that begin alike
        "User-agent: Hongtoubot\nDisallow: /\n",
        "User-agent: Hong\nDisallow: /\n",
      })
  void whatIsNotForbiddenIs(String robots) throws Exception {
    allows(file(robots), "http://a.test/notice/1.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User-agent: *\nDisallow: /\n",
        "user-AGENT: Hongtou\ndisALLOW: /\n\nUser-agent: *\nAllow: /\n",
        "User-agent: a\nUser-agent: hongtou\nDisallow: /\n",
        "User-agent: hongtou\nAllow: /x\n\nUser-agent: hongtou\nDisallow: /notice\n",
        "User-agent: *\r\nDisallow: /*.html$\r\n",
        "User-agent: *\rDisallow: /notice\r",
        "\uFEFFUser-agent: *\nDisallow: /notice/\n",
      })
  void groupsAreFoundByTheNameOfTheProject(String robots) throws Exception {
    assertEquals(Reason.ROBOTS, refuses(file(robots), "http://a.test/notice/1.html").reason());
  }

  @ParameterizedTest
  @CsvSource({"/%E9%80%9A%E7%9F%A5/", "/通知/", "/%e9%80%9a%e7%9f%a5/"})
  void chineseIsComparedInAnySpelling(String path) throws Exception {
    FetchFailure e =
        refuses(
            file("User-agent: *\nDisallow: " + path + "\n"),
            WebAddress.of("http://a.test/通知/1").toString());
    assertEquals(Reason.ROBOTS, e.reason());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void aFileThatIsNotThereAllowsEverything(int status) throws Exception {
    allows((asked, out) -> send(out, status, "", "Disallow: /"), "http://a.test/x");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void aFileThatCannotBeReadAllowsNothing(int status) throws Exception {
    FetchFailure e = refuses((asked, out) -> send(out, status, "", ""), "http://a.test/x");
    assertEquals(Reason.ROBOTS_UNREACHABLE, e.reason());
    assertEquals(status, e.status());
  }

  @Test
  void aFileThatBreaksOffAllowsNothing() throws Exception {
    FetchFailure e =
        refuses(
            (asked, out) -> raw(out, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent: *"),
            "http://a.test/x");
    assertEquals(Reason.ROBOTS_UNREACHABLE, e.reason());
  }

  @Test
  void aServerWithoutRobotsForNowIsNotAskedForEachPage() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (LoopbackServer server =
            server(
                (request, out) -> {
                  asked.incrementAndGet();
                  send(out, 500, "", "");
                });
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      for (int i = 0; i < 5; i++) {
        WebRequest request = TestWeb.get("http://a.test/" + i);
        assertThrows(FetchFailure.class, () -> web.ask(request, POLITE));
      }
      assertEquals(3, asked.get());
    }
  }

  @Test
  void aFileIsFollowedOverFiveRedirectsAlsoToOtherHosts() throws Exception {
    FetchFailure e = refuses(onward(5), "http://a.test/x");
    assertEquals(Reason.ROBOTS, e.reason());
  }

  @Test
  void moreRedirectsMeanThatThereIsNoFile() throws Exception {
    allows(onward(6), "http://a.test/x");
  }

  /** To a file that forbids everything. */
  private static LoopbackServer.Handler onward(int times) {
    return (asked, out) -> {
      int done = asked.robots() ? 0 : Integer.parseInt(asked.target().replaceAll("[^0-9]", ""));
      if (done == times) {
        send(out, 200, "", "User-agent: *\nDisallow: /\n");
      } else {
        int next = done + 1;
        send(out, 301, "Location: http://h" + next + ".test/robots" + next + "\r\n", "");
      }
    };
  }

  @Test
  void aRedirectToAPrivateAddressAllowsNothing() throws Exception {
    FetchFailure e =
        refuses(
            (asked, out) -> send(out, 302, "Location: http://127.0.0.1/robots.txt\r\n", ""),
            "http://a.test/x");
    assertEquals(Reason.ROBOTS_UNREACHABLE, e.reason());
    assertTrue(String.valueOf(e.getMessage()).contains("a loopback address"), e.getMessage());
  }

  @Test
  void rulesBehindFiveHundredKibibytesDoNotCount() throws Exception {
    String filler = ("# " + "x".repeat(1021) + "\n").repeat(500);
    allows(file(filler + "User-agent: *\nDisallow: /\n"), "http://a.test/x");
  }

  @Test
  void rulesBeforeThemDo() throws Exception {
    String filler = ("# " + "x".repeat(1021) + "\n").repeat(600);
    FetchFailure e = refuses(file("User-agent: *\nDisallow: /x\n" + filler), "http://a.test/x");
    assertEquals(Reason.ROBOTS, e.reason());
  }

  @Test
  void theRuleThatTheLimitCutsIsNoRule() throws Exception {
    String start = "User-agent: *\n";
    String cut = "Disallow: /";
    int comment = 500 * 1024 - start.length() - cut.length() - 1;
    allows(file(start + "#".repeat(comment) + "\n" + cut + "inner"), "http://a.test/x");
  }

  @Test
  void anEndlessFileIsReadToTheLimit() throws Exception {
    LoopbackServer.Handler endless =
        (asked, out) -> {
          raw(out, "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /x\n");
          flood(out);
        };
    assertEquals(Reason.ROBOTS, refuses(endless, "http://a.test/x").reason());
  }

  private static void flood(OutputStream out) throws IOException {
    byte[] lines = "# nothing\n".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    while (true) {
      out.write(lines);
    }
  }

  @Test
  void aFileIsKeptForADay() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (LoopbackServer server =
            server(
                (request, out) -> {
                  asked.incrementAndGet();
                  send(out, 200, "", "");
                });
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      web.ask(TestWeb.get("http://a.test/1"), POLITE);
      timing.advance(Duration.ofHours(23));
      web.ask(TestWeb.get("http://a.test/2"), POLITE);
      assertEquals(1, asked.get());
      // as a run of the next hour has it from the cache
      web(client).ask(TestWeb.get("http://a.test/3"), POLITE);
      assertEquals(1, asked.get());
      timing.advance(Duration.ofHours(2));
      web.ask(TestWeb.get("http://a.test/4"), POLITE);
      assertEquals(2, asked.get());
    }
  }

  @Test
  void eachOriginHasAFileOfItsOwn() throws Exception {
    LoopbackServer.Handler byPort =
        (asked, out) ->
            send(
                out, 200, "", asked.host().endsWith(":8080") ? "User-agent: *\nDisallow: /\n" : "");
    allows(byPort, "http://a.test/x");
    assertEquals(Reason.ROBOTS, refuses(byPort, "http://a.test:8080/x").reason());
  }

  @Test
  void theCrawlDelayIsKeptWhereItIsLongerThanOurs() throws Exception {
    try (LoopbackServer server = server(file("User-agent: *\nCrawl-delay: 7.5\n"));
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      web.ask(TestWeb.get("http://a.test/1"), POLITE);
      web.ask(TestWeb.get("http://a.test/2"), POLITE);
      assertEquals(Duration.ofSeconds(15), timing.passed());
    }
  }

  @Test
  void aCrawlDelayOfMoreThanFiveMinutesIsAReasonNotToFetch() throws Exception {
    FetchFailure e = refuses(file("User-agent: *\nCrawl-delay: 3600\n"), "http://a.test/x");
    assertEquals(Reason.ROBOTS, e.reason());
    assertEquals(
        "http://a.test/x may be asked for only every 60 min (Crawl-delay of robots.txt); more than"
            + " 5 min is too slow to fetch a site",
        e.getMessage());
  }

  @Test
  void aRedirectToWhatIsForbiddenIsNotFollowed() throws Exception {
    try (LoopbackServer server =
            new LoopbackServer(
                (asked, out) -> {
                  if (asked.robots()) {
                    send(out, 200, "", "User-agent: *\nDisallow: /inner\n");
                  } else {
                    send(out, 302, "Location: /inner\r\n", "");
                  }
                });
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      FetchFailure e =
          assertThrows(FetchFailure.class, () -> web.ask(TestWeb.get("http://a.test/x"), POLITE));
      assertEquals(Reason.ROBOTS, e.reason());
      assertEquals(List.of("GET a.test/x"), server.pages());
    }
  }

  @Test
  void robotsCanBeAskedWithoutAPage() throws Exception {
    try (LoopbackServer server = server(file("User-agent: *\nDisallow: /inner\n"));
        WebClient client = client(server)) {
      PoliteWeb web = web(client);
      assertDoesNotThrow(() -> web.checkRobots(URI.create("http://a.test/x"), POLITE));
      assertThrows(
          FetchFailure.class, () -> web.checkRobots(URI.create("http://a.test/inner/x"), POLITE));
      assertEquals(List.of("GET a.test/robots.txt"), server.log());
      assertEquals(Instant.parse("2026-03-02T08:00:00Z"), timing.now());
    }
  }

  @Test
  void noFileOfRobotsIsLeftBehind() throws Exception {
    refuses(file("User-agent: *\nDisallow: /\n"), "http://a.test/x");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
