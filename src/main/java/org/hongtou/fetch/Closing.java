package org.hongtou.fetch;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.hongtou.fetch.net.FetchFailure.Reason;

/**
 * Which hosts are left alone for the rest of a fetch: those that fail again and again. A single
 * failure is no sign, as a page may send elsewhere, to a host that is down or private.
 */
final class Closing {
  private static final int MOST_IN_A_ROW = 5;

  /** What a host that is down, or does not want to be asked, gives for every page. */
  private static final Set<Reason> OF_A_HOST =
      EnumSet.of(
          Reason.CONNECTION,
          Reason.TIMEOUT,
          Reason.UNTRUSTED,
          Reason.NOT_PUBLIC,
          Reason.NO_SUCH_HOST,
          Reason.ROBOTS_UNREACHABLE,
          Reason.COME_BACK_LATER);

  private final ReentrantLock turn = new ReentrantLock();
  private final Map<String, Integer> inARow = new HashMap<>();

  boolean isClosed(String host) {
    turn.lock();
    try {
      return inARow.getOrDefault(host, 0) >= MOST_IN_A_ROW;
    } finally {
      turn.unlock();
    }
  }

  /** Something was answered. */
  void answered(String host) {
    turn.lock();
    try {
      inARow.remove(host);
    } finally {
      turn.unlock();
    }
  }

  /** Something failed. */
  void failed(String host, Reason why) {
    turn.lock();
    try {
      if (OF_A_HOST.contains(why)) {
        inARow.merge(host, 1, Integer::sum);
      } else {
        inARow.remove(host);
      }
    } finally {
      turn.unlock();
    }
  }
}
