package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.junit.jupiter.api.Test;

/** Hard-wrapped text becomes paragraphs; text of whole paragraphs stays as it is. */
class ReFlowTest {
  /** A long paragraph without numbering. */
  private static final String FILLER = "持续优化营商环境，完善政策体系，健全工作机制，推动各项任务落地见效，".repeat(12) + "确保完成。";

  /** Enough lines of one width that a file counts as hard-wrapped: 40 characters a line. */
  private static final String WRAPPED_BODY =
      """
      为全面落实省委、省政府关于发展数字农业的部署要求，加快补齐农村网络设施短板，推动农
      业生产经营方式转变，促进农民持续增收，结合我省农业农村工作实际，现就有关事项制定如
      下措施。
      一、夯实数字底座
      （一）推进乡村网络建设。持续实施电信普遍服务，加快第五代移动通信网络向重点乡镇和
      行政村延伸覆盖，到2026 年底行政村通达率达到98%。（责任单位：省通信管理局、省发展改
      革委、省农业农村厅）
      """;

  private static List<String> paragraphs(String text) throws UnreadableNoticeException {
    NoticeText read = NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "sample.txt");
    return read.blocks().stream().map(b -> b.span().of(read.text())).toList();
  }

  @Test
  void linesThatFillThePageAreJoined() throws Exception {
    List<String> read = paragraphs(WRAPPED_BODY);
    assertEquals(3, read.size(), read.toString());
    assertTrue(read.get(0).endsWith("现就有关事项制定如下措施。"));
  }

  @Test
  void spacesThatTypesettingPutAroundDigitsGo() throws Exception {
    assertTrue(paragraphs(WRAPPED_BODY).get(2).contains("到2026年底行政村通达率"));
  }

  @Test
  void aBracketedClauseMayBeCutAnywhere() throws Exception {
    assertTrue(paragraphs(WRAPPED_BODY).get(2).endsWith("（责任单位：省通信管理局、省发展改革委、省农业农村厅）"));
  }

  @Test
  void oddBreaksAtPunctuationInsideAPrintedLineAreUndone() throws Exception {
    List<String> read =
        paragraphs(
            WRAPPED_BODY
                + """
                （二）
                培育新型经营主体。
                支持家庭农场、农民合作社应用数字技术，
                鼓励有条件
                的企业开放平台能力，
                为小农户提供托管服务。
                （省农业农村厅牵头，
                省商务厅配合）
                二、组织实施
                """);
    assertEquals(
        "（二）培育新型经营主体。支持家庭农场、农民合作社应用数字技术，鼓励有条件的企业开放平台能力，为小农户提供托管服务。（省农业农村厅牵头，省商务厅配合）", read.get(3));
    assertEquals("二、组织实施", read.get(4));
  }

  @Test
  void signatureDateAndDisclosureStandAlone() throws Exception {
    List<String> read =
        paragraphs(
            "某某省人民政府办公厅关于印发数字农业若干措施的通知\n\n各市、县人民政府：\n现将《数字农业若干措施》印发给你们，\n请认真贯彻执行。\n"
                + "某某省人民政府办公厅\n2024 年3 月5 日\n（此件公开发布）\n数字农业若干措施\n"
                + WRAPPED_BODY);
    assertEquals(
        List.of(
            "各市、县人民政府：",
            "现将《数字农业若干措施》印发给你们，请认真贯彻执行。",
            "某某省人民政府办公厅",
            "2024年3月5日",
            "（此件公开发布）",
            "数字农业若干措施"),
        read.subList(1, 7));
  }

  @Test
  void aTitleOverTwoLinesIsJoined() throws Exception {
    List<String> read =
        paragraphs(
            "关于印发某某省数字农业三年行动方案的通知\n\n2024 年3 月5 日\n某某省数字农业提质增效三年行动\n方案（2024-2026 年）\n"
                + WRAPPED_BODY);
    assertEquals("某某省数字农业提质增效三年行动方案（2024-2026年）", read.get(2));
  }

  @Test
  void aPageNumberInsideAParagraphDoesNotSplitItAndIsReported() throws Exception {
    NoticeText read =
        NoticeReader.read(
            WRAPPED_BODY.replace("推动农\n业生产", "推动农\n— 2 —\n业生产").getBytes(StandardCharsets.UTF_8),
            "sample.txt");
    assertEquals(1, read.warnings().size());
    assertEquals("— 2 —", read.warnings().getFirst().span().of(read.text()));
    assertTrue(read.text().contains("推动农 — 2 — 业生产经营方式转变"));
  }

  @Test
  void aPageNumberBetweenParagraphsIsAParagraph() throws Exception {
    assertEquals("— 2 —", paragraphs(WRAPPED_BODY.replace("一、夯实", "— 2 —\n一、夯实")).get(1));
  }

  @Test
  void wholeParagraphsAreLeftAsTheyAre() throws Exception {
    String first = "　　为深入实施创新驱动发展战略，" + "加快科技成果转化，".repeat(12) + "制定本方案。";
    String second = "　　一、总体要求  以企业为主体";
    assertEquals(
        List.of(first.strip(), second.strip()), paragraphs(first + "\r\n" + second + "\r\n"));
  }

  @Test
  void aListOfNamesIsNotTakenForWrappedText() throws Exception {
    String names =
        """
        某某省第一批示范单位名单
        东山市人民政府办公室
        西河市人民政府办公室
        南川县农业农村局办公室
        北岭县市场监督管理局综合科
        """;
    assertEquals(5, paragraphs(names).size());
  }

  @Test
  void aLineThatMerelyBeginsWithANumberGoesOn() throws Exception {
    String text =
        """
        到本规划期末，全省建成高标准农田累计达到五千八百万亩左右，粮食综合生产能力稳定在
        2.5 亿吨以上，农作物耕种收综合机械化率再提高三个百分点，农业科技进步贡献率力争超过
        10 个百分点的增幅目标，农村居民人均可支配收入增速继续高于城镇居民。
        """;
    assertEquals(1, paragraphs(text).size());
  }

  @Test
  void aLabelAloneOnItsLineIsFollowedByItsText() throws Exception {
    List<String> read =
        paragraphs(
            WRAPPED_BODY
                + """
                第三条
                各级人民政府应当加强对数字农业发展工作的组织领导，将其纳入国民经济和社
                会发展规划。
                （三）
                强化考核。
                """);
    assertEquals(
        List.of("第三条 各级人民政府应当加强对数字农业发展工作的组织领导，将其纳入国民经济和社会发展规划。", "（三）强化考核。"), read.subList(3, 5));
  }

  @Test
  void aFieldAndItsValueStayTogether() throws Exception {
    List<String> read =
        paragraphs(WRAPPED_BODY + "牵头单位：省农业农村厅。\n责任单位：\n省商务厅、省财政厅。完成时限：2025 年6 月。\n二、组织实施\n");
    assertEquals("牵头单位：省农业农村厅。责任单位：省商务厅、省财政厅。完成时限：2025年6月。", read.get(3));
  }

  @Test
  void blanksBetweenChineseNamesAndLatinWordsStay() throws Exception {
    String read =
        String.join(
            "\n", paragraphs(WRAPPED_BODY + "中共某某省委 某某省人民政府\n2024 年3 月5 日\n支持Open Source 社区发展。\n"));
    assertTrue(read.contains("中共某某省委 某某省人民政府"));
    assertTrue(read.contains("支持Open Source社区发展。"));
  }

  @Test
  void textThatLostItsLineBreaksIsSplitAtItsNumbering() throws Exception {
    String text =
        "某政发〔2024〕17号各市人民政府，省政府各部门：现将方案印发给你们，请认真贯彻执行。某某省人民政府办公厅2024年6月18日（此件公开发布）为做好工作，制定本方案。"
            + "一、主要任务（一）建设平台。"
            + FILLER
            + "（责任单位：省教育厅）（二）培育企业。增长2.5%。"
            + FILLER
            + "二、保障措施（三）压实责任。"
            + FILLER
            + FILLER;
    List<String> read = paragraphs(text);
    assertEquals(
        List.of(
            "某政发〔2024〕17号",
            "各市人民政府，省政府各部门：",
            "现将方案印发给你们，请认真贯彻执行。",
            "某某省人民政府办公厅",
            "2024年6月18日",
            "（此件公开发布）",
            "为做好工作，制定本方案。",
            "一、主要任务"),
        read.subList(0, 8));
    assertEquals(12, read.size());
    assertTrue(read.get(9).startsWith("（二）培育企业。增长2.5%。"));
    assertEquals("二、保障措施", read.get(10));
  }

  @Test
  void gapsThatStandForTheBreaksOfALineBecomeBreaks() throws Exception {
    List<String> read =
        paragraphs(
            "某某省加快数据产业发展行动方案  为做好工作，制定本方案。  一、总体目标  到2027年，产业规模明显扩大。  二、打造新枢纽，培育数据市场  （一）提升平台能级。"
                + FILLER
                + "  （二）完善交易规则。"
                + FILLER
                + "  三、保障措施  （三）压实责任。"
                + FILLER
                + FILLER);
    assertEquals(
        List.of("某某省加快数据产业发展行动方案", "为做好工作，制定本方案。", "一、总体目标", "到2027年，产业规模明显扩大。", "二、打造新枢纽，培育数据市场"),
        read.subList(0, 5));
    assertEquals(9, read.size());
  }

  @Test
  void anExcerptThatLostItsBreaksMayBeginWithALaterSection() throws Exception {
    List<String> read =
        paragraphs(
            "中共某某省委某某省人民政府关于发展数字经济的意见（2024年3月2日）为做好工作，提出本意见 四、主要任务（一）优化布局。"
                + FILLER
                + "1.一核驱动。"
                + FILLER
                + "2.一区引领。"
                + FILLER
                + "（二）培育企业。"
                + FILLER
                + "六、保障措施 加强组织保障。（一）压实责任。"
                + FILLER);
    assertEquals(
        List.of("中共某某省委某某省人民政府关于发展数字经济的意见", "（2024年3月2日）", "为做好工作，提出本意见", "四、主要任务"),
        read.subList(0, 4));
    assertTrue(read.get(5).startsWith("1.一核驱动。"), read::toString);
    assertEquals("六、保障措施 加强组织保障。", read.get(8));
    assertEquals(10, read.size());
  }

  @Test
  void aSectionBeginsBehindTheLastCellOfATableThatLostItsBreaks() throws Exception {
    List<String> read =
        paragraphs(
            "某某省加快数字化发展行动方案一、总体要求（一）指导思想坚持创新引领。"
                + FILLER
                + "（二）发展目标数字经济占比%55网上零售额亿元1500二、主要任务（三）培育数据市场。"
                + FILLER
                + "三、保障措施（四）压实责任。"
                + FILLER
                + FILLER);
    assertTrue(read.contains("二、主要任务"), read::toString);
  }

  @Test
  void anIndexTableAtTheHeadOfAPlainTextFillsThePageAndStaysInTheText() throws Exception {
    NoticeText read =
        NoticeReader.read(
            ("索 引 号：\n000014/2024-00021\n发文机关：\n某某省人民政府\n标　　题：\n关于加快物流业发展的意见\n成文日期：2024年3月5日\n主 题 词：\n"
                    + "关于加快物流业发展的意见\n各市人民政府：\n"
                    + "为加快发展，".repeat(20)
                    + "现通知如下。\n发布日期：1999年1月1日\n")
                .getBytes(StandardCharsets.UTF_8),
            "sample.txt");
    assertEquals(
        Map.of(
            PageField.INDEX_NUMBER, "000014/2024-00021",
            PageField.ISSUER, "某某省人民政府",
            PageField.TITLE, "关于加快物流业发展的意见",
            PageField.WRITTEN_DATE, "2024-03-05"),
        read.page());
    assertTrue(read.text().startsWith("索 引 号：\n000014/2024-00021\n"));
  }

  @Test
  void aLineThatAsksForAFigureGoesOnWithIt() throws Exception {
    List<String> read =
        paragraphs(
            """
            关于做好戈壁农业节水工作的通知
            （一）推广节水灌溉。各乡镇要加强戈壁温室水电路配套，建设滴灌首部枢
            纽和田间管网，完善计量设施，对老旧渠道逐段整修，到年底滴灌占比达到
            95%以上。要建立管护台账，如实登记设施数量和完好情况，不得迟报、漏
            报，并按要求向县农业农村局报送，县农业农村局汇总后统一向社会公布。
            （二）规范用水管理。县水务局要定期到乡镇检查，亩均用水量不超过
            300立方米，推动灌溉用水总量年均降幅高于全市各项用水平均降幅，
            2025年末节水贷款余额突破1500万元，节水设施贷款余额较
            2022年末翻一番；单户贷款额度不超过30万元的小额信用贷款由财政予
            以贴息，乡镇要在规定时间内整改到位，整改情况向县水务局报告。
            """);
    assertTrue(read.get(1).contains("滴灌占比达到95%以上"), read.toString());
    assertTrue(read.get(2).contains("不超过300立方米"), read.toString());
    assertTrue(read.get(2).contains("贷款余额较2022年末翻一番"), read.toString());
  }

  @Test
  void linesCutByTheirNumberOfCharactersAreFullHoweverNarrowTheirDigits() throws Exception {
    List<String> whole =
        List.of(
            "关于做好戈壁农业节水工作的通知",
            "（一）推广节水灌溉。各乡镇要加强戈壁温室水电路配套，建设滴灌首部枢纽和田间管网，完善计量"
                + "设施，对老旧渠道逐段整修。市水利局会同市农业农村局开展用水设备底数摸排，2021年12月"
                + "底前形成设备更新需求清单。到2023年，1000亩以上规模温室设备联网率达到50%，新增"
                + "智能水表500台，亩均用水量降低15%，灌溉水利用系数提高到0.62以上，带动农户增收，"
                + "形成可复制可推广的经验做法。",
            "（二）规范用水管理。县水务局要按时定期到乡镇检查，建立管护台账，如实登记设施数量和完好情况，"
                + "2022年10月底前完成3200眼机井计量设施安装，2023年6月底前完成1500公里渠"
                + "道普查和登记造册工作，普查结果向社会公布，并作为下一年度安排水利建设资金和考核乡镇的依据"
                + "，不得迟报、漏报和瞒报，确保数据真实准确完整可靠。",
            "（三）加强组织领导。各乡镇要落实属地责任，明确专人负责，细化年度任务和时间节点，统筹安排"
                + "资金，严格督导考核，推动各项任务落地见效，重大问题及时向县政府报告，并广泛宣传好的经验做"
                + "法，营造全社会节约用水的良好氛围，让节水成为自觉行动。");
    StringBuilder cut = new StringBuilder();
    for (String paragraph : whole) {
      for (int i = 0; i < paragraph.length(); i += 36) {
        cut.append(paragraph, i, Math.min(paragraph.length(), i + 36)).append('\n');
      }
    }
    assertEquals(whole, paragraphs(cut.toString()));
  }

  @Test
  void blanksAPagesWidthApartAreItsLineBreaks() throws Exception {
    List<String> read =
        paragraphs(
            """
            关于做好戈壁农业统计工作的通知
            （一）规范统计报送。各乡镇要加强戈壁温室面积和产量的核 实，每季度末将统计结果报县农业农村局，核实误差原则上不 超过五个百分点。农民专业合作社要建立台账，如实登记种植 品种和面积，不得迟报、漏报。
            （二）规范统计公布。县农业农村局要在统计结束后及时公布 结果，接受种植户监督，公布的数据要与上报的数据一致，不 一致的要说明原因。对弄虚作假的，要依法依规严肃处理，并 通报全县。中共甘肃省委 甘肃省人民政府高度重视。
            （三）规范统计检查。县农业农村局要定期到乡镇检查统计台 账，对种植品种、种植面积和产量逐项核对，发现问题及时纠 正，并将检查结果作为年度考核的依据，考核结果向乡镇反馈。
            """);
    assertTrue(read.get(1).contains("原则上不超过五个百分点"), read.get(1));
    assertTrue(read.get(2).contains("并通报全县。中共甘肃省委 甘肃省人民政府"), read.get(2));
  }
}
