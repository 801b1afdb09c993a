package org.hongtou.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What holds for every input of a target: no exception, nothing ungrounded, and, while fuzzing,
 * work in proportion to the input.
 */
public final class Property {
  /** Set by {@code scripts/fuzz}, to the folder for the texts of findings. */
  private static final String FINDINGS = "hongtou.fuzz.findings";

  private static final long SLOW_MICROS = 1_000_000;
  private static final long SLOW_MICROS_PER_BYTE = 50;

  private Property() {}

  /** A target's work on one input. */
  public interface Check {
    /** Does the work; says what is wrong with its result, a sentence each. */
    List<String> problems() throws Exception;
  }

  /**
   * Checks one input, which may take the time of any text.
   *
   * @param bytes what it stands for, to be kept if something is found
   * @throws AssertionError if something is wrong
   */
  public static void holds(byte[] bytes, Check check) {
    holds(bytes, SLOW_MICROS, check);
  }

  /**
   * Checks one input.
   *
   * @param slowMicros what the shortest may take, in microseconds of this thread's processor
   */
  static void holds(byte[] bytes, long slowMicros, Check check) {
    String findings = System.getProperty(FINDINGS);
    try {
      long start = cpuMicros();
      List<String> problems = check.problems();
      if (!problems.isEmpty()) {
        throw new AssertionError(String.join("\n", problems));
      }
      long limit = slowMicros + SLOW_MICROS_PER_BYTE * bytes.length;
      if (findings != null && cpuMicros() - start > limit) {
        confirmSlow(bytes, check, limit);
      }
    } catch (Exception | Error e) {
      if (findings != null) {
        keep(Path.of(findings), bytes);
      }
      throw e instanceof Error error ? error : new AssertionError(e.toString(), e);
    }
  }

  /** Only what is slow again and again is: the first time the compiler may have been at work. */
  private static void confirmSlow(byte[] bytes, Check check, long limit) throws Exception {
    long least = Long.MAX_VALUE;
    for (int time = 0; time < 3; time++) {
      long start = cpuMicros();
      check.problems();
      least = Math.min(least, cpuMicros() - start);
    }
    if (least > limit) {
      throw new AssertionError(bytes.length + " bytes took " + least / 1000 + " ms");
    }
  }

  /** Processor time of this thread: a busy machine makes nothing slow. */
  private static long cpuMicros() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1000;
  }

  private static void keep(Path folder, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(String.format("%08x.txt", sum.getValue())), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
