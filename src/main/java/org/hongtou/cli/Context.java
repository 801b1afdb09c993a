package org.hongtou.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.evaluate.GoldException;
import org.hongtou.index.IndexException;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.opensearch.EngineException;
import org.hongtou.pipeline.FileResult;
import org.hongtou.watch.WatchException;

/** What every command is given: its streams, its language, and a way to complain. */
final class Context {
  /** Standard input is held in memory; larger files are read from the disk. */
  private static final int MOST_INPUT = 64 << 20;

  private static final int MOST_NOTES = 20;

  private final Streams streams;
  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean debug;

  Context(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
    this.out = writer(streams.out());
    this.err = writer(streams.err());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  Streams streams() {
    return streams;
  }

  Messages messages() {
    return messages;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  boolean debug() {
    return debug;
  }

  void setDebug(boolean debug) {
    this.debug = debug;
  }

  String text(String key, Object... args) {
    return messages.text(key, args);
  }

  /** A failure of a command that cannot go on. */
  CommandFailure failure(String key, Object... args) {
    return new CommandFailure(text(key, args));
  }

  /** A path that the user typed. */
  Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw failure("error.path", typed);
    }
  }

  /** Paths that the user typed. */
  List<Path> paths(List<String> typed) {
    return typed.stream().map(this::path).toList();
  }

  /** Standard input; what is much larger than a notice is to be a file. */
  byte[] standardInput() throws IOException {
    byte[] bytes = streams.in().readNBytes(MOST_INPUT);
    if (bytes.length == MOST_INPUT) {
      throw failure("error.inputTooLarge", MOST_INPUT >> 20);
    }
    return bytes;
  }

  /** Whether to give up: the user pressed Ctrl-C, or nobody reads the output any more. */
  boolean stopped() {
    return streams.stopped().getAsBoolean() || outputFailed();
  }

  /** Whether standard output takes no more. */
  boolean outputFailed() {
    return streams.outFailure().failure() != null;
  }

  /** Says something beside the result. */
  void note(String sentence) {
    err.println(sentence);
  }

  /** Says what is wrong, with the program's name before it. */
  void complain(String sentence) {
    err.println("hongtou: " + sentence);
  }

  /** Notes files without tasks: no failure, but worth a look. */
  void noteWithoutTasks(List<String> paths) {
    if (paths.size() > MOST_NOTES) {
      note(text("note.noTasks.many", paths.size()));
    } else {
      for (String path : paths) {
        note(text("note.noTasks", path));
      }
    }
  }

  /** Lists the files that failed, each with its reason. */
  void list(List<FileResult.Failed> failed) {
    for (FileResult.Failed failure : failed) {
      complain(sentence(failure));
      if (debug && failure.cause() != null) {
        failure.cause().printStackTrace(err);
      }
    }
  }

  /** An index's failure in the user's language. */
  String sentence(IndexException failure) {
    String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text("index." + reason, failure.directory(), failure.getMessage());
  }

  /** A failure of the file of saved searches, in the user's language. */
  String sentence(WatchException failure) {
    String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text("watchFile." + reason, failure.file(), failure.getMessage());
  }

  /** Why OpenSearch can't be used, in the user's language; the English bundle takes its own. */
  String sentence(EngineException failure) {
    String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Object> arguments = new ArrayList<>();
    arguments.add(failure.getMessage());
    arguments.addAll(List.of(failure.details()));
    return text("engine." + reason, arguments.toArray());
  }

  /** What is wrong with a query, in the user's language; the English bundle takes its own. */
  String sentence(QuerySyntaxException mistake) {
    String reason = mistake.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text("query." + reason, mistake.getMessage(), mistake.word(), mistake.hint());
  }

  /** What is wrong with an annotation, in the user's language; the English bundle takes its own. */
  String sentence(GoldException problem) {
    String reason = problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text("gold." + reason, problem.path(), problem.getMessage(), problem.detail());
  }

  /** A file's failure in the user's language; the English bundle takes the reader's sentence. */
  private String sentence(FileResult.Failed failure) {
    return text("failed." + failure.reasonWord(), failure.path(), failure.message());
  }
}
