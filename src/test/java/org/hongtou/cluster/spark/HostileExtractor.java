package org.hongtou.cluster.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.hongtou.pipeline.FileResult;

/** Crashes at files by their names; extracts all others. */
final class HostileExtractor implements Extractor {
  private static final long serialVersionUID = 1L;

  @Override
  public FileResult extract(Content content) {
    String name = content.name().substring(content.name().lastIndexOf('/') + 1);
    switch (name) {
      case "throws.txt" -> throw new IllegalStateException("a rule broke");
      case "overflows.txt" -> deeper(0);
      case "exhausts.txt" -> exhaust();
      case "hangs.txt" -> {
        while (true) {
          LockSupport.parkNanos(1_000_000);
        }
      }
      // as if the system had killed the executor
      case "kills.txt" -> Runtime.getRuntime().halt(137);
      default -> {
        return Extractor.usual(content);
      }
    }
    throw new AssertionError(name);
  }

  private static int deeper(int depth) {
    return depth < 0 ? 0 : deeper(depth + 1) + 1; // the stack ends first
  }

  private static void exhaust() {
    List<long[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new long[1 << 27]);
    }
  }
}
