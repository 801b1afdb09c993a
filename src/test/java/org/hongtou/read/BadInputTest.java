package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no notice is refused with one sentence: what, where, what to do. */
class BadInputTest {
  @TempDir Path folder;

  private static void refuses(byte[] bytes, String name, Reason reason, String message) {
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(bytes, name));
    assertEquals(message, e.getMessage());
    assertEquals(reason, e.reason());
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("gone.txt");
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(file));
    assertEquals(Reason.NOT_FOUND, e.reason());
    assertTrue(e.getMessage().endsWith("gone.txt does not exist; check the path"), e.getMessage());
  }

  @Test
  void aFolderIsNoNotice() {
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(folder));
    assertEquals(Reason.IS_FOLDER, e.reason());
  }

  @Test
  void anEmptyFileIsRefused() {
    refuses(new byte[0], "a.txt", Reason.EMPTY, "a.txt is empty; put the notice's text into it");
  }

  @Test
  void whiteSpaceAloneIsRefused() {
    refuses(
        " \r\n　\t\u200B\n".getBytes(StandardCharsets.UTF_8),
        "a.txt",
        Reason.EMPTY,
        "a.txt holds nothing but white space; put the notice's text into it");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    refuses(
        "<html><body><p> </p></body></html>".getBytes(StandardCharsets.UTF_8),
        "a.html",
        Reason.EMPTY,
        "a.html shows no text; put the notice's text into it");
  }

  @Test
  void aPdfIsNamedWhateverItsFileIsCalled() {
    refuses(
        "%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII),
        "notice.txt",
        Reason.TRUNCATED,
        "notice.txt is unreadable: truncated (it begins as a PDF document); get it again, whole");
  }

  @Test
  void aVideoIsNamed() {
    byte[] mp4 = Arrays.copyOf("\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.US_ASCII), 400);
    refuses(
        mp4,
        "meeting.txt",
        Reason.UNSUPPORTED_FORMAT,
        "meeting.txt is a video, which this version cannot read; save it as docx or txt");
  }

  @Test
  void bytesOfNoKnownTypeAreNoText() {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    refuses(
        bytes,
        "blob",
        Reason.NOT_TEXT,
        "blob is of no known format; open it and save it as docx or txt");
  }

  @Test
  void koreanTextIsAnUnknownCharset() {
    String text = "농업과 농촌의 지속 가능한 발전을 위하여 다음과 같이 시행한다. ".repeat(20);
    refuses(
        text.getBytes(Charset.forName("EUC-KR")),
        "a.txt",
        Reason.UNKNOWN_CHARSET,
        "a.txt is text in an unknown charset, neither UTF-8, GB18030 nor Big5; save it as UTF-8");
  }

  @Test
  void aTextOfFiftyMegabytesIsRefusedUnread() throws Exception {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write("关于印发实施方案的通知\n".repeat(4000).getBytes(StandardCharsets.UTF_8));
      sparse.setLength(50L << 20);
    }
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(file));
    assertEquals(Reason.TOO_LARGE, e.reason());
    assertTrue(
        e.getMessage()
            .endsWith(
                "big.txt is too large for a notice (50 MB, at most 20 MB are read); split it"),
        e.getMessage());
  }

  @Test
  void aRefusalOfAFileNamesItAsItWasGiven() throws Exception {
    Path file = Files.writeString(folder.resolve("doc.txt"), "");
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(file));
    assertTrue(e.getMessage().startsWith(file.toString().replace('\\', '/')));
    assertFalse(e.getMessage().contains("\n"));
  }
}
