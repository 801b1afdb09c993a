package org.hongtou.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.hongtou.Hongtou;

/**
 * Measures whether the work is in proportion to the text: notices of 50 KB, 500 KB and 5 MB, as
 * text and as page, and one paragraph without a single punctuation mark. Time is the thread's
 * processor time. What {@code scripts/bench size} starts.
 */
public final class SizeBench {
  /** Characters; most have three bytes. */
  private static final int[] SIZES = {17_000, 170_000, 1_700_000};

  private static final int WARM_UP = 60;
  private static final long LONG_ENOUGH_NANOS = 1_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SizeBench() {}

  /** Measures; the argument is the project's folder. */
  public static void main(String[] args) throws Exception {
    Figures figures = new Figures(Path.of(args[0]).toAbsolutePath(), "size");
    for (String kind : new String[] {"txt", "html", "paragraph"}) {
      for (int i = 0; i < WARM_UP; i++) {
        Hongtou.read(notice(kind, SIZES[0], i), kind);
      }
      double first = 0;
      int firstBytes = 1;
      for (int size : SIZES) {
        byte[] notice = notice(kind, size, 77);
        double millis = millis(notice, kind);
        if (size == SIZES[0]) {
          first = millis;
          firstBytes = notice.length;
        }
        double growth = millis / first / ((double) notice.length / firstBytes);
        System.out.printf(
            Locale.ROOT,
            "  %-10s %,10d bytes %10.1f ms   %.2f of what its size would take%n",
            kind,
            notice.length,
            millis,
            growth);
        String name = kind + "." + notice.length;
        figures.put(name + ".millis", millis).put(name + ".overProportion", growth);
      }
    }
    figures.write();
  }

  private static double millis(byte[] notice, String name) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    int times = 0;
    while (THREADS.getCurrentThreadCpuTime() - start < LONG_ENOUGH_NANOS) {
      Hongtou.read(notice, name);
      times++;
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / times;
  }

  private static byte[] notice(String kind, int characters, int seed) {
    ComposedNotice notice = new ComposedNotice(seed, seed, characters);
    return switch (kind) {
      case "html" -> GeneratedPages.page(notice, 0);
      case "paragraph" ->
          notice.text().replaceAll("\\P{IsHan}", "").getBytes(StandardCharsets.UTF_8);
      default -> notice.text().getBytes(StandardCharsets.UTF_8);
    };
  }
}
