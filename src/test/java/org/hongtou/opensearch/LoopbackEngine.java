package org.hongtou.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers bulk requests as it was told, and keeps what it was asked. */
final class LoopbackEngine implements AutoCloseable {
  private final HttpServer server;
  private final Deque<String> answers = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();

  LoopbackEngine() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The next answer: a status and a body; {@code 0} for a connection that breaks off. */
  LoopbackEngine then(int status, String body) {
    answers.add(status + " " + body);
    return this;
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String answer = answers.remove();
    int status = Integer.parseInt(answer.substring(0, answer.indexOf(' ')));
    if (status != 0) {
      byte[] body = answer.substring(answer.indexOf(' ') + 1).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /** The bodies of all requests so far. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  EngineAddress address() {
    return new EngineAddress(
        "http://127.0.0.1:" + server.getAddress().getPort(), "notices", null, null);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
