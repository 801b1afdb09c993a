package org.hongtou.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.hongtou.opensearch.EngineException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests to OpenSearch, each a few lines of JSON. Six of them are all that is needed, so they are
 * sent by Java's own HTTP client instead of OpenSearch's, which would bring a dozen libraries and
 * doesn't know our query.
 */
final class EngineClient implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ANSWERING = Duration.ofMinutes(2);
  private static final int LONGEST_REASON = 500;

  private final EngineAddress address;
  private final HttpClient http;

  EngineClient(EngineAddress address) {
    this.address = address;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();
  }

  EngineAddress address() {
    return address;
  }

  /**
   * An answer.
   *
   * @param json missing where the answer isn't JSON
   */
  record Answer(int status, JsonNode json, String text) {
    boolean isGood() {
      return status / 100 == 2;
    }

    /** Whether the same request may succeed later: too much at once, or a node is not there. */
    boolean isPassing() {
      return isPassing(status);
    }

    static boolean isPassing(int status) {
      return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** What it says is wrong, in OpenSearch's words, on one line. */
    String reason() {
      JsonNode error = json.path("error");
      return EngineClient.reason(error.isMissingNode() ? text : error);
    }

    boolean isAbout(String type) {
      return json.path("error").path("type").asString("").equals(type);
    }
  }

  /** An error as a line: its type and reason, and those of what caused it. */
  static String reason(Object error) {
    String line;
    if (error instanceof JsonNode node && node.isObject()) {
      JsonNode root = node.path("root_cause").path(0);
      JsonNode cause = node.path("caused_by");
      String own = node.path("reason").asString("");
      String deeper = cause.path("reason").asString(root.path("reason").asString(""));
      line =
          node.path("type").asString("error")
              + ": "
              + own
              + (deeper.isEmpty() || own.contains(deeper) ? "" : " (" + deeper + ")");
    } else {
      line = error instanceof JsonNode node ? node.asString("") : String.valueOf(error);
    }
    String plain = line.replaceAll("\\s+", " ").strip();
    return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON) + "…";
  }

  /**
   * Sends one request.
   *
   * @param path behind the server's address, such as {@code /notices/_search}
   * @param body JSON, or lines of it; empty for none
   * @throws IOException if there is no answer
   */
  Answer send(String method, String path, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.server() + path))
            .timeout(ANSWERING)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (address.user() != null) {
      String both = address.user() + ":" + Objects.requireNonNullElse(address.password(), "");
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(answer.statusCode(), json(answer.body()), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static JsonNode json(String body) {
    try {
      return body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
    } catch (JacksonException e) {
      return JSON.missingNode(); // a proxy's page
    }
  }

  /**
   * Sends one request that has to succeed at once.
   *
   * @throws EngineException if it doesn't
   */
  JsonNode ask(String method, String path, Object body) throws EngineException {
    Answer answer;
    try {
      answer = send(method, path, JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new EngineException(e, Reason.UNREACHABLE, address.server(), said(e));
    }
    if (!answer.isGood()) {
      throw failure(answer);
    }
    return answer.json();
  }

  /** What an answer means that will not get better. */
  EngineException failure(Answer answer) {
    if (answer.status() == 401 || answer.status() == 403) {
      return new EngineException(Reason.FORBIDDEN, address.server(), answer.reason());
    }
    if (answer.isAbout("index_not_found_exception")) {
      return new EngineException(Reason.MISSING, address.index(), address.toString());
    }
    String reason = answer.reason();
    if ((reason.contains("[hongtou]") && reason.contains("unknown query"))
        || reason.contains("failed to find analyzer")
        || reason.contains("analyzer [hongtou] has not been configured")
        || reason.contains("Unknown analyzer type [hongtou]")) {
      return new EngineException(Reason.NO_PLUGIN, address.server());
    }
    return new EngineException(
        Reason.FAILED, address.server(), String.valueOf(answer.status()), reason);
  }

  /** Java gives no message where a connection is refused. */
  static String said(IOException e) {
    String message = e.getMessage();
    if (message != null) {
      return message;
    }
    return e instanceof java.net.ConnectException ? "connection refused" : e.toString();
  }

  @Override
  public void close() {
    http.close();
  }
}
