package org.hongtou.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The user's wish to stop (Ctrl-C, SIGTERM). The command is given a moment to put its work in order
 * — take away half-written files, close the index — before the process ends.
 */
final class Interruption implements BooleanSupplier {
  private static final long SECONDS_TO_TIDY_UP = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean wished;

  private Interruption() {}

  static Interruption ofThisProcess() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(interruption::wishAndWait, "hongtou-interruption"));
    return interruption;
  }

  private void wishAndWait() {
    wished = true;
    try {
      boolean tidy = ended.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS);
      assert tidy || wished;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells that there is nothing left to put in order. */
  void commandEnded() {
    ended.countDown();
  }

  /** Whether the user wants to stop. */
  @Override
  public boolean getAsBoolean() {
    return wished;
  }
}
