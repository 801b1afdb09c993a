package org.hongtou.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.hongtou.model.Span;

/**
 * A text that Lucene need not analyse, since its terms are at hand; the text itself can still be
 * asked for, by {@link PortableDocument}.
 */
final class ScannedField extends Field {
  private final String text;
  private final Span part;

  /**
   * @param terms those of the part
   * @param text what the part is of
   */
  ScannedField(String name, TokenStream terms, String text, Span part) {
    super(name, terms, TextField.TYPE_NOT_STORED);
    this.text = text;
    this.part = part;
  }

  @Override
  public String stringValue() {
    return part.of(text);
  }
}
