package org.hongtou.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** Tokens at hand as Lucene takes them. */
final class TokenListStream extends TokenStream {
  private final TokenAttributes attributes = new TokenAttributes(this);
  private List<Token> tokens = List.of();
  private int firstPosition;
  private int firstOffset;
  private int length;
  private int next;
  private int lastPosition;

  /**
   * What to give from the next reset on.
   *
   * @param tokens in the order of their places
   * @param firstPosition the place that counts as the first
   * @param firstOffset the offset that counts as the first
   * @param length of the text, from that offset on
   */
  void show(List<Token> tokens, int firstPosition, int firstOffset, int length) {
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
    // Nothing is cleared before: each token sets all attributes, and clearing takes longer.
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
