package org.hongtou.fetch.net;

import static org.hongtou.fetch.net.LoopbackServer.raw;
import static org.hongtou.fetch.net.LoopbackServer.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientTest {
  @TempDir Path folder;

  private WebResponse fetched(LoopbackServer.Handler handler) throws Exception {
    return fetched(TestWeb.get("http://a.test/x"), handler);
  }

  private WebResponse fetched(WebRequest request, LoopbackServer.Handler handler) throws Exception {
    try (LoopbackServer server = new LoopbackServer(handler);
        WebClient client = TestWeb.client(server).build()) {
      return client.send(request, folder);
    }
  }

  private FetchFailure failure(LoopbackServer.Handler handler) throws Exception {
    return failure(TestWeb.get("http://a.test/x"), handler);
  }

  private FetchFailure failure(WebRequest request, LoopbackServer.Handler handler)
      throws Exception {
    FetchFailure e = assertThrows(FetchFailure.class, () -> fetched(request, handler));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList(), "files left behind");
    }
    return e;
  }

  private static String text(WebResponse response) throws IOException {
    Path body = response.body();
    return body == null ? "" : Files.readString(body);
  }

  private static LoopbackServer.Handler bytes(String headers, byte[] body) {
    return (asked, out) -> {
      raw(out, "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n");
      out.write(body);
    };
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  @Test
  void anAnswerIsKeptAsReceivedWithItsHash() throws Exception {
    WebResponse answer = fetched((asked, out) -> send(out, 200, "ETag: \"7\"\r\n", "abc"));
    assertEquals("abc", text(answer));
    assertEquals(3, answer.bytes());
    assertEquals("\"7\"", answer.header("etag"));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", answer.sha256());
  }

  @Test
  void aRequestNamesTheProjectAndCarriesItsConditions() throws Exception {
    WebRequest request =
        new WebRequest(
            URI.create("http://a.test:8080/x?y=1"), null, "\"7\"", "yesterday", TestWeb.MOST);
    String[] head = new String[1];
    WebResponse answer =
        fetched(
            request,
            (asked, out) -> {
              head[0] = asked.head();
              raw(out, "HTTP/1.1 304 Not Modified\r\n\r\n");
            });
    assertEquals(304, answer.status());
    assertTrue(head[0].startsWith("GET /x?y=1 HTTP/1.1\r\nHost: a.test:8080\r\n"), head[0]);
    assertTrue(head[0].contains("If-None-Match: \"7\"\r\n"), head[0]);
    assertTrue(head[0].contains("If-Modified-Since: yesterday\r\n"), head[0]);
    assertTrue(
        head[0].contains("User-Agent: Hongtou/0.1 (+reads public policy notices)\r\n"), head[0]);
  }

  @Test
  void aFormIsPosted() throws Exception {
    WebRequest request =
        new WebRequest(URI.create("http://a.test/q"), "page=2", null, null, TestWeb.MOST);
    WebResponse answer =
        fetched(request, (asked, out) -> send(out, 200, "", asked.method() + asked.body()));
    assertEquals("POSTpage=2", text(answer));
  }

  @Test
  void packedContentIsUnpacked() throws Exception {
    byte[] packed = gzip("通知".getBytes(StandardCharsets.UTF_8));
    assertEquals("通知", text(fetched(bytes("Content-Encoding: gzip\r\n", packed))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deflateIsUnpackedWithItsFrameOrWithout(boolean bare) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      out.write("notice".getBytes(StandardCharsets.UTF_8));
    }
    WebResponse answer = fetched(bytes("Content-Encoding: deflate\r\n", packed.toByteArray()));
    assertEquals("notice", text(answer));
  }

  @Test
  void membersOfGzipThatArriveOneByOneAreAllUnpacked() throws Exception {
    byte[] first = gzip("a".repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] second = gzip("b".repeat(50).getBytes(StandardCharsets.UTF_8));
    WebResponse answer =
        fetched(
            (asked, out) -> {
              raw(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
              out.write(first);
              out.flush();
              Thread.sleep(100);
              out.write(second);
            });
    assertEquals(100, answer.bytes());
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    byte[] bomb = gzip(new byte[9_000_000]);
    FetchFailure e = failure(bytes("Content-Encoding: gzip\r\n", bomb));
    assertEquals(Reason.BOMB, e.reason(), e.getMessage());
  }

  @Test
  void packedContentThatEndsEarlyIsBroken() throws Exception {
    byte[] whole = gzip("a notice".repeat(100).getBytes(StandardCharsets.UTF_8));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertEquals(Reason.BROKEN, failure(bytes("Content-Encoding: gzip\r\n", half)).reason());
  }

  @Test
  void contentThatIsLongerThanAllowedIsRefused() throws Exception {
    WebRequest request = WebRequest.get(URI.create("http://a.test/x"), 1000);
    FetchFailure e = failure(request, bytes("", new byte[1001]));
    assertEquals(Reason.TOO_LARGE, e.reason());
    assertEquals(
        "http://a.test/x: it is longer than 1,000 bytes, the most that is fetched of it",
        e.getMessage());
  }

  @Test
  void anEndlessBodyIsCutOff() throws Exception {
    WebRequest request = WebRequest.get(URI.create("http://a.test/x"), 100_000);
    FetchFailure e =
        failure(
            request,
            (asked, out) -> {
              raw(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              while (true) {
                raw(out, "5\r\nabcde\r\n");
              }
            });
    assertEquals(Reason.TOO_LARGE, e.reason());
  }

  @ParameterizedTest
  @CsvSource({
    // shorter than promised
    "'HTTP/1.1 200 OK|Content-Length: 10||abc', BROKEN",
    // chunks: cut within, cut between, no number, negative
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||a|abc', BROKEN",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||3|abc|', BROKEN",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||xyz|abc|', BROKEN",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||-3|abc|', BROKEN",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||3|abcdef|0||', BROKEN",
    "'HTTP/1.1 200 OK|Content-Length: -1||abc', BROKEN",
    "'HTTP/1.1 200 OK|Content-Length: 3|Content-Length: 5||abc', BROKEN",
    "'HTTP/1.1 200 OK|Content-Encoding: br|Content-Length: 3||abc', BROKEN",
    "'HTTP/1.1 200 OK|Content-Encoding: gzip|Content-Length: 3||abc', BROKEN",
    "'SSH-2.0-OpenSSH_9.6|', BROKEN",
    "'HTTP/1.1 200 OK|Content-Le', BROKEN",
    "'', CONNECTION",
  })
  void aBrokenAnswerIsNoAnswer(String answer, Reason reason) throws Exception {
    FetchFailure e = failure((asked, out) -> raw(out, answer.replace("|", "\r\n")));
    assertEquals(reason, e.reason(), e.getMessage());
  }

  @Test
  void aFloodOfHeadersIsCutOff() throws Exception {
    FetchFailure e =
        failure(
            (asked, out) -> {
              raw(out, "HTTP/1.1 200 OK\r\n");
              while (true) {
                raw(out, "X: y\r\n");
              }
            });
    assertEquals(Reason.TOO_LARGE, e.reason());
  }

  @Test
  void anEndlessHeaderIsCutOff() throws Exception {
    FetchFailure e =
        failure(
            (asked, out) -> {
              raw(out, "HTTP/1.1 200 OK\r\nX: ");
              while (true) {
                raw(out, "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy");
              }
            });
    assertEquals(Reason.TOO_LARGE, e.reason());
  }

  @Test
  void interimAnswersWithoutEndAreCutOff() throws Exception {
    FetchFailure e =
        failure(
            (asked, out) -> {
              while (true) {
                raw(out, "HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n");
              }
            });
    assertEquals(Reason.TOO_LARGE, e.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n\r\n"})
  void aDripEndsWithTheTimeOfAnAnswer(String before) throws Exception {
    WebLimits hasty =
        new WebLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            64 * 1024,
            50,
            8 * 1024,
            5,
            100);
    try (LoopbackServer server =
            new LoopbackServer(
                (asked, out) -> {
                  raw(out, before);
                  while (true) {
                    raw(out, "H");
                    Thread.sleep(20);
                  }
                });
        WebClient client = TestWeb.client(server).limits(hasty).build()) {
      FetchFailure e =
          assertThrows(
              FetchFailure.class, () -> client.send(TestWeb.get("http://a.test/x"), folder));
      assertEquals(Reason.TIMEOUT, e.reason(), e.getMessage());
    }
  }

  @Test
  void aStoppedRunEndsTheWaitForAnAnswer() throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    try (LoopbackServer server =
            new LoopbackServer(
                (asked, out) -> {
                  stopped.set(true);
                  Thread.sleep(60_000);
                });
        WebClient client = TestWeb.client(server).stopped(stopped::get).build()) {
      FetchFailure e =
          assertThrows(
              FetchFailure.class, () -> client.send(TestWeb.get("http://a.test/x"), folder));
      assertEquals(Reason.STOPPED, e.reason());
    }
  }

  @Test
  void anInterruptedThreadEndsItsWaitAndStaysInterrupted() throws Exception {
    Thread waiting = Thread.currentThread();
    try (LoopbackServer server =
            new LoopbackServer(
                (asked, out) -> {
                  waiting.interrupt();
                  Thread.sleep(60_000);
                });
        WebClient client = TestWeb.client(server).build()) {
      FetchFailure e =
          assertThrows(
              FetchFailure.class, () -> client.send(TestWeb.get("http://a.test/x"), folder));
      assertTrue(Thread.interrupted());
      assertEquals(Reason.STOPPED, e.reason());
    }
  }

  @Test
  void redirectsAreFollowedAndListed() throws Exception {
    WebResponse answer =
        fetched(
            TestWeb.get("http://a.test/1"),
            (asked, out) -> {
              switch (asked.target()) {
                case "/1" -> send(out, 301, "Location: /2\r\n", "");
                case "/2" -> send(out, 302, "Location: //b.test/3#x\r\n", "gone there");
                default -> send(out, 200, "", asked.host() + asked.target());
              }
            });
    assertEquals("b.test/3", text(answer));
    assertEquals("http://b.test/3", answer.url().toString());
    assertEquals(
        List.of(
            new WebResponse.Redirect(301, URI.create("http://a.test/1")),
            new WebResponse.Redirect(302, URI.create("http://a.test/2"))),
        answer.redirects());
  }

  @ParameterizedTest
  @CsvSource({"301, GET", "302, GET", "303, GET", "307, POSTa=1", "308, POSTa=1"})
  void aFormIsSentAgainOnlyWhereTheStatusSaysSo(int status, String repeated) throws Exception {
    WebRequest request =
        new WebRequest(URI.create("http://a.test/1"), "a=1", null, null, TestWeb.MOST);
    WebResponse answer =
        fetched(
            request,
            (asked, out) -> {
              if (asked.target().equals("/1")) {
                send(out, status, "Location: /2\r\n", "");
              } else {
                send(out, 200, "", asked.method() + asked.body());
              }
            });
    assertEquals(repeated, text(answer));
  }

  @Test
  void aLocationInChineseGoesBackInTheSameBytes() throws Exception {
    WebResponse answer =
        fetched(
            TestWeb.get("http://a.test/1"),
            (asked, out) -> {
              if (asked.target().equals("/1")) {
                raw(out, "HTTP/1.1 302 X\r\nLocation: /");
                out.write("通".getBytes(Charset.forName("GB18030")));
                raw(out, "\r\nContent-Length: 0\r\n\r\n");
              } else {
                send(out, 200, "", asked.target());
              }
            });
    assertEquals("/%CD%A8", text(answer));
  }

  @Test
  void aCircleOfRedirectsEnds() throws Exception {
    FetchFailure e =
        failure(
            (asked, out) ->
                send(
                    out,
                    302,
                    asked.target().equals("/x") ? "Location: /y\r\n" : "Location: /x\r\n",
                    ""));
    assertEquals(Reason.TOO_MANY_REDIRECTS, e.reason());
  }

  @Test
  void fiveRedirectsAreFollowedAndNoSixth() throws Exception {
    LoopbackServer.Handler onward =
        (asked, out) -> {
          int number = Integer.parseInt(asked.target().substring(1));
          if (number == 0) {
            send(out, 200, "", "there");
          } else {
            send(out, 302, "Location: /" + (number - 1) + "\r\n", "");
          }
        };
    assertEquals("there", text(fetched(TestWeb.get("http://a.test/5"), onward)));
    FetchFailure e =
        assertThrows(FetchFailure.class, () -> fetched(TestWeb.get("http://a.test/6"), onward));
    assertEquals(Reason.TOO_MANY_REDIRECTS, e.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://a.test/", "file:///etc/passwd", "http://u:p@a.test/", "javascript:x"})
  void aRedirectToWhatIsNoPageIsRefused(String location) throws Exception {
    FetchFailure e = failure((asked, out) -> send(out, 302, "Location: " + location + "\r\n", ""));
    assertEquals(Reason.BAD_ADDRESS, e.reason());
  }

  @Test
  void nothingIsRememberedFromAnAnswer() throws Exception {
    try (LoopbackServer server =
            new LoopbackServer(
                (asked, out) ->
                    send(out, 401, "Set-Cookie: a=b\r\nWWW-Authenticate: Basic\r\n", ""));
        WebClient client = TestWeb.client(server).build()) {
      client.send(TestWeb.get("http://a.test/x"), folder);
      client.send(TestWeb.get("http://a.test/x"), folder);
      assertEquals(2, server.asked().size());
      for (LoopbackServer.Asked asked : server.asked()) {
        assertEquals("", asked.header("cookie"));
        assertEquals("", asked.header("authorization"));
      }
    }
  }

  @Test
  void aMessageHoldsNoSecretOfTheAddress() throws Exception {
    FetchFailure e =
        failure(TestWeb.get("http://a.test/x?token=abc123&id=7"), (asked, out) -> raw(out, ""));
    assertFalse(String.valueOf(e.getMessage()).contains("abc123"), e.getMessage());
  }
}
