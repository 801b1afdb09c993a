package org.hongtou.fetch.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.jspecify.annotations.Nullable;

/** Connects to addresses that the guard lets through, and to no others. */
final class Connecting {
  /** A name with many addresses is not tried at each of them. */
  private static final int MOST_ADDRESSES = 4;

  private final AddressGuard guard;
  private final Dialer dialer;
  private final SSLSocketFactory tls;
  private final WebLimits limits;
  private final Stop stop;

  /** Connects a socket; a test's own can take public addresses to a server on this machine. */
  @FunctionalInterface
  interface Dialer {
    Dialer DIRECT = (socket, address, millis) -> socket.connect(address, millis);

    void connect(Socket socket, InetSocketAddress address, int millis) throws IOException;
  }

  Connecting(AddressGuard guard, Dialer dialer, SSLSocketFactory tls, WebLimits limits, Stop stop) {
    this.guard = guard;
    this.dialer = dialer;
    this.tls = tls;
    this.limits = limits;
    this.stop = stop;
  }

  /** A connection; closing it reads nothing more. */
  record Line(WatchedSocket watched, @Nullable SSLSocket secure) implements AutoCloseable {
    void bind(DefaultBHttpClientConnection connection) throws IOException {
      if (secure == null) {
        connection.bind(watched);
      } else {
        connection.bind(secure, watched);
      }
    }

    @Override
    public void close() {
      try {
        // not the TLS socket, which would wait for the other side's goodbye
        watched.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Connects.
   *
   * @param deadline as {@link System#nanoTime()}
   */
  Line to(URI url, long deadline) throws FetchFailure {
    List<InetAddress> addresses = guard.addresses(url);
    boolean secure = url.getScheme().equals("https");
    int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
    IOException last = null;
    for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
      stop.check();
      WatchedSocket socket =
          new WatchedSocket(deadline, limits.silence(), stop, limits.headBytes());
      boolean connected = false;
      try {
        dial(socket, new InetSocketAddress(address, port), deadline);
        Line line = new Line(socket, secure ? handshake(socket, url, port) : null);
        connected = true;
        return line;
      } catch (IOException e) {
        stop.check();
        if (socket.cut() != null || e instanceof SSLException) {
          throw handshakeFailed(url, e, socket.cut());
        }
        last = e;
      } finally {
        if (!connected) {
          closed(socket);
        }
      }
    }
    throw Exchange.notConnected(url, last == null ? new IOException("no address") : last);
  }

  private void dial(WatchedSocket socket, InetSocketAddress address, long deadline)
      throws IOException {
    long left = (deadline - System.nanoTime()) / 1_000_000;
    dialer.connect(socket, address, (int) Math.clamp(left, 1, limits.connect().toMillis()));
    socket.setTcpNoDelay(true);
  }

  private SSLSocket handshake(WatchedSocket socket, URI url, int port) throws IOException {
    String host = url.getHost();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    SSLSocket secure = (SSLSocket) tls.createSocket(socket, name, port, true);
    SSLParameters parameters = secure.getSSLParameters();
    // compares the name with the certificate's, which a bare SSLSocket does not
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  private static FetchFailure handshakeFailed(
      URI url, IOException e, WatchedSocket.@Nullable Cut cut) {
    String shown = ShownUrl.of(url);
    if (cut != null) {
      return new FetchFailure(cut.reason(), shown + ": " + cut.getMessage(), e);
    }
    return Exchange.tls(shown, (SSLException) e);
  }

  private static void closed(WatchedSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
