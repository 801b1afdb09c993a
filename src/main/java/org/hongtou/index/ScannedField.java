package org.hongtou.index;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text that Lucene need not analyse, since its terms are at hand or made when they are asked for.
 * The text itself can be asked for too, by {@link PortableDocument}.
 */
final class ScannedField extends Field {
  private final Supplier<TokenStream> terms;
  private final String text;
  private final Span part;

  /**
   * A field of a part of a text.
   *
   * @param terms those of the part
   * @param text what the part is of
   */
  ScannedField(String name, Supplier<TokenStream> terms, String text, Span part) {
    super(name, TextField.TYPE_NOT_STORED);
    this.terms = terms;
    this.text = text;
    this.part = part;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reused) {
    return terms.get();
  }

  @Override
  public String stringValue() {
    return part.of(text);
  }
}
