package org.hongtou.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text in which passages are compared whatever their width, their line breaks and the style of
 * their punctuation: in Unicode's form NFKC, without white space, with one kind of each mark. It
 * knows where each of its characters stands in the text as written.
 *
 * <p>Spans that are found here are offsets of the folded characters; {@link #written(Span)} turns
 * them back.
 */
final class FoldedText {
  /** Marks that annotators and offices write in several ways, behind NFKC, and the one for each. */
  private static final String MARKS = "〔〕【】“”‘’—–。、";

  private static final String FOLDED_MARKS = "[][]\"\"''--.,";

  /** Fewest and most characters by whose ends a passage is found that stands nowhere whole. */
  private static final int SHORTEST_END = 4;

  private static final int LONGEST_END = 12;

  private final String folded;

  /** For each folded character where its written ones begin, and where they end. */
  private final int[] starts;

  private final int[] ends;

  private FoldedText(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. */
  static FoldedText of(String written) {
    StringBuilder folded = new StringBuilder(written.length());
    // A character folds into several now and then (… is ...).
    List<Span> places = new ArrayList<>(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = at + Character.charCount(written.codePointAt(at));
      while (end < written.length() && joinsTheOneBefore(written.codePointAt(end))) {
        end += Character.charCount(written.codePointAt(end));
      }
      String piece = foldedPiece(written.substring(at, end));
      for (int i = 0; i < piece.length(); i++) {
        places.add(new Span(at, end));
      }
      folded.append(piece);
      at = end;
    }
    return new FoldedText(
        folded.toString(),
        places.stream().mapToInt(Span::start).toArray(),
        places.stream().mapToInt(Span::end).toArray());
  }

  /** The folded form of a name or value; empty for null. */
  static String fold(@Nullable String written) {
    return written == null ? "" : of(written).folded;
  }

  /** Accents, the second part of a Hangul syllable, half-width voicing marks. */
  private static boolean joinsTheOneBefore(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160 && c <= 0x11FF)
        || c == 0xFF9E
        || c == 0xFF9F;
  }

  private static String foldedPiece(String piece) {
    if (piece.length() == 1 && piece.charAt(0) >= 0x4E00 && piece.charAt(0) <= 0x9FFF) {
      return piece; // nearly all: nothing to fold
    }
    String composed = Normalizer.normalize(piece, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isSpace(c)) {
        int mark = MARKS.indexOf(c);
        folded.append(mark < 0 ? c : FOLDED_MARKS.charAt(mark));
      }
    }
    return folded.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** The whole text, folded. */
  Span all() {
    return new Span(0, folded.length());
  }

  /** Where folded characters stand in the written text. */
  Span written(Span found) {
    return new Span(starts[found.start()], ends[found.end() - 1]);
  }

  /** The same for a place that may be nowhere. */
  @Nullable Span writtenOrNull(@Nullable Span found) {
    return found == null ? null : written(found);
  }

  /** Whether a passage stands in this text exactly once. */
  boolean hasOnce(String passage) {
    String wanted = fold(passage);
    int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
    return at >= 0 && folded.indexOf(wanted, at + 1) < 0;
  }

  /**
   * The first place of a name in a part of this text.
   *
   * @param within folded offsets
   * @return null if it is not there
   */
  @Nullable Span find(String name, Span within) {
    String wanted = fold(name);
    int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted, within.start());
    return at < 0 || at + wanted.length() > within.end()
        ? null
        : new Span(at, at + wanted.length());
  }

  /** The last place of a name that ends before an offset; null if there is none. */
  @Nullable Span findBefore(String name, int before) {
    String wanted = fold(name);
    int at = wanted.isEmpty() ? -1 : folded.lastIndexOf(wanted, before - wanted.length());
    return at < 0 ? null : new Span(at, at + wanted.length());
  }

  /**
   * The shortest passage that begins and ends with these characters.
   *
   * @return null if there is none
   */
  @Nullable Span locate(String start, String end) {
    String first = fold(start);
    String last = fold(end);
    if (first.isEmpty() || last.isEmpty()) {
      return null;
    }
    Span best = null;
    for (int from : places(first)) {
      // The two may overlap: a short passage is its own start and end.
      int at = folded.indexOf(last, Math.max(0, from + first.length() - last.length()));
      if (at >= 0 && (best == null || at + last.length() - from < best.length())) {
        best = new Span(from, at + last.length());
      }
    }
    return best;
  }

  /**
   * Where a whole passage stands first; where it stands nowhere exactly, the place between its
   * first and last characters whose length is nearest to its own.
   *
   * @return null if not even those are there
   */
  @Nullable Span place(String passage) {
    String wanted = fold(passage);
    if (wanted.isEmpty()) {
      return null;
    }
    int at = folded.indexOf(wanted);
    if (at >= 0) {
      return new Span(at, at + wanted.length());
    }
    int length =
        Math.min(
            Math.min(LONGEST_END, Math.max(SHORTEST_END, wanted.length() / 3)), wanted.length());
    return between(
        wanted.substring(0, length), wanted.substring(wanted.length() - length), wanted.length());
  }

  private @Nullable Span between(String first, String last, int length) {
    TreeSet<Integer> lasts = new TreeSet<>(places(last));
    Span best = null;
    for (int from : places(first)) {
      int earliest = from + first.length() - last.length();
      int ideal = from + length - last.length();
      Integer before = lasts.floor(ideal);
      Integer behind = lasts.ceiling(Math.max(ideal + 1, earliest));
      for (Integer at : new Integer[] {before, behind}) {
        if (at != null && at >= earliest) {
          Span span = new Span(from, at + last.length());
          if (best == null || off(span, length) < off(best, length)) {
            best = span;
          }
        }
      }
    }
    return best;
  }

  private static int off(Span span, int length) {
    return Math.abs(span.length() - length);
  }

  private List<Integer> places(String wanted) {
    List<Integer> places = new ArrayList<>();
    if (!wanted.isEmpty()) {
      for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        places.add(at);
      }
    }
    return places;
  }

  /** How much two spans share, from 0 (nothing) to 1 (all): intersection over union. */
  static double overlap(@Nullable Span a, @Nullable Span b) {
    if (a == null || b == null || !a.overlaps(b)) {
      return 0;
    }
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return (double) shared / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
  }
}
