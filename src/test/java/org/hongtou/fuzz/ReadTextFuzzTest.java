package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.TextFiles;
import org.hongtou.read.UnreadableNoticeException;
import org.junit.jupiter.api.Timeout;

/** A text of any bytes is read or refused with a reason. */
@Timeout(60)
class ReadTextFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-notice.txt");

  @FuzzTest
  void readsOrRefuses(byte[] input) {
    byte[] file = COMPOSER.bytes(input);
    Property.holds(file, () -> problems(file));
  }

  private static List<String> problems(byte[] file) {
    if (!TextFiles.isText(file) || NoticeReader.isHtml(file)) {
      return List.of();
    }
    try {
      return TextGrounding.problems(NoticeReader.read(file, "a.txt"));
    } catch (UnreadableNoticeException e) {
      return List.of();
    }
  }
}
