package org.hongtou.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text that Lucene need not analyse, since its terms are at hand or made when they are asked for.
 * A notice has hundreds of them; the stream that Lucene reads one through is the same for all of a
 * field's name, since making one takes longer than to read a short text from it.
 *
 * <p>The text itself can be asked for too, by {@link PortableDocument}.
 */
final class ScannedField extends Field {
  private final ScannedText text;
  private final Span part;

  /** A field of a part of a text. */
  ScannedField(String name, ScannedText text, Span part) {
    super(name, TextField.TYPE_NOT_STORED);
    this.text = text;
    this.part = part;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
    TokenListStream stream =
        reused instanceof TokenListStream given ? given : new TokenListStream();
    text.show(part, stream);
    return stream;
  }

  @Override
  public String stringValue() {
    return text.text(part);
  }
}
