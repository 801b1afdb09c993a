package org.hongtou.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * A text field whose terms are at hand. A notice has hundreds of them; the stream that Lucene reads
 * one through is the same for all of a field's name, since making one takes longer than to read a
 * short text from it.
 */
final class TokensField extends Field {
  private final List<Token> tokens;
  private final int firstPosition;
  private final int firstOffset;
  private final int length;

  /** The same as for {@link TokenListStream#show}. */
  TokensField(String name, List<Token> tokens, int firstPosition, int firstOffset, int length) {
    super(name, TextField.TYPE_NOT_STORED);
    this.tokens = tokens;
    this.firstPosition = firstPosition;
    this.firstOffset = firstOffset;
    this.length = length;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    TokenListStream stream = reuse instanceof TokenListStream given ? given : new TokenListStream();
    stream.show(tokens, firstPosition, firstOffset, length);
    return stream;
  }
}
