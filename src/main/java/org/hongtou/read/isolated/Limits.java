package org.hongtou.read.isolated;

/**
 * What a file may cost.
 *
 * @param seconds how long the parsing of a small file may take
 * @param mostSeconds how long that of the largest: pages without a text layer take seconds each
 * @param megabytes of heap for a parsing process
 * @param characters of text that a file may give
 * @param parts how many files a container may hold, those of containers in it included
 * @param partBytes how long they may be together
 * @param depth how many containers may lie in one another
 * @param processes how many parsing processes there may be at once
 */
public record Limits(
    int seconds,
    int mostSeconds,
    int megabytes,
    int characters,
    int parts,
    long partBytes,
    int depth,
    int processes) {
  private static final int BYTES_A_SECOND = 20_000;

  /** A page in black and white has 30 kB and takes 3 s on two idle cores, 12 s on busy ones. */
  private static final int BYTES_A_SECOND_OF_SCANS = 2_500;

  /** The limits of a run. */
  public static Limits usual() {
    return new Limits(
        60,
        900,
        512,
        4_000_000,
        2_000,
        512L << 20,
        5,
        Math.max(1, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * How long the parsing of a file may take.
   *
   * @param scan whether its pages may have to be read off pictures
   */
  int secondsFor(long bytes, boolean scan) {
    int bytesASecond = scan ? BYTES_A_SECOND_OF_SCANS : BYTES_A_SECOND;
    return (int) Math.min(mostSeconds, seconds + bytes / bytesASecond);
  }
}
