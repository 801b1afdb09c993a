package org.hongtou.opensearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeMarks;
import org.hongtou.opensearch.RemoteIndex.Known;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index of OpenSearch hold what an index here holds: new and changed notices are written,
 * those that are gone removed, the others left alone. Whatever is killed while it runs, this
 * process or a node: the next push makes it whole, and nothing is there twice.
 */
public final class PushRun {
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);

  /** OpenSearch advises 5 to 15 MB a request. */
  private static final int BYTES_PER_REQUEST = 5 << 20;

  private static final int OPERATIONS_PER_REQUEST = 2000;

  /** Of how many notices OpenSearch is asked at once what it has. */
  private static final int ASKED_AT_ONCE = 200;

  private final Path folder;
  private final EngineAddress address;
  private final Options options;
  private final BooleanSupplier stopped;
  private final int bytesPerRequest;

  /**
   * How to push.
   *
   * @param shards of an index that is made anew, from 1 on
   * @param replicas of each shard of an index that is made anew, from 0 on
   * @param threads how many requests are under way at once, from 1 on
   * @param patience how long OpenSearch may be away, or take nothing
   */
  public record Options(int shards, int replicas, int threads, Duration patience) {}

  /**
   * A push that is yet to start.
   *
   * @param folder of the index here
   * @param stopped asked between notices whether to give up
   */
  public PushRun(Path folder, EngineAddress address, Options options, BooleanSupplier stopped) {
    this(folder, address, options, stopped, BYTES_PER_REQUEST);
  }

  PushRun(
      Path folder,
      EngineAddress address,
      Options options,
      BooleanSupplier stopped,
      int bytesPerRequest) {
    this.bytesPerRequest = bytesPerRequest;
    this.folder = folder;
    this.address = address;
    this.options = options;
    this.stopped = stopped;
  }

  /** What is counted while it runs. */
  private static final class Counts {
    private int unchanged;
    private int removed;
    private boolean complete = true;
    private final Map<String, String> failed = new TreeMap<>();
  }

  /**
   * Pushes.
   *
   * @param total told how many notices there are
   * @param done told of each, with the number of its documents; from several threads
   * @throws IndexException if the index here can't be read
   * @throws EngineException if OpenSearch can't be used
   */
  public PushReport run(IntConsumer total, IntConsumer done)
      throws IndexException, EngineException {
    Waiting waiting = new Waiting(address.server(), FIRST_WAIT, options.patience());
    try (EngineClient client = new EngineClient(address);
        NoticeIndex index = NoticeIndex.open(folder)) {
      RemoteIndex remote = new RemoteIndex(client, waiting);
      remote.prepare(options.shards(), options.replicas());
      Map<String, IndexedFile> files = index.files();
      total.accept(files.size());
      BulkDelivery delivery =
          new BulkDelivery(client, waiting, bytesPerRequest, OPERATIONS_PER_REQUEST);
      Counts counts = new Counts();
      int pushed;
      long documents;
      try (PushLine line = new PushLine(delivery, options.threads(), bytesPerRequest, done)) {
        write(index, files, remote, line, counts, done);
        line.finish();
        pushed = line.pushed();
        documents = line.documents();
        counts.failed.putAll(line.failed());
      }
      if (counts.complete) {
        remove(files.keySet(), remote, delivery, counts);
      }
      remote.refresh();
      List<PushReport.Failed> failed = new ArrayList<>();
      counts.failed.forEach((path, reason) -> failed.add(new PushReport.Failed(path, reason)));
      return new PushReport(
          pushed, documents, counts.unchanged, counts.removed, failed, counts.complete);
    }
  }

  private void write(
      NoticeIndex index,
      Map<String, IndexedFile> files,
      RemoteIndex remote,
      PushLine line,
      Counts counts,
      IntConsumer done)
      throws IndexException, EngineException {
    Map<String, NoticeMarks> marks = index.marks();
    List<String> paths = List.copyOf(files.keySet());
    for (int from = 0; from < paths.size(); from += ASKED_AT_ONCE) {
      List<String> some = paths.subList(from, Math.min(paths.size(), from + ASKED_AT_ONCE));
      Map<String, Known> known = remote.known(some.stream().map(DocumentKey::of).toList());
      for (String path : some) {
        if (stopped.getAsBoolean()) {
          counts.complete = false;
          return;
        }
        byte[] record = index.record(path).orElseThrow();
        IndexedFile file = files.getOrDefault(path, new IndexedFile("", 0, 0));
        NoticeMarks ofPath = marks.getOrDefault(path, NoticeMarks.NONE);
        @Nullable Known there = known.get(DocumentKey.of(path));
        if (there != null && there.state().equals(PushedNotice.state(record, file, ofPath))) {
          counts.unchanged++;
          done.accept(0);
        } else {
          line.add(PushedNotice.of(path, record, file, ofPath, there));
        }
      }
    }
  }

  /** Removes what is there and no longer here: the parts first, so that none is left alone. */
  private static void remove(
      Set<String> paths, RemoteIndex remote, BulkDelivery delivery, Counts counts)
      throws EngineException {
    Set<String> here = new HashSet<>();
    paths.forEach(path -> here.add(DocumentKey.of(path)));
    remote.each(
        page -> {
          List<Operation> parts = new ArrayList<>();
          List<Operation> notices = new ArrayList<>();
          page.forEach(
              (key, known) -> {
                if (!here.contains(key)) {
                  for (int ordinal = 1; ordinal < known.parts(); ordinal++) {
                    parts.add(Operation.remove(known.path(), DocumentKey.id(key, ordinal)));
                  }
                  notices.add(Operation.remove(known.path(), DocumentKey.id(key, 0)));
                }
              });
          Map<String, String> kept = delivery.deliver(parts);
          notices.removeIf(notice -> kept.containsKey(notice.notice()));
          kept.putAll(delivery.deliver(notices));
          counts.failed.putAll(kept);
          counts.removed += notices.size();
        });
  }
}
