package org.hongtou.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hongtou.links.TargetKey;
import org.jspecify.annotations.Nullable;

/** What targets are compared by, as doc values: so no record is read to find what differs. */
final class ConflictFields {
  private ConflictFields() {}

  /** Adds the key of a target; nothing for one that can't be compared. */
  static void add(Document document, @Nullable TargetKey key) {
    if (key != null) {
      document.add(new SortedDocValuesField(IndexSchema.COMPARED_WHAT, new BytesRef(key.what())));
      document.add(new SortedDocValuesField(IndexSchema.COMPARED_WHERE, new BytesRef(key.where())));
    }
  }
}
