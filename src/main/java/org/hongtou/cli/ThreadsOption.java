package org.hongtou.cli;

import picocli.CommandLine.Option;

/** {@code --threads}. No default is shown in the help: it is the machine's number of cores. */
final class ThreadsOption {
  @Option(names = "--threads", paramLabel = "N")
  private int threads;

  /** How many threads to use. */
  int threads(Context context) {
    if (threads < 0 || threads > 1024) {
      throw context.failure("error.threads", threads);
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
