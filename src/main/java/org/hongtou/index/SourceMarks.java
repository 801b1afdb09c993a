package org.hongtou.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.hongtou.index.SourceGroups.Position;

/**
 * Marks on notices that depend on the other notices of the index: which files are one notice, and
 * which notice another repeals. They change without the notice being written anew.
 */
final class SourceMarks {
  private SourceMarks() {}

  /** Makes the marks those of all that the index then has. */
  static void correct(IndexWriter writer) throws IOException {
    group(writer);
    repeal(writer); // a title fits one notice alone only when its files are known to be one
  }

  private static void group(IndexWriter writer) throws IOException {
    Map<String, Position> before;
    Map<String, Position> now;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      before = SourceList.positions(reader);
      now = SourceGroups.of(SourceList.candidates(reader));
    }
    Set<String> concerned = new TreeSet<>(before.keySet());
    concerned.addAll(now.keySet());
    for (String path : concerned) {
      Position position = now.getOrDefault(path, SourceGroups.ALONE);
      if (!position.equals(before.getOrDefault(path, SourceGroups.ALONE))) {
        writer.updateDocValues(
            new Term(IndexSchema.PATH, path),
            new NumericDocValuesField(IndexSchema.GROUP, position.group()),
            new NumericDocValuesField(IndexSchema.RANK, position.rank()));
      }
    }
  }

  private static void repeal(IndexWriter writer) throws IOException {
    Map<String, String> before;
    Map<String, String> now;
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      before = RepealedNotices.marked(reader);
      now = RepealedNotices.stated(reader);
    }
    Set<String> concerned = new TreeSet<>(before.keySet());
    concerned.addAll(now.keySet());
    for (String path : concerned) {
      String by = now.get(path);
      if (by == null || !by.equals(before.get(path))) {
        long state = by == null ? RepealedNotices.NO : RepealedNotices.BY_ANOTHER;
        byte[] name = (by == null ? "" : by).getBytes(StandardCharsets.UTF_8);
        writer.updateDocValues(
            new Term(IndexSchema.PATH, path),
            new NumericDocValuesField(IndexSchema.REPEALED, state),
            new BinaryDocValuesField(IndexSchema.REPEALED_BY, new BytesRef(name)));
      }
    }
  }
}
