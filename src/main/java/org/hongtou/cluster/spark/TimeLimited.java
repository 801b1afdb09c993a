package org.hongtou.cluster.spark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.FileResult.Failed;
import org.hongtou.read.Unreadable;
import org.hongtou.read.UnreadableNoticeException;

/**
 * Extraction beside the task that asks for it, so that a file that exhausts its stack, memory or
 * time costs the executor nothing but its row. Java cannot end a thread: one that hangs goes on
 * until the executor ends.
 *
 * <p>One for all tasks of a process. Of files longer than {@link #LARGE} one at a time is
 * extracted, since the memory that they take together could be more than there is.
 */
final class TimeLimited {
  /** In bytes; notices of that length are one in ten thousand. */
  static final long LARGE = 1L << 20;

  /** How long each further megabyte may take. */
  private static final int SECONDS_A_MEGABYTE = 10;

  private static final Semaphore FOR_LARGE = new Semaphore(1, true);
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon(true).name("hongtou-extract-", 1).factory());

  private TimeLimited() {}

  /**
   * Extracts a file.
   *
   * @param seconds how long a small file may take
   * @param work what gives the result
   * @return what it gave, or why it gave nothing
   * @throws InterruptedException if the task is to end
   */
  static FileResult run(Content content, int seconds, Supplier<FileResult> work)
      throws InterruptedException {
    boolean large = content.bytes() > LARGE;
    if (large) {
      FOR_LARGE.acquire();
    }
    try {
      return withinTime(content, seconds, work);
    } finally {
      if (large) {
        FOR_LARGE.release();
      }
    }
  }

  private static FileResult withinTime(Content content, int seconds, Supplier<FileResult> work)
      throws InterruptedException {
    int most = (int) Math.min(86_400, seconds + (content.bytes() >> 20) * SECONDS_A_MEGABYTE);
    Future<FileResult> result = THREADS.submit(work::get);
    try {
      FileResult given = result.get(most, TimeUnit.SECONDS);
      return given instanceof Failed failed ? reasonOf(failed) : given;
    } catch (TimeoutException e) {
      result.cancel(true);
      return failed(content.name(), Unreadable.timeout(content.name(), most));
    } catch (InterruptedException e) {
      result.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      return thrown(content.name(), e.getCause());
    }
  }

  private static Failed thrown(String name, Throwable error) {
    String what = error.getClass().getSimpleName();
    return reasonOf(
        new Failed(
            name,
            null,
            name + ": internal error: " + what + "; please report it with this file",
            error));
  }

  /** The failure as it is reported: too little memory is the machine's, not an error of Hongtou. */
  static Failed reasonOf(Failed failed) {
    return failed.cause() instanceof OutOfMemoryError
        ? failed(
            failed.path(),
            Unreadable.outOfMemory(failed.path(), (int) (Runtime.getRuntime().maxMemory() >> 20)))
        : failed;
  }

  private static Failed failed(String name, UnreadableNoticeException why) {
    return new Failed(name, why.reason(), String.valueOf(why.getMessage()), why);
  }
}
