package org.hongtou.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;

/** Reads what is shown of connected notices. */
final class ConnectedReader {
  /** The fields that {@link StoredRecords#notice} reads. */
  private static final Set<String> OF_SUMMARY =
      StoredRecords.names(
          "id",
          "path",
          "uri",
          "title",
          "number",
          "issuers",
          "region",
          "writtenDate",
          "publishedDate");

  private final IndexSearcher lucene;

  ConnectedReader(IndexSearcher lucene) {
    this.lucene = lucene;
  }

  ConnectedNotice connected(LinkedNotice notice) throws IOException {
    Document document = lucene.storedFields().document(notice.document(), OF_SUMMARY);
    return new ConnectedNotice(
        StoredRecords.notice(document),
        notice.level(),
        notice.authority().place(),
        RepealedNotices.of(lucene.getIndexReader(), notice.document()));
  }

  String text(LinkedNotice notice) throws IOException {
    return StoredText.of(lucene.getIndexReader(), notice.document()).whole();
  }
}
