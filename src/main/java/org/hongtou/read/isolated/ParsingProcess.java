package org.hongtou.read.isolated;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.tika.pipes.PipesServer;
import org.jspecify.annotations.Nullable;

/**
 * A parsing process: Tika's {@link PipesServer}, which cannot reach the network, prints nothing
 * into the user's terminal, and ends when the process that started it has ended, also in the middle
 * of a parse that hangs.
 */
public final class ParsingProcess {
  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "nested", "resource");

  private static final int PARENT_ENDED = 3;

  private ParsingProcess() {}

  /**
   * Starts it.
   *
   * @param arguments the name of {@link PipesServer}'s class, as the client puts it behind the
   *     options of Java, and what that class takes
   */
  public static void main(String[] arguments) throws Exception {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    CompletableFuture<Void> end =
        parent.isEmpty()
            ? CompletableFuture.completedFuture(null)
            : parent.get().onExit().thenRun(() -> Runtime.getRuntime().halt(PARENT_ENDED));
    if (end.isDone()) {
      return; // already gone, or none to be seen
    }
    URL.setURLStreamHandlerFactory(ParsingProcess::handler);
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    String[] rest = new String[arguments.length - 1];
    System.arraycopy(arguments, 1, rest, 0, rest.length);
    PipesServer.main(rest);
  }

  /** Null stands for the handler that Java has. */
  private static @Nullable URLStreamHandler handler(String protocol) {
    return LOCAL.contains(protocol.toLowerCase(Locale.ROOT)) ? null : new Refusing();
  }

  /** A document's template, picture or entity from elsewhere is not fetched. */
  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw refusal(url);
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
      throw refusal(url);
    }

    private static IOException refusal(URL url) {
      URI none = URI.create(url.getProtocol() + ":");
      return new IOException("parsing does not reach the network: " + none.getScheme());
    }
  }
}
