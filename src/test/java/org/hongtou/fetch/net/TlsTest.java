package org.hongtou.fetch.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path keys;
  @TempDir Path folder;
  private static SSLContext ofTheServer;

  /** A server's key, with a certificate for a.test that it has signed itself. */
  @BeforeAll
  static void makeCertificate() throws Exception {
    Path store = keys.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD),
                "-keyalg",
                "EC",
                "-dname",
                "CN=a.test",
                "-ext",
                "SAN=dns:a.test",
                "-validity",
                "3650")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, keytool.waitFor(), "keytool");
    KeyStore key = KeyStore.getInstance(store.toFile(), PASSWORD);
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(key, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("a", key.getCertificate(key.aliases().nextElement()));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    ofTheServer = SSLContext.getInstance("TLS");
    ofTheServer.init(own.getKeyManagers(), trust.getTrustManagers(), null);
  }

  private WebResponse fetched(String url, SSLSocketFactory trusting) throws Exception {
    try (ServerSocket server =
        ofTheServer
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(server));
      return fetched(url, trusting, server.getLocalPort(), TestWeb.LIMITS);
    }
  }

  private WebResponse fetched(String url, SSLSocketFactory trusting, int port, WebLimits limits)
      throws Exception {
    try (WebClient client =
        WebClient.builder()
            .limits(limits)
            .tls(trusting)
            .resolver(host -> List.of(TestWeb.publicAddress()))
            .dialer(
                (socket, address, millis) ->
                    socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), millis))
            .build()) {
      return client.send(TestWeb.get(url), folder);
    }
  }

  private static void serve(ServerSocket server) {
    try (Socket connection = server.accept()) {
      InputStream in = connection.getInputStream();
      int ends = 0;
      for (int next = in.read(); next >= 0 && ends < 2; next = ends == 2 ? -1 : in.read()) {
        ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
      }
      OutputStream out = connection.getOutputStream();
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecure".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // the client does not trust it
    }
  }

  @Test
  void aTrustedServerIsAskedOverTls() throws Exception {
    Path body = fetched("https://a.test/", ofTheServer.getSocketFactory()).body();
    assertEquals("secure", body == null ? "" : Files.readString(body));
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
    FetchFailure e = assertThrows(FetchFailure.class, () -> fetched("https://a.test/", usual));
    assertEquals(Reason.UNTRUSTED, e.reason(), e.getMessage());
  }

  @Test
  void theCertificateOfAnotherNameIsRefused() {
    FetchFailure e =
        assertThrows(
            FetchFailure.class, () -> fetched("https://b.test/", ofTheServer.getSocketFactory()));
    assertEquals(Reason.UNTRUSTED, e.reason(), e.getMessage());
  }

  @Test
  void aServerWithoutTlsIsNoSecureServer() throws Exception {
    try (LoopbackServer plain =
        new LoopbackServer((asked, out) -> LoopbackServer.send(out, 200, "", ""))) {
      WebLimits hasty =
          new WebLimits(
              Duration.ofSeconds(5),
              Duration.ofMillis(300),
              Duration.ofSeconds(5),
              64 * 1024,
              50,
              8 * 1024,
              5,
              100);
      FetchFailure e =
          assertThrows(
              FetchFailure.class,
              () ->
                  fetched("https://a.test/", ofTheServer.getSocketFactory(), plain.port(), hasty));
      // It waits for the rest of a request, and so do we for a handshake.
      assertEquals(Reason.TIMEOUT, e.reason(), e.getMessage());
    }
  }
}
