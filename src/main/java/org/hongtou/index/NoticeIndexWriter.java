package org.hongtou.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Writes notices into an index. A notice is known by the path of its file: adding it again replaces
 * it, together with its tasks and targets.
 *
 * <p>Nothing is seen by readers, and nothing outlives the process, before {@link #commit}; a
 * process that is killed leaves the index of its last commit. {@link #close} without a commit
 * discards. All methods may be called from several threads; analysis runs in the thread that calls
 * {@link #add}.
 *
 * <pre>{@code
 * try (NoticeIndexWriter writer = NoticeIndexWriter.open(Path.of("index"))) {
 *   writer.add(notice, json, new IndexedFile(sha256, bytes, modified));
 *   writer.commit();
 * }
 * }</pre>
 */
public final class NoticeIndexWriter implements AutoCloseable {
  /** An office's index: a search of it in parts takes a tenth longer, most of it to open them. */
  private static final long SMALL_MEGABYTES = 64;

  /** Fewer, larger segments than by Lucene's default of 16; still small beside a heap of 512. */
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexFolder folder;
  private final Directory directory;
  private final IndexWriter writer;

  /** Whether notices came or went since the groups were last computed. */
  private final AtomicBoolean touched;

  /** Notices come in beside each other; a commit has all or none of those that name its number. */
  private final ReadWriteLock coming = new ReentrantReadWriteLock();

  private CommitNumber next;
  private volatile @Nullable SavedQueries watched;
  private @Nullable Opened opened;

  private NoticeIndexWriter(IndexFolder folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.touched = new AtomicBoolean(!isMarkedGrouped(writer));
    this.next = CommitNumber.read(commitData(writer)).next();
  }

  private static boolean isMarkedGrouped(IndexWriter writer) {
    String marked = commitData(writer).get(IndexSchema.GROUPED_KEY);
    return marked == null || Boolean.parseBoolean(marked);
  }

  /** Says in the next commit what it is; the manifest of what it holds comes with the commit. */
  private static void mark(
      IndexWriter writer,
      boolean grouped,
      @Nullable IndexManifest manifest,
      @Nullable CommitNumber number) {
    Map<String, String> data = new HashMap<>();
    data.put(IndexSchema.COMMIT_KEY, IndexSchema.COMMIT_VALUE);
    data.put(IndexSchema.GROUPED_KEY, String.valueOf(grouped));
    if (manifest != null) {
      manifest.write(data);
    }
    if (number != null) {
      number.write(data);
    }
    writer.setLiveCommitData(data.entrySet());
  }

  /** Makes a commit, if there is anything to commit. */
  private void commit(boolean grouped) throws IOException {
    coming.writeLock().lock();
    try {
      boolean changed = writer.hasUncommittedChanges() || isMarkedGrouped(writer) != grouped;
      if (changed) {
        mark(writer, grouped, manifest(), next);
      }
      writer.commit();
      if (changed) {
        next = next.next();
      }
    } finally {
      coming.writeLock().unlock();
    }
  }

  /** Of all that the next commit has. */
  private IndexManifest manifest() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return IndexManifest.of(reader, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  private static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /**
   * Opens the index of a folder for writing; makes a new one where there is none.
   *
   * @throws IndexException if it was made by another version or program, is damaged, or another
   *     process writes to it
   */
  public static NoticeIndexWriter open(Path path) throws IndexException {
    return open(new IndexFolder(path), false);
  }

  /**
   * Opens a folder for an index from scratch, also where an index of another version of Hongtou
   * stands. What stands there can be searched until the first commit, if it could be before.
   *
   * @throws IndexException if the index is another program's, or another process writes to it
   */
  public static NoticeIndexWriter rebuild(Path path) throws IndexException {
    return open(new IndexFolder(path), true);
  }

  private static NoticeIndexWriter open(IndexFolder folder, boolean rebuild) throws IndexException {
    Directory directory = folder.openToWrite();
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        refuse(folder, directory, rebuild);
      }
      IndexWriterConfig config =
          new IndexWriterConfig(new ChineseAnalyzer())
              .setCommitOnClose(false)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setMergePolicy(parts())
              .setOpenMode(exists && !rebuild ? OpenMode.APPEND : OpenMode.CREATE);
      IndexWriter writer = new IndexWriter(directory, config);
      if (!exists || rebuild) {
        mark(writer, true, null, null);
      }
      return new NoticeIndexWriter(folder, directory, writer);
    } catch (IOException | RuntimeException | IndexException e) {
      throw folder.abandoned(directory, e);
    }
  }

  /** As usual, but that a small part is one file: each file more takes a search time to open. */
  private static MergePolicy parts() {
    TieredMergePolicy parts = new TieredMergePolicy();
    parts.setNoCFSRatio(1);
    parts.setMaxCFSSegmentSizeMB(SMALL_MEGABYTES);
    return parts;
  }

  private static void refuse(IndexFolder folder, Directory directory, boolean rebuild)
      throws IndexException {
    try {
      folder.checkLatestCommit(directory);
    } catch (IndexException e) {
      boolean replaceable =
          e.reason() == IndexException.Reason.OTHER_SCHEMA
              || e.reason() == IndexException.Reason.DAMAGED;
      if (!rebuild || !replaceable) {
        throw e;
      }
      if (e.getCause() != null) {
        folder.deleteUnreadableIndex(directory);
      }
    }
  }

  /** Matches each notice that is added from now on against queries. */
  public void watch(SavedQueries queries) {
    queries.beginAfter(next.number() - 1);
    watched = queries;
  }

  /** The files of the notices written so far, by path in order; empty for an index made anew. */
  public Map<String, IndexedFile> files() throws IndexException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return NoticeList.files(reader);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Adds a notice, or replaces the one of the same path, in one step.
   *
   * @param record the notice as {@link NoticeIndex#record} is to give it back: any bytes
   * @param file what {@link #files} is to tell of its file
   */
  public void add(Notice notice, byte[] record, IndexedFile file) throws IndexException {
    try {
      touched.set(true);
      List<Document> documents = NoticeDocuments.of(notice, record, file);
      SavedQueries queries = watched;
      if (queries != null) {
        queries.match(documents);
      }
      write(notice.source().path(), documents, null);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * @param came the number of the commit that has brought it; null for the next one
   */
  private void write(String path, List<Document> documents, @Nullable Long came)
      throws IOException {
    coming.readLock().lock();
    try {
      long number = came == null ? next.number() : came;
      for (Document part : documents) {
        part.add(NumericDocValuesField.indexedField(IndexSchema.CAME, number));
      }
      writer.updateDocuments(new Term(IndexSchema.PATH, path), documents);
    } finally {
      coming.readLock().unlock();
    }
  }

  /**
   * Gives vectors to the tasks and targets of a notice that the index had when this writer was
   * opened; all else of it stays as it is. The work of the embedder is done in this thread.
   *
   * @param record as it was given to {@link #add}
   */
  public void addVectors(String path, Notice notice, byte[] record, Embedder embedder)
      throws IndexException {
    try {
      IndexedFile file = opened().files().get(path);
      if (file == null) {
        return;
      }
      List<Document> documents = NoticeDocuments.of(notice, record, file);
      Meaning.addTo(documents, notice, embedder);
      touched.set(true);
      write(path, documents, NoticeList.came(opened().lucene(), path));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** What the index held when this writer was opened. */
  private record Opened(
      DirectoryReader reader, IndexSearcher lucene, Map<String, IndexedFile> files) {}

  private synchronized Opened opened() throws IOException {
    Opened known = opened;
    if (known == null) {
      DirectoryReader reader = DirectoryReader.open(directory);
      known = new Opened(reader, new IndexSearcher(reader), NoticeList.files(reader));
      opened = known;
    }
    return known;
  }

  /** Removes the notice of a path with everything of it; no error if there is none. */
  public void delete(String path) throws IndexException {
    try {
      touched.set(true);
      writer.deleteDocuments(new Term(IndexSchema.PATH, path));
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Whether all that was committed has its groups of the same notice: false where a process ended
   * behind {@link #saveProgress}.
   */
  public boolean isGrouped() {
    return !touched.get();
  }

  /**
   * Makes everything since the last commit durable and visible, all of it or nothing. Files that
   * hold the same notice become its sources: the groups are those of all files that the index then
   * has, whatever order they came in. No notices may be added or deleted meanwhile.
   */
  public void commit() throws IndexException {
    try {
      if (touched.get()) {
        SourceMarks.correct(writer);
        if (isSmall()) {
          writer.forceMerge(1);
        }
        touched.set(false);
      }
      commit(true);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Whether putting the index together is worth while: a second or two a run, for each search. */
  private boolean isSmall() throws IOException {
    long bytes = 0;
    writer.flush();
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes < SMALL_MEGABYTES << 20;
  }

  /**
   * Makes everything so far durable and visible, as {@link #commit} does, but for the groups of the
   * same notice: what was added since is yet shown by itself. For long runs, so that a killed one
   * loses little.
   */
  public void saveProgress() throws IndexException {
    try {
      commit(!touched.get());
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * Puts the parts of the index together into one and lets go of what was replaced or removed:
   * smaller and a little faster to search. What was committed last stays the content; the files may
   * need twice their room meanwhile, or three times where a reader has the old ones open.
   */
  public void optimize() throws IndexException {
    try {
      writer.forceMerge(1);
      writer.commit();
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** Lets go of the index; what isn't committed is discarded. */
  @Override
  public void close() throws IndexException {
    try {
      IOUtils.close(opened == null ? null : opened.reader(), writer, directory);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }
}
