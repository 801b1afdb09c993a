package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import org.hongtou.export.NoticeOutput;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;

/** One file through all stages. Whatever goes wrong with it is its own failure. */
final class NoticeFile {
  private NoticeFile() {}

  /** Reads and extracts a file; never throws. */
  static FileResult extract(CorpusFile file, NoticeOutput output) {
    try {
      return extract(file.path(), bytes(file), output);
    } catch (UnreadableNoticeException e) {
      return FileResult.Failed.of(file.path(), e);
    } catch (RuntimeException | Error e) {
      // Also a stack or heap that one hostile file exhausts: the other files go on.
      return FileResult.Failed.internal(file.path(), e);
    }
  }

  private static FileResult extract(String path, byte[] bytes, NoticeOutput output)
      throws UnreadableNoticeException {
    Notice notice = NoticeExtractor.extract(NoticeReader.read(bytes, path));
    return new FileResult.Extracted(path, notice, output.render(notice));
  }

  /** The file's bytes. */
  static byte[] bytes(CorpusFile file) throws UnreadableNoticeException {
    try {
      return Files.readAllBytes(file.file());
    } catch (IOException e) {
      throw new UnreadableNoticeException(
          Reason.IO_ERROR, "cannot read " + file.path() + ": " + FileResult.why(e), e);
    }
  }
}
