package org.hongtou.fetch.net;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time, first come first served; a stopped run leaves the queue. */
final class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();

  /** Somebody who waits, or is inside. */
  private static final class Ticket {}

  /** Its first is inside. */
  private final Deque<Ticket> queue = new ArrayDeque<>();

  /**
   * Waits for its turn. Whoever gets through must {@link #leave}.
   *
   * @throws FetchFailure if the run was stopped; then there is nothing to leave
   */
  void enter(Stop stop) throws FetchFailure {
    Ticket ticket = new Ticket();
    lock.lock();
    try {
      queue.addLast(ticket);
      boolean through = false;
      try {
        while (queue.peekFirst() != ticket) {
          stop.check();
          // woken by leave(); now and then by itself, to see whether the run was stopped
          boolean woken = moved.await(Stop.SLICE.toMillis(), TimeUnit.MILLISECONDS);
          if (!woken) {
            stop.check();
          }
        }
        through = true;
      } catch (InterruptedException e) {
        throw stop.interrupted(e);
      } finally {
        if (!through) {
          queue.remove(ticket);
          moved.signalAll();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      queue.removeFirst();
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
