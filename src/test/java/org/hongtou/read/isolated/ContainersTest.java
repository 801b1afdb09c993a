package org.hongtou.read.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.hongtou.model.NoticeText;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.ReadFile;
import org.hongtou.read.Reading;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.Test;

/** Archives and e-mails: each part that is a notice becomes one. */
class ContainersTest {
  private static final byte[] NOTICE = Archives.utf8(Archives.NOTICE);

  private static List<String> paths(ReadFile file) {
    return file.readings().stream().map(Reading::path).toList();
  }

  private static Reason reason(Reading reading) {
    return assertInstanceOf(Reading.Refused.class, reading).why().reason();
  }

  private static NoticeText text(Reading reading) {
    return assertInstanceOf(
            Reading.Text.class, reading, () -> ((Reading.Refused) reading).why().getMessage())
        .text();
  }

  @Test
  void aZipGivesItsNoticesInOrder() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("通知.txt", NOTICE);
    entries.put("附件/附件1.docx", Archives.docx(Archives.NOTICE));
    entries.put("__MACOSX/._通知.txt", new byte[] {1, 2, 3});
    entries.put("通知_files/style.css", Archives.utf8("p { margin: 0 }"));

    ReadFile file = NoticeReader.readAll(Archives.zip(entries), "bundle.zip");

    assertTrue(file.container());
    assertEquals(List.of("bundle.zip/通知.txt", "bundle.zip/附件/附件1.docx"), paths(file));
    assertEquals(text(file.readings().get(0)).text(), text(file.readings().get(1)).text());
  }

  @Test
  void namesOfAChineseWindowsAreDecoded() throws Exception {
    ReadFile file =
        NoticeReader.readAll(Archives.zip("GBK", Map.of("关于防汛工作的通知.txt", NOTICE)), "a.zip");
    assertEquals(List.of("a.zip/关于防汛工作的通知.txt"), paths(file));
  }

  @Test
  void aBrokenPartCostsNoOther() throws Exception {
    byte[] docx = Archives.docx(Archives.NOTICE);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("坏.docx", java.util.Arrays.copyOf(docx, docx.length / 2));
    entries.put("空.txt", new byte[0]);
    entries.put("好.txt", NOTICE);

    ReadFile file = NoticeReader.readAll(Archives.zip(entries), "a.zip");

    assertEquals(List.of("a.zip/坏.docx", "a.zip/空.txt", "a.zip/好.txt"), paths(file));
    assertEquals(Reason.TRUNCATED, reason(file.readings().get(0)));
    assertEquals(Reason.EMPTY, reason(file.readings().get(1)));
    text(file.readings().get(2));
  }

  @Test
  void aTarInAGzGivesItsNotices() throws Exception {
    ReadFile file = NoticeReader.readAll(Archives.tarGz(Map.of("通知.txt", NOTICE)), "a.tar.gz");
    assertEquals(List.of("a.tar.gz/通知.txt"), paths(file));
    text(file.readings().getFirst());
  }

  @Test
  void aCompressedFileIsTheNoticeItself() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
      gz.write(NOTICE);
    }
    NoticeText text = NoticeReader.read(bytes.toByteArray(), "通知.txt.gz");
    assertEquals("通知.txt.gz", text.source().path());
    assertEquals("text/plain", text.source().mediaType());
  }

  @Test
  void anEmailGivesItsBodyAndItsAttachments() throws Exception {
    String docx = Base64.getMimeEncoder().encodeToString(Archives.docx(Archives.NOTICE));
    String body =
        Base64.getMimeEncoder().encodeToString(Archives.NOTICE.getBytes(Charset.forName("GBK")));
    String name = Base64.getEncoder().encodeToString("附件1.docx".getBytes(StandardCharsets.UTF_8));
    String mail =
        String.join(
            "\r\n",
            "From: office@example.cn",
            "Subject: =?UTF-8?B?6YCa55+l?=",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"--x\"",
            "",
            "----x",
            "Content-Type: text/plain; charset=gb2312",
            "Content-Transfer-Encoding: base64",
            "",
            body,
            "----x",
            "Content-Type: application/octet-stream",
            "Content-Disposition: attachment; filename=\"=?UTF-8?B?" + name + "?=\"",
            "Content-Transfer-Encoding: base64",
            "",
            docx,
            "----x--",
            "");

    ReadFile file = NoticeReader.readAll(Archives.utf8(mail), "mail.eml");

    assertEquals(List.of("mail.eml", "mail.eml/附件1.docx"), paths(file));
    assertEquals(text(file.readings().get(0)).text(), text(file.readings().get(1)).text());
  }

  @Test
  void aSavedPageIsOneNotice() throws Exception {
    String page =
        "<html><head><title>通知</title></head><body><p>"
            + Archives.NOTICE.strip().replace("\n", "</p><p>")
            + "</p></body></html>";
    String mht =
        String.join(
            "\r\n",
            "From: <Saved by Blink>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"",
            "",
            "--b",
            "Content-Type: text/html",
            "Content-Transfer-Encoding: base64",
            "",
            Base64.getMimeEncoder().encodeToString(Archives.utf8(page)),
            "--b",
            "Content-Type: image/png",
            "Content-Transfer-Encoding: base64",
            "Content-Location: http://example.cn/logo.png",
            "",
            "iVBORw0KGgo=",
            "--b--",
            "");
    NoticeText text = NoticeReader.read(Archives.utf8(mht), "通知.mht");
    assertEquals("text/html", text.source().mediaType());
    assertTrue(text.text().contains("各市人民政府：\n"), text.text());
  }

  @Test
  void aDocumentIsReadWhateverItIsCalled() throws Exception {
    NoticeText text = NoticeReader.read(Archives.docx(Archives.NOTICE), "通知.txt");
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        text.source().mediaType());
    assertNull(text.source().charset());
  }

  @Test
  void archivesInOneAnotherAreUnpackedToALimit() throws Exception {
    ReadFile shallow = NoticeReader.readAll(Archives.nested(3), "a.zip");
    assertEquals(List.of("a.zip/内.zip/内.zip/通知.txt"), paths(shallow));

    ReadFile deep = NoticeReader.readAll(Archives.nested(200), "a.zip");
    assertEquals(Reason.TOO_DEEP, reason(deep.readings().getFirst()));
  }

  @Test
  void aZipBombIsRefused() throws Exception {
    ReadFile file = NoticeReader.readAll(Archives.bomb(100), "a.zip");
    assertEquals(Reason.TOO_MUCH_OUTPUT, reason(file.readings().getFirst()));
  }

  @Test
  void anArchiveWithAPasswordNamesWhatIsInIt() throws Exception {
    ReadFile file = NoticeReader.readAll(Archives.encryptedZip("通知.txt", NOTICE), "a.zip");
    assertEquals(List.of("a.zip/通知.txt"), paths(file));
    assertEquals(Reason.ENCRYPTED, reason(file.readings().getFirst()));
  }

  @Test
  void anArchiveWithoutNoticesIsRefused() throws Exception {
    ReadFile file = NoticeReader.readAll(Archives.zip(Map.of("a.css", NOTICE)), "a.zip");
    assertEquals(Reason.EMPTY, reason(file.readings().getFirst()));
  }
}
