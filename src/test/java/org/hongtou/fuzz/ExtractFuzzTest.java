package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.export.NoticeJson;
import org.hongtou.model.Notice;
import org.hongtou.read.TextFiles;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.samples.Grounding;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever a text says, each of its records quotes what it points at, and can be written and read.
 */
@Timeout(60)
class ExtractFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-notice.txt");

  @FuzzTest
  void groundsEveryRecord(byte[] input) {
    byte[] file = COMPOSER.text(input).getBytes(StandardCharsets.UTF_8);
    Property.holds(file, () -> problems(file));
  }

  private static List<String> problems(byte[] file) {
    if (!TextFiles.isText(file)) {
      return List.of();
    }
    Notice notice;
    try {
      notice = Hongtou.read(file, "a.txt");
    } catch (UnreadableNoticeException e) {
      return List.of();
    }
    List<String> problems = Grounding.problems(notice);
    String line = NoticeJson.line(notice);
    if (!NoticeJson.line(NoticeJson.read(line)).equals(line)) {
      problems.add("the record is another when it is read again");
    }
    return problems;
  }
}
