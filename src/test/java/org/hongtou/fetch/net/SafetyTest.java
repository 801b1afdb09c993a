package org.hongtou.fetch.net;

import static org.hongtou.fetch.net.LoopbackServer.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Addresses that are not public: not asked directly, nor by a redirect, nor by a name. */
class SafetyTest {
  static final List<String> NOT_PUBLIC =
      List.of(
          "127.0.0.1",
          "2130706433",
          "0177.0.0.1",
          "017700000001",
          "0x7f.1",
          "0x7f000001",
          "127.1",
          "127.0.0.1.",
          "１２７。０。０。１",
          "0",
          "10.0.0.1",
          "012.1",
          "172.16.0.1",
          "192.168.0.1",
          "3232235521",
          "169.254.169.254",
          "100.64.0.1",
          "100.100.100.200",
          "192.0.2.1",
          "198.18.0.1",
          "224.0.0.1",
          "255.255.255.255",
          "[::1]",
          "[::]",
          "[0:0:0:0:0:0:0:1]",
          "[::ffff:127.0.0.1]",
          "[::ffff:7f00:1]",
          "[::ffff:0:127.0.0.1]",
          "[::127.0.0.1]",
          "[64:ff9b::127.0.0.1]",
          "[64:ff9b:1::1]",
          "[2002:7f00:1::]",
          "[2001::1]",
          "[fe80::1]",
          "[fe80::1%25eth0]",
          "[fec0::1]",
          "[fc00::1]",
          "[fd00::1]",
          "[ff02::1]");

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("NOT_PUBLIC")
  void itIsNotAskedDirectly(String host) throws Exception {
    try (LoopbackServer server = LoopbackServer.of((asked, out) -> send(out, 200, "", "secret"));
        WebClient client = TestWeb.client(server).build()) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      WebRequest request =
          new WebRequest(WebAddress.of("http://" + host + "/"), null, null, null, TestWeb.MOST);
      FetchFailure e =
          assertThrows(FetchFailure.class, () -> web.ask(request, Politeness.STANDARD));
      assertEquals(Reason.NOT_PUBLIC, e.reason());
      assertTrue(String.valueOf(e.getMessage()).contains("; only public addresses"), e.toString());
      assertEquals(List.of(), server.log());
    }
  }

  @ParameterizedTest
  @FieldSource("NOT_PUBLIC")
  void itIsNotAskedByARedirect(String host) throws Exception {
    try (LoopbackServer server =
            LoopbackServer.of(
                (asked, out) -> send(out, 302, "Location: http://" + host + "/secret\r\n", ""));
        WebClient client = TestWeb.client(server).timing(new FakeTiming()).build()) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      FetchFailure e =
          assertThrows(
              FetchFailure.class,
              () -> web.ask(TestWeb.get("http://a.test/x"), Politeness.STANDARD));
      assertEquals(Reason.NOT_PUBLIC, e.reason());
      assertTrue(String.valueOf(e.getMessage()).endsWith("; http://a.test/x led there"));
      assertEquals(List.of("GET a.test/robots.txt", "GET a.test/x"), server.log());
    }
  }

  @Test
  void itIsNotAskedByAName() throws Exception {
    try (LoopbackServer server = LoopbackServer.of((asked, out) -> send(out, 200, "", ""));
        WebClient client =
            TestWeb.client(server)
                .resolver(host -> List.of(InetAddress.getLoopbackAddress()))
                .build()) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      FetchFailure e =
          assertThrows(
              FetchFailure.class,
              () -> web.ask(TestWeb.get("http://a.test/x"), Politeness.STANDARD));
      assertEquals(
          "http://a.test/robots.txt leads to 127.0.0.1, a loopback address; only public addresses"
              + " are fetched (--allow-private allows others)",
          e.getMessage());
      assertEquals(List.of(), server.log());
    }
  }

  @Test
  void aNameThatHasAPublicAddressAndAnotherIsNotAsked() throws Exception {
    try (LoopbackServer server = LoopbackServer.of((asked, out) -> send(out, 200, "", ""));
        WebClient client =
            TestWeb.client(server)
                .resolver(
                    host -> List.of(TestWeb.publicAddress(), InetAddress.getLoopbackAddress()))
                .build()) {
      FetchFailure e =
          assertThrows(
              FetchFailure.class, () -> client.send(TestWeb.get("http://a.test/x"), folder));
      assertEquals(Reason.NOT_PUBLIC, e.reason());
    }
  }

  @Test
  void aNameIsResolvedOnceForEachConnectionWhichGoesToTheAddressThatWasChecked() throws Exception {
    AtomicInteger resolved = new AtomicInteger();
    try (LoopbackServer server = LoopbackServer.of((asked, out) -> send(out, 200, "", ""));
        WebClient client =
            WebClient.builder()
                .limits(TestWeb.LIMITS)
                .resolver(
                    host ->
                        List.of(
                            resolved.incrementAndGet() == 1
                                ? TestWeb.publicAddress()
                                : InetAddress.getLoopbackAddress()))
                .dialer(
                    (socket, address, millis) -> {
                      assertEquals(TestWeb.publicAddress(), address.getAddress());
                      socket.connect(
                          new java.net.InetSocketAddress(
                              InetAddress.getLoopbackAddress(), server.port()),
                          millis);
                    })
                .build()) {
      assertEquals(200, client.send(TestWeb.get("http://a.test/x"), folder).status());
      assertEquals(1, resolved.get());
    }
  }

  @Test
  void aNameThatIsReboundBetweenRobotsAndPageIsNotAsked() throws Exception {
    AtomicInteger resolved = new AtomicInteger();
    try (LoopbackServer server = LoopbackServer.of((asked, out) -> send(out, 200, "", "secret"));
        WebClient client =
            TestWeb.client(server)
                .timing(new FakeTiming())
                .resolver(
                    host ->
                        List.of(
                            resolved.incrementAndGet() == 1
                                ? TestWeb.publicAddress()
                                : InetAddress.getLoopbackAddress()))
                .build()) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      FetchFailure e =
          assertThrows(
              FetchFailure.class,
              () -> web.ask(TestWeb.get("http://a.test/x"), Politeness.STANDARD));
      assertEquals(Reason.NOT_PUBLIC, e.reason());
      assertEquals(List.of("GET a.test/robots.txt"), server.log());
    }
  }

  @Test
  void itIsAskedWhereTheUserAllowsIt() throws Exception {
    try (LoopbackServer server = LoopbackServer.of((asked, out) -> send(out, 200, "", "mine"));
        WebClient client =
            WebClient.builder().timing(new FakeTiming()).allowPrivate(true).build()) {
      PoliteWeb web = PoliteWeb.builder(client, folder).build();
      String url = "http://127.0.0.1:" + server.port() + "/x";
      assertEquals(200, web.ask(TestWeb.get(url), Politeness.STANDARD).status());
    }
  }
}
