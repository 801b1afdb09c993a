package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.hongtou.model.NoticeText;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.junit.jupiter.api.Timeout;

/** A page of HTML, however broken, is read or refused with a reason. */
@Timeout(60)
class ReadHtmlFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-html.txt");

  @FuzzTest
  void readsOrRefuses(byte[] input) {
    byte[] page = COMPOSER.bytes(input);
    Property.holds(page, () -> problems(page));
  }

  private static List<String> problems(byte[] page) {
    if (!NoticeReader.isHtml(page)) {
      return List.of();
    }
    try {
      NoticeText text = NoticeReader.read(page, "a.html");
      return TextGrounding.problems(text);
    } catch (UnreadableNoticeException e) {
      return List.of();
    }
  }
}
