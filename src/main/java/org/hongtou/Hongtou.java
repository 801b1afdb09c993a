package org.hongtou;

import java.nio.file.Path;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.model.Notice;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;

/**
 * The front door for Java callers: a file of a policy notice (红头文件) in, a {@link Notice} out.
 *
 * <pre>{@code
 * Notice notice = Hongtou.read(Path.of("notice.html"));
 * }</pre>
 *
 * All methods may be called from any thread.
 */
public final class Hongtou {
  private Hongtou() {}

  /**
   * Reads a file and extracts its records.
   *
   * @param file a text or HTML file; its path becomes {@link org.hongtou.model.Source#path()}
   * @throws UnreadableNoticeException if the file is missing, empty, or not a text that Hongtou can
   *     read; its message says what, where and what to do
   */
  public static Notice read(Path file) throws UnreadableNoticeException {
    return NoticeExtractor.extract(NoticeReader.read(file));
  }

  /**
   * The same for bytes that are already at hand.
   *
   * @param bytes the file's content
   * @param name what to call it in {@link Notice#source()} and in messages
   * @throws UnreadableNoticeException if they are none, too many, or not a text that Hongtou can
   *     read
   */
  public static Notice read(byte[] bytes, String name) throws UnreadableNoticeException {
    return NoticeExtractor.extract(NoticeReader.read(bytes, name));
  }
}
