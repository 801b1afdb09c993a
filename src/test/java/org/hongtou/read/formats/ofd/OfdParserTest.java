package org.hongtou.read.formats.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.hongtou.read.formats.PageOcr;
import org.hongtou.read.formats.Parsed;
import org.hongtou.wrap.OfdMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.Test;

class OfdParserTest {
  /** Long enough for two pages, with paragraphs of several lines. */
  private static final String NOTICE =
      """
      # 云溪市人民政府办公室关于加强社区阅读点建设的通知
      各县（区）人民政府，市政府各部门：
      为方便群众阅读，现就加强社区阅读点建设有关事项通知如下，请各地各部门结合实际认真抓好落实，确保年内完成全部任务。
      一、总体要求
      （一）以方便群众阅读为目标，到2025年底，全市建成社区阅读点200个以上，公共图书馆年均接待读者达到85万人次。
      （二）2023年6月底前完成市图书馆老馆改造，总投资1,850万元，新增建筑面积3.5万平方米。（牵头单位：市发展改革委）
      二、重点任务
      （三）新建社区阅读点。各县（区）要把阅读点建在群众家门口，2023年新建30个，服务半径不超过1.5公里，覆盖率不低于95%。
      （四）推进通借通还。年底前实现市、县、乡三级通借通还，图书馆错时开放率达到100%。（责任单位：市文化和旅游局）
      （五）配强管理人员。每个社区阅读点至少配备1名专职管理人员，管理人员每年培训时间不少于40学时，由市文化和旅游局组织考核。
      （六）保障运行经费。市财政每年安排专项资金600万元，县级财政按照不低于1∶1的比例配套，资金使用情况每年向社会公开。
      （七）开展阅读活动。每个社区阅读点每月组织阅读活动不少于2场，每年评选优秀阅读点20个，对优秀阅读点给予资金奖励。
      （八）加强督查。市政府督查室每季度对建设情况进行一次通报，对进度滞后的县（区）予以约谈。
      > 云溪市人民政府办公室
      > 2023年3月20日
      （此件公开发布）""";

  private static final String TABLE =
      """
      # 社区阅读点建设任务分工表
      |序号|任务|目标|完成时限|责任单位|
      |1|新建社区阅读点|30个|2023年6月30日|市文化和旅游局|
      |2|提高错时开放率|95%|2023年12月31日|^|
      |3|改造市图书馆老馆|新增建筑面积3.5万平方米|2023年10月|市住房城乡建设局、市财政局|
      注：责任单位排在首位的为牵头单位。
      """;

  @Test
  void paragraphsComeWithoutHardWrapsPageNumbersAndTemplates() throws Exception {
    String expected =
        NOTICE.lines().map(l -> l.replaceFirst("^[#>] ", "")).reduce((a, b) -> a + "\n" + b).get();
    assertEquals(expected, read(OfdMaker.make(Wrapped.parse(NOTICE))).text());
  }

  @Test
  void eachPageIsAPage() throws Exception {
    assertEquals(2, read(OfdMaker.make(Wrapped.parse(NOTICE))).page().select("div.page").size());
  }

  @Test
  void ruledTablesComeWithTheirMergedCells() throws Exception {
    assertEquals(
        """
        社区阅读点建设任务分工表
        |序号|任务|目标|完成时限|责任单位|
        |1|新建社区阅读点|30个|2023年6月30日|市文化和旅游局v2|
        |2|提高错时开放率|95%|2023年12月31日|
        |3|改造市图书馆老馆|新增建筑面积3.5万平方米|2023年10月|市住房城乡建设局、市财政局|
        注：责任单位排在首位的为牵头单位。""",
        read(OfdMaker.make(Wrapped.parse(TABLE))).text());
  }

  @Test
  void aWatermarkAtASlantIsLeftOut() throws Exception {
    byte[] file = OfdMaker.withWatermark(Wrapped.parse(TABLE), "内部资料");
    assertFalse(read(file).text().contains("内部资料"));
  }

  @Test
  void aPageThatIsAPictureIsReadByOcr() throws Exception {
    PageOcr ocr =
        page ->
            List.of(
                new PageOcr.Line("关于建设社区阅读点的通知", 0.99, new Rectangle2D.Double(200, 300, 480, 44)));
    byte[] file = OfdMaker.ofPictures(List.of(blank()));
    assertEquals("关于建设社区阅读点的通知", Parsed.by(new OfdParser(), file, ocr).text());
  }

  @Test
  void anEncryptedOfdIsEncrypted() {
    byte[] file = OfdMaker.withFile(Wrapped.parse(TABLE), "Encryptions.xml", "<a/>");
    assertThrows(EncryptedDocumentException.class, () -> read(file));
  }

  @Test
  void aTruncatedOfdIsDamaged() {
    byte[] file = OfdMaker.make(Wrapped.parse(TABLE));
    assertThrows(TikaException.class, () -> read(Arrays.copyOf(file, file.length / 2)));
  }

  @Test
  void externalEntitiesAreRefused() {
    byte[] file =
        OfdMaker.withFile(
            Wrapped.parse(TABLE),
            "Doc_0/Annots.xml",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
    assertThrows(TikaException.class, () -> read(file));
  }

  @Test
  void nothingIsWrittenOutsideOfTheTemporaryFolder() {
    byte[] file = OfdMaker.withFile(Wrapped.parse(TABLE), "../../outside.txt", "x");
    assertThrows(TikaException.class, () -> read(file));
  }

  @Test
  void temporaryFilesAreRemoved() throws Exception {
    long before = temporaryFolders();
    read(OfdMaker.make(Wrapped.parse(TABLE)));
    assertEquals(before, temporaryFolders());
  }

  @Test
  void tikaTellsAnOfdByItsContent() throws Exception {
    byte[] file = OfdMaker.make(Wrapped.parse(TABLE));
    try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(file))) {
      assertEquals(
          OfdParser.TYPE,
          TikaConfig.getDefaultConfig().getDetector().detect(stream, new Metadata()));
    }
  }

  private static Parsed read(byte[] file) throws IOException, TikaException {
    return Parsed.by(new OfdParser(), file);
  }

  private static BufferedImage blank() {
    return new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
  }

  private static long temporaryFolders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("hongtou-ofd")).count();
    }
  }
}
