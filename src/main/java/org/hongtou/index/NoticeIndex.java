package org.hongtou.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.hongtou.index.SourceGroups.Position;
import org.jspecify.annotations.Nullable;

/**
 * An index opened for reading: as it was at its last commit when it was opened, whatever is written
 * meanwhile. All methods may be called from several threads.
 */
public final class NoticeIndex implements AutoCloseable {
  private final IndexFolder folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher lucene;

  private NoticeIndex(IndexFolder folder, Directory directory, DirectoryReader reader) {
    this.folder = folder;
    this.directory = directory;
    this.reader = reader;
    this.lucene = new IndexSearcher(reader);
  }

  /**
   * Opens the index of a folder.
   *
   * @throws IndexException if there is none or it holds no notice, if it was made by another
   *     version or program, or is damaged
   */
  public static NoticeIndex open(Path path) throws IndexException {
    IndexFolder folder = new IndexFolder(path);
    if (!folder.exists()) {
      throw folder.missing();
    }
    Directory directory = folder.open();
    try {
      DirectoryReader reader = folder.read(directory);
      NoticeIndex index = new NoticeIndex(folder, directory, reader);
      if (reader.numDocs() == 0) {
        index.close();
        throw folder.empty();
      }
      return index;
    } catch (IOException | RuntimeException | IndexException e) {
      throw folder.abandoned(directory, e);
    }
  }

  /** Search in this index. */
  public NoticeSearcher searcher() {
    return new NoticeSearcher(folder, lucene);
  }

  /** Search for what is like a notice or task, in this index. */
  public SimilarSearch similar() {
    return new SimilarSearch(folder, lucene, searcher());
  }

  /** How the notices of this index are connected: who cites whom. */
  public NoticeConnections connections() {
    return new NoticeConnections(folder, lucene);
  }

  /** Different figures for one thing in the notices of this index. */
  public TargetConflicts conflicts() {
    return new TargetConflicts(folder, lucene);
  }

  /** Figures of this index: counts, loads, what targets ask for. */
  public NoticeStatistics statistics() {
    return new NoticeStatistics(folder, lucene);
  }

  /** Completion of what somebody types, from this index. */
  public Completer completer() {
    return new Completer(folder, reader, searcher());
  }

  /**
   * Which commit this is.
   *
   * @throws IndexException if the index cannot be read
   */
  public CommitNumber commit() throws IndexException {
    try {
      return CommitNumber.read(reader.getIndexCommit().getUserData());
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * How many notices the index holds.
   *
   * @throws IndexException if the index cannot be read
   */
  public int size() throws IndexException {
    try {
      return lucene.count(new TermQuery(new Term(IndexSchema.KIND, HitKind.NOTICE.toString())));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * What the index is and holds.
   *
   * @throws IndexException if the index cannot be read
   */
  public IndexInfo info() throws IndexException {
    try {
      return IndexInfo.of(directory, reader);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The notices whose tasks and targets have no vectors of a model, by path in order.
   *
   * @throws IndexException if the index cannot be read
   */
  public List<String> withoutVectors(String model) throws IndexException {
    try {
      return NoticeList.without(lucene, new Term(Meaning.MODEL, model));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The files of the index's notices, by path in order.
   *
   * @throws IndexException if the index cannot be read
   */
  public Map<String, IndexedFile> files() throws IndexException {
    try {
      return NoticeList.files(reader);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * What the index says of notices that depends on its other notices, by path; those that are not
   * there have {@link NoticeMarks#NONE}.
   *
   * @throws IndexException if the index cannot be read
   */
  public Map<String, NoticeMarks> marks() throws IndexException {
    try {
      return NoticeMarks.of(reader);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The record of the notice of a path, as it was given to {@link NoticeIndexWriter#add}; empty if
   * the index has no notice of that path.
   *
   * @throws IndexException if the index cannot be read
   */
  public Optional<byte[]> record(String path) throws IndexException {
    try {
      Document document = document(lucene, path, IndexSchema.RECORD_KIND);
      if (document == null) {
        return Optional.empty();
      }
      BytesRef stored = document.getBinaryValue(IndexSchema.RECORD);
      return Optional.of(Compression.decompress(stored.bytes, stored.offset, stored.length));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The notices that a user may mean: those whose path, id or document number (发文字号, whatever its
   * brackets) is {@code name}; if none is, whose title or file name; if none is, whose path ends
   * with it; if none does, whose title, number or path contains it. Of the files of one notice the
   * best source that fits. In the order of their paths; empty for a blank name.
   *
   * @throws IndexException if the index cannot be read
   */
  public List<NoticeSummary> find(String name) throws IndexException {
    try {
      return new NoticeFinder(lucene).find(name);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The other files in which the index has the notice of a path, the best source first; none if the
   * path is not in the index.
   *
   * @throws IndexException if the index cannot be read
   */
  public List<NoticeSource> otherSources(String path) throws IndexException {
    try {
      Position position = SourceList.positions(reader).get(path);
      if (position == null) {
        return List.of();
      }
      return SourceList.ofGroups(reader, Set.of(position.group()))
          .getOrDefault(position.group(), List.of())
          .stream()
          .filter(source -> !source.path().equals(path))
          .toList();
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Why the notice of a path no longer holds (废止), as the index has it; empty if nothing says so or
   * the index has no notice of that path.
   *
   * @throws IndexException if the index cannot be read
   */
  public Optional<Hit.Repeal> repealed(String path) throws IndexException {
    try {
      LinkedNotice notice = new LinkedNotices(lucene).of(path);
      return notice == null
          ? Optional.empty()
          : Optional.ofNullable(RepealedNotices.of(reader, notice.document()));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  static @Nullable Document document(IndexSearcher lucene, String path, String kind)
      throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.PATH, path)), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.KIND, kind)), BooleanClause.Occur.FILTER)
            .build();
    ScoreDoc[] found = lucene.search(query, 1).scoreDocs;
    return found.length == 0 ? null : lucene.storedFields().document(found[0].doc);
  }

  @Override
  public void close() throws IndexException {
    try {
      IOUtils.close(reader, directory);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }
}
