package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.ProtectedMaker;
import org.hongtou.wrap.RtfMaker;
import org.hongtou.wrap.SmallDocMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormatsTest {
  static final Wrapped NOTICE =
      Wrapped.parse(
          """
          # 清溪市人民政府办公室关于印发清溪市城市更新三年行动方案的通知
          清政办发〔2024〕17号
          各县（区）人民政府，市政府各部门：
          《清溪市城市更新三年行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。
          一、总体要求
          到2026年，改造老旧小区320个，惠及居民4.6万户。
          二、重点任务
          （一）改造老旧小区。2024年改造110个。（责任单位：市住房城乡建设局）
          （二）完善市政管网。
          1.更新供水管网180公里。
          2.更新燃气管网95公里。
          （三）建设口袋公园40个。
          三、保障措施
          （一）加强组织领导。
          |序号|重点任务|完成时限|责任单位|
          |1|改造老旧小区|2026年12月底|市住房城乡建设局|
          |2|更新供水管网|2025年6月底|市水务局|
          |3|更新燃气管网|^|市城市管理局|
          > 清溪市人民政府办公室
          > 2024年3月8日
          """);

  @Test
  void docxGivesParagraphsAndTableAsWritten() throws Exception {
    assertEquals(Shown.of(NOTICE), Shown.in(DocxMaker.make(NOTICE)));
  }

  @Test
  void docxWritesAutomaticNumbersOut() throws Exception {
    assertEquals(
        Shown.of(NOTICE), Shown.in(DocxMaker.make(NOTICE, DocxMaker.Option.AUTOMATIC_NUMBERS)));
  }

  @Test
  void docxTakesTrackedChangesAsAccepted() throws Exception {
    assertEquals(
        Shown.of(NOTICE), Shown.in(DocxMaker.make(NOTICE, DocxMaker.Option.TRACKED_CHANGES)));
  }

  @Test
  void docxReadsATextBoxOnceAndAtItsPlace() throws Exception {
    assertEquals(
        Shown.of(NOTICE), Shown.in(DocxMaker.make(NOTICE, DocxMaker.Option.TITLE_IN_TEXT_BOX)));
  }

  @Test
  void docxLeavesHeadersAndFootersOut() throws Exception {
    assertEquals(
        Shown.of(NOTICE), Shown.in(DocxMaker.make(NOTICE, DocxMaker.Option.HEADER_AND_FOOTER)));
  }

  @Test
  void rtfGivesParagraphsAndTableAsWritten() throws Exception {
    assertEquals(Shown.of(NOTICE), Shown.in(RtfMaker.make(NOTICE)));
  }

  @Test
  void rtfReadsUnicodeCharactersOnce() throws Exception {
    assertEquals(Shown.of(NOTICE), Shown.in(RtfMaker.make(NOTICE, RtfMaker.Option.UNICODE)));
  }

  @Test
  void rtfKeepsTheLabelsOfLists() throws Exception {
    assertEquals(
        Shown.of(NOTICE), Shown.in(RtfMaker.make(NOTICE, RtfMaker.Option.AUTOMATIC_NUMBERS)));
  }

  @Test
  void rtfLeavesHeadersAndPicturesOut() throws Exception {
    assertEquals(
        Shown.of(NOTICE), Shown.in(RtfMaker.make(NOTICE, RtfMaker.Option.HEADER_AND_PICTURE)));
  }

  @Test
  void docGivesParagraphsAndTableAsWritten() throws Exception {
    assertEquals(Shown.of(NOTICE), Shown.in(SmallDocMaker.make(NOTICE, false)));
  }

  @Test
  void docWritesAutomaticNumbersOut() throws Exception {
    assertEquals(Shown.of(NOTICE), Shown.in(SmallDocMaker.make(NOTICE, true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice.wps", "notice.wpt", "notice.doc", "notice.xls", "notice"})
  void aFileOfWpsWriterIsReadWhateverItsName(String name) throws Exception {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    assertEquals(Shown.of(NOTICE), Shown.in(SmallDocMaker.make(NOTICE, false), metadata));
  }

  @Test
  void aProtectedDocIsSaidToBeSo() {
    byte[] file = ProtectedMaker.doc(SmallDocMaker.make(NOTICE, false), "secret");
    assertThrows(EncryptedDocumentException.class, () -> Shown.in(file));
  }

  @Test
  void aTruncatedDocIsCorrupt() {
    byte[] file = SmallDocMaker.make(NOTICE, false);
    byte[] half = Arrays.copyOf(file, file.length / 2);
    assertThrows(TikaException.class, () -> Shown.by(new DocParser(), half, new Metadata()));
  }
}
