package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.model.Metadata;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.Test;

/** Heads and signatures in the shapes that sites and offices of many provinces give them. */
class MetadataShapesTest {
  private static final String PLAN =
      """
      为推动花椒产业提质增效，制定本方案。
      一、主要目标
      到2026年，花椒种植面积稳定在12万亩以上。
      """;

  private static Metadata of(String text) throws Exception {
    return MetadataExtractor.extract(
        NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "sample.txt"));
  }

  // ---- titles

  @Test
  void withoutATitleAboveTheAddresseesThePlansOwnCounts() throws Exception {
    Metadata metadata =
        of(
            """
            各市（州）人民政府，省级有关部门（单位）：
            经省政府同意，现将《四川省花椒产业提质行动方案》印发给你们，请认真组织实施。
            四川省农业农村厅 四川省林业和草原局
            2022年11月8日
            四川省花椒产业
            提质行动方案
            """
                + PLAN);
    assertEquals("四川省花椒产业提质行动方案", metadata.title());
    assertEquals(List.of("各市（州）人民政府", "省级有关部门（单位）"), metadata.addressees());
  }

  @Test
  void aPlanIsFoundByItsNameWhereTheNoticeIsNotSigned() throws Exception {
    assertEquals(
        "四川省花椒产业提质行动方案",
        of("""
                川农发〔2022〕9号
                各市（州）人民政府：
                现将《四川省花椒产业提质行动方案》印发给你们，请认真组织实施。
                四川省花椒产业提质行动方案
                """
                + PLAN)
            .title());
  }

  @Test
  void theSupplyAndMarketingCooperativesSignTheirNotices() throws Exception {
    assertEquals(
        List.of("交通运输部", "中华全国供销合作总社"),
        of("""
                交通运输部 中华全国供销合作总社关于印发《农村物流提升行动方案》的通知
                交运发〔2024〕96号
                各省、自治区、直辖市、新疆生产建设兵团交通运输厅（局、委）、供销合作社：
                现将《农村物流提升行动方案》印发给你们，请认真组织实施。
                交通运输部 中华全国供销合作总社
                2024年7月26日
                """)
            .issuers());
  }

  @Test
  void aRedHeadOfSeveralAuthoritiesIsNoPartOfTheTitle() throws Exception {
    assertEquals(
        "关于印发《花椒产业提质若干措施》的通知",
        of("""
                四川省农业农村厅
                四  川  省  财  政  厅
                四 川 省 商 务 厅
                四川省林业和草原局
                关于印发《花椒产业
                提质若干措施》的通知
                川农发〔2022〕9号
                各市（州）人民政府：
                现将《花椒产业提质若干措施》印发给你们，请认真组织实施。
                """
                + PLAN)
            .title());
  }

  @Test
  void theTitleOfANoticeThatIsAnnexedIsNotTheNotices() throws Exception {
    assertNull(
        of("""
                各县区工业和信息化局：
                现将省厅通知转发给你们，请认真组织申报。
                内江市经济和信息化局
                2022年4月17日
                附件
                关于组织申报示范企业的通知
                各市经济和信息化局：
                现组织申报示范企业。
                """)
            .title());
  }

  @Test
  void aTitleOnlyInEnglishIsNone() throws Exception {
    assertNull(of("Guiding Opinions on the Pepper Industry\n各市农业农村局：\n为发展花椒产业，制定本意见。\n").title());
  }

  @Test
  void theChineseTitleBelowTheEnglishOneCounts() throws Exception {
    assertEquals(
        "兰州市百合产业发展实施方案",
        of("Implementation Plan for the Lily Industry of Lanzhou City\n兰州市百合产业发展实施方案\n" + PLAN)
            .title());
  }

  @Test
  void anAnnexMarkIsNoPartOfThePlansTitle() throws Exception {
    assertEquals(
        "吉林省黑土地保护三年行动方案（2023—2025年）", of("附件：吉林省黑土地保护三年行动方案（2023—2025年）\n" + PLAN).title());
    assertEquals("大理白族自治州2023年工作要点", of("附件1：\n大理白族自治州2023年工作要点\n" + PLAN).title());
  }

  @Test
  void theDateInBracketsBehindATitleIsTheNotices() throws Exception {
    Metadata metadata =
        of(
            """
            张掖市人民政府关于印发张掖市花椒产业方案的通知（2023年1月19日）
            张政发〔2023〕6号
            各县区人民政府：
            现将方案印发给你们。
            """);
    assertEquals("张掖市人民政府关于印发张掖市花椒产业方案的通知", metadata.title());
    assertEquals("2023-01-19", metadata.writtenDate());
  }

  @Test
  void theYearsBelowAPlansTitleBelongToIt() throws Exception {
    assertEquals("兰州市百合产业行动方案（2024～2026年）", of("兰州市百合产业行动方案\n\n（2024～2026年）\n\n" + PLAN).title());
  }

  @Test
  void theNumberMayBeGluedToATitleOfTwoLines() throws Exception {
    Metadata metadata =
        of(
            """
            张掖市人民政府办公室关于印发《张掖市花椒产业提质增效
            行动方案》的通知（2023年1月19日）张政办函〔2023〕6号甘州区人民政府，各县人民政府，市直有关部门（单位）：
            《张掖市花椒产业提质增效行动方案》已经市政府同意，现印发给你们。
            """);
    assertEquals("张政办函〔2023〕6号", metadata.documentNumber());
    assertEquals(List.of("甘州区人民政府", "各县人民政府", "市直有关部门（单位）"), metadata.addressees());
  }

  @Test
  void aTitleMayNameItsIssuersBeforeAColon() throws Exception {
    assertEquals(
        "省农业农村厅 省林草局：关于加快推进花椒产业试点工作的通知",
        of("""
                省农业农村厅 省林草局：关于加快推进花椒产业试点工作的通知
                川农发〔2022〕9号
                各市（州）农业农村局、林草局：
                现就有关工作通知如下：
                """)
            .title());
  }

  @Test
  void anIssuerBeforeEtcIsNamed() throws Exception {
    assertEquals(
        List.of("兰州市农业农村局"),
        of("兰州市农业农村局等关于印发《兰州市百合产业行动方案》的通知\n兰农发〔2024〕8号\n兰州市百合产业行动方案\n" + PLAN).issuers());
  }

  @Test
  void theDayThatAPageWasProvidedIsThatOfPublication() throws Exception {
    assertEquals(
        "2024-05-16",
        of("兰州市百合产业实施方案\n信息来源：兰州市农业农村局 信息提供日期：2024-05-16 09:30\n" + PLAN).publishedDate());
  }

  @Test
  void aTitleInBookMarksIsReadWithoutThem() throws Exception {
    Metadata metadata =
        of(
            """
            京政办发〔2016〕26号《北京市人民政府办公厅关于印发〈北京市2016年花园城市工作要点〉的通知》
            各区人民政府，市政府各委、办、局：
            《北京市2016年花园城市工作要点》已经市政府同意，现印发给你们。
            """);
    assertEquals("北京市人民政府办公厅关于印发《北京市2016年花园城市工作要点》的通知", metadata.title());
    assertEquals("京政办发〔2016〕26号", metadata.documentNumber());
  }

  // ---- what a page prints above a notice

  @Test
  void fieldsWithoutColonsAreFields() throws Exception {
    Metadata metadata =
        of(
            """
            首页 政府信息公开 法定主动公开内容 政策
            索 引 号 000014349/2023-00071 主题分类 农业、林业、水利
            发布机构 自治区人民政府办公厅 成文日期2023-05-12
            发布日期 2023-05-16 公开方式 主动公开
            宁夏回族自治区人民政府办公厅
            关于印发枸杞产业振兴行动方案的通知
            宁政办发〔2023〕31号
            各市、县（区）人民政府，自治区政府各部门、各直属机构：
            《枸杞产业振兴行动方案》已经自治区人民政府同意，现印发给你们。
            """);
    assertEquals("宁夏回族自治区人民政府办公厅关于印发枸杞产业振兴行动方案的通知", metadata.title());
    assertEquals("宁政办发〔2023〕31号", metadata.documentNumber());
    assertEquals("2023-05-12", metadata.writtenDate());
    assertEquals("2023-05-16", metadata.publishedDate());
    assertEquals("主动公开", metadata.disclosure());
  }

  @Test
  void fieldsMayBeItemsOfAList() throws Exception {
    Metadata metadata =
        of(
            """
            - 索引号：rkz/2021-00961
            - 发文字号：日政发〔2021〕42号
            - 名 称：日喀则市人民政府关于印发《日喀则市青稞产业工作方案》的通知
            - 公文种类 ：其他
            - 发布日期：2021-12-22 17:45
            日喀则市人民政府关于印发《日喀则市青稞产业工作方案》的通知
            发布时间：2021-12-22 17:45 浏览次数：
            各县（区）人民政府，市直各部门：
            现将方案印发给你们，请认真贯彻执行。
            日喀则市人民政府
            2021年11月9日
            """);
    assertEquals("日喀则市人民政府关于印发《日喀则市青稞产业工作方案》的通知", metadata.title());
    assertEquals("日政发〔2021〕42号", metadata.documentNumber());
    assertEquals("2021-12-22", metadata.publishedDate());
    assertEquals(List.of("各县（区）人民政府", "市直各部门"), metadata.addressees());
  }

  @Test
  void anEmptyFieldDoesNotTakeWhatFollows() throws Exception {
    Metadata metadata =
        of(
            """
            牟定县人民政府
            首页 >> 公开信息内容
            牟定县人民政府办公室关于印发牟定县花椒产业方案的通知
            发文日期：2017年06月28日 主题词： 文  号： 成文日期：
            牟政办发〔2017〕46号
            浏览量：
            各乡镇人民政府，县级有关部门：
            现将方案印发给你们，请认真贯彻执行。
            """);
    assertEquals("牟定县人民政府办公室关于印发牟定县花椒产业方案的通知", metadata.title());
    assertEquals("牟政办发〔2017〕46号", metadata.documentNumber());
    assertEquals(List.of("各乡镇人民政府", "县级有关部门"), metadata.addressees());
  }

  @Test
  void aTitleMayFollowTheFieldsOrThePathWithoutABreak() throws Exception {
    assertEquals(
        "贵州省人民政府关于印发贵州省刺梨产业方案的通知",
        of("发文机关：贵州省人民政府 发布日期：2022-05-18 贵州省人民政府关于印发贵州省刺梨产业方案的通知\n各市人民政府：\n现将方案印发。\n").title());
    assertEquals(
        "绵阳市人民政府关于印发绵阳市蚕桑产业方案的通知",
        of("首页>政务公开>政策文件>绵阳市人民政府关于印发绵阳市蚕桑产业方案的通知\n各县人民政府：\n现将方案印发。\n").title());
  }

  @Test
  void theDayOfPublicationMayHaveNoLabel() throws Exception {
    Metadata metadata =
        of(
            """
            南充市人民政府关于印发南充市丝绸产业规划的通知_南充市人民政府门户网站
            2022-03-01 10:22:33 来源：市政府办公室 浏览次数：
            南府发〔2022〕5号
            各县（市、区）人民政府：
            现将规划印发给你们。
            南充市人民政府
            2022年2月25日
            """);
    assertEquals("南充市人民政府关于印发南充市丝绸产业规划的通知", metadata.title());
    assertEquals("2022-03-01", metadata.publishedDate());
    assertEquals("2022-02-25", metadata.writtenDate());
    assertEquals("南府发〔2022〕5号", metadata.documentNumber());
  }

  @Test
  void aDateInDigitsBelowTheTitleIsThatOfPublication() throws Exception {
    Metadata metadata =
        of(
            """
            关于加快花椒产业试点工作的通知
            四川省花椒产业服务平台
            2022-03-01
            川农发〔2022〕9号
            各市（州）农业农村局：
            现就有关工作通知如下。
            四川省农业农村厅
            2022年2月25日
            """);
    assertEquals("2022-03-01", metadata.publishedDate());
    assertEquals("2022-02-25", metadata.writtenDate());
    assertEquals(List.of("四川省农业农村厅"), metadata.issuers());
  }

  // ---- signatures

  private static Metadata signed(String signature) throws Exception {
    return of("关于做好花椒种植工作的通知\n各县（市、区）农业农村局：\n现就做好花椒种植工作通知如下。\n一、扩大面积。各地要扩大面积。\n" + signature);
  }

  @Test
  void theDateMayStandAboveTheNamesOrBeforeThem() throws Exception {
    Metadata above = signed("二〇二二年十月十八日\n辽宁省林业和草原局\n辽宁省财政厅\n");
    assertEquals(List.of("辽宁省林业和草原局", "辽宁省财政厅"), above.issuers());
    assertEquals("2022-10-18", above.writtenDate());
    assertEquals("2022-10-18", signed("2022年10月18日 辽宁省财政厅\n").writtenDate());
  }

  @Test
  void charactersMayStandApart() throws Exception {
    Metadata metadata = signed("哈 尔 滨 市 商 务 局   哈 尔 滨 市 财 政 局\n二 〇 二 三 年 十 一 月 二 日\n");
    assertEquals(List.of("哈尔滨市商务局", "哈尔滨市财政局"), metadata.issuers());
    assertEquals("2023-11-02", metadata.writtenDate());
  }

  @Test
  void namesMayBeCutOffAtALinesEnd() throws Exception {
    assertEquals(
        List.of("济南市工业和信息化局", "济南市公安局", "济南市城乡交通运输局"),
        signed("济南市工业和\n信息化局\n济南市公安局 济南市城乡交通\n运输局\n2022年3月10日\n").issuers());
  }

  @Test
  void theSealBehindANameIsNoPartOfIt() throws Exception {
    assertEquals(
        List.of("省花椒产业发展与质量提升部门联席会议办公室"),
        signed("省花椒产业发展与质量提升\n部门联席会议办公室（代章）\n2023年6月14日\n").issuers());
  }

  @Test
  void aMonthAloneIsADateBelowTheNames() throws Exception {
    assertEquals("2022-02", signed("玉溪市花卉产业工作领导小组\n2022年2月\n").writtenDate());
  }

  @Test
  void theDateMayStandBetweenPageNumbersInOneLine() throws Exception {
    Metadata metadata =
        of(
            "伊犁哈萨克自治州人民政府办公厅 文件 伊州政办发〔2021〕33号 关于印发伊犁州薰衣草产业规划的通知 各县市人民政府,州直有关部门: "
                + "现将规划印发给你们,请认真贯彻执行。 —1— 2021年4月8日 (此件公开发布) —2— 伊犁州薰衣草产业规划 为推动产业发展,制定本规划。");
    assertEquals(List.of("伊犁哈萨克自治州人民政府办公厅"), metadata.issuers());
    assertEquals("2021-04-08", metadata.writtenDate());
    assertEquals("此件公开发布", metadata.disclosure());
  }

  @Test
  void aNameWithoutItsPlaceIsTheOneInTheTitle() throws Exception {
    assertEquals(
        List.of("中共铜仁市委办公室", "铜仁市人民政府办公室"),
        of("""
                中共铜仁市委办公室 铜仁市人民政府办公室关于印发《铜仁市抹茶产业实施方案》的通知
                各区（县）党委和人民政府：
                现将方案印发给你们。
                市委办公室
                市政府办公室
                2021年6月3日
                """)
            .issuers());
  }

  @Test
  void aProvincesOwnOfficeIsOfTheProvinceOfTheNumber() throws Exception {
    assertEquals(
        List.of("江西省人民政府办公厅"),
        of("""
                关于做好花椒种植工作的通知
                赣府厅字〔2022〕5号
                各市、县（区）人民政府：
                现就做好花椒种植工作通知如下。
                省政府办公厅
                2022年3月10日
                """)
            .issuers());
  }

  // ---- the province

  private static String regionOf(String addressees) throws Exception {
    return of("关于做好花椒种植工作的通知\n" + addressees + "：\n现就做好花椒种植工作通知如下。\n").region();
  }

  @Test
  void addresseesTellTheProvince() throws Exception {
    assertEquals("吉林省", regionOf("各县（市、区）农业农村局，驻吉中直有关单位"));
    assertEquals("甘肃省", regionOf("各县（市、区）农业农村局，中央在甘单位"));
    assertEquals("河北省", regionOf("各设区市农业农村局，雄安新区管委会"));
    assertNull(regionOf("湓城、桂林街道办事处，各乡镇人民政府"));
    assertNull(regionOf("各县（市、区）农业农村局，省政府驻京办事处"));
  }

  @Test
  void departmentsOfTheCentreSignToo() throws Exception {
    assertEquals(
        List.of("国家卫生健康委办公厅", "国家中医药局综合司"),
        of("""
                关于做好花椒种植工作的通知
                各省、自治区、直辖市农业农村厅：
                现就做好花椒种植工作通知如下。
                国家卫生健康委办公厅 国家中医药局综合司 2024年10月28日
                """)
            .issuers());
  }
}
