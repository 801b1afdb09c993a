package org.hongtou.read.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be, each with a sentence of its own. */
class BadFilesTest {
  @TempDir Path folder;

  private static void refuses(byte[] bytes, String name, Reason reason, String message) {
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(bytes, name));
    assertEquals(message, e.getMessage());
    assertEquals(reason, e.reason());
  }

  private static byte[] workbook(Workbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (book) {
      book.createSheet("任务").createRow(0).createCell(0).setCellValue("牵头单位");
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(boolean encrypted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (encrypted) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void aWordDocumentWithAPassword() throws Exception {
    refuses(
        Archives.encrypted(Archives.docx(Archives.NOTICE)),
        "a.docx",
        Reason.ENCRYPTED,
        "a.docx is unreadable: encrypted; save it without a password");
  }

  @Test
  void anExcelWorkbookWithAPassword() throws Exception {
    refuses(
        Archives.encrypted(workbook(new XSSFWorkbook())),
        "a.xlsx",
        Reason.ENCRYPTED,
        "a.xlsx is unreadable: encrypted; save it without a password");
  }

  @Test
  void anOldExcelWorkbookWithAPassword() throws Exception {
    byte[] bytes;
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      bytes = workbook(new HSSFWorkbook());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    refuses(
        bytes,
        "a.xls",
        Reason.ENCRYPTED,
        "a.xls is unreadable: encrypted; save it without a password");
  }

  @Test
  void aPdfWithAPassword() throws Exception {
    refuses(
        pdf(true),
        "a.pdf",
        Reason.ENCRYPTED,
        "a.pdf is unreadable: encrypted; save it without a password");
  }

  @Test
  void aPdfWithoutText() throws Exception {
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(pdf(false), "a.pdf"));
    assertEquals(Reason.NO_TEXT, e.reason());
  }

  @Test
  void aDocumentWhoseDownloadBrokeOff() {
    byte[] docx = Archives.docx(Archives.NOTICE);
    UnreadableNoticeException e =
        assertThrows(
            UnreadableNoticeException.class,
            () -> NoticeReader.read(Arrays.copyOf(docx, docx.length - 900), "a.docx"));
    assertEquals(Reason.TRUNCATED, e.reason());
    assertTrue(e.getMessage().startsWith("a.docx is unreadable: truncated"), e.getMessage());
  }

  @Test
  void aWorkbookWhoseDownloadBrokeOff() throws Exception {
    byte[] xls = workbook(new HSSFWorkbook());
    UnreadableNoticeException e =
        assertThrows(
            UnreadableNoticeException.class,
            () -> NoticeReader.read(Arrays.copyOf(xls, 1500), "a.xls"));
    assertEquals(Reason.TRUNCATED, e.reason());
  }

  @Test
  void aDocumentThatIsDamagedInside() {
    byte[] docx = Archives.docx(Archives.NOTICE);
    new Random(3).ints(60, 60, 700).forEach(at -> docx[at] ^= 0x55);
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(docx, "a.docx"));
    assertEquals(Reason.CORRUPT, e.reason());
  }

  @Test
  void bytesOfNoFormatCalledADocument() {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    refuses(
        bytes,
        "a.doc",
        Reason.NOT_TEXT,
        "a.doc is of no known format; open it and save it as docx or txt");
  }

  @Test
  void aPictureOfFewBytesIsNoTextWhateverItsName() {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 'x', 'x'};
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(bytes, "a.txt"));
    // with the OCR add-on it is damaged, without it that is what is missing
    assertTrue(Set.of(Reason.OCR_MISSING, Reason.CORRUPT).contains(e.reason()), e.getMessage());
  }

  @Test
  void anEmptyFileCalledADocument() {
    refuses(new byte[0], "a.docx", Reason.EMPTY, "a.docx is empty; put the notice's text into it");
  }

  @Test
  void aRarArchiveOfVersion5() {
    byte[] head = "Rar!\u001a\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1);
    UnreadableNoticeException e =
        assertThrows(
            UnreadableNoticeException.class,
            () -> NoticeReader.read(Arrays.copyOf(head, 400), "a.rar"));
    assertEquals(Reason.UNSUPPORTED_FORMAT, e.reason());
    assertTrue(e.getMessage().contains("pack it again"), e.getMessage());
  }

  @Test
  void aFileOf300MegabytesIsRefusedUnread() throws Exception {
    Path file = folder.resolve("scan.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      sparse.setLength(300L << 20);
    }
    UnreadableNoticeException e =
        assertThrows(UnreadableNoticeException.class, () -> NoticeReader.read(file));
    assertEquals(Reason.TOO_LARGE, e.reason());
  }
}
