package org.hongtou.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** The notice that a task, a target or it itself was found in. */
record NoticeOfHit(NoticeSummary summary, StoredText text) {
  /**
   * Reads it.
   *
   * @param document Lucene's number of what was found
   */
  static NoticeOfHit of(IndexSearcher lucene, int document) throws IOException {
    int notice = SourceList.notice(lucene.getIndexReader(), document);
    return new NoticeOfHit(
        StoredRecords.notice(lucene.storedFields().document(notice)),
        StoredText.of(lucene.getIndexReader(), notice));
  }
}
