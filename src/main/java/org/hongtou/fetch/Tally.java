package org.hongtou.fetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what the hosts' threads report, and tells the listener one thing at a time. */
final class Tally {
  private final Consumer<FetchEvent> listener;
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<Outcome, Integer> notices = new EnumMap<>(Outcome.class);
  private final Map<Outcome, Integer> attachments = new EnumMap<>(Outcome.class);
  private final List<FetchEvent.Failed> failed = new ArrayList<>();
  private int lists;
  private int elsewhere;

  Tally(Consumer<FetchEvent> listener) {
    this.listener = listener;
  }

  void tell(FetchEvent event) {
    turn.lock();
    try {
      switch (event) {
        case FetchEvent.ListRead read -> lists++;
        case FetchEvent.PageAsked page ->
            (page.attachment() ? attachments : notices).merge(page.outcome(), 1, Integer::sum);
        case FetchEvent.Failed failure -> failed.add(failure);
      }
      listener.accept(event);
    } finally {
      turn.unlock();
    }
  }

  void leftElsewhere(int entries) {
    turn.lock();
    try {
      elsewhere += entries;
    } finally {
      turn.unlock();
    }
  }

  FetchReport report(long bytes, FetchReport.@Nullable Unfinished unfinished) {
    turn.lock();
    try {
      return new FetchReport(notices, attachments, lists, elsewhere, bytes, failed, unfinished);
    } finally {
      turn.unlock();
    }
  }
}
