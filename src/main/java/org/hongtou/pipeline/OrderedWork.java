package org.hongtou.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work spread over threads whose results come back in the order of the items, so that the output is
 * the same whatever the number of threads. Only a few items a thread are ever under way: memory
 * does not grow with the corpus.
 */
final class OrderedWork {
  private OrderedWork() {}

  /** So many results that hold something, or are yet to come, are kept for each thread. */
  private static final int KEPT_PER_THREAD = 4;

  /** So many are under way at most, however little they hold. */
  private static final int MOST_UNDER_WAY = 4096;

  private static final long MOMENT_MILLIS = 100;

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
    return run(items, threads, work, result -> false, take, stopped);
  }

  /**
   * The same where some results hold next to nothing: those don't count among the few. A file that
   * takes long then doesn't keep the threads from the thousands of unchanged ones behind it, nor
   * from the next one among them that takes long.
   *
   * @param light whether a result holds next to nothing
   */
  static <T, R, X extends Exception> boolean run(
      List<T> items,
      int threads,
      Function<T, R> work,
      Predicate<R> light,
      Taker<R, X> take,
      BooleanSupplier stopped)
      throws X {
    int workers = Math.max(1, Math.min(threads, items.size()));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon(true).name("notices-", 1).factory());
    Semaphore room = new Semaphore(workers * KEPT_PER_THREAD);
    Semaphore ended = new Semaphore(0);
    Deque<FutureTask<R>> underWay = new ArrayDeque<>();
    try {
      int next = 0;
      while (next < items.size() || !underWay.isEmpty()) {
        while (next < items.size() && underWay.size() < MOST_UNDER_WAY && room.tryAcquire()) {
          T item = items.get(next++);
          FutureTask<R> task = new Piece<>(() -> workedOn(item, work, light, room), ended);
          underWay.add(task);
          pool.execute(task);
        }
        if (stopped.getAsBoolean()) {
          return false;
        }
        if (underWay.getFirst().isDone()) {
          R result = result(underWay.removeFirst());
          if (!light.test(result)) {
            room.release();
          }
          take.take(result);
        } else {
          awaitAny(ended);
        }
      }
      return true;
    } finally {
      underWay.forEach(future -> future.cancel(false));
      end(pool);
    }
  }

  /** A piece of work that tells when it has ended, not a moment before. */
  private static final class Piece<R> extends FutureTask<R> {
    private final Semaphore ended;

    Piece(Callable<R> work, Semaphore ended) {
      super(work);
      this.ended = ended;
    }

    @Override
    protected void done() {
      ended.release();
    }
  }

  /** Runs in a worker. */
  private static <T, R> R workedOn(
      T item, Function<T, R> work, Predicate<R> light, Semaphore room) {
    R result = work.apply(item);
    if (light.test(result)) {
      room.release();
    }
    return result;
  }

  /** Waits until something has ended, or for a moment. */
  private static void awaitAny(Semaphore ended) {
    try {
      if (ended.tryAcquire(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        ended.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while notices were being read", e);
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
