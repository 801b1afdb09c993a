package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Citation;
import org.hongtou.model.NoticeText;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.Test;

/** What is cited and what only stands in 《》. */
class CitationExtractorTest {
  private static final String HEAD =
      """
      甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展若干措施的通知

      各市、自治州人民政府，省政府各部门：
      《甘肃省戈壁农业发展若干措施》已经省政府同意，现印发给你们，请认真执行。
      甘肃省人民政府办公厅
      2022年3月1日
      甘肃省戈壁农业发展若干措施
      """;

  private static NoticeText read(String body) throws Exception {
    return NoticeReader.read((HEAD + body + "\n").getBytes(StandardCharsets.UTF_8), "sample.txt");
  }

  private static List<Citation> citations(String body) throws Exception {
    NoticeText notice = read(body);
    return CitationExtractor.extract(notice, MetadataExtractor.extract(notice));
  }

  private static List<String> titles(String body) throws Exception {
    return citations(body).stream().map(Citation::title).toList();
  }

  @Test
  void aDocumentIsCitedWithItsNumber() throws Exception {
    Citation citation =
        citations("为落实《国务院关于促进乡村产业振兴的指导意见》（国发〔2019〕 12 号，以下简称《意见》）精神，制定本措施。").getFirst();
    assertEquals("国发〔2019〕12号", citation.documentNumber());
    assertEquals("国务院关于促进乡村产业振兴的指导意见", citation.title());
  }

  @Test
  void whatTheNoticeForwardsIsNotCited() throws Exception {
    assertEquals(List.of(), titles("各地要按照《甘肃省戈壁农业发展若干措施》抓好落实。"));
  }

  @Test
  void theReportWhoseTasksANoticeDealsOutIsCited() throws Exception {
    String text =
        """
        酒泉市人民政府关于印发2024年《政府工作报告》重点任务分解方案的通知
        酒政发〔2024〕6号
        各县（市、区）人民政府：
        2024年《政府工作报告》已经市人大审议通过，现将任务分解如下：
        一、建设温室。新建温室30座。
        酒泉市人民政府
        2024年2月28日
        """;
    assertEquals(
        List.of("政府工作报告"),
        Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "report.txt").citations().stream()
            .map(Citation::title)
            .toList());
  }

  @Test
  void aShortNameIsNotASecondDocument() throws Exception {
    assertEquals(
        List.of("关于加强戈壁水资源管理的意见"), titles("落实《关于加强戈壁水资源管理的意见》（以下简称《意见》）要求。按照《意见》分工，各负其责。"));
  }

  @Test
  void aDocumentIsCitedOnceHoweverShortLater() throws Exception {
    assertEquals(List.of("中华人民共和国种子法"), titles("根据《中华人民共和国种子法》，落实《种子法》和《中华人民共和国种子法》。"));
  }

  @Test
  void aPlanIsAnotherDocumentThanTheNoticeThatIssuedIt() throws Exception {
    assertEquals(
        List.of("国务院办公厅关于印发戈壁设施农业规划的通知", "戈壁设施农业规划"),
        titles("根据《国务院办公厅关于印发戈壁设施农业规划的通知》（国办发〔2020〕3号），落实《戈壁设施农业规划》。"));
  }

  @Test
  void titlesMayHoldTitles() throws Exception {
    assertEquals(List.of("甘肃省实施〈中华人民共和国种子法〉办法"), titles("修订《甘肃省实施〈中华人民共和国种子法〉办法》。"));
  }

  @Test
  void titlesInTitlesMayBeClosedByTheMarkOfTheOuterOne() throws Exception {
    assertEquals(
        List.of("关于印发＜甘肃省戈壁农业发展意见》的通知"), titles("根据《关于印发＜甘肃省戈壁农业发展意见》的通知》（甘农发〔2021〕18号）精神，建设温室。"));
  }

  @Test
  void theSameLawOfAProvinceIsAnotherDocument() throws Exception {
    assertEquals(List.of("优化营商环境条例", "甘肃省优化营商环境条例"), titles("落实《优化营商环境条例》《甘肃省优化营商环境条例》。"));
  }

  @Test
  void certificatesFormsAndNewspapersAreNoDocuments() throws Exception {
    assertEquals(List.of(), titles("取消《种子生产许可证》，填写《项目申请表》，在《甘肃日报》刊登。"));
  }

  @Test
  void annexesAreNotCited() throws Exception {
    assertEquals(List.of(), titles("各地要填报《戈壁农业项目储备清单》。\n附件：1.戈壁农业项目储备清单\n2.联系人名单"));
  }

  @Test
  void twoDocumentsForwardedTogetherAreBothTheNoticesOwn() throws Exception {
    assertEquals(List.of("甘肃省防沙治沙条例"), titles("根据《甘肃省防沙治沙条例》，现将《戈壁用地管理办法》和《戈壁用水管理细则》印发给你们。"));
  }

  @Test
  void aListOfTasksIsADocumentAndAReceiptIsNone() throws Exception {
    assertEquals(List.of("甘肃省权责清单"), titles("对照《甘肃省权责清单》，凭《货物通关单》办理。"));
  }

  @Test
  void whatAnAnnouncementRestsOnIsCited() throws Exception {
    assertEquals(List.of("甘肃省特色产业提升计划"), titles("按照《甘肃省特色产业提升计划》部署，经专家评审，确定9个基地，现予公布。"));
  }

  @Test
  void anotherIssuersDocumentOfTheSameNameIsCited() throws Exception {
    assertEquals(List.of("戈壁农业发展若干措施"), titles("落实农业农村部等3部门《戈壁农业发展若干措施》，按照省政府办公厅《戈壁农业发展若干措施》执行。"));
  }

  @Test
  void whatTheNoticeReplacesIsCitedThoughItHasTheSameName() throws Exception {
    Citation citation = citations("本措施自印发之日起施行，《甘肃省戈壁农业发展若干措施》（甘政办发〔2017〕61号）同时废止。").getFirst();
    assertEquals("甘肃省戈壁农业发展若干措施", citation.title());
    assertEquals("甘政办发〔2017〕61号", citation.documentNumber());
  }

  @Test
  void standardsAreCitedWithTheirNumbers() throws Exception {
    assertEquals(
        List.of("GB/T30501-2019", "DB62/T4021-2020", "HJ9.3"),
        citations("执行《灌溉用水质量准则》（GB/T 30501-2019）、《沙地温室技术规范》（DB62/T 4021—2020）、《地下水评价导则》HJ 9.3要求。")
            .stream()
            .map(Citation::documentNumber)
            .toList());
  }

  @Test
  void aYearBeforeAnOrdersIssuerIsNoPartOfItsNumber() throws Exception {
    Citation citation = citations("依据《戈壁草种管理办法》（2006年农业部令第56号）办理。").getFirst();
    assertEquals("农业部令第56号", citation.documentNumber());
  }

  @Test
  void campaignsAndProgrammesAreNoDocuments() throws Exception {
    assertEquals(List.of("甘肃省节约用水条例"), titles("开展《节水进万家》主题活动，开设《戈壁新绿》栏目，结合《甘肃省节约用水条例》活动日做好宣传。"));
  }

  @Test
  void whatIsAnnexedIsNotCited() throws Exception {
    assertEquals(List.of(), titles("各地要按照农业农村部《戈壁作物品种目录》（见附件2）选种。"));
  }

  @Test
  void whatBearsANumberIsADocumentWhateverItsName() throws Exception {
    assertEquals(List.of("节水设施建设任务书"), titles("落实《节水设施建设任务书》（甘水办〔2021〕7号），签订《节水设施养护合同书》。"));
  }

  @Test
  void schoolBooksAreNoDocumentsAndLawsWithShortNamesAre() throws Exception {
    assertEquals(List.of("水法", "民法典"), titles("《水法》《民法典》进校园，《地理》《生物》教材写入节水，建立《节水项目库》。"));
  }

  @Test
  void thePlanWhoseTasksANoticeDividesIsCited() throws Exception {
    NoticeText notice =
        NoticeReader.read(
            """
            贵州省人民政府办公厅关于印发《贵州省刺梨产业提升方案》任务分工的通知
            各市（自治州）人民政府：
            经省人民政府同意，现将任务分工印发给你们，请认真抓好落实。
            """
                .getBytes(StandardCharsets.UTF_8),
            "sample.txt");
    assertEquals(
        List.of("贵州省刺梨产业提升方案"),
        CitationExtractor.extract(notice, MetadataExtractor.extract(notice)).stream()
            .map(Citation::title)
            .toList());
  }

  @Test
  void allPlansThatANoticeIssuesTogetherAreItsOwn() throws Exception {
    NoticeText notice =
        NoticeReader.read(
            """
            贵州省人民政府办公厅关于印发刺梨产业三大专项方案的通知
            各市（自治州）人民政府：
            《贵州省刺梨种植专项方案》《贵州省刺梨加工专项方案》《贵州省刺梨销售专项方案》等3个方案已经省政府同意，现印发给你们。
            请结合《贵州省刺梨产业条例》抓好落实。
            """
                .getBytes(StandardCharsets.UTF_8),
            "sample.txt");
    assertEquals(
        List.of("贵州省刺梨产业条例"),
        CitationExtractor.extract(notice, MetadataExtractor.extract(notice)).stream()
            .map(Citation::title)
            .toList());
  }

  @Test
  void titlesMayStandInTheMarksOfInnerTitles() throws Exception {
    assertEquals(List.of("政府工作报告", "甘肃省防沙治沙条例"), titles("落实〈政府工作报告〉部署，贯彻<甘肃省防沙治沙条例>，亩均<500元>的除外。"));
  }

  @Test
  void anothersDocumentIsCitedThoughItIsAnnexed() throws Exception {
    assertEquals(
        List.of("国务院办公厅关于节约农业用水的意见"),
        titles(
            """
            落实《国务院办公厅关于节约农业用水的意见》（国办发〔2021〕7号）和《戈壁温室建设标准》（甘农发〔2022〕8号）。
            一、建设温室。统一建设标准。
            附件1：国务院办公厅关于节约农业用水的意见
            附件2：戈壁温室建设标准"""));
  }

  @Test
  void aPlanThatThisOneIsMadeByIsCitedThoughItHasTheSameName() throws Exception {
    NoticeText notice =
        NoticeReader.read(
            """
            甘肃省戈壁农业碳达峰实施方案
            根据《戈壁农业碳达峰实施方案》，结合《甘肃省碳达峰实施方案》等要求，制定本方案。
            一、建设温室。统一建设标准，落实《戈壁农业碳达峰实施方案》各项要求。
            """
                .getBytes(StandardCharsets.UTF_8),
            "sample.txt");
    assertEquals(
        List.of("戈壁农业碳达峰实施方案", "甘肃省碳达峰实施方案"),
        CitationExtractor.extract(notice, MetadataExtractor.extract(notice)).stream()
            .map(Citation::title)
            .toList());
  }

  @Test
  void aBracketThatClosesBeforeTheLastCharacterOfANumberDoesNotHideIt() throws Exception {
    assertEquals(
        "国办发〔2021〕7号",
        citations("落实《国务院办公厅关于节约农业用水的意见》（国办发[2021]7）号精神。").getFirst().documentNumber());
  }

  @Test
  void aTitleWithoutItsIssuersIsTheOneCitedBefore() throws Exception {
    assertEquals(
        1,
        citations("落实《甘肃省农业农村厅甘肃省财政厅关于深化戈壁农业改革的实施意见》（甘农发〔2021〕7号）。按照《关于深化戈壁农业改革的实施意见》推进。").size());
  }

  @Test
  void aStandardOfConstructionIsCitedWithItsNumber() throws Exception {
    assertEquals("建标144-2010", citations("依照《温室建设标准》（建标144-2010）执行。").getFirst().documentNumber());
  }
}
