package org.hongtou.index;

import java.util.List;
import org.apache.lucene.document.Field;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text whose terms are at hand for several fields: a task's text is a part of its notice's, and a
 * notice's title stands in the fields of all its tasks. Scanning is most of the work of indexing,
 * so each text is scanned once, and only where its terms are asked for.
 */
final class ScannedText {
  /** Numbers and Latin words are cut at 64 characters, and no name of a unit is as long. */
  private static final int LONGEST_TOKEN = 100;

  private final String text;
  private @Nullable List<Token> tokens;

  ScannedText(String text) {
    this.text = text;
  }

  private List<Token> tokens() {
    List<Token> known = tokens;
    if (known == null) {
      known = TokenScanner.scan(text);
      tokens = known;
    }
    return known;
  }

  /** A field with the terms of the whole text. */
  Field field(String name) {
    return field(name, whole());
  }

  /** A field with the terms of a part of the text, as if it stood alone. */
  Field field(String name, Span part) {
    return new ScannedField(name, this, part);
  }

  private Span whole() {
    return new Span(0, text.length());
  }

  String text(Span part) {
    return part.of(text);
  }

  /** Lets a stream give the terms of a part, as if it stood alone. */
  void show(Span part, TokenListStream stream) {
    int from = firstAtOrBehind(part.start());
    int to = firstAtOrBehind(part.end());
    if (cutsToken(from, part.start()) || cutsToken(to, part.end())) {
      ScannedText alone = new ScannedText(part.of(text));
      alone.show(alone.whole(), stream);
    } else {
      int firstPosition = from < to ? tokens().get(from).position() : 0;
      stream.show(tokens().subList(from, to), firstPosition, part.start(), part.length());
    }
  }

  /** Index of the first token that doesn't begin before an offset. */
  private int firstAtOrBehind(int offset) {
    int low = 0;
    int high = tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether an offset lies inside a token. */
  private boolean cutsToken(int next, int offset) {
    for (int i = next - 1; i >= 0 && tokens().get(i).start() > offset - LONGEST_TOKEN; i--) {
      if (tokens().get(i).end() > offset) {
        return true;
      }
    }
    return false;
  }
}
