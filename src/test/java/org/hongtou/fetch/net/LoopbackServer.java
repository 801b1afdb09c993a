package org.hongtou.fetch.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers each connection's one request with whatever bytes a test wants. */
final class LoopbackServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Handler handler;
  private final List<Asked> log = new CopyOnWriteArrayList<>();

  @FunctionalInterface
  interface Handler {
    void answer(Asked request, OutputStream out) throws IOException, InterruptedException;
  }

  /** A request: {@code GET}, {@code a.test}, {@code /x?y=1}, its head and body. */
  record Asked(String method, String host, String target, String head, String body) {
    boolean robots() {
      return target.equals("/robots.txt");
    }

    String header(String name) {
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  LoopbackServer(Handler handler) {
    this.handler = handler;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** A server that allows everything and answers pages. */
  static LoopbackServer of(Handler pages) {
    return new LoopbackServer(
        (asked, out) -> {
          if (asked.robots()) {
            send(out, 404, "", "");
          } else {
            pages.answer(asked, out);
          }
        });
  }

  int port() {
    return socket.getLocalPort();
  }

  /** All requests, as {@code GET a.test/x}. */
  List<String> log() {
    return log.stream().map(a -> a.method() + " " + a.host() + a.target()).toList();
  }

  /** Without those for robots.txt. */
  List<String> pages() {
    return log().stream().filter(line -> !line.endsWith("/robots.txt")).toList();
  }

  List<Asked> asked() {
    return log;
  }

  static void send(OutputStream out, int status, String headers, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    out.write(("HTTP/1.1 " + status + " X\r\n" + headers).getBytes(StandardCharsets.UTF_8));
    raw(out, "Content-Length: " + bytes.length + "\r\n\r\n");
    out.write(bytes);
    out.flush();
  }

  static void raw(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Asked asked = read(connection.getInputStream());
      log.add(asked);
      handler.answer(asked, connection.getOutputStream());
    } catch (IOException e) {
      // the client has heard enough
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Asked read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.write(next);
    }
    String text = head.toString(StandardCharsets.ISO_8859_1);
    String[] line = text.lines().findFirst().orElseThrow().split(" ", -1);
    Asked bare = new Asked(line[0], "", line[1], text, "");
    String length = bare.header("content-length");
    byte[] body = in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
    return new Asked(
        line[0], bare.header("host"), line[1], text, new String(body, StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
