package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;

/**
 * One file through all stages. Whatever goes wrong with it is its own failure: nothing is thrown.
 */
public final class NoticeFile {
  private NoticeFile() {}

  /**
   * Reads and extracts a file.
   *
   * @param render what to make of the notice in the same thread, such as its JSON
   */
  public static FileResult extract(CorpusFile file, Function<Notice, String> render) {
    byte[] bytes;
    try {
      bytes = bytes(file);
    } catch (UnreadableNoticeException e) {
      return FileResult.Failed.of(file.path(), e);
    } catch (OutOfMemoryError e) {
      return FileResult.Failed.internal(file.path(), e);
    }
    return extract(file.path(), bytes, render);
  }

  /** The same for bytes that are already at hand. */
  public static FileResult extract(String path, byte[] bytes, Function<Notice, String> render) {
    try {
      Notice notice = NoticeExtractor.extract(NoticeReader.read(bytes, path));
      return new FileResult.Extracted(path, notice, render.apply(notice));
    } catch (UnreadableNoticeException e) {
      return FileResult.Failed.of(path, e);
    } catch (RuntimeException | Error e) {
      // Also a stack or heap that one hostile file exhausts: the other files go on.
      return FileResult.Failed.internal(path, e);
    }
  }

  /** The file's bytes. */
  static byte[] bytes(CorpusFile file) throws UnreadableNoticeException {
    try {
      if (Files.size(file.file()) > NoticeReader.MOST_BYTES) {
        // Refused by the reader, with its own sentence, without the whole file in memory.
        NoticeReader.read(file.file());
      }
      return Files.readAllBytes(file.file());
    } catch (IOException e) {
      // The reader has a sentence for each way in which a file cannot be opened.
      NoticeReader.read(file.file());
      throw new UnreadableNoticeException(
          Reason.IO_ERROR, file.path() + " cannot be read (" + e.getMessage() + "); try again", e);
    }
  }
}
