package org.hongtou;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.model.Notice;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.Reading;
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
   * @param file of any format that Hongtou reads; its path becomes {@link
   *     org.hongtou.model.Source#path()}
   * @throws UnreadableNoticeException if the file is missing, empty, broken, of a format that is
   *     not read, or an archive of several files; its message says what, where and what to do
   */
  public static Notice read(Path file) throws UnreadableNoticeException {
    return NoticeExtractor.extract(NoticeReader.read(file));
  }

  /**
   * The same for bytes that are already at hand.
   *
   * @param bytes the file's content
   * @param name what to call it in {@link Notice#source()} and in messages
   * @throws UnreadableNoticeException as above
   */
  public static Notice read(byte[] bytes, String name) throws UnreadableNoticeException {
    return NoticeExtractor.extract(NoticeReader.read(bytes, name));
  }

  /**
   * What a file holds.
   *
   * @param notices one, or those of an archive's or e-mail's parts
   * @param failures of the parts that could not be read
   */
  public record Contents(List<Notice> notices, List<UnreadableNoticeException> failures) {
    public Contents {
      notices = List.copyOf(notices);
      failures = List.copyOf(failures);
    }
  }

  /**
   * Reads a file with all of its parts, if it is an archive or an e-mail.
   *
   * @throws UnreadableNoticeException if the file is missing, empty or too large
   */
  public static Contents readAll(Path file) throws UnreadableNoticeException {
    List<Notice> notices = new ArrayList<>();
    List<UnreadableNoticeException> failures = new ArrayList<>();
    for (Reading reading : NoticeReader.readAll(file, NoticeReader.nameOf(file)).readings()) {
      switch (reading) {
        case Reading.Text read -> notices.add(NoticeExtractor.extract(read.text()));
        case Reading.Refused refused -> failures.add(refused.why());
      }
    }
    return new Contents(notices, failures);
  }
}
