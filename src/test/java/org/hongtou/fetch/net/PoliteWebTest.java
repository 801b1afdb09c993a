package org.hongtou.fetch.net;

import static org.hongtou.fetch.net.LoopbackServer.raw;
import static org.hongtou.fetch.net.LoopbackServer.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteWebTest {
  private static final Politeness POLITE =
      new Politeness(Duration.ofSeconds(1), Duration.ofMinutes(2), 3, Duration.ofSeconds(5));

  @TempDir Path folder;
  private final FakeTiming timing = new FakeTiming();

  @FunctionalInterface
  private interface Visit {
    void with(PoliteWeb web, LoopbackServer server) throws Exception;
  }

  private void visit(LoopbackServer.Handler pages, Visit visit) throws Exception {
    try (LoopbackServer server = LoopbackServer.of(pages);
        WebClient client = TestWeb.client(server).timing(timing).build()) {
      visit.with(PoliteWeb.builder(client, folder).seed(7).build(), server);
    }
  }

  private FetchFailure failure(PoliteWeb web, String url) {
    return assertThrows(FetchFailure.class, () -> web.ask(TestWeb.get(url), POLITE));
  }

  private static WebResponse ask(PoliteWeb web, String url) throws FetchFailure {
    return web.ask(TestWeb.get(url), POLITE);
  }

  @Test
  void anAnswerIsFollowedByThePauseBeforeTheNextRequest() throws Exception {
    List<Duration> arrived = new CopyOnWriteArrayList<>();
    visit(
        (asked, out) -> {
          arrived.add(timing.passed());
          // the answer takes 10 s, which are not part of the pause
          timing.advance(Duration.ofSeconds(10));
          send(out, 200, "", "");
        },
        (web, server) -> {
          ask(web, "http://a.test/1");
          ask(web, "http://a.test:8080/2");
        });
    // robots.txt at 0 s, its pause; the page, its pause, robots.txt of the other port, its pause
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(13)), arrived);
  }

  @Test
  void anotherHostDoesNotWait() throws Exception {
    visit(
        (asked, out) -> send(out, 200, "", ""),
        (web, server) -> {
          ask(web, "http://a.test/1");
          ask(web, "http://b.test/1");
          assertEquals(Duration.ofSeconds(2), timing.passed());
        });
  }

  @Test
  void manyThreadsAskOneHostOneAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    visit(
        (asked, out) -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          Thread.sleep(5);
          // before the answer, since behind its last byte the next request may come
          inside.decrementAndGet();
          send(out, 200, "", "");
        },
        (web, server) -> {
          List<Future<WebResponse>> answers = new ArrayList<>();
          try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
              String url = "http://a.test:" + (8000 + i % 3) + "/" + i;
              answers.add(threads.submit(() -> ask(web, url)));
            }
          }
          for (Future<WebResponse> answer : answers) {
            assertEquals(200, answer.get().status());
          }
          assertEquals(1, most.get());
          // 3 files robots.txt and 20 pages, with a pause between each two
          assertEquals(Duration.ofSeconds(22), timing.passed());
        });
  }

  @Test
  void twoHostsThatRedirectToEachOtherDoNotBlock() throws Exception {
    visit(
        (asked, out) -> {
          String other = asked.host().equals("a.test") ? "b.test" : "a.test";
          if (asked.target().endsWith("/there")) {
            send(out, 200, "", "");
          } else {
            send(out, 302, "Location: http://" + other + asked.target() + "/there\r\n", "");
          }
        },
        (web, server) -> {
          List<Future<WebResponse>> answers = new ArrayList<>();
          try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
              String url = "http://" + (i % 2 == 0 ? "a" : "b") + ".test/" + i;
              answers.add(threads.submit(() -> ask(web, url)));
            }
          }
          for (Future<WebResponse> answer : answers) {
            assertEquals(200, answer.get().status());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100",
        "Mon, 02 Mar 2026 08:01:41 GMT",
        "Monday, 02-Mar-26 08:01:41 GMT",
        "Mon Mar  2 08:01:41 2026"
      })
  void aHostThatAsksForPatienceIsLeftAlone(String retryAfter) throws Exception {
    List<Duration> arrived = new CopyOnWriteArrayList<>();
    visit(
        (asked, out) -> {
          arrived.add(timing.passed());
          if (arrived.size() == 1) {
            send(out, 429, "Retry-After: " + retryAfter + "\r\n", "");
          } else {
            send(out, 200, "", "");
          }
        },
        (web, server) -> assertEquals(200, ask(web, "http://a.test/1").status()));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(101)), arrived);
  }

  @Test
  void aHostThatAsksForMoreThanTheLongestWaitIsNotWaitedFor() throws Exception {
    visit(
        (asked, out) -> send(out, 503, "Retry-After: 7200\r\n", ""),
        (web, server) -> {
          FetchFailure e = failure(web, "http://a.test/1");
          assertEquals(Reason.COME_BACK_LATER, e.reason());
          assertEquals("http://a.test/1 answered 503 and asks to come back in 2 h", e.getMessage());
          assertEquals(Instant.parse("2026-03-02T10:00:01Z"), e.comeBack());
          // Nor is any other page of it asked for.
          assertEquals(Reason.COME_BACK_LATER, failure(web, "http://a.test/2").reason());
          assertEquals(1, server.pages().size());
          assertEquals(Duration.ofSeconds(1), timing.passed());
        });
  }

  @Test
  void aServerThatFailsIsAskedThreeTimes() throws Exception {
    visit(
        (asked, out) -> send(out, 500, "", ""),
        (web, server) -> {
          FetchFailure e = failure(web, "http://a.test/1");
          assertEquals(Reason.STATUS, e.reason());
          assertEquals(500, e.status());
          assertEquals("http://a.test/1 answered 500; asked 3 times", e.getMessage());
          assertEquals(3, server.pages().size());
        });
  }

  @Test
  void aServerThatFailsOnceIsForgiven() throws Exception {
    AtomicInteger failures = new AtomicInteger();
    visit(
        (asked, out) -> send(out, failures.getAndIncrement() == 0 ? 502 : 200, "", ""),
        (web, server) -> assertEquals(200, ask(web, "http://a.test/1").status()));
  }

  @Test
  void aConnectionThatBreaksIsTriedAgain() throws Exception {
    AtomicInteger failures = new AtomicInteger();
    visit(
        (asked, out) -> {
          if (failures.getAndIncrement() == 0) {
            raw(out, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
          } else {
            send(out, 200, "", "whole");
          }
        },
        (web, server) -> {
          Path body = ask(web, "http://a.test/1").body();
          assertEquals("whole", body == null ? "" : Files.readString(body));
        });
  }

  @ParameterizedTest
  @CsvSource({"404, GONE", "410, GONE", "403, STATUS", "401, STATUS", "206, STATUS", "304, STATUS"})
  void whatIsNoPageIsAskedForOnceAndLeavesNoFile(int status, Reason reason) throws Exception {
    visit(
        (asked, out) -> send(out, status, "", "not here"),
        (web, server) -> {
          FetchFailure e = failure(web, "http://a.test/1");
          assertEquals(reason, e.reason());
          assertEquals(status, e.status());
          assertEquals(1, server.pages().size());
        });
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void whatHasNotChangedIsAnAnswerWithoutContent() throws Exception {
    visit(
        (asked, out) -> raw(out, "HTTP/1.1 304 X\r\n\r\n"),
        (web, server) -> {
          WebRequest request =
              new WebRequest(URI.create("http://a.test/1"), null, "\"7\"", null, 100);
          WebResponse answer = web.ask(request, POLITE);
          assertEquals(304, answer.status());
          assertNull(answer.body());
        });
  }

  @Test
  void aStoppedRunEndsAWaitAtOnce() throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    try (LoopbackServer server =
            LoopbackServer.of((asked, out) -> send(out, 429, "Retry-After: 60\r\n", ""));
        WebClient client =
            TestWeb.client(server)
                .timing(
                    new Timing() {
                      @Override
                      public Instant now() {
                        return timing.now();
                      }

                      @Override
                      public long nanoTime() {
                        return timing.nanoTime();
                      }

                      @Override
                      public void pause(Duration time) throws InterruptedException {
                        timing.pause(time);
                        stopped.set(!server.pages().isEmpty());
                      }
                    })
                .stopped(stopped::get)
                .build()) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      assertEquals(Reason.STOPPED, failure(web, "http://a.test/1").reason());
      assertTrue(timing.passed().compareTo(Duration.ofSeconds(2)) < 0, "waited on");
    }
  }

  @Test
  void aRedirectObeysThePauseAndTheRobotsOfWhereItLeads() throws Exception {
    visit(
        (asked, out) -> {
          if (asked.target().equals("/1")) {
            send(out, 302, "Location: http://b.test/2\r\n", "");
          } else {
            send(out, 200, "", "");
          }
        },
        (web, server) -> {
          ask(web, "http://a.test/1");
          assertEquals(
              List.of(
                  "GET a.test/robots.txt", "GET a.test/1", "GET b.test/robots.txt", "GET b.test/2"),
              server.log());
          assertEquals(Duration.ofSeconds(2), timing.passed());
        });
  }
}
