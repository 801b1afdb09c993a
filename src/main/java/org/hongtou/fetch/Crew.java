package org.hongtou.fetch;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One virtual thread a host, for as long as there is something to ask it for. */
final class Crew {
  /** Finds what a host is to be asked for next; null if nothing is waiting. */
  interface Finder {
    @Nullable Task next(String host) throws Exception;
  }

  /** One thing to do. */
  interface Task {
    void run() throws Exception;
  }

  private final Finder finder;
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition ended = turn.newCondition();
  private final Set<String> atWork = new HashSet<>();
  private @Nullable Throwable failure;

  Crew(Finder finder) {
    this.finder = finder;
  }

  /** There may be something to ask a host for. */
  void call(String host) {
    turn.lock();
    try {
      if (failure == null && atWork.add(host)) {
        Thread.ofVirtual().name("fetch-" + host).start(() -> run(host));
      }
    } finally {
      turn.unlock();
    }
  }

  private void run(String host) {
    try {
      Task task = nextOrLeave(host);
      while (task != null) {
        task.run();
        task = nextOrLeave(host);
      }
    } catch (Throwable e) {
      turn.lock();
      try {
        if (failure == null) {
          failure = e;
        }
        leave(host);
      } finally {
        turn.unlock();
      }
    }
  }

  /** Who calls while this thread finds nothing waits for the lock, and then starts another. */
  private @Nullable Task nextOrLeave(String host) throws Exception {
    turn.lock();
    try {
      Task task = failure == null ? finder.next(host) : null;
      if (task == null) {
        leave(host);
      }
      return task;
    } finally {
      turn.unlock();
    }
  }

  private void leave(String host) {
    atWork.remove(host);
    ended.signalAll();
  }

  /**
   * Waits until nobody has anything left to do.
   *
   * @return what ended the work of all; null if nothing did
   */
  @Nullable Throwable join() {
    turn.lock();
    try {
      while (!atWork.isEmpty()) {
        ended.awaitUninterruptibly();
      }
      return failure;
    } finally {
      turn.unlock();
    }
  }
}
