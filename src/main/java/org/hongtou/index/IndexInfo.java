package org.hongtou.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What an index is and holds.
 *
 * @param version of its shape and of the records in it, such as {@code 3/1}
 * @param notices how many notices
 * @param tasks how many tasks, of all sources of a notice
 * @param targets how many targets, of all sources of a notice
 * @param bytes the length of its files on the disk
 * @param textBytes the length of its notices' texts in UTF-8
 * @param segments of how many parts it consists; {@code optimize} makes one of them
 * @param deleted how many replaced or removed documents still take up room
 * @param written when a run last changed it, in UTC as in ISO 8601; null if it does not say
 * @param extractors how many notices were read by which rules: {@code run} redoes all that were not
 *     read by those of today
 */
public record IndexInfo(
    String version,
    int notices,
    int tasks,
    int targets,
    long bytes,
    long textBytes,
    int segments,
    int deleted,
    @Nullable String written,
    Map<String, Integer> extractors) {
  public IndexInfo {
    extractors = Map.copyOf(extractors);
  }

  /** The index's length as a share of the texts', 1 for as long as them; 0 if there is no text. */
  public double share() {
    return textBytes == 0 ? 0 : (double) bytes / textBytes;
  }

  static IndexInfo of(Directory directory, DirectoryReader reader) throws IOException {
    IndexCommit commit = reader.getIndexCommit();
    long bytes = 0;
    for (String file : commit.getFileNames()) {
      bytes += directory.fileLength(file);
    }
    Map<String, Integer> extractors = new TreeMap<>();
    NoticeList.files(reader)
        .values()
        .forEach(file -> extractors.merge(file.extractor(), 1, Integer::sum));
    IndexManifest manifest = IndexManifest.read(commit.getUserData());
    IndexSearcher lucene = new IndexSearcher(reader);
    return new IndexInfo(
        commit.getUserData().getOrDefault(IndexSchema.COMMIT_KEY, ""),
        count(lucene, HitKind.NOTICE),
        count(lucene, HitKind.TASK),
        count(lucene, HitKind.TARGET),
        bytes,
        textBytes(reader),
        commit.getSegmentCount(),
        reader.numDeletedDocs(),
        manifest == null || manifest.written() == null ? null : manifest.written().toString(),
        extractors);
  }

  private static int count(IndexSearcher lucene, HitKind kind) throws IOException {
    return lucene.count(new TermQuery(new Term(IndexSchema.KIND, kind.toString())));
  }

  private static long textBytes(DirectoryReader reader) throws IOException {
    long[] sum = {0};
    NoticeList.visit(
        reader,
        segment -> {
          NumericDocValues bytes = DocValues.getNumeric(segment, IndexSchema.TEXT_BYTES);
          return document -> sum[0] += SourceList.value(bytes, document);
        });
    return sum[0];
  }
}
