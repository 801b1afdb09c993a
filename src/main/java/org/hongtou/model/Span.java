package org.hongtou.model;

/**
 * A stretch of a notice's canonical text, in UTF-16 offsets: {@code text.substring(start, end)} is
 * the quote.
 *
 * @param start offset of the first character, from 0
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /**
   * The characters that this span points at.
   *
   * @param text the text that the span belongs to
   * @throws StringIndexOutOfBoundsException if the span ends behind the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How long it is, in UTF-16 units; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character; spans that only touch do not. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
