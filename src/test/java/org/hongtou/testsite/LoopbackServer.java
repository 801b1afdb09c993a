package org.hongtou.testsite;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A small web server on several loopback addresses, all with one port; a thread for each
 * connection. It stands on bare sockets, since a real server will not answer as wrongly as this one
 * has to.
 */
final class LoopbackServer implements AutoCloseable {
  /** What answers. Threads of all connections call it at once. */
  interface Site {
    Answer answer(String host, Asked asked) throws IOException;
  }

  private static final int BACKLOG = 50;
  private static final int TRIES = 50;

  private final Site site;
  private final RequestLog log;
  private final Duration delay;
  private final List<ServerSocket> listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  /**
   * Starts to listen.
   *
   * @param port 0 for one that is free on all of the addresses
   */
  LoopbackServer(List<String> addresses, int port, Duration delay, Site site, RequestLog log) {
    this.site = site;
    this.log = log;
    this.delay = delay;
    listening = listen(addresses, port);
    for (int i = 0; i < addresses.size(); i++) {
      String host = addresses.get(i);
      ServerSocket socket = listening.get(i);
      Thread.ofVirtual().name("testsite " + host).start(() -> accept(host, socket));
    }
  }

  int port() {
    return listening.getFirst().getLocalPort();
  }

  private static List<ServerSocket> listen(List<String> addresses, int port) {
    for (int tries = 1; ; tries++) {
      List<ServerSocket> sockets = new ArrayList<>();
      try {
        for (String address : addresses) {
          int wanted = sockets.isEmpty() ? port : sockets.getFirst().getLocalPort();
          sockets.add(new ServerSocket(wanted, BACKLOG, InetAddress.getByName(address)));
        }
        return sockets;
      } catch (BindException e) {
        closeAll(sockets);
        if (port != 0 || tries == TRIES) {
          throw new UncheckedIOException(
              "cannot listen on "
                  + addresses.get(sockets.size())
                  + " (port "
                  + port
                  + "): the port is taken, or this machine has no such loopback address (macOS:"
                  + " sudo ifconfig lo0 alias 127.0.0.2, and so on)",
              e);
        }
      } catch (IOException e) {
        closeAll(sockets);
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void closeAll(List<ServerSocket> sockets) {
    for (ServerSocket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void accept(String host, ServerSocket socket) {
    while (!isClosed) {
      try {
        Socket client = socket.accept();
        open.add(client);
        RequestLog.Connection connection = log.opened(host);
        Thread.ofVirtual()
            .name("testsite " + host)
            .start(
                () -> {
                  serve(client, host, connection);
                  end(client, connection);
                });
      } catch (IOException e) {
        // Closed, or a client that was gone before it was accepted.
      }
    }
  }

  private void serve(Socket client, String host, RequestLog.Connection connection) {
    try {
      client.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(client.getInputStream());
      OutputStream out = new BufferedOutputStream(client.getOutputStream());
      while (!isClosed) {
        Asked asked = Asked.read(in);
        if (asked == null || !answer(asked, host, connection, client, in, out)) {
          return;
        }
      }
    } catch (IOException e) {
      // The client is gone: that is its right, and the log has what was asked.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Answers one request, and says whether the connection can be used again. */
  private boolean answer(
      Asked asked,
      String host,
      RequestLog.Connection connection,
      Socket client,
      InputStream in,
      OutputStream out)
      throws IOException, InterruptedException {
    RequestLog.Entry entry = log.received(connection, asked);
    int status = 0;
    try {
      Thread.sleep(delay);
      Answer answer = site.answer(host, asked);
      Trouble trouble = answer.trouble();
      Answer whole = trouble == null ? answer : TroubleMaker.whole(trouble, log.now());
      if (whole == null) {
        status = trouble == Trouble.CUT || trouble == Trouble.SILENT ? 0 : 200;
        log.answering(entry, status);
        Thread serving = Thread.currentThread();
        Thread.ofVirtual().start(() -> closeWithClient(client, in, connection, serving));
        TroubleMaker.send(trouble, out);
        return false;
      }
      status = whole.status();
      status = Wire.send(asked, whole, out);
      // Before the last bytes leave: who has the whole answer finds it in the log, too.
      log.answered(connection, entry, status);
      out.flush();
    } finally {
      log.answered(connection, entry, status);
    }
    return !asked
        .headers()
        .getOrDefault("connection", "")
        .toLowerCase(Locale.ROOT)
        .contains("close");
  }

  /** Ends a connection, in the middle of a slow answer, as soon as the client has closed it. */
  private void closeWithClient(
      Socket client, InputStream in, RequestLog.Connection connection, Thread serving) {
    try {
      while (in.read() >= 0) {
        // Nothing is asked behind an answer that never ends.
      }
    } catch (IOException e) {
      // Closed, by whichever side.
    }
    serving.interrupt();
    end(client, connection);
  }

  private void end(Socket client, RequestLog.Connection connection) {
    close(client);
    open.remove(client);
    log.closed(connection);
  }

  private static void close(@Nullable Socket socket) {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException e) {
      // It is closed all the same.
    }
  }

  @Override
  public void close() {
    isClosed = true;
    closeAll(listening);
    open.forEach(LoopbackServer::close);
  }
}
