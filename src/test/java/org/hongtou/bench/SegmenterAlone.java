package org.hongtou.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * The reference of {@link CorpusBench}: HanLP's ViterbiSegment over the texts of the first
 * generated notices, on one thread, in a JVM of its own. Prints the nanoseconds of processor time a
 * character, loading and warming up left out.
 */
public final class SegmenterAlone {
  private static final int NOTICES = 200;
  private static final int WARM_UP = 2;

  private SegmenterAlone() {}

  /** Measures; the argument is the seed of the notices. */
  public static void main(String[] args) {
    GeneratedPages pages = new GeneratedPages(Long.parseLong(args[0]));
    Segment segment =
        new ViterbiSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(false)
            .enableOffset(true);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < NOTICES; i++) {
      texts.add(pages.notice(i).text());
    }
    long characters = texts.stream().mapToLong(String::length).sum();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long words = 0;
    long start = 0;
    for (int round = 0; round <= WARM_UP; round++) {
      start = threads.getCurrentThreadCpuTime();
      for (String text : texts) {
        words += segment.seg(text).size();
      }
    }
    double nanos = threads.getCurrentThreadCpuTime() - start;
    System.out.println(words > 0 ? nanos / characters : Double.NaN);
  }
}
