package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Metadata;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Span;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.Test;

/** Heads and signatures as files have them, with whatever is glued together. */
class MetadataExtractorTest {
  private static final String FORWARDING =
      """
      贵州省人民政府办公厅关于印发贵州省刺梨产业提升行动方案（2024-2026年）的通知

      黔府办函〔2024〕 19 号
      各市（自治州）人民政府，各县（市、区、特区）人民政府，省政府各部门、各直属机构：
      《贵州省刺梨产业提升行动方案（2024-2026年）》已经省人民政府同意，现印发给你们，请认真抓好落实。
      贵州省人民政府办公厅
      2024年3月8日
      （此件公开发布）
      贵州省刺梨产业提升行动方案
      （2024-2026年）
      为推动刺梨产业提质增效，制定本方案。
      一、主要任务
      （一）建设标准化基地。到2026年建成标准化基地50万亩。（责任单位：省农业农村厅）
      """;

  private static NoticeText read(String text) throws Exception {
    return NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "sample.txt");
  }

  private static Metadata of(String text) throws Exception {
    return MetadataExtractor.extract(read(text));
  }

  @Test
  void aForwardingNoticeSaysAllOfItself() throws Exception {
    Metadata metadata = of(FORWARDING);
    assertEquals("贵州省人民政府办公厅关于印发贵州省刺梨产业提升行动方案（2024-2026年）的通知", metadata.title());
    assertEquals("黔府办函〔2024〕19号", metadata.documentNumber());
    assertEquals("通知", metadata.documentType());
    assertEquals(List.of("贵州省人民政府办公厅"), metadata.issuers());
    assertEquals("贵州省", metadata.region());
    assertEquals("2024-03-08", metadata.writtenDate());
    assertNull(metadata.publishedDate());
    assertEquals(List.of("各市（自治州）人民政府", "各县（市、区、特区）人民政府", "省政府各部门、各直属机构"), metadata.addressees());
    assertEquals("此件公开发布", metadata.disclosure());
  }

  @Test
  void everyFieldOfTheTextIsGrounded() throws Exception {
    NoticeText notice = read(FORWARDING);
    Map<String, Span> grounds = MetadataExtractor.extract(notice).grounds();
    assertEquals("2024年3月8日", grounds.get("writtenDate").of(notice.text()));
    assertEquals("贵州省人民政府办公厅", grounds.get("issuers").of(notice.text()));
    assertEquals("此件公开发布", grounds.get("disclosure").of(notice.text()));
  }

  @Test
  void thePlansTitleIsABodyTitle() throws Exception {
    NoticeText notice = read(FORWARDING);
    List<Span> titles = MetadataExtractor.bodyTitles(notice);
    assertEquals("贵州省刺梨产业提升行动方案\n（2024-2026年）", titles.get(0).of(notice.text()));
  }

  @Test
  void numberTitleAndAddresseesMayBeGluedTogether() throws Exception {
    Metadata metadata =
        of(
            """
            关于印发《湖南省油茶产业标准化管理办法》的通知

            湘林规〔2022〕3号湖南省林业局关于印发《湖南省油茶产业标准化管理办法》的通知各市州林业局，省局机关各处室：
            现将《湖南省油茶产业标准化管理办法》印发给你们，请遵照执行。
            湖南省林业局
            2022年6月1日湖南省油茶产业标准化管理办法
            第一条为规范油茶产业，制定本办法。
            """);
    assertEquals("湖南省林业局关于印发《湖南省油茶产业标准化管理办法》的通知", metadata.title());
    assertEquals("湘林规〔2022〕3号", metadata.documentNumber());
    assertEquals(List.of("各市州林业局", "省局机关各处室"), metadata.addressees());
    assertEquals("2022-06-01", metadata.writtenDate());
  }

  @Test
  void aPagesHeadingGivesWayToTheNoticesOwnTitle() throws Exception {
    Metadata metadata =
        of(
            """
            陕西省人民政府办公厅印发《陕西省物流降本行动方案（2024-2026年）》

            陕西省人民政府办公厅关于印发陕西省物流降本行动方案（2024-2026年）的通知各设区市人民政府，省政府有关部门：
            《陕西省物流降本行动方案（2024-2026年）》已经省政府同意，现印发给你们，请认真贯彻执行。
            陕西省人民政府办公厅
            2024年5月20日陕西省物流降本行动方案（2024-2026年）
            一、总体要求
            """);
    assertEquals("陕西省人民政府办公厅关于印发陕西省物流降本行动方案（2024-2026年）的通知", metadata.title());
    assertEquals("2024-05-20", metadata.writtenDate());
  }

  @Test
  void linesOfThePageAboveTheNoticeAreReadAsWhatTheySay() throws Exception {
    Metadata metadata =
        of(
            """
            当前位置：首页>>政策文件
            索 引 号：
            000123/2019-00071
            发布日期：
            2019年7月5日
            主 题 词：
            国务院办公厅关于促进山区冷链物流健康发展的
            指导意见
            国办发〔2019〕97号
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            为促进山区冷链物流健康发展，现提出以下意见。
            一、总体要求
            （一）坚持市场主导。
            国务院办公厅
            2019年6月28日
            （此件公开发布）
            """);
    assertEquals("国务院办公厅关于促进山区冷链物流健康发展的指导意见", metadata.title());
    assertEquals("2019-07-05", metadata.publishedDate());
    assertEquals("2019-06-28", metadata.writtenDate());
    assertEquals("国家", metadata.region());
    assertEquals("指导意见", metadata.documentType());
  }

  @Test
  void aTitleMayEndALineWithADocumentTypeByChance() throws Exception {
    assertEquals(
        "关于优化创业担保贷款政策全力支持返乡创业的若干措施",
        of("""
                关于优化创业担保贷款政策
                全力支持返乡创业的若干措施
                为支持返乡创业，制定以下措施。
                一、加大支持力度。扩大贷款范围。
                """)
            .title());
  }

  @Test
  void jointIssuersStandOnLinesBetweenSpacesOrBehindOneAnother() throws Exception {
    Metadata metadata =
        of(
            """
            关于联合开展海河流域护水行动的通知

            冀水〔2021〕8号
            各有关市水利局、生态环境局：
            为保护海河流域，现就联合开展护水行动通知如下。
            一、加强巡查。各地要按月巡查。
            河北省水利厅河北省生态环境厅
            天津市水务局　国家税务总局天津市税务局
            二〇二一年十月十二日
            """);
    assertEquals(List.of("河北省水利厅", "河北省生态环境厅", "天津市水务局", "国家税务总局天津市税务局"), metadata.issuers());
    assertEquals("2021-10-12", metadata.writtenDate());
  }

  @Test
  void aShortSignatureIsCompletedFromTheTitle() throws Exception {
    assertEquals(
        List.of("云南省人民政府办公厅"),
        of("""
                云南省人民政府办公厅关于做好野生菌安全工作的通知
                各州（市）人民政府，省直各委、办、厅、局：
                为做好野生菌安全工作，现通知如下。
                省政府办公厅
                2020年6月2日
                """)
            .issuers());
  }

  @Test
  void withoutASignatureTheTitleNamesTheIssuer() throws Exception {
    Metadata metadata =
        of(
            """
            遵义市人民政府办公室关于印发遵义市红色旅游提升若干措施的通知

            遵府办发〔2023〕4号
            各县（市、区）人民政府，市直各单位：
            经市政府同意，现将《遵义市红色旅游提升若干措施》印发给你们。
            2023年5月31日
            （此件主动公开）
            遵义市红色旅游提升若干措施
            """);
    assertEquals(List.of("遵义市人民政府办公室"), metadata.issuers());
    assertEquals("贵州省", metadata.region());
    assertEquals("2023-05-31", metadata.writtenDate());
  }

  @Test
  void aPlanAloneHasNoIssuerAndNoDate() throws Exception {
    Metadata metadata =
        of(
            """
            四川省竹产业创新三年行动计划（2023—2025年）

            竹产业是绿色产业。为加快竹产业创新，2023年5月31日召开专题会议研究，特制定本行动计划。
            一、总体要求
            """);
    assertEquals("四川省竹产业创新三年行动计划（2023—2025年）", metadata.title());
    assertEquals("行动计划", metadata.documentType());
    assertEquals("四川省", metadata.region());
    assertEquals(List.of(), metadata.issuers());
    assertNull(metadata.writtenDate());
  }

  @Test
  void aDateOfPrintingIsNoDateOfTheNotice() throws Exception {
    assertNull(
        of("""
                青海省人民政府办公厅关于加强草原防火工作的意见

                为加强草原防火工作，提出如下意见。
                一、落实责任。各地要落实责任。
                抄送：省委各部门。
                青海省人民政府办公厅2019年3月15日印发
                """)
            .writtenDate());
  }

  @Test
  void anOrderIsNamedByItsNumberAndIssuer() throws Exception {
    Metadata metadata =
        of(
            """
            吉林省人民政府令
            第271号
            《吉林省农村供水管理办法》已经省政府常务会议审议通过，现予公布，自公布之日起施行。
            省长 某某
            2019年2月1日
            吉林省农村供水管理办法
            第一章 总则
            """);
    assertEquals("吉林省人民政府令第271号", metadata.documentNumber());
    assertEquals(List.of("吉林省人民政府"), metadata.issuers());
  }

  @Test
  void whatOnlyThePageSaysIsTakenFromThePage() throws Exception {
    NoticeText plain = read("各有关单位：\n现将有关事项通知如下。\n一、认真组织。各单位要认真组织。\n");
    NoticeText notice =
        new NoticeText(
            plain.text(),
            plain.blocks(),
            Map.of(
                PageField.TITLE, "海南省商务厅关于开展消费促进月活动的通知",
                PageField.DOCUMENT_NUMBER, "琼商[2022]7号",
                PageField.ISSUER, "海南省商务厅",
                PageField.WRITTEN_DATE, "2022-04-01",
                PageField.PUBLISHED_DATE, "2022-04-06"),
            plain.source(),
            plain.warnings());
    Metadata metadata = MetadataExtractor.extract(notice);
    assertEquals("海南省商务厅关于开展消费促进月活动的通知", metadata.title());
    assertEquals("琼商〔2022〕7号", metadata.documentNumber());
    assertEquals(List.of("海南省商务厅"), metadata.issuers());
    assertEquals("海南省", metadata.region());
    assertEquals("2022-04-01", metadata.writtenDate());
    assertEquals("2022-04-06", metadata.publishedDate());
  }

  @Test
  void aFootnoteMarkASignatureAndADateMayStandBelowATitle() throws Exception {
    Metadata metadata =
        of(
            """
            宁夏回族自治区2021年国民经济和社会发展统计公报[1]
            宁夏回族自治区统计局
            国家统计局宁夏调查总队
            2022年4月29日
            2021年，全区上下团结奋斗，经济稳定恢复。
            一、综合
            """);
    assertEquals("宁夏回族自治区2021年国民经济和社会发展统计公报", metadata.title());
    assertEquals(List.of("宁夏回族自治区统计局", "国家统计局宁夏调查总队"), metadata.issuers());
    assertEquals("2022-04-29", metadata.writtenDate());
  }

  @Test
  void anOrderTakesTheTitleOfWhatItIssues() throws Exception {
    assertEquals(
        "江苏省内河渔港管理办法",
        of("""
                江苏省人民政府令
                第171号
                《江苏省内河渔港管理办法》已经省人民政府常务会议讨论通过，现予公布，自公布之日起施行。
                省长 某某
                2023年2月1日
                江苏省内河渔港管理办法
                第一章 总则
                """)
            .title());
  }

  @Test
  void addresseesMayRunOverALinesEnd() throws Exception {
    assertEquals(
        List.of("各市、州人民政府", "各高新区管委会", "省直各部门、各直属机构"),
        of("""
                湖北省人民政府办公厅关于加强湖泊保护工作的通知
                各市、州人民政府，各高新
                区管委会，省直各部门、各直属机构：
                为加强湖泊保护，现通知如下。
                """)
            .addressees());
  }

  @Test
  void theSealOfAnotherUnitIsNoIssuer() throws Exception {
    assertEquals(
        List.of("黑龙江省冰雪经济领导小组办公室"),
        of("""
                关于印发黑龙江省冰雪经济工作要点的通知
                各成员单位：
                现将工作要点印发给你们。
                黑龙江省冰雪经济领导小组办公室
                （黑龙江省体育局代章）
                2023年1月10日
                """)
            .issuers());
  }

  @Test
  void aSignatureMayFollowTheLastClauseWithoutALineBreak() throws Exception {
    Metadata metadata =
        of("山西省人民政府办公厅关于做好杂粮产销衔接的通知各市人民政府：一、加强收储。各地要加强收储。（省粮食和储备局负责）山西省人民政府办公厅2021年9月6日\n");
    assertEquals(List.of("山西省人民政府办公厅"), metadata.issuers());
    assertEquals("2021-09-06", metadata.writtenDate());
  }

  @Test
  void buttonsOfAPageAreNoTitle() throws Exception {
    assertEquals(
        "河南省教育厅 河南省财政厅关于做好营养餐工作的通知",
        of("""
                手机版 | 无障碍阅读 | 登录
                河南省教育厅 河南省财政厅关于做好营养餐工作的通知
                各省辖市教育局、财政局：
                现就营养餐工作通知如下。
                """)
            .title());
  }

  @Test
  void aRedHeadNamesTheIssuersWhereNothingElseDoes() throws Exception {
    Metadata metadata =
        of(
            """
            西藏自治区水利厅
            西 藏 自 治 区 财 政 厅
            文件
            藏水〔2020〕15号
            关于下达牧区水利建设任务的通知
            各地市水利局、财政局：
            现下达牧区水利建设任务。
            2020年9月1日————————
            """);
    assertEquals(List.of("西藏自治区水利厅", "西藏自治区财政厅"), metadata.issuers());
    assertEquals("关于下达牧区水利建设任务的通知", metadata.title());
    assertEquals("2020-09-01", metadata.writtenDate());
  }

  @Test
  void aTitleThatThePageCutsOffIsCompletedFromTheText() throws Exception {
    assertEquals(
        "安徽省体育局等八部门印发《关于推进公共体育场馆低收费开放提升服务水平的实施方案》",
        of("""
                安徽省体育局等八部门印发《关于推进公共体育场馆低收费开放提升服...

                各市体育局、教育局：
                省体育局等八部门制定了《关于推进公共体育场馆低收费开放提升服务水平的实施方案》，现印发给你们。
                """)
            .title());
  }

  @Test
  void aNumberWithoutItsSerialIsNoPartOfTheTitle() throws Exception {
    Metadata metadata =
        of(
            """
            晋科农函【2013】号山西省科学技术厅关于做好科技特派员工作的通知
            各市科技局：
            现就科技特派员工作通知如下。
            """);
    assertEquals("山西省科学技术厅关于做好科技特派员工作的通知", metadata.title());
    assertNull(metadata.documentNumber());
  }

  @Test
  void theNoteBelowARegulationsTitleSaysWhenItWasMadePublic() throws Exception {
    Metadata metadata =
        of(
            """
            青海省牧区道路条例
            （2016年9月23日青海省第十二届人民代表大会常务委员会第二十九次会议通过 2016年9月28日公布 自2017年1月1日起施行）青海省牧区道路条例
            第一章 总则
            第一条 为了加强牧区道路建设，制定本条例。
            """);
    assertEquals("青海省牧区道路条例", metadata.title());
    assertEquals("2016-09-28", metadata.publishedDate());
  }

  @Test
  void anOrdersNumberMayStandBetweenItsTitleAndItsText() throws Exception {
    Metadata metadata =
        of(
            """
            云南省湖泊渔船管理办法云南省人民政府令〔2021〕第5号《云南省湖泊渔船管理办法》已经省政府常务会议通过，现予公布。
            省长某某
            2021年4月2日云南省湖泊渔船管理办法
            第一条 为加强渔船管理，制定本办法。
            """);
    assertEquals("云南省湖泊渔船管理办法", metadata.title());
    assertEquals("云南省人民政府令〔2021〕第5号", metadata.documentNumber());
    assertEquals(List.of("云南省人民政府"), metadata.issuers());
  }

  @Test
  void linesOfADatabaseAboveTheTitleAreReadByTheirBrackets() throws Exception {
    Metadata metadata =
        of(
            """
            广西壮族自治区糖料蔗管理规定
            广西壮族自治区糖料蔗管理规定
            [发布日期]2002年12月17日
            [发布部门]广西壮族自治区人民政府
            第一条 为加强糖料蔗管理，制定本规定。
            """);
    assertEquals("广西壮族自治区糖料蔗管理规定", metadata.title());
    assertEquals("2002-12-17", metadata.publishedDate());
    assertEquals(List.of("广西壮族自治区人民政府"), metadata.issuers());
  }

  @Test
  void aCountysNoticeHasTheProvinceOfItsNumber() throws Exception {
    assertEquals(
        "四川省",
        of("""
                关于印发高山县森林草原防火责任清单的通知

                川高山府发〔2022〕6号
                各乡镇人民政府：
                现将防火责任清单印发给你们。
                高山县人民政府
                2022年2月1日
                """)
            .region());
  }

  @Test
  void aNumberInBracketsBehindATitleTakesItsBracketAlong() throws Exception {
    Metadata metadata =
        of(
            """
            贵州省林业局关于印发《贵州省古茶树养护细则》的通知(黔林护规[2020]8号)
            各市（州）林业局：
            现将《贵州省古茶树养护细则》印发给你们。
            """);
    assertEquals("贵州省林业局关于印发《贵州省古茶树养护细则》的通知", metadata.title());
    assertEquals("黔林护规〔2020〕8号", metadata.documentNumber());
  }
}
