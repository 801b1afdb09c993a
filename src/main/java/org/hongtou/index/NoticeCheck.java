package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.hongtou.index.IndexCheck.RecordReader;
import org.hongtou.index.IndexCheck.Report;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Whether every notice of an index stands there whole. A notice is a block of documents, its record
 * the last of them; Lucene keeps the order of documents when it merges, so the blocks follow each
 * other in every segment.
 */
final class NoticeCheck {
  private final RecordReader records;
  private final String folder;
  private final List<IndexProblem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int tasks;
  private int targets;

  /**
   * A check that is yet to run.
   *
   * @param folder of the index, for problems of the whole of it
   */
  NoticeCheck(RecordReader records, String folder) {
    this.records = records;
    this.folder = folder;
  }

  Report run(DirectoryReader reader) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      check(segment.reader());
    }
    IndexManifest said = IndexManifest.read(reader.getIndexCommit().getUserData());
    if (said == null || !said.agreesWith(IndexManifest.of(reader, null))) {
      problems.add(new IndexProblem(IndexProblem.Kind.OTHER_FILES, folder));
    }
    return new Report(seen.size(), tasks, targets, problems);
  }

  private void check(LeafReader segment) throws IOException {
    StoredFields stored = segment.storedFields();
    Bits live = segment.getLiveDocs();
    List<Document> block = new ArrayList<>();
    int first = 0;
    for (int at = 0; at < segment.maxDoc(); at++) {
      if (live != null && !live.get(at)) {
        continue;
      }
      Document document = stored.document(at);
      BytesRef record = document.getBinaryValue(IndexSchema.RECORD);
      if (record != null) {
        check(segment, block, first, record);
        block.clear();
      } else if (!block.isEmpty() && !pathOf(block).equals(StoredRecords.path(document))) {
        add(IndexProblem.Kind.NO_RECORD, pathOf(block));
        block.clear();
        block.add(document);
        first = at;
      } else {
        first = block.isEmpty() ? at : first;
        block.add(document);
      }
    }
    if (!block.isEmpty()) {
      add(IndexProblem.Kind.NO_RECORD, pathOf(block));
    }
  }

  private void check(LeafReader segment, List<Document> block, int first, BytesRef record)
      throws IOException {
    Notice notice = read(record);
    if (notice == null) {
      add(IndexProblem.Kind.NOT_A_RECORD, block.isEmpty() ? folder : pathOf(block));
      return;
    }
    String path = notice.source().path();
    if (!seen.add(path)) {
      add(IndexProblem.Kind.TWICE, path);
    }
    tasks += notice.tasks().size();
    targets += notice.targets().size();
    List<List<String>> there = block.stream().map(StoredRecords::lines).toList();
    // The record, too, carries the path: only so is it replaced together with the rest.
    boolean whole =
        there.equals(expected(notice, path))
            && StoredText.of(segment, first).whole().equals(notice.text())
            && count(segment, path) == there.size() + 1;
    if (!whole) {
      add(IndexProblem.Kind.OTHER_PARTS, path);
    }
  }

  private @Nullable Notice read(BytesRef record) {
    try {
      return records.read(Compression.decompress(record.bytes, record.offset, record.length));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** What the documents of a notice store, in their order. */
  private static List<List<String>> expected(Notice notice, String path) {
    List<List<String>> expected = new ArrayList<>();
    Document whole = new Document();
    StoredRecords.store(whole, HitKind.NOTICE, path);
    StoredRecords.store(whole, notice);
    expected.add(StoredRecords.lines(whole));
    for (Task task : notice.tasks()) {
      Document document = new Document();
      StoredRecords.store(document, HitKind.TASK, path);
      StoredRecords.store(document, task);
      expected.add(StoredRecords.lines(document));
    }
    for (Target target : notice.targets()) {
      Document document = new Document();
      StoredRecords.store(document, HitKind.TARGET, path);
      StoredRecords.store(document, target);
      expected.add(StoredRecords.lines(document));
    }
    return expected;
  }

  private static int count(LeafReader segment, String path) throws IOException {
    PostingsEnum documents =
        segment.postings(new Term(IndexSchema.PATH, NoticeDocuments.clipped(path)));
    Bits live = segment.getLiveDocs();
    int count = 0;
    if (documents != null) {
      for (int at = documents.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = documents.nextDoc()) {
        if (live == null || live.get(at)) {
          count++;
        }
      }
    }
    return count;
  }

  private void add(IndexProblem.Kind kind, String where) {
    problems.add(new IndexProblem(kind, where));
  }

  private static String pathOf(List<Document> block) {
    return StoredRecords.path(block.getFirst());
  }
}
