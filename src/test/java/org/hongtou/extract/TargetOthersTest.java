package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures that look like targets and are something else: what was, what is foreseen, what is given.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetOthersTest {

  @Test
  void the_title_below_that_of_the_page_dates_an_undated_plan() throws Exception {
    String plan =
        """
        Plan for Water-Saving Agriculture in Gansu

        甘肃省“十三五”戈壁农业规划

        为发展戈壁农业，制定本规划。
        一、总体要求
        （一）发展目标。到2020年，滴灌面积达到300万亩。2015年，全省滴灌面积达到120万亩，温室达到4000座。
        二、重点任务
        （一）建设温室。新建温室2000座。
        （二）节约用水。改造渠道500公里。
        """;

    assertEquals("3000000@2020 2000@null 500@null", dated(read(plan)));
  }

  @Test
  void a_box_below_an_item_takes_no_date_from_it() throws Exception {
    String items =
        """
        一、培养人才
        （一）建设载体。到2027年，建成技能工作室260个。
        专栏1 重点工程
        技能培养工程。培训护理员3万人次。
        """;

    assertEquals(
        List.of("技能工作室 2027", "护理员 null"),
        Plan.notice(items).targets().stream()
            .map(target -> target.indicator() + " " + target.deadline())
            .toList());
  }

  @Test
  void the_period_that_the_preamble_gives_dates_an_undated_plan() throws Exception {
    String plan =
        """
        甘肃省戈壁农业三年行动计划

        戈壁农业潜力巨大。结合我省实际，制定本行动计划（2018-2020年）。
        一、建设温室。2016年种植业产值60亿元，拥有龙头企业30多家。到2020年，温室达到8000座。
        二、节约用水。推广滴灌技术，改造渠道500公里。
        """;

    assertEquals("8000@2020 500@null", dated(read(plan)));
  }

  @ParameterizedTest
  @CsvSource({"基础与优势", "产业现状和前景", "发展机遇和面临挑战"})
  void a_heading_of_nouns_for_what_is_heads_no_targets(String heading) throws Exception {
    String items =
        "一、"
            + heading
            + "\n戈壁农业发展势头良好，全省共建设各类日光温室4000座，滴灌技术覆盖率达到60%，为今后发展打下了坚实基础。"
            + "\n二、优势产业培育\n建设温室。全省新建各类日光温室2000座，推广滴灌技术，着力提高水资源利用效率和种植效益。";

    assertEquals("2000@null", dated(Plan.notice(items)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "据有关机构预测，到2025年，全国温室面积将超过4000万亩，智能温室规模将超300亿元。|",
        "根据测算结果，到2025年建成温室3000座。|3000",
        "预计到2025年全球滴灌设备市场规模超过90亿美元。|",
        "预计到2025年全省滴灌面积超过90万亩。|900000",
        "蔬菜价格同比涨幅达到5%或粮食价格涨幅达到4%时，启动储备投放。|",
        "力争乘客等候时间压缩至10分钟，到2025年覆盖率达到80%。|10 80",
        "统筹两个市场，建设2个交易中心。|2",
        "围绕做大、做强、做优三个目标，新建温室20座。|20",
        "支持超过800亩规模的基地建设温室20座。|20",
        "成果转化收益中研发团队所得不低于60%。|",
        "成果转化收益的60%归个人。|",
        "按总费率2%征缴，其中单位1.5%，个人0.5%，新建温室20座。|20",
        "按投资额的10%给予补助，其中温室覆盖率达到90%。|90",
        "使用草原五十公顷及其以下的审批。|",
        "支持6个育苗基地、3个示范基地加快发展。|",
        "出台15条措施促进戈壁农业增产增效。|",
        "新建育苗中心，建筑面积2万平方米。|",
        "推动中科院寒旱所、中船19所、33所合作攻关。|",
        "新建育苗所19所、农技站33所。|19 33",
      })
  void what_is_foreseen_or_defines_or_is_shared_out_is_no_target(
      String sentence, @Nullable String values) throws Exception {
    assertEquals(values == null ? "" : values, values(sentence));
  }

  @Test
  void announced_requirements_hold_no_targets() throws Exception {
    String items =
        """
        一、申报示范园区应满足以下基本要求：
        （一）规模。园区温室面积达到500亩，年产值达到2亿元。
        （二）管理。园区制度健全，连续经营。
        二、建设示范园区。全省建设示范园区30个。""";

    assertEquals("30@null", dated(Plan.notice(items)));
  }

  @Test
  void a_title_without_a_number_heads_a_review_up_to_the_next_title() throws Exception {
    String items =
        """
        一、政府工作
        2021年工作回顾
        新建温室200座，改造渠道400公里，滴灌技术覆盖率达到50%，种植业产值突破90亿元，农民收入稳步增长。
        2022年重点工作
        新建温室300座，改造渠道600公里，加快推广滴灌技术，着力提高水资源利用效率和农民种植收入。
        二、保障措施
        加强领导。""";

    assertEquals("300@null 600@null", dated(Plan.notice(items)));
  }

  @ParameterizedTest
  @CsvSource({"温室建设完成情况", "工作亮点"})
  void headings_that_end_with_results_head_no_targets(String heading) throws Exception {
    String items = "一、" + heading + "\n新建温室200座。\n二、下一步安排\n建设温室。新建温室300座，推广滴灌技术。";

    assertEquals("300@null", dated(Plan.notice(items)));
  }

  private static Notice read(String text) throws Exception {
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
  }

  private static String dated(Notice notice) {
    return notice.targets().stream()
        .filter(target -> target.kind() != Kind.QUALITATIVE)
        .map(target -> target.value() + "@" + target.deadline())
        .collect(Collectors.joining(" "));
  }

  private static String values(String sentence) throws Exception {
    return Plan.notice("一、发展产业。做好有关工作。" + sentence).targets().stream()
        .filter(target -> target.kind() != Kind.QUALITATIVE)
        .map(target -> String.valueOf(target.value()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "涉农贷款增速高于各项贷款平均增速2个百分点。 | 涉农贷款增速高于各项贷款平均增速 >= 2 个百分点 increase",
        "新建大型数据中心电能利用效率控制在1.25以下。 | 新建大型数据中心电能利用效率 <= 1.25 - level",
        "新建光伏项目按不低于装机容量10%、时长2小时配置储能。 | ''",
        "力争1—2家涉农企业进入行业前五强。 | 进入行业前五强的涉农企业 = 1 家 level",
        "年底前完成31个渠道工程中25个工程建设。 | 工程 = 25 个 level",
        "新建1所高中2所小学。 | 高中 = 1 所 level; 小学 = 2 所 level",
        "形成最大灌溉需求5%以上的储水能力。 | 形成最大灌溉需求储水能力 >= 5 % share",
        "全省备足种子11.8万吨、化肥46万吨。 | 种子 = 118000 吨 level; 化肥 = 460000 吨 level",
        "输转脱贫劳动力190万人以上。 | 脱贫劳动力 >= 1900000 人 level",
        "每年发掘不少于50个标杆项目。 | 标杆项目 >= 50 个 level",
        "肉牛出栏50万头，奶牛存栏23万头。 | 肉牛出栏 = 500000 头 level; 奶牛存栏 = 230000 头 level",
        "依托现有园区布局应急物资中转站3处。 | 依托现有园区布局应急物资中转站 = 3 处 level",
        "完成高台县18万吨废渣治理工程。 | 废渣治理工程 = 180000 吨 level",
        "完成高台县532家养殖场排查。 | 养殖场排查 = 532 家 level",
        "为2200名残疾人适配辅助器具。 | 残疾人适配辅助器具 = 2200 名 level",
        "全年调减低效玉米种植2.8万亩。 | 调减低效玉米种植 = 28000 亩 decrease",
        "力争实现节能量80万tce。 | 节能量 = 800000 tce level",
        "新造油茶1.5万亩。 | 油茶 = 15000 亩 level",
        "入社青年可享受每年2次免费住宿。 | ''",
      })
  void what_is_stored_sent_found_sold_or_cleared_is_reached(String sentence, String figures)
      throws Exception {
    assertEquals(
        figures,
        Plan.notice("一、推广节水。" + sentence).targets().stream()
            .map(target -> target.indicator() + " " + Plan.figure(target))
            .collect(Collectors.joining("; ")));
  }
}
