package org.hongtou.cli;

/** What the process tells the shell. */
final class ExitCode {
  private ExitCode() {}

  /** Everything was done. */
  static final int DONE = 0;

  /** Some files failed; each is listed on standard error. */
  static final int SOME_FAILED = 1;

  /** The command could not do its work: wrong usage, unreadable index, nothing to do. */
  static final int NOT_DONE = 2;
}
