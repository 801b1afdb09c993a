package org.hongtou.testsite;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked of the province, and how many connections and requests there were at each time.
 * Its times never run backwards, also if the machine's clock is set.
 */
final class RequestLog implements AutoCloseable {
  /**
   * How long an idle connection beside the one that asks is given to turn out to be closed. A
   * client that closes one connection and opens the next has done no wrong, but the thread that
   * reads from the first may learn of it a moment later.
   */
  private static final long SETTLING_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Instant begun = Instant.now();
  private final long begunNanos = System.nanoTime();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Host> hosts = new HashMap<>();
  private final JsonMapper json = new JsonMapper();
  private final @Nullable OutputStream file;
  private int requests;
  private long connections;

  private static final class Host {
    private int open;
    private int running;
  }

  /** A connection, from its opening to its end. */
  static final class Connection {
    private final String host;
    private final long number;
    private boolean isOpen = true;
    private boolean isRunning;

    private Connection(String host, long number) {
      this.host = host;
      this.number = number;
    }
  }

  /** A request that may still be running. */
  static final class Entry {
    private LoggedRequest request;

    private Entry(LoggedRequest request) {
      this.request = request;
    }
  }

  RequestLog(@Nullable Path path) {
    try {
      // Not by a channel: an interrupted thread would close it.
      file = path == null ? null : new FileOutputStream(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instant now() {
    return begun.plusNanos(System.nanoTime() - begunNanos);
  }

  synchronized Connection opened(String host) {
    hosts.computeIfAbsent(host, name -> new Host()).open++;
    return new Connection(host, ++connections);
  }

  synchronized void closed(Connection connection) {
    if (connection.isOpen) {
      connection.isOpen = false;
      hosts.get(connection.host).open--;
      stopRunning(connection);
      notifyAll();
    }
  }

  private void stopRunning(Connection connection) {
    if (connection.isRunning) {
      connection.isRunning = false;
      hosts.get(connection.host).running--;
    }
  }

  /** A request was read. */
  synchronized Entry received(Connection connection, Asked asked) throws InterruptedException {
    Instant at = now();
    Host host = hosts.get(connection.host);
    long end = System.nanoTime() + SETTLING_NANOS;
    while (host.open > 1) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        break;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    connection.isRunning = true;
    host.running++;
    Entry entry =
        new Entry(
            new LoggedRequest(
                ++requests,
                at,
                null,
                connection.number,
                connection.host,
                asked.method(),
                asked.target(),
                asked.headers(),
                asked.body(),
                0,
                host.open,
                host.running));
    entries.add(entry);
    return entry;
  }

  /** The status of an answer that takes its time. */
  synchronized void answering(Entry entry, int status) {
    entry.request = ended(entry.request, null, status);
  }

  private static LoggedRequest ended(LoggedRequest was, @Nullable Instant at, int status) {
    return new LoggedRequest(
        was.number(),
        was.received(),
        at,
        was.connection(),
        was.host(),
        was.method(),
        was.path(),
        was.headers(),
        was.body(),
        status,
        was.openConnections(),
        was.runningRequests());
  }

  /** A request was answered, well or not; only the first call for it counts. */
  synchronized void answered(Connection connection, Entry entry, int status) {
    if (entry.request.answered() != null) {
      return;
    }
    entry.request = ended(entry.request, now(), status);
    stopRunning(connection);
    notifyAll();
    if (file != null) {
      write(file, entry.request);
    }
  }

  private void write(OutputStream out, LoggedRequest request) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("number", request.number());
    line.put("received", request.received().toString());
    line.put("answered", String.valueOf(request.answered()));
    line.put("connection", request.connection());
    line.put("host", request.host());
    line.put("method", request.method());
    line.put("path", request.path());
    line.put("status", request.status());
    line.put("openConnections", request.openConnections());
    line.put("runningRequests", request.runningRequests());
    for (String name : List.of("if-none-match", "if-modified-since", "user-agent")) {
      if (request.headers().containsKey(name)) {
        line.put(name, request.headers().get(name));
      }
    }
    if (!request.body().isEmpty()) {
      line.put("body", request.body());
    }
    try {
      out.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<LoggedRequest> requests() {
    return entries.stream().map(entry -> entry.request).toList();
  }

  synchronized void clear() {
    entries.clear();
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
