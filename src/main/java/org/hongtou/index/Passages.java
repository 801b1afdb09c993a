package org.hongtou.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.hongtou.model.Span;

/** Finds the parts of a text that show best why it was found, and marks what was asked for. */
final class Passages {
  /** About a line and a half of a terminal. */
  private static final int GOAL = 60;

  /** Where no clause ends for long, a passage is cut around its matches. */
  private static final int LONGEST = 160;

  /** Further into a text no passages are looked for; hardly a notice is longer. */
  private static final int SEARCHED = 200_000;

  private final IndexReader reader;

  Passages(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * A text as the index has it.
   *
   * @param document Lucene's number of the document
   * @param field that the text is the value of
   * @param start offset of the text in its notice's
   */
  record Indexed(int document, String field, String text, int start) {}

  /** Where the query's words stand in a short text. */
  List<Span> matches(Indexed in, Query query) throws IOException {
    List<Span> matches = new ArrayList<>();
    for (Found found : found(in, query, 1, WholeBreakIterator::new)) {
      matches.addAll(found.matches());
    }
    return matches;
  }

  /** The best passages of a text; its beginning if it has none. */
  List<Passage> best(Indexed in, Query query, int count) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (Found found : found(in, query, count, Passages::clauses)) {
      passages.add(passage(in.text(), found, in.start()));
    }
    return passages.isEmpty() ? beginning(in.text(), in.start()) : passages;
  }

  private static BreakIterator clauses() {
    return LengthGoalBreakIterator.createClosestToLength(new ClauseBreaks(), GOAL, 0.5f);
  }

  /** The beginning of a text, without matches; no passage for a blank text. */
  static List<Passage> beginning(String text, int start) {
    String part = text.substring(0, Math.min(text.length(), SEARCHED));
    ClauseBreaks breaks = new ClauseBreaks();
    breaks.setText(part);
    int from = 0;
    while (from < part.length() && Character.isWhitespace(part.charAt(from))) {
      from++;
    }
    if (from == part.length()) {
      return List.of();
    }
    int end = breaks.following(Math.min(from + GOAL, part.length() - 1));
    return List.of(passage(text, new Found(new Span(from, end), List.of()), start));
  }

  private List<Found> found(Indexed in, Query query, int count, Supplier<BreakIterator> breaks)
      throws IOException {
    String text = in.text().substring(0, Math.min(in.text().length(), SEARCHED));
    List<Token> terms = TermPlaces.of(reader, in.document(), in.field(), query, text);
    List<Found> found = new ArrayList<>();
    if (terms.isEmpty()) {
      return found;
    }
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(new Given(terms, text.length()))
            .withBreakIterator(breaks)
            .withFormatter(new SpanFormatter())
            .withMaxLength(SEARCHED)
            .withMaxNoHighlightPassages(0)
            .build();
    Object passages = highlighter.highlightWithoutSearcher(in.field(), query, text, count);
    if (passages instanceof List<?> list) {
      list.forEach(passage -> found.add((Found) passage));
    }
    return found;
  }

  /** Gives the terms that the index has instead of analysing a text again. */
  private static final class Given extends Analyzer {
    private final List<Token> terms;
    private final int length;

    Given(List<Token> terms, int length) {
      this.terms = terms;
      this.length = length;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      TokenListStream stream = new TokenListStream();
      stream.show(terms, 0, 0, length);
      return new TokenStreamComponents(reader -> {}, stream);
    }
  }

  private static Passage passage(String text, Found found, int start) {
    int from = found.span().start();
    int end = found.span().end();
    if (end - from > LONGEST && !found.matches().isEmpty()) {
      int first = found.matches().getFirst().start();
      from = Math.max(from, Math.min(first - LONGEST / 4, end - LONGEST));
    }
    end = Math.min(end, from + LONGEST);
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (from > 0 && from < end && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (end > from && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    List<Span> matches = new ArrayList<>();
    for (Span match : found.matches()) {
      if (match.start() >= from && match.end() <= end) {
        matches.add(new Span(match.start() - from, match.end() - from));
      }
    }
    return new Passage(oneLine(text.substring(from, end)), start + from, matches);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  /** A passage in offsets of the whole text. */
  private record Found(Span span, List<Span> matches) {}

  /** Gives Lucene's passages as spans; overlapping and adjoining matches become one. */
  private static final class SpanFormatter extends PassageFormatter {
    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
      List<Found> found = new ArrayList<>();
      for (org.apache.lucene.search.uhighlight.Passage passage : passages) {
        List<Span> matches = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
          int end = Math.min(passage.getMatchEnds()[i], content.length());
          matches.add(new Span(passage.getMatchStarts()[i], end));
        }
        found.add(
            new Found(new Span(passage.getStartOffset(), passage.getEndOffset()), joined(matches)));
      }
      return found;
    }

    private static List<Span> joined(List<Span> matches) {
      matches.sort(Comparator.naturalOrder());
      List<Span> joined = new ArrayList<>();
      for (Span match : matches) {
        if (!joined.isEmpty() && match.start() <= joined.getLast().end()) {
          Span last = joined.removeLast();
          joined.add(new Span(last.start(), Math.max(last.end(), match.end())));
        } else {
          joined.add(match);
        }
      }
      return joined;
    }
  }
}
