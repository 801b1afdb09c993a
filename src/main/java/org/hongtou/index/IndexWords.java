package org.hongtou.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * All words that an index has, read from its terms when a query finds nothing: so the index holds
 * nothing more for the sake of suggestions, and whatever is suggested occurs.
 */
final class IndexWords {
  private IndexWords() {}

  /** Sees a word. */
  interface Visitor {
    /**
     * A word of the texts.
     *
     * @param word a word, part of a word, or single character of the texts
     * @param documents how many notices have it, those not yet merged away included
     */
    void see(String word, int documents);
  }

  /** Sees the name of a unit. */
  interface UnitVisitor {
    /**
     * A name of a unit.
     *
     * @param name without marks
     * @param boundary by offset, where its words begin and end
     * @param documents how many notices, tasks and targets have it
     */
    void see(String name, boolean[] boundary, int documents);
  }

  static void visitTexts(IndexReader reader, Visitor visitor) throws IOException {
    visit(reader, IndexSchema.TEXT, visitor);
  }

  /** Units with tasks and issuers, by every name that the index has of them. */
  static void visitUnits(IndexReader reader, UnitVisitor visitor) throws IOException {
    for (String field : new String[] {IndexSchema.UNIT, IndexSchema.ISSUER}) {
      visit(
          reader,
          field,
          (term, documents) -> {
            String name = UnitNames.unmarked(term);
            visitor.see(name, UnitNames.boundaries(term), documents);
          });
    }
  }

  private static void visit(IndexReader reader, String field, Visitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      visitor.see(term.utf8ToString(), each.docFreq());
    }
  }
}
