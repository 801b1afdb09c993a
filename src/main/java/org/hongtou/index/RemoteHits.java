package org.hongtou.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.hongtou.model.Notice;

/**
 * Hits that were found in an index elsewhere, as {@link NoticeSearcher} gives those of its own:
 * each notice is indexed again, alone and in memory, so that titles, passages and marks come from
 * the same code.
 */
public final class RemoteHits {
  private static final IndexedFile NO_FILE = new IndexedFile("", 0, 0);

  private final RemoteQuery query;
  private final boolean some;
  private final Map<Long, List<NoticeSource>> sources;

  /**
   * Hits of one search.
   *
   * @param some whether they may have some of the query's words only
   * @param sources of the notices with several, by group; the first source first
   */
  public RemoteHits(RemoteQuery query, boolean some, Map<Long, List<NoticeSource>> sources) {
    this.query = query;
    this.some = some;
    this.sources = sources;
  }

  /**
   * A hit as it was found.
   *
   * @param notice the key of its notice, of the caller's choice
   * @param ordinal as in {@link PortableDocument}
   */
  public record Found(String notice, int ordinal, float score) {}

  /** The notice of hits. */
  public record FoundNotice(Notice notice, NoticeMarks marks) {}

  /**
   * Reads hits, in the order in which they were found.
   *
   * @param notices by key; those of all hits
   */
  public List<Hit> read(List<Found> found, Map<String, FoundNotice> notices) {
    Map<String, Map<Integer, Hit>> read = new LinkedHashMap<>();
    Map<String, List<Found>> byNotice = new LinkedHashMap<>();
    found.forEach(hit -> byNotice.computeIfAbsent(hit.notice(), key -> new ArrayList<>()).add(hit));
    byNotice.forEach((key, hits) -> read.put(key, read(hits, required(notices, key))));
    return found.stream().map(hit -> required(read.get(hit.notice()), hit.ordinal())).toList();
  }

  private static <K, V> V required(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a hit without its notice: " + key);
    }
    return value;
  }

  private Map<Integer, Hit> read(List<Found> hits, FoundNotice notice) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new ChineseAnalyzer()))) {
        writer.addDocuments(documents(notice));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        HitReader all =
            new HitReader(new IndexSearcher(reader), query.text(), some, false, sources);
        Map<Integer, Hit> read = new LinkedHashMap<>();
        for (Found hit : hits) {
          // A notice's documents are numbered in the order in which they were written.
          read.put(
              hit.ordinal(),
              all.read(new FieldDoc(hit.ordinal(), hit.score(), new Object[] {hit.score()})));
        }
        return read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file
    }
  }

  private static List<Document> documents(FoundNotice found) {
    List<Document> documents = NoticeDocuments.of(found.notice(), new byte[0], NO_FILE);
    NoticeMarks marks = found.marks();
    for (Document document : documents) {
      set(document, IndexSchema.GROUP, marks.group());
      set(document, IndexSchema.RANK, marks.rank());
      String by = marks.repealedBy();
      if (by != null) {
        set(document, IndexSchema.REPEALED, RepealedNotices.BY_ANOTHER);
        document.add(new BinaryDocValuesField(IndexSchema.REPEALED_BY, new BytesRef(by)));
      }
    }
    return documents;
  }

  private static void set(Document document, String field, long value) {
    document.removeFields(field);
    document.add(new NumericDocValuesField(field, value));
  }
}
