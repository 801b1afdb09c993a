package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hongtou.index.SearchStart;
import org.hongtou.pipeline.ExtractionStart;

/** Where the program starts: {@code hongtou run}, {@code extract}, {@code search} … */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    ExtractionStart.ownsProcess();
    boolean search = args.length > 0 && args[0].equals("search");
    boolean extract = args.length > 1 && args[0].equals("extract");
    if (search && !asksForHelp(args)) {
      SearchStart.prepare();
    } else if (extract && !asksForHelp(args)) {
      ExtractionStart.prepare();
    }
    Interruption interruption = Interruption.ofThisProcess();
    Streams streams = Streams.ofThisProcess(interruption);
    int code;
    try {
      code = run(asTyped(args), Locale.getDefault(), streams);
    } finally {
      interruption.commandEnded();
    }
    // System.exit looks for a logger to tell, through every jar of the class path: a tenth of the
    // time of a search, which leaves no thread behind that would keep the process alive.
    if (!search || code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  private static boolean asksForHelp(String[] args) {
    for (String argument : args) {
      if (argument.equals("--help") || argument.equals("-h")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Runs a command.
   *
   * @param args as on the command line
   * @param locale decides the language of messages where {@code --lang} does not
   * @param streams where it reads and writes
   * @return the exit code: 0 done, 1 some files failed, 2 the command could not do its work
   */
  public static int run(String[] args, Locale locale, Streams streams) {
    return new CommandRunner(locale, streams).run(args);
  }

  /**
   * The arguments as they were typed. In the locale C Java cannot decode Chinese arguments; Linux
   * still has their bytes.
   */
  private static String[] asTyped(String[] args) {
    if (String.join("", args).indexOf('\uFFFD') < 0) {
      return args;
    }
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc/self/cmdline"));
      List<String> all = List.of(new String(line, StandardCharsets.UTF_8).split("\0", -1));
      int end = all.size() - 1; // the last argument is closed by a NUL too
      return all.subList(end - args.length, end).toArray(String[]::new);
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return args;
    }
  }
}
