package org.hongtou.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Where a document stands: an index is made of segments, and most that is kept of a document is
 * asked of its own.
 *
 * @param at its number within the segment
 */
record DocumentPlace(LeafReader segment, int at) {
  /**
   * The place of a document.
   *
   * @param document Lucene's number of it, within the whole index
   */
  static DocumentPlace of(IndexReader reader, int document) {
    List<LeafReaderContext> segments = reader.leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    return new DocumentPlace(segment.reader(), document - segment.docBase);
  }

  /** A number of the document; 0 if it has none of that name. */
  long number(String field) throws IOException {
    return SourceList.value(DocValues.getNumeric(segment, field), at);
  }
}
