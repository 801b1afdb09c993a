package org.hongtou.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.index.IndexException;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.opensearch.EngineException;
import org.hongtou.watch.WatchException;

/**
 * Runs a command and turns what goes wrong into a sentence. What is plain goes without picocli, so
 * this class doesn't name its classes: they would be loaded with it.
 */
final class CommandRunner {
  private final Locale locale;
  private final Streams streams;

  CommandRunner(Locale locale, Streams streams) {
    this.locale = locale;
    this.streams = streams;
  }

  int run(String[] args) {
    Messages messages = Messages.in(language(args));
    Context context = new Context(streams, messages);
    int code;
    try {
      Callable<Integer> plain = PlainSearch.of(args, context);
      plain = plain == null ? PlainExtract.of(args, context) : plain;
      code = plain == null ? Arguments.execute(args, context) : run(plain, context);
    } catch (OutOfMemoryError e) {
      code = fail(messages.text("error.memory"));
    } catch (StackOverflowError e) {
      code = fail(messages.text("error.internal", "StackOverflowError"));
    }
    streams.out().flush();
    IOException outFailure = streams.outFailure().failure();
    if (outFailure != null && !OutputFailure.isClosedPipe(outFailure)) {
      return fail(messages.text("error.output", "-", outFailure.getMessage()));
    }
    return code;
  }

  private static int run(Callable<Integer> command, Context context) {
    try {
      return command.call();
    } catch (Exception e) {
      return failed(e, context);
    }
  }

  private int fail(String message) {
    streams.err().println("hongtou: " + message);
    return ExitCode.NOT_DONE;
  }

  /** Says in a sentence why a command couldn't do its work. */
  static int failed(Exception e, Context context) {
    switch (e) {
      case CommandFailure failure -> context.complain(String.valueOf(failure.getMessage()));
      case StoreException failure -> context.complain(String.valueOf(failure.getMessage()));
      case WatchException failure -> context.complain(context.sentence(failure));
      case EngineException failure -> context.complain(context.sentence(failure));
      case IndexException failure -> context.complain(context.sentence(failure));
      case QuerySyntaxException mistake -> {
        context.complain(context.sentence(mistake));
        if (!mistake.query().isBlank()) {
          context.err().println(mistake.caret());
        }
      }
      default -> {
        String what =
            e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
        context.complain(context.messages().text("error.internal", what));
      }
    }
    if (context.debug()) {
      e.printStackTrace(context.streams().err());
    }
    return ExitCode.NOT_DONE;
  }

  /** The language must be known before the options are parsed: errors and help are in it. */
  private Locale language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].startsWith("--lang=")
              ? args[i].substring("--lang=".length())
              : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : null;
      if (value != null) {
        return Locale.forLanguageTag(value);
      }
    }
    return locale;
  }
}
