package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hongtou.model.NoticeText;
import org.junit.jupiter.api.Test;

/** The bytes decide the charset, and the canonical text holds only clean characters. */
class CharsetTest {
  private static final String TEXT = "各市、县人民政府：现将有关事项通知如下，请认真贯彻执行。";

  private static NoticeText read(byte[] bytes) throws UnreadableNoticeException {
    return NoticeReader.read(bytes, "a.txt");
  }

  private static String text(String raw) throws UnreadableNoticeException {
    return read(raw.getBytes(StandardCharsets.UTF_8)).text();
  }

  @Test
  void gbkBytesAreReadAsGb18030() throws Exception {
    NoticeText read = read(TEXT.getBytes(Charset.forName("GBK")));
    assertEquals(TEXT + "\n", read.text());
    assertEquals("GB18030", read.source().charset());
  }

  @Test
  void aPageThatLiesAboutItsCharsetIsReadByItsBytes() throws Exception {
    String html =
        "<html><head><meta charset=\"utf-8\"></head><body><p>" + TEXT + "</p></body></html>";
    NoticeText read = read(html.getBytes(Charset.forName("GBK")));
    assertEquals(TEXT + "\n", read.text());
  }

  @Test
  void byteOrderMarksAreObeyedAndDropped() throws Exception {
    assertEquals(TEXT + "\n", text("\uFEFF" + TEXT));
    NoticeText little = read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(TEXT + "\n", little.text());
    assertEquals("UTF-16LE", little.source().charset());
    assertEquals(TEXT + "\n", read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text());
  }

  @Test
  void lineBreaksOfEverySystemCloseParagraphs() throws Exception {
    assertEquals("一\n二\n三\n四\n", text("一\r\n二\r三\u2028四"));
  }

  @Test
  void zeroWidthAndControlCharactersGo() throws Exception {
    assertEquals("通知如下\n", text("通\u200B知\u0007如\u00AD下\uFEFF"));
  }

  @Test
  void droppedNulsAreReported() throws Exception {
    NoticeText read = read("通知\0如下".getBytes(StandardCharsets.UTF_8));
    assertEquals("通知如下\n", read.text());
    assertEquals("nul-dropped", read.warnings().getFirst().code());
  }

  @Test
  void privateUseCharactersStay() throws Exception {
    assertEquals("局长\uE863\n", text("局长\uE863"));
  }

  @Test
  void charactersBeyondTheBasicPlaneStayWhole() throws Exception {
    assertEquals("𬭎𠮷\n", text("𬭎𠮷"));
  }

  @Test
  void big5TextIsReadAsItIsWritten() throws Exception {
    String text = "各縣市政府應加強推動農業發展，並依規定辦理。各單位實施計畫，請於六月三十日前送本府備查。";
    NoticeText read = read(text.getBytes(Charset.forName("Big5")));
    assertEquals(text + "\n", read.text());
    assertEquals("Big5", read.source().charset());
  }

  @Test
  void aBig5PageThatSaysItIsGbIsReadByItsBytes() throws Exception {
    String text = "各縣市政府應加強推動農業發展，並依規定辦理。各單位實施計畫，請於六月三十日前送本府備查。";
    String html = "<html><head><meta charset=gb2312></head><body><p>" + text + "</p></body></html>";
    assertEquals(text + "\n", read(html.getBytes(Charset.forName("Big5"))).text());
  }

  @Test
  void utf16WithoutByteOrderMarkIsKnownByItsNuls() throws Exception {
    String html = "<html><body><p>" + TEXT + "</p></body></html>";
    assertEquals(TEXT + "\n", read(html.getBytes(StandardCharsets.UTF_16LE)).text());
    assertEquals(TEXT + "\n", read(html.getBytes(StandardCharsets.UTF_16BE)).text());
    String plain = TEXT + "\r\n" + TEXT + "\r\n";
    assertEquals(TEXT + "\n" + TEXT + "\n", read(plain.getBytes(StandardCharsets.UTF_16LE)).text());
  }
}
