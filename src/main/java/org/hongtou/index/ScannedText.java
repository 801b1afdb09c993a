package org.hongtou.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.hongtou.model.Span;

/**
 * A text whose terms are at hand for several fields: a task's text is a part of its notice's, and a
 * notice's title stands in the fields of all its tasks. Scanning is most of the work of indexing,
 * so each text is scanned once.
 */
final class ScannedText {
  private final String text;
  private final List<Token> tokens;

  ScannedText(String text) {
    this.text = text;
    this.tokens = TokenScanner.scan(text);
  }

  /** The terms of the whole text. */
  TokenStream stream() {
    return new Stream(tokens, 0, 0, text.length());
  }

  /** The terms of a part of the text, as if it stood alone. */
  TokenStream stream(Span part) {
    int from = firstAtOrBehind(part.start());
    int to = firstAtOrBehind(part.end());
    if (cutsToken(from, part.start()) || cutsToken(to, part.end())) {
      return new ScannedText(part.of(text)).stream();
    }
    int firstPosition = from < to ? tokens.get(from).position() : 0;
    return new Stream(tokens.subList(from, to), firstPosition, part.start(), part.length());
  }

  /** Index of the first token that doesn't begin before an offset. */
  private int firstAtOrBehind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether an offset lies inside a token; the longest of a place comes first. */
  private boolean cutsToken(int next, int offset) {
    for (int i = next - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.end() > offset) {
        return true;
      }
      if (token.type() == TokenType.WORD || token.type() == TokenType.ALPHANUMERIC) {
        return false;
      }
    }
    return false;
  }

  /** Tokens at hand as Lucene takes them. */
  private static final class Stream extends TokenStream {
    private final TokenAttributes attributes = new TokenAttributes(this);
    private final List<Token> tokens;
    private final int firstPosition;
    private final int firstOffset;
    private final int length;
    private int next;
    private int lastPosition;

    Stream(List<Token> tokens, int firstPosition, int firstOffset, int length) {
      this.tokens = tokens;
      this.firstPosition = firstPosition;
      this.firstOffset = firstOffset;
      this.length = length;
    }

    @Override
    public void reset() {
      next = 0;
      lastPosition = firstPosition - 1;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == tokens.size()) {
        return false;
      }
      Token token = tokens.get(next++);
      attributes.set(token, token.start() - firstOffset, token.end() - firstOffset, lastPosition);
      lastPosition = token.position();
      return true;
    }

    @Override
    public void end() {
      clearAttributes();
      attributes.end(length);
    }
  }
}
