package org.hongtou.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.read.UnreadableNoticeException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Segments each notice, extracts its records, and does so again from its bytes, before it goes to
 * the next one: what else the machine does meanwhile strikes all three alike. Counted are the
 * processor time and the memory of the one thread; on a busy machine the time on the clock says
 * little.
 */
public class ExtractionBenchmark {
  /** About how many bytes of notices a pass goes through: a second or two. */
  static final long PASS = 1_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The notices, which one pass after the other goes round and round. */
  @State(Scope.Thread)
  public static class Notices {
    @Param("corpus")
    String folder = "";

    private List<BenchNotice> all = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
      all = BenchNotice.of(Path.of(folder));
    }

    BenchNotice next() {
      BenchNotice notice = all.get(next);
      next = (next + 1) % all.size();
      return notice;
    }
  }

  /** What all is compared with, set up as in {@link org.hongtou.words.Segmenter}. */
  @State(Scope.Thread)
  public static class Reference {
    final Segment segment =
        new ViterbiSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false)
            .enableOffset(true);
  }

  /** Sums over a pass: nanoseconds and bytes. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Sums {
    public long characters;
    public long segmentTime;
    public long segmentMemory;
    public long extractTime;
    public long extractMemory;
    public long readAndExtractTime;
    public long readAndExtractMemory;
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  public void pass(Notices notices, Reference reference, Sums sums, Blackhole sink)
      throws UnreadableNoticeException {
    long bytes = 0;
    while (bytes < PASS) {
      BenchNotice notice = notices.next();
      bytes += notice.bytes.length;
      sums.characters += notice.characters();

      long memory = THREADS.getCurrentThreadAllocatedBytes();
      long time = THREADS.getCurrentThreadCpuTime();
      sink.consume(reference.segment.seg(notice.text.text()));
      sums.segmentTime += THREADS.getCurrentThreadCpuTime() - time;
      sums.segmentMemory += THREADS.getCurrentThreadAllocatedBytes() - memory;

      memory = THREADS.getCurrentThreadAllocatedBytes();
      time = THREADS.getCurrentThreadCpuTime();
      sink.consume(NoticeExtractor.extract(notice.text));
      sums.extractTime += THREADS.getCurrentThreadCpuTime() - time;
      sums.extractMemory += THREADS.getCurrentThreadAllocatedBytes() - memory;

      memory = THREADS.getCurrentThreadAllocatedBytes();
      time = THREADS.getCurrentThreadCpuTime();
      sink.consume(Hongtou.read(notice.bytes, notice.name));
      sums.readAndExtractTime += THREADS.getCurrentThreadCpuTime() - time;
      sums.readAndExtractMemory += THREADS.getCurrentThreadAllocatedBytes() - memory;
    }
  }
}
