package org.hongtou.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Work spread over threads whose results come back in the order of the items, so that the output is
 * the same whatever the number of threads. Only a few items a thread are ever under way: memory
 * does not grow with the corpus.
 */
final class OrderedWork {
  private OrderedWork() {}

  private static final int UNDER_WAY_PER_THREAD = 4;

  /** Takes a result; may fail, which ends the work. */
  interface Taker<R, X extends Exception> {
    void take(R result) throws X;
  }

  /**
   * Does the work.
   *
   * @param work what it throws ends the work, in this thread
   * @param take called in this thread, in the order of the items
   * @param stopped asked between results; work under way is then given up
   * @return whether every item was taken
   */
  static <T, R, X extends Exception> boolean run(
      List<T> items, int threads, Function<T, R> work, Taker<R, X> take, BooleanSupplier stopped)
      throws X {
    int workers = Math.max(1, Math.min(threads, items.size()));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon(true).name("notices-", 1).factory());
    Deque<Future<R>> underWay = new ArrayDeque<>();
    try {
      int next = 0;
      while (next < items.size() || !underWay.isEmpty()) {
        while (next < items.size() && underWay.size() < workers * UNDER_WAY_PER_THREAD) {
          T item = items.get(next++);
          underWay.add(pool.submit(() -> work.apply(item)));
        }
        Future<R> first = underWay.remove();
        while (!ready(first)) {
          if (stopped.getAsBoolean()) {
            return false;
          }
        }
        if (stopped.getAsBoolean()) {
          return false;
        }
        take.take(result(first));
      }
      return true;
    } finally {
      underWay.forEach(future -> future.cancel(false));
      end(pool);
    }
  }

  /**
   * Waits for what is under way. Workers are not interrupted: an interrupted thread closes the
   * files that it has open, and with them the index of all.
   */
  private static void end(ExecutorService pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits a moment for a result. */
  private static boolean ready(Future<?> future) {
    try {
      future.get(100, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while notices were being read", e);
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while notices were being read", e);
    }
  }
}
