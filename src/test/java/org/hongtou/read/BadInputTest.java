package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  private static byte[] zip(String entry) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
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
        "<html><body><script>go()</script></body></html>".getBytes(StandardCharsets.UTF_8),
        "a.html",
        Reason.EMPTY,
        "a.html shows no text; put the notice's text into it");
  }

  @Test
  void aPdfIsNamedWhateverItsFileIsCalled() {
    refuses(
        "%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII),
        "notice.txt",
        Reason.UNSUPPORTED_FORMAT,
        "notice.txt is a PDF document, which this version cannot read; save it as txt or html");
  }

  @Test
  void aZipArchiveIsNamed() throws Exception {
    refuses(
        zip("a.xml"),
        "notices.zip",
        Reason.UNSUPPORTED_FORMAT,
        "notices.zip is a ZIP archive, which this version cannot read; save it as txt or html");
  }

  @Test
  void anImageIsNamed() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0
    };
    refuses(
        png,
        "scan.txt",
        Reason.UNSUPPORTED_FORMAT,
        "scan.txt is an image (PNG), which this version cannot read; save it as txt or html");
  }

  @Test
  void bytesOfNoKnownTypeAreNoText() {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    refuses(bytes, "blob", Reason.NOT_TEXT, "blob is not a text; only txt and html files are read");
  }

  @Test
  void koreanTextIsAnUnknownCharset() {
    String text = "농업과 농촌의 지속 가능한 발전을 위하여 다음과 같이 시행한다. ".repeat(20);
    refuses(
        text.getBytes(Charset.forName("EUC-KR")),
        "a.txt",
        Reason.UNKNOWN_CHARSET,
        "a.txt is text in an unknown charset, neither UTF-8 nor GB18030; save it as UTF-8");
  }

  @Test
  void big5TextIsAnUnknownCharset() {
    String text = "各縣市政府應加強推動農業發展，並依規定辦理。".repeat(20);
    UnreadableNoticeException e =
        assertThrows(
            UnreadableNoticeException.class,
            () -> NoticeReader.read(text.getBytes(Charset.forName("Big5")), "a.txt"));
    assertEquals(Reason.UNKNOWN_CHARSET, e.reason());
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
