package org.hongtou.compare;

import java.text.Normalizer;
import java.util.Arrays;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in which two notices are compared, whatever the width of their letters, their spaces, line
 * breaks and the style of their punctuation: in Unicode's form NFKC, without white space, with one
 * kind of each mark. It knows where each of its characters stands in the text as written.
 */
final class Folded {
  /** Marks that offices write in several ways, behind NFKC, and the one for each. */
  private static final String MARKS = "〔〕【】“”‘’—–―。、﹑·•‧";

  private static final String ONE_OF_EACH = "[][]\"\"''---.,,···";

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Folded(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. */
  static Folded of(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    int[] starts = new int[written.length() + 16];
    int[] ends = new int[written.length() + 16];
    int at = 0;
    while (at < written.length()) {
      int end = at + Character.charCount(written.codePointAt(at));
      int before = folded.length();
      appendFolded(written, at, end, folded);
      if (folded.length() > starts.length) {
        // one character may become several: … is ...
        starts = Arrays.copyOf(starts, folded.length() * 2);
        ends = Arrays.copyOf(ends, folded.length() * 2);
      }
      Arrays.fill(starts, before, folded.length(), at);
      Arrays.fill(ends, before, folded.length(), end);
      at = end;
    }
    return new Folded(folded.toString(), starts, ends);
  }

  /** The folded form of a name or value; empty for null. */
  static String fold(@Nullable String written) {
    return written == null ? "" : of(written).text;
  }

  private static void appendFolded(String written, int start, int end, StringBuilder folded) {
    char first = written.charAt(start);
    if (first >= 0x4E00 && first <= 0x9FFF) {
      folded.append(first); // nearly all: nothing to fold
      return;
    }
    String composed = Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFKC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isInvisible(c)) {
        int mark = MARKS.indexOf(c);
        folded.append(mark < 0 ? c : ONE_OF_EACH.charAt(mark));
      }
    }
  }

  /** Space, or a mark that takes none, such as the zero-width space that editors leave behind. */
  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The folded characters. */
  String text() {
    return text;
  }

  /** Where a folded character begins in the written text. */
  int start(int folded) {
    return starts[folded];
  }

  /**
   * Where folded characters stand in the written text.
   *
   * @param from the first
   * @param to behind the last; where that is the first, the place is empty
   */
  Span written(int from, int to) {
    if (from < to) {
      return new Span(starts[from], ends[to - 1]);
    }
    int place = from == 0 ? 0 : ends[from - 1];
    return new Span(place, place);
  }
}
