package org.hongtou.evaluate;

import org.hongtou.model.Span;

/**
 * A sentence of a notice with the part of it that is meant.
 *
 * @param text the sentence, on one line; … stands where it was cut
 * @param mark the part, as offsets into {@code text}
 */
public record Quote(String text, Span mark) {
  private static final String ENDS = "。！？!?";
  private static final String CUT = "…";

  /** So many characters are shown on either side of what is meant, and of it. */
  private static final int MOST_BESIDE = 60;

  private static final int MOST_MEANT = 120;

  /**
   * The sentence in which something stands; of what runs over several, such as a task, those that
   * have room.
   */
  static Quote of(String text, Span meant) {
    int end = Math.min(meant.end(), meant.start() + MOST_MEANT);
    int line = text.indexOf('\n', meant.start());
    end = line >= 0 && line < end ? line : end;
    int from = meant.start();
    while (meant.start() - from < MOST_BESIDE && !endsSentence(text, from - 1)) {
      from--;
    }
    while (from < meant.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = end;
    if (end == meant.end()) {
      while (to < text.length() && to - end < MOST_BESIDE && !endsSentence(text, to - 1)) {
        to++;
      }
    }
    String before = !endsSentence(text, from - 1) ? CUT : "";
    String behind = to < text.length() && !endsSentence(text, to - 1) ? CUT : "";
    String sentence = before + text.substring(from, to).stripTrailing().replace('\t', ' ') + behind;
    int start = before.length() + meant.start() - from;
    int stop = Math.min(start + end - meant.start(), sentence.length());
    return new Quote(sentence, new Span(Math.min(start, stop), stop));
  }

  private static boolean endsSentence(String text, int at) {
    return at < 0 || text.charAt(at) == '\n' || ENDS.indexOf(text.charAt(at)) >= 0;
  }
}
