package org.hongtou.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Notices on their way to OpenSearch, in loads of about one request's bytes. As many loads as there
 * are threads are under way; whoever adds more waits, so that what waits in memory is bounded,
 * however slow OpenSearch is.
 */
final class PushLine implements AutoCloseable {
  private final BulkDelivery delivery;
  private final int threads;
  private final long bytesPerLoad;
  private final IntConsumer done;
  private final ExecutorService workers;
  private final Semaphore free;
  private final AtomicReference<@Nullable Exception> broken = new AtomicReference<>();
  private final Map<String, String> failed = new TreeMap<>();

  private List<PushedNotice> load = new ArrayList<>();
  private long loadBytes;
  private int pushed;
  private long documents;

  /**
   * @param done told of each notice that is settled, with the number of its documents
   */
  PushLine(BulkDelivery delivery, int threads, long bytesPerLoad, IntConsumer done) {
    this.delivery = delivery;
    this.threads = threads;
    this.bytesPerLoad = bytesPerLoad;
    this.done = done;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "hongtou-push");
              thread.setDaemon(true);
              return thread;
            });
    this.free = new Semaphore(threads);
  }

  /** Takes a notice; waits while too many are under way. */
  void add(PushedNotice notice) throws EngineException {
    load.add(notice);
    loadBytes += notice.bytes();
    if (loadBytes >= bytesPerLoad) {
      send();
    }
  }

  private void send() throws EngineException {
    List<PushedNotice> full = load;
    load = new ArrayList<>();
    loadBytes = 0;
    free.acquireUninterruptibly();
    check();
    workers.execute(
        () -> {
          try {
            deliver(full);
          } catch (EngineException | RuntimeException e) {
            broken.compareAndSet(null, e);
          } finally {
            free.release();
          }
        });
  }

  /** Sends the rest, and waits until all is settled. */
  void finish() throws EngineException {
    if (!load.isEmpty()) {
      send();
    }
    free.acquireUninterruptibly(threads);
    check();
  }

  private void check() throws EngineException {
    Exception failure = broken.get();
    if (failure instanceof EngineException refused) {
      throw refused;
    }
    if (failure instanceof RuntimeException defect) {
      throw defect;
    }
  }

  private void deliver(List<PushedNotice> notices) throws EngineException {
    Map<String, String> refused = new TreeMap<>();
    List<Operation> begun = new ArrayList<>();
    notices.forEach(notice -> begun.add(notice.begun()));
    refused.putAll(delivery.deliver(begun));
    List<Operation> parts = new ArrayList<>();
    for (PushedNotice notice : notices) {
      if (!refused.containsKey(notice.path())) {
        parts.addAll(notice.parts());
      }
    }
    refused.putAll(delivery.deliver(parts));
    List<Operation> whole = new ArrayList<>();
    for (PushedNotice notice : notices) {
      if (!refused.containsKey(notice.path())) {
        whole.add(notice.whole());
      }
    }
    refused.putAll(delivery.deliver(whole));
    undo(notices, refused);
    settled(notices, refused);
  }

  /** Nothing stays of a notice of which something was refused. */
  private void undo(List<PushedNotice> notices, Map<String, String> refused)
      throws EngineException {
    List<Operation> undone = new ArrayList<>();
    List<Operation> gone = new ArrayList<>();
    for (PushedNotice notice : notices) {
      if (refused.containsKey(notice.path())) {
        undone.addAll(notice.undone());
        gone.add(notice.gone());
      }
    }
    delivery.deliver(undone);
    delivery.deliver(gone);
  }

  private synchronized void settled(List<PushedNotice> notices, Map<String, String> refused) {
    failed.putAll(refused);
    for (PushedNotice notice : notices) {
      if (!refused.containsKey(notice.path())) {
        pushed++;
        documents += notice.documents();
      }
      done.accept(notice.documents());
    }
  }

  synchronized int pushed() {
    return pushed;
  }

  synchronized long documents() {
    return documents;
  }

  /** Why notices were refused, by path. */
  synchronized Map<String, String> failed() {
    return Map.copyOf(failed);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
