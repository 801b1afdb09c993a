package org.hongtou.index;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/** Gives Lucene's highlighter the places to mark, which it would look for otherwise. */
final class MarkedPlaces extends FieldOffsetStrategy {
  private final List<Mark> marks;

  MarkedPlaces(List<Mark> marks) {
    super(
        new UHComponents(
            "",
            field -> false,
            MatchNoDocsQuery.INSTANCE,
            new BytesRef[0],
            PhraseHelper.NONE,
            new LabelledCharArrayMatcher[0],
            false,
            Set.of()));
    this.marks = marks;
  }

  @Override
  public OffsetSource getOffsetSource() {
    return OffsetSource.POSTINGS;
  }

  @Override
  public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String text) {
    return new Places(marks.iterator());
  }

  private static final class Places extends OffsetsEnum {
    private final Iterator<Mark> rest;
    private Mark at = new Mark(0, 0, "");

    Places(Iterator<Mark> rest) {
      this.rest = rest;
    }

    @Override
    public boolean nextPosition() {
      boolean more = rest.hasNext();
      if (more) {
        at = rest.next();
      }
      return more;
    }

    /** As of all matches of Lucene's queries: what is frequent in a text counts no less. */
    @Override
    public int freq() {
      return 1;
    }

    @Override
    public BytesRef getTerm() {
      return new BytesRef(at.what());
    }

    @Override
    public int startOffset() {
      return at.start();
    }

    @Override
    public int endOffset() {
      return at.end();
    }
  }
}
