package org.hongtou.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.model.NoticeText;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;

/**
 * Whether two versions of a page give the same notice. Pages carry counters of their readers, links
 * to the day's news and marks of their session, so hardly one comes twice with the same bytes; a
 * notice has changed when its text or its attachments have.
 */
final class SameNotice {
  private SameNotice() {}

  /** Of two HTML pages; if one of them cannot be read they are not the same. */
  static boolean inBoth(Path before, Path now) {
    try {
      NoticeText old = NoticeReader.read(Files.readAllBytes(before), "before");
      NoticeText fresh = NoticeReader.read(Files.readAllBytes(now), "now");
      return old.text().equals(fresh.text()) && old.attachments().equals(fresh.attachments());
    } catch (IOException | UnreadableNoticeException e) {
      return false;
    }
  }
}
