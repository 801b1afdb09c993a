package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of whole notices, where the words around a sentence decide. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetShapesTest {

  @Test
  void a_dated_paragraph_of_goals_speaks_for_the_numbered_items_below_it() throws Exception {
    String goals =
        """
        二、主要目标
        力争到2025年，戈壁农业水平明显提升，成为乡村振兴的重要支撑。
        （一）设施规模扩大。新建温室3000座。
        （二）节水成效显现。滴灌面积占比达到60%。
        三、主要任务
        （一）建设温室。新建育苗中心5个。""";

    assertEquals("3000@2025 60@2025 5@null", dated(goals));
  }

  @Test
  void a_labelled_goal_in_the_bracket_of_a_heading_is_a_target() throws Exception {
    String items =
        """
        一、优化环境
        （一）办理用水（牵头部门：省水利厅；目标位置：全国前6）
        1.简化报装流程，推行网上办理。
        2.推进管网改造，提高供水能力。
        （二）办理用电（牵头部门：省电力公司；目标：年度考核优秀）
        1.压减办电环节，推行一证启动。
        2.推进配网改造，提高供电能力。""";

    assertEquals("rank <= 6 名次 办理用水", written(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "支持酒泉市发展种业，率先突破百亿元产值。|level >= 10000000000 元 产值",
        "支持张掖市做强蔬菜产业，实现80亿元销售收入。|level = 8000000000 元 销售收入",
        "突破百亿元的产业集群要做好示范。|",
        "开展40兆帕以上滴灌软管的研发生产。|",
        "研发30米及以上跨度温室骨架。|",
        "跟进国家种子检验周期压缩至3天以内改革举措。|",
        "明确在全省组织实施行政许可事项210项。|",
        "每年开展百家合作社和百名能手评选活动。|",
        "2023年推进30个项目建设，总投资约45亿元。|level = 30 个 项目; level ~ 4500000000 元 项目总投资",
        "支持总投资约45亿元的项目。|",
      })
  void sums_sizes_and_counts_are_read_by_what_they_are_said_of(
      String sentence, @Nullable String targets) throws Exception {
    assertEquals(targets == null ? "" : targets, written("一、发展产业。做好有关工作。" + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对涉农收费文件，均纳入清理范围，确保实现全覆盖。|share = 100 % 清理范围",
        "加强协作，确保实现全覆盖。|",
        "实施领导包抓温室“全覆盖”，提供全程服务。|share = 100 % 领导包抓温室覆盖率",
        "依托现有站点，加强建设，实现农技服务点全覆盖。|share = 100 % 农技服务点覆盖率",
        "已建成一批站点，农技服务点实现全覆盖。|",
        "形成案件调解、督促履行、欠款案件动态清零、定期回访等闭环。|",
        "确保三年以上欠款案件动态清零。|level = 0 件 三年以上欠款案件",
        "废旧地膜、农药包装动态清零。|level = 0  废旧地膜; level = 0  农药包装",
      })
  void coverage_and_zero_count_where_a_set_is_named(String sentence, @Nullable String targets)
      throws Exception {
    assertEquals(targets == null ? "" : targets, written("一、改进服务。做好有关工作。" + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "培育番茄、辣椒种苗企业各3家。|level = 3 家 番茄种苗企业; level = 3 家 辣椒种苗企业",
        "建设酒泉、张掖种业产业园各1个。|level = 1 个 酒泉、张掖种业产业园",
      })
  void as_many_of_each_thing_are_as_many_targets_but_not_as_many_in_each_place(
      String sentence, String targets) throws Exception {
    assertEquals(targets, written("一、发展种业。做好有关工作。" + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各市州每年开展节水宣讲不少于4次，省级各部门不少于2次。|level >= 4 次; level >= 2 次",
        "每年组织农技人员业务培训不少于1次。|level >= 1 次",
        "每年至少召开1次会议。|",
      })
  void yearly_amounts_go_on_behind_the_comma(String sentence, @Nullable String targets)
      throws Exception {
    String written =
        Plan.notice("一、改进服务。做好有关工作。" + sentence).targets().stream()
            .map(t -> t.kind() + " " + t.op() + " " + t.value() + " " + t.unit())
            .collect(Collectors.joining("; "));

    assertEquals(targets == null ? "" : targets, written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3年内遴选资助青年农艺师不少于60名。|level >= 60 名 青年农艺师",
        "每年资助培养农技推广员30名、温室管理员20名。|level = 30 名 农技推广员; level = 20 名 温室管理员",
        "省市两级评选资助40名制种能手和90名种植能手。|level = 40 名 制种能手; level = 90 名 种植能手",
        "资助8家种子企业，每家给予20万元资助。|level = 8 家 种子企业",
        "资助每人2万元，每个单位资助2项课题。|",
        "资助不超过4个项目，资助标准为每人5万元。|",
        "受资助种植户300名，获资助企业20家。|",
        "对带动农户资助50人以上的合作社，给予奖励。|",
      })
  void how_many_are_to_be_supported_is_a_target_but_not_what_each_gets(
      String sentence, @Nullable String targets) throws Exception {
    assertEquals(targets == null ? "" : targets, written("一、扶持人才。做好有关工作。" + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "培育4家以上年产值超千万元的合作社，新增9家以上种子企业挂牌、20家育苗企业。|4 9 20",
        "建成6座以上年加工千吨的冷库，新建温室30座。|6 30",
        "上年建成冷库6座。|",
        "到2025年，最低收购价不低于全省上年平均收购价的70%。|70",
      })
  void the_year_behind_or_more_is_not_the_year_before(String sentence, @Nullable String values)
      throws Exception {
    String found =
        Plan.notice("一、发展种业。做好有关工作。" + sentence).targets().stream()
            .map(target -> target.value().toString())
            .collect(Collectors.joining(" "));

    assertEquals(values == null ? "" : values, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "实现“种业产值达到90亿元左右，滴灌面积占比达到55%”的两大发展目标，建设种业强省。|level ~ 9000000000 元 种业产值; share = 55 % 滴灌面积占比",
        "实现“三年翻番、突破90亿元”目标，新建温室30座。|level = 30 座 温室",
        "推广“种业产值达到90亿元，节水达到20%”的园区经验。|",
      })
  void goals_spelled_out_in_quotation_marks_are_targets_but_not_names_there(
      String sentence, @Nullable String targets) throws Exception {
    assertEquals(targets == null ? "" : targets, written("一、发展种业。做好有关工作。" + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "组织和发动70家合作社，加强与400家种植企业开展育种交流与合作。|组织和发动70家合作社 加强与400家种植企业开展育种交流与合作",
        "与12个种业园、15个科研院所开展对接，结合实际制定方案。|12个种业园 15个科研院所开展对接",
        "与12个种业园的管理平台互联，横向与4个行业平台对接。|",
        "每个县建有2个种子站、每个乡建有1个育苗点。|每个县建有2个种子站 每个乡建有1个育苗点",
        "每个县、每个乡建有1个育苗点。|每个县、每个乡建有1个育苗点",
      })
  void parties_and_what_each_place_is_to_have_are_counted_one_by_one(
      String sentence, @Nullable String quotes) throws Exception {
    String found =
        Plan.notice("一、发展种业。做好有关工作。" + sentence).targets().stream()
            .map(Target::text)
            .collect(Collectors.joining(" "));

    assertEquals(quotes == null ? "" : quotes, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "农技服务项目达到9大类30项。|9大类 30项",
        "十大类大中型种子企业达到20家。|20家",
        "完成全省20个县级种子站试点工作。|20个",
        "完成全省14个县试点工作。|",
        "到2025年，年均培训种植户人数3万以上。|30000人",
      })
  void kinds_and_what_is_of_a_rank_are_counted(String sentence, @Nullable String values)
      throws Exception {
    String found =
        Plan.notice("一、发展种业。做好有关工作。" + sentence).targets().stream()
            .map(target -> target.value() + target.unit())
            .collect(Collectors.joining(" "));

    assertEquals(values == null ? "" : values, found);
  }

  @Test
  void what_is_completed_as_a_whole_in_a_later_year_dates_the_task() throws Exception {
    String items =
        """
        一、更新水泵。2024年9月底前淘汰旧水泵50台，2025年全部完成低压管道更新。
        二、推广技术。在全省推广戈壁农业技术，总结经验做法。""";

    assertEquals(
        "2025 null",
        Plan.tasks(items).stream()
            .map(task -> String.valueOf(task.deadline()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void households_that_goals_name_are_a_target_without_a_verb_before_them() throws Exception {
    String goals = "一、发展目标\n用3年时间，使全省戈壁农业水平大幅提高。80家合作社通过绿色食品认证，50家企业实施节水改造。";

    assertEquals(
        "80 50",
        Plan.notice(goals).targets().stream()
            .filter(t -> t.value() != null)
            .map(t -> t.value().toString())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void praise_ends_what_an_office_does_and_since_when_is_no_deadline() throws Exception {
    String items =
        """
        一、组织验收。省农业农村厅将于2023年4月底前组织验收，提出推广意见，对成效突出的给予通报表扬。
        二、推广应用（2025年10月以后）。在全省推广戈壁农业技术，总结经验做法。""";

    assertEquals(
        "2023-04 null",
        Plan.tasks(items).stream()
            .map(task -> String.valueOf(task.deadline()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void goals_of_a_stage_are_to_be_reached_by_the_year_in_its_name() throws Exception {
    assertEquals(
        "300@2023 500@2025",
        dated(
            """
            一、总体要求
            （一）主要目标。
            ——打基础（2023年）。种苗供应全面恢复，育苗中心达到300家。
            ——上台阶（2024—2025年）。种苗质量全面提升，育苗中心达到500家。
            """));
  }

  @Test
  void figures_that_tell_the_problem_of_a_rectification_are_none() throws Exception {
    assertEquals(
        "70@2022",
        dated(
            """
            一、整改任务
            （一）基础设施短板明显
            1.污水收集能力不足。建成区管网空白区1.2平方公里，污水治理率仅为29.7%，日均进场量达165吨。
            整改目标：补齐短板，到2022年底，污水收集率达到70%以上。
            整改措施：完成管网普查，建立台账。
            整改时限：2022年12月底前。
            责任单位：省住房城乡建设厅。
            """));
  }

  @Test
  void standards_of_building_are_neither_tasks_nor_targets() throws Exception {
    Notice notice =
        Plan.notice(
            """
            一、建设标准
            （一）田块整治。单个片区面积不低于5000亩，田面高差不大于5厘米，耕作层厚度达到25厘米以上。
            （二）灌溉排水。井深不少于40米，机井通电率100%，输电线路采用地埋线。
            二、重点任务
            （一）建设温室。新建温室300座。（省农业农村厅负责）
            """);

    assertEquals(
        List.of("二、(一) 300"),
        notice.tasks().stream()
            .map(t -> t.number() + " " + notice.targets().getFirst().value())
            .toList());
  }

  @Test
  void a_year_since_when_things_count_is_not_that_of_the_work() throws Exception {
    assertEquals("45@2022", dated("一、建设温室。对2020年以来纳入计划的温室项目实行清单管理，全年推动45个项目开工建设。"));
  }

  @Test
  void figures_that_are_dealt_out_to_quarters_have_their_months() throws Exception {
    assertEquals(
        "20@2022-03 50@2022-06 80@2022-09", dated("一、建设温室。2022年一季度、上半年、三季度建设进度分别达到20%、50%、80%以上。"));
  }

  private static String dated(String items) throws Exception {
    return Plan.notice(items).targets().stream()
        .filter(target -> target.kind() != Kind.QUALITATIVE)
        .map(target -> target.value() + "@" + target.deadline())
        .collect(Collectors.joining(" "));
  }

  private static String written(String items) throws Exception {
    return Plan.notice(items).targets().stream()
        .filter(target -> target.kind() != Kind.QUALITATIVE)
        .map(TargetShapesTest::written)
        .collect(Collectors.joining("; "));
  }

  private static String written(Target target) {
    String unit = target.unit() == null ? "" : target.unit();
    return target.kind()
        + " "
        + target.op()
        + " "
        + target.value()
        + " "
        + unit
        + " "
        + target.indicator();
  }
}
