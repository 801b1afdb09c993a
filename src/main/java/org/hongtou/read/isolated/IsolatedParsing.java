package org.hongtou.read.isolated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfigBase;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.hongtou.read.formats.container.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Parses files in processes of their own. Nothing is started before the first file; a process is
 * used again for the next file, and there are never more of them than threads that parse at once.
 *
 * <p>The one that a program shares ({@link #shared}) ends with the program. May be called from any
 * thread.
 */
public final class IsolatedParsing implements AutoCloseable {
  private static final String FETCHER = "files";
  private static final int MILLIS = 1000;
  private static final int START_SECONDS = 60;
  private static final int FILES_A_PROCESS = 2_000;
  private static final int IDLE_SECONDS = 300;

  /**
   * A process that nothing was parsed in for so long is ended: a program that read a file and goes
   * on, or would end by itself, keeps none. (Tika's client holds a thread that is no daemon.)
   */
  private static final int LINGER_SECONDS = 10;

  private final Limits limits;
  private final RunFolder folder;
  private final PipesConfigBase settings;
  private final Semaphore free;
  private final Deque<Idle> idle = new ArrayDeque<>();
  private boolean closed;

  /** A process that waits for the next file. */
  private record Idle(PipesClient client, long since) {}

  /** The one of this program, made when first asked for. */
  private static final class Shared {
    static final IsolatedParsing PARSING = start();

    private static IsolatedParsing start() {
      try {
        IsolatedParsing parsing = new IsolatedParsing(Limits.usual(), RunFolder.make());
        Runtime.getRuntime().addShutdownHook(new Thread(parsing::close));
        Thread sweeper = new Thread(parsing::endLingering, "hongtou-idle-parsers");
        sweeper.setDaemon(true);
        sweeper.start();
        return parsing;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The one of this program; it is closed at the program's end. */
  public static IsolatedParsing shared() {
    return Shared.PARSING;
  }

  IsolatedParsing(Limits limits, RunFolder folder) throws IOException {
    this(limits, folder, "tika-config.xml");
  }

  /**
   * One with limits and parsers of its own.
   *
   * @param config a resource beside this class that names the parsers
   */
  IsolatedParsing(Limits limits, RunFolder folder, String config) throws IOException {
    this.limits = limits;
    this.folder = folder;
    this.free = new Semaphore(limits.processes(), true);
    Path temporary = Files.createDirectory(folder.path().resolve("tmp"));
    Path configFile = folder.path().resolve("tika-config.xml");
    try (InputStream in = IsolatedParsing.class.getResourceAsStream(config)) {
      if (in == null) {
        throw new IOException("no resource " + config);
      }
      Files.copy(in, configFile);
    }
    settings = new PipesConfigBase();
    settings.setTikaConfig(configFile);
    settings.setJavaPath(ChildJava.executable());
    settings.setForkedJvmArgs(ChildJava.options(limits, temporary));
    settings.setTimeoutMillis((long) limits.seconds() * MILLIS);
    settings.setStartupTimeoutMillis((long) START_SECONDS * MILLIS);
    settings.setSleepOnStartupTimeoutMillis(MILLIS);
    settings.setShutdownClientAfterMillis((long) IDLE_SECONDS * MILLIS);
    settings.setMaxFilesProcessedPerProcess(FILES_A_PROCESS);
    // every result comes back, none is emitted elsewhere
    settings.setMaxForEmitBatchBytes(-1);
  }

  /** What a file may cost. */
  public Limits limits() {
    return limits;
  }

  /** A place for the temporary files of one reading; whoever asks for it removes it. */
  public Workplace workplace() throws IOException {
    return new Workplace(Files.createDirectory(folder.next("work")));
  }

  /** The folder of one reading. */
  public static final class Workplace implements AutoCloseable {
    private final Path folder;
    private int count;

    Workplace(Path folder) {
      this.folder = folder;
    }

    /** A file that is not there yet. */
    public Path next() {
      return folder.resolve("file" + ++count);
    }

    Path nextFolder() throws IOException {
      return Files.createDirectory(folder.resolve("parts" + ++count));
    }

    @Override
    public void close() {
      RunFolder.removeAll(folder);
    }
  }

  /**
   * Parses a file.
   *
   * @param file in {@code workplace}
   * @param name what to call it in messages
   * @param mostParts how many parts it may have, if it is a container
   * @param mostBytes how long they may be together
   */
  public Parsed parse(Path file, String name, Workplace workplace, int mostParts, long mostBytes)
      throws UnreadableNoticeException {
    try {
      long bytes = Files.size(file);
      int seconds = limits.secondsFor(bytes, ChildJava.hasOcr() && ScanKind.of(file));
      Path parts = workplace.nextFolder();
      ParseContext context = new ParseContext();
      context.set(
          HandlerConfig.class,
          new HandlerConfig(
              HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.RMETA, limits.characters(), 0, true));
      context.set(TikaTaskTimeout.class, new TikaTaskTimeout((long) seconds * MILLIS));
      context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
      context.set(Parts.class, new Parts(parts, mostParts, mostBytes, bytes));
      FetchEmitTuple request =
          new FetchEmitTuple(
              file.getFileName().toString(),
              new FetchKey(FETCHER, file.toAbsolutePath().toString()),
              new EmitKey("", ""),
              new Metadata(),
              context);
      PipesResult result = process(request, name);
      return new Outcome(file, name, seconds, limits).of(result, parts);
    } catch (IOException e) {
      throw new UnreadableNoticeException(
          Reason.IO_ERROR, name + " cannot be read (" + e.getMessage() + "); try again", e);
    }
  }

  private PipesResult process(FetchEmitTuple request, String name)
      throws UnreadableNoticeException {
    PipesClient client = null;
    try {
      free.acquire();
      try {
        client = take();
        return client.process(request);
      } finally {
        give(client);
        free.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableNoticeException(
          Reason.IO_ERROR, name + " was not read: interrupted; try again", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableNoticeException(
          Reason.NO_PARSER,
          name
              + " was not read: the process that parses its format cannot be started; build Hongtou"
              + " anew",
          e);
    }
  }

  /** The one that was used last is warm and may be the only one that is needed. */
  private synchronized PipesClient take() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    Idle last = idle.pollFirst();
    return last == null ? new PipesClient(settings) : last.client;
  }

  /** Ends the processes that wait too long, until this is closed. */
  private void endLingering() {
    try {
      while (!isClosed()) {
        Thread.sleep(MILLIS);
        endIdleSince(System.nanoTime() - LINGER_SECONDS * 1_000_000_000L);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void endIdleSince(long nanoTime) {
    while (!idle.isEmpty() && idle.getLast().since - nanoTime < 0) {
      end(idle.removeLast().client);
    }
  }

  private synchronized void give(@Nullable PipesClient client) {
    if (client == null) {
      return;
    }
    if (closed) {
      end(client);
    } else {
      idle.addFirst(new Idle(client, System.nanoTime()));
    }
  }

  private static void end(PipesClient client) {
    try {
      client.close();
    } catch (IOException e) {
      // The process ends with this one.
    }
  }

  /** Ends the processes and removes all temporary files. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      idle.forEach(waiting -> end(waiting.client));
      idle.clear();
    }
    folder.close();
  }
}
