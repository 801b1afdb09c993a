package org.hongtou.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** The notice that a task, a target or it itself was found in. */
record NoticeOfHit(NoticeSummary summary, StoredText text) {
  /**
   * Reads it.
   *
   * @param document Lucene's number of what was found
   */
  static NoticeOfHit of(IndexSearcher lucene, int document) throws IOException {
    IndexReader reader = lucene.getIndexReader();
    // The documents of a notice are written as one block, which begins with its own.
    int notice = document - (int) DocumentPlace.of(reader, document).number(IndexSchema.ORDINAL);
    return new NoticeOfHit(
        StoredRecords.notice(lucene.storedFields().document(notice)),
        StoredText.of(reader, notice));
  }
}
