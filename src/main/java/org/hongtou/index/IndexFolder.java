package org.hongtou.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The folder of an index: opening it, and saying in one sentence why that fails. */
final class IndexFolder {
  /** The command that makes the index anew. */
  private static final String REBUILD = "hongtou run --rebuild";

  /** The extension of Lucene's files of fields' lengths (norms). */
  private static final Set<String> LENGTHS = Set.of("nvd");

  private final Path path;

  IndexFolder(Path path) {
    LuceneLogging.quieten();
    this.path = path;
  }

  Directory open() throws IndexException {
    return open(NIOFSDirectory::new);
  }

  /**
   * The folder for writing. When Lucene writes a part, it reads the lengths of fields again that it
   * has just written, for each word of each notice: mapped, these small files need no system calls.
   */
  Directory openToWrite() throws IndexException {
    return open(
        folder ->
            new FileSwitchDirectory(
                LENGTHS, new MMapDirectory(folder), new NIOFSDirectory(folder), true));
  }

  /** Makes a directory of Lucene's. */
  private interface Opener {
    Directory open(Path path) throws IOException;
  }

  private Directory open(Opener opener) throws IndexException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new IndexException(
          IndexException.Reason.IO_ERROR,
          path,
          "The index cannot be opened: " + path + " is not a folder; name another with --index.");
    }
    try {
      return opener.open(path);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void check(Map<String, String> commitData) throws IndexException {
    String schema = commitData.get(IndexSchema.COMMIT_KEY);
    if (schema == null) {
      throw new IndexException(
          IndexException.Reason.NOT_HONGTOU,
          path,
          "The index in "
              + path
              + " was made by another program; name another folder with --index.");
    }
    if (!schema.equals(IndexSchema.COMMIT_VALUE)) {
      throw otherSchema("has schema version " + schema + ", not " + IndexSchema.COMMIT_VALUE, null);
    }
  }

  /** Refuses an index of another program or of another version of Hongtou. */
  void checkLatestCommit(Directory directory) throws IndexException {
    try {
      check(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Opens the index for reading; refuses as {@link #checkLatestCommit} does. What the commit says
   * is asked of the reader, since reading it by itself costs a search another few milliseconds.
   */
  DirectoryReader read(Directory directory) throws IOException, IndexException {
    DirectoryReader reader;
    try {
      reader = DirectoryReader.open(directory);
    } catch (IOException | RuntimeException e) {
      checkLatestCommit(directory); // the better reason, if it has one
      throw e;
    }
    try {
      check(reader.getIndexCommit().getUserData());
      return reader;
    } catch (IOException | RuntimeException | IndexException e) {
      IOUtils.closeWhileSuppressingExceptions(e, reader);
      throw e;
    }
  }

  private IndexException otherSchema(String how, @Nullable Throwable cause) {
    return new IndexException(
        IndexException.Reason.OTHER_SCHEMA,
        path,
        "The index in "
            + path
            + " was made by another version of Hongtou (it "
            + how
            + "); rebuild it with: "
            + REBUILD,
        cause);
  }

  IndexException missing() {
    return new IndexException(
        IndexException.Reason.MISSING,
        path,
        "There is no index in " + path + "; make one with: hongtou run");
  }

  IndexException empty() {
    return new IndexException(
        IndexException.Reason.EMPTY,
        path,
        "The index in "
            + path
            + " holds no notice; put files into the corpus folder and run: hongtou run");
  }

  /** What an exception of Lucene or of the file system means to the user. */
  IndexException failure(Exception e) {
    if (e instanceof LockObtainFailedException) {
      return new IndexException(
          IndexException.Reason.IN_USE,
          path,
          "Another process is writing to the index in "
              + path
              + "; wait until it has finished, or name another folder with --index.",
          e);
    }
    if (e instanceof IndexNotFoundException) {
      return missing();
    }
    if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
      return otherSchema("is in another format of Lucene", e);
    }
    if (e instanceof AlreadyClosedException && e.getCause() instanceof IOException cause) {
      return failure(cause);
    }
    if (isDamage(e)) {
      return new IndexException(
          IndexException.Reason.DAMAGED,
          path,
          "The index in " + path + " is damaged; rebuild it with: " + REBUILD,
          e);
    }
    String what =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : e.getMessage();
    return new IndexException(
        IndexException.Reason.IO_ERROR,
        path,
        "The index in "
            + path
            + " cannot be read or written: "
            + (what == null ? e.toString() : what),
        e);
  }

  private boolean isDamage(Exception e) {
    return e instanceof CorruptIndexException
        || e instanceof EOFException
        || e instanceof ZipException
        || (e instanceof NoSuchFileException && Files.isDirectory(path))
        || e instanceof IllegalStateException;
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** Removes an index that Lucene itself cannot read any more; other files stay. */
  void deleteUnreadableIndex(Directory directory) throws IndexException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String name : directory.listAll()) {
        if (name.startsWith(IndexFileNames.SEGMENTS)
            || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
            || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
          lock.ensureValid();
          directory.deleteFile(name);
        }
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Closes what a failure leaves open; a second failure is only noted at the first. */
  IndexException abandoned(Directory directory, Exception e) {
    IndexException failure = e instanceof IndexException known ? known : failure(e);
    IOUtils.closeWhileSuppressingExceptions(failure, directory);
    return failure;
  }
}
