package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has to do a task, and as what. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsibilityTest {

  private static String ofClause(String clause) throws Exception {
    return Plan.units("一、建设戈壁温室。完善水电路配套，推广基质栽培技术。" + clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（责任单位：省农业农村厅、省水利厅） | responsible 省农业农村厅, 省水利厅",
        "〔责任部门：省农业农村厅，省水利厅〕 | responsible 省农业农村厅, 省水利厅",
        "(省农业农村厅负责) | responsible 省农业农村厅",
        "（省农业农村厅牵头负责） | lead 省农业农村厅",
        "（省农业农村厅、省水利厅按职责分工负责） | responsible 省农业农村厅, 省水利厅",
        "（省农业农村厅牵头，省水利厅配合） | lead 省农业农村厅; support 省水利厅",
        "（省农业农村厅牵头，省水利厅、省财政厅等按职责分工负责） | lead 省农业农村厅; responsible 省水利厅, 省财政厅",
        "（牵头单位：省农业农村厅；责任单位：省水利厅；配合单位：各市州政府） | lead 省农业农村厅; responsible 省水利厅; support 各市州政府",
        "（责任单位：省农业农村厅，配合单位：省水利厅、省财政厅） | responsible 省农业农村厅; support 省水利厅, 省财政厅",
        "（省农业农村厅会同省水利厅、省财政厅负责） | lead 省农业农村厅; support 省水利厅, 省财政厅",
        "（省农业农村厅会同省水利厅，各市州政府按职责分工负责） | lead 省农业农村厅; support 省水利厅; responsible 各市州政府",
        "（市税务局、兰州海关、市商务委） | responsible 市税务局, 兰州海关, 市商务委",
        "（种植处牵头，相关处室按职责分工负责） | lead 种植处; responsible 相关处室",
        "（省农业农村厅牵头，持续推进） | lead 省农业农村厅",
        "（责任单位：省农业农村厅；适用范围：河西走廊） | responsible 省农业农村厅",
        "（牵头单位：省农业农村厅等部门按照职能负责；责任单位：各市州政府） | lead 省农业农村厅; responsible 各市州政府",
        "（省水利厅等相关部门按职责分工，各市州政府结合实际贯彻落实） | responsible 省水利厅, 相关部门, 各市州政府",
        "（省“戈壁农业、节水农业”厅际联席会议成员单位按职责分工负责） | responsible 省“戈壁农业、节水农业”厅际联席会议成员单位",
        "（责任单位：各市县政府，以下简称市县政府） | responsible 各市县政府",
        "（分管省领导：张三；牵头单位：省农业农村厅） | leader 张三; lead 省农业农村厅",
        "（牵头领导：张 三；牵头单位：省农业农村厅） | leader 张 三; lead 省农业农村厅",
        "（责任单位：省林草局，各盟行政公署、市人民政府） | responsible 省林草局, 各盟行政公署、市人民政府",
        "（责任单位：省农业农村厅（牵头）、水利厅、省林草局） | lead 省农业农村厅; responsible 水利厅, 省林草局",
        "（省水利厅牵头，省林草局会同省公安厅、省供销合作社落实查验制度） | lead 省水利厅, 省林草局; support 省公安厅, 省供销合作社",
        "（省商务厅牵头，山东、上海援建指挥部，各县市人民政府，兵团第三师按职责分工负责） | lead 省商务厅; responsible 山东, 上海援建指挥部, 各县市人民政府, 兵团第三师",
        "（省商务厅、兰州出入境边防检查站、青藏集团公司格尔木车务段按职责分工负责） | responsible 省商务厅, 兰州出入境边防检查站, 青藏集团公司格尔木车务段",
        "（责任单位：兰州新区投资集团、省水利厅） | responsible 兰州新区投资集团, 省水利厅",
        "（责任单位：省水利厅，省直各委、办、局） | responsible 省水利厅, 省直各委、办、局",
        "（牵头单位：省水利厅（负责渠道、泵站）、省林草局（负责林带）） | lead 省水利厅, 省林草局",
        "（责任单位：兰州公安分局〔社会噪声〕、省水利厅） | responsible 兰州公安分局, 省水利厅",
        "（省水利厅牵头组织，省节水专家组负责技术指导，省农业技术推广总站等各有关单位负责本单位推广） | lead 省水利厅; responsible 省节水专家组, 省农业技术推广总站, 各有关单位",
        "（省水利厅负责渠道、泵站、水窖，省林草局负责林带，省商务厅按行业管理职责指导） | responsible 省水利厅, 省林草局; support 省商务厅",
        "（省水利、财政、税务部门按职责分工落实） | responsible 省水利, 财政, 税务部门",
        "（省水利厅、省林草局，移动、联通、电信兰州分公司） | responsible 省水利厅, 省林草局, 移动, 联通, 电信兰州分公司",
        "（承办：省水利厅　协办：省财政厅） | responsible 省水利厅; support 省财政厅",
        "（责任领导：省政府副省长李四；牵头单位：省水利厅） | leader 李四; lead 省水利厅",
        "（责任领导：省委常委、副省长李四） | leader 李四",
        "（分管副省长李四负责；省水利厅牵头） | leader 李四; lead 省水利厅",
      })
  void clauses_give_units_and_roles(String clause, String units) throws Exception {
    assertEquals(units, ofClause(clause));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（责任单位：省住房和城乡建设厅、省文化和旅游厅和省水利厅） | responsible 省住房和城乡建设厅, 省文化和旅游厅, 省水利厅",
        "（责任单位：省水利厅，各市、县（区）人民政府） | responsible 省水利厅, 各市、县（区）人民政府",
        "（各县、市、区农业农村局负责） | responsible 各县、市、区农业农村局",
        "（省水利厅，3个月内完成） | responsible 省水利厅",
        "（2024.6.30前，省水利厅） | responsible 省水利厅",
        "（责任单位：各开发区管委会、区县政府） | responsible 各开发区管委会, 区县政府",
        "（责任单位：省水利厅、省财政厅等有关部门） | responsible 省水利厅, 省财政厅, 有关部门",
        "（责任单位：省水利厅、省财政厅等单位） | responsible 省水利厅, 省财政厅",
        "（省水利厅等省直相关部门及各地按职责分工负责） | responsible 省水利厅, 省直相关部门, 各地",
        "（责任单位：各有关部门和单位） | responsible 各有关部门和单位",
        "（责任单位：酒泉、张掖市政府） | responsible 酒泉, 张掖市政府",
        "（责任单位：省发展改革委（省能源局）、省水利厅） | responsible 省发展改革委（省能源局）, 省水利厅",
        "（兰州、天水、武威等市人民政府负责） | responsible 兰州, 天水, 武威等市人民政府",
      })
  void names_are_split_as_written(String clause, String units) throws Exception {
    assertEquals(units, ofClause(clause));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（以下简称戈壁温室）",
        "（2022年3月至12月）",
        "（含敦煌市、玉门市）",
        "（由省农业农村厅负责解释）",
        "（国发〔2021〕3号）",
        "（酒泉市、张掖市）",
      })
  void other_brackets_name_nobody(String bracket) throws Exception {
    assertEquals("", ofClause(bracket + "做好宣传。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由省农业农村厅牵头制定技术规程。 | lead 省农业农村厅",
        "省农业农村厅负责牵头，开展督导。 | lead 省农业农村厅",
        "省农业农村厅负责会同省水利厅编制规划。 | lead 省农业农村厅; support 省水利厅",
        "公安、税务、海关等部门按照职责分工密切配合。 | support 公安, 税务, 海关",
        "省农业农村厅牵头，会同省水利厅编制规划。 | lead 省农业农村厅; support 省水利厅",
        "各市州政府和戈壁示范区、兰州新区管委会负责统筹推进。 | responsible 各市州政府, 戈壁示范区, 兰州新区管委会",
        "省农业农村厅会同省水利厅组织开展普查。 | lead 省农业农村厅; support 省水利厅",
        "省农业农村厅会同有关部门处理遗留问题。 | lead 省农业农村厅; support 有关部门",
        "省农业农村厅会同人行兰州中心支行推出信贷产品。 | lead 省农业农村厅; support 人行兰州中心支行",
        "成立领导小组，领导小组办公室设在省农业农村厅，负责日常调度。 | responsible 领导小组办公室",
        "领导小组办公室设在省农业农村厅，承担日常工作。 | ''",
        "由省林草局牵头，敦煌市、肃北县人民政府、中国科学院水生生物研究所配合。 | lead 省林草局; support 敦煌市, 肃北县人民政府, 中国科学院水生生物研究所",
        "省农业农村厅将会同省水利厅开展督查。 | lead 省农业农村厅; support 省水利厅",
        "其中，省水利厅负责统筹用水。 | responsible 省水利厅",
        "建立由省农业农村厅牵头的工作机制。 | ''",
        "省农业农村厅每季度会同省水利厅开展监测。 | lead 省农业农村厅; support 省水利厅",
        "由省农业农村厅牵头，青藏集团公司格尔木车务段、兰州中川机场有限责任公司配合。 | lead 省农业农村厅; support 青藏集团公司格尔木车务段, 兰州中川机场有限责任公司",
        "由省农业农村厅牵头，社会资本参与。 | lead 省农业农村厅",
        "由省交通集团牵头组织实施，兰州港务集团、省港口集团有关企业配合。 | lead 省交通集团; support 兰州港务集团, 省港口集团有关企业",
        "省农业农村厅要会同省委督查室、省政府督查室按季度开展督导。 | lead 省农业农村厅; support 省委督查室, 省政府督查室",
        "省商务厅会同兰州海关、兰州出入境边防检查站推进口岸开放。 | lead 省商务厅; support 兰州海关, 兰州出入境边防检查站",
        "由省委目标绩效办（省委督查室、省政府督查室）牵头。 | lead 省委目标绩效办（省委督查室、省政府督查室）",
        "各级财政、审计部门负责跟踪资金使用。 | responsible 各级财政, 审计部门",
        "省农业农村厅要发挥好牵头作用，会同省水利厅加强统筹。 | lead 省农业农村厅; support 省水利厅",
        "发挥行业协会牵头作用。 | ''",
        "省农业农村厅、省水利厅重点负责灌溉设施监管。 | responsible 省农业农村厅, 省水利厅",
        "建立由省农业农村厅牵头，省水利厅参加的联席会议制度。 | ''",
        "由省农业农村厅会同省水利厅、省中小企业局、省林草局研究。 | lead 省农业农村厅; support 省水利厅, 省中小企业局, 省林草局",
        "由省农业农村厅会同有关部门及电网企业联合开展检查。 | lead 省农业农村厅; support 有关部门, 电网企业",
        "补助资金管理办法由省财政厅会同省农业农村厅制定。 | lead 省财政厅; support 省农业农村厅",
        "省农业农村厅、省水利厅在职责范围内，分别负责监督检查。 | responsible 省农业农村厅, 省水利厅",
        "完善灌溉体系。区经委根据工作职责，具体负责本区温室管理。 | responsible 区经委",
        "日常工作由省农业农村厅负责。 | responsible 省农业农村厅",
        "各地负责审批的部门要逐项认领。 | ''",
        "本方案由省农业农村厅会同省财政厅负责解释。 | ''",
        "鼓励龙头企业牵头组建联合体。 | ''",
        "温室经营负责人要参加培训。 | ''",
        "省农业农村厅作为牵头单位。 | ''",
      })
  void sentences_count_only_with_a_unit_as_subject(String sentence, String units) throws Exception {
    assertEquals(units, ofClause(sentence));
  }

  @Test
  void the_units_of_another_notice_in_the_file_are_those_of_its_own_city() throws Exception {
    String text =
        """
        张掖市人民政府办公室关于建设戈壁温室的通知
        各县区人民政府：
        为建设戈壁温室，带动农民增收，经市政府同意，现将有关事项通知如下，请认真贯彻执行。
        一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。（市水务局负责）
        二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率。（市水务局负责）
        酒泉市人民政府办公室关于印发酒泉市盐碱地综合利用实施方案的通知
        酒政办发〔2022〕16号
        各县区人民政府：
        现将方案印发给你们，请结合实际抓好落实，按月报送进展，年底由市政府办公室统一考核。
        一、改良土壤。实施深松深翻，推广暗管排盐技术。（市水务局负责）
        """;
    assertEquals(
        List.of("张掖市水务局", "张掖市水务局", "酒泉市水务局"),
        Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "two.txt").tasks().stream()
            .map(task -> task.responsibilities().getFirst().unit())
            .toList());
  }

  @Test
  void a_sentence_before_the_items_makes_units_part_of_each() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、重点任务
            以下各项任务均由酒泉市、张掖市人民政府具体落实，责任单位中不再列出。
            （一）建设温室。统一建设标准。（责任单位：省农业农村厅）
            （二）节约用水。推广滴灌技术。
            """);
    assertEquals("responsible 省农业农村厅, 酒泉市, 张掖市人民政府", Plan.units(tasks.get(0)));
    assertEquals("responsible 酒泉市, 张掖市人民政府", Plan.units(tasks.get(1)));
  }

  @Test
  void a_note_about_what_follows_does_not_concern_its_own_task() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设戈壁温室。统一建设标准。（责任单位：省农业农村厅；以下均需各市、县政府落实，不再列出）
            二、节约用水。推广滴灌技术。（责任单位：省水利厅）
            """);
    assertEquals("responsible 省农业农村厅", Plan.units(tasks.get(0)));
    assertEquals("responsible 省水利厅, 各市、县政府", Plan.units(tasks.get(1)));
  }

  @Test
  void a_note_that_tasks_concern_units_stands_for_all_later_clauses() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室。统一建设标准。〔责任单位：省农业农村厅。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕
            二、节约用水。推广滴灌技术。〔责任单位：省水利厅〕
            """);
    assertEquals("responsible 省水利厅, 相关市（州）人民政府", Plan.units(tasks.get(1)));
  }

  @Test
  void an_item_of_the_forwarding_letter_may_say_that_the_first_unit_leads() throws Exception {
    Notice notice =
        Hongtou.read(
            """
            甘肃省人民政府办公厅关于印发2022年戈壁农业重点工作责任分解的通知
            各市、自治州人民政府：
            现将责任分解印发你们，请结合以下要求认真落实。
            一、各级各部门要提高站位，强化责任，确保落实。
            二、责任分解中，列第一位的责任单位为牵头单位，要及时报告完成情况。
            甘肃省人民政府办公厅
            2022年3月1日
            2022年戈壁农业重点工作责任分解
            1.建设温室。统一建设标准。（责任单位：省农业农村厅、省水利厅）
            """
                .getBytes(StandardCharsets.UTF_8),
            "letter.txt");
    assertEquals("lead 省农业农村厅; responsible 省水利厅", Plan.units(notice.tasks().getLast()));
  }

  @Test
  void a_labelled_line_behind_the_last_of_several_items_speaks_for_all() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建立工作机制
            1.成立工作专班，统筹推进温室建设。
            2.定期研究解决温室建设中的问题。
            3.按时完成年度建设任务。
            责任科室：种植科牵头，各科室配合
            """);
    assertEquals("lead 种植科; support 各科室", Plan.units(tasks.get(0)));
  }

  @Test
  void labelled_sentences_need_no_brackets() throws Exception {
    assertEquals(
        "lead 市水务局; responsible 各园区管委会, 各乡镇政府",
        ofClause("牵头单位：市水务局。责任单位：各园区管委会、各乡镇政府。完成时限：2022年9月。"));
  }

  @Test
  void a_clause_on_a_heading_goes_to_its_children_for_the_roles_they_do_not_name()
      throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设戈壁温室（省农业农村厅牵头）
            （一）建设日光温室。统一建设标准。（责任单位：酒泉市政府）
            （二）建设连栋温室。引进智能装备。（牵头单位：省工业和信息化厅）
            """);
    assertEquals("responsible 酒泉市政府; lead 省农业农村厅", Plan.units(tasks.get(0)));
    assertEquals("lead 省工业和信息化厅", Plan.units(tasks.get(1)));
  }

  @Test
  void a_sentence_at_the_head_of_a_group_that_only_says_who_acts_goes_to_its_items()
      throws Exception {
    String items =
        """
        一、重点任务
        （一）温室建设行动。由省农业农村厅牵头，省水利厅配合，各市州政府具体落实。
        1.完善配套。改造水电路设施。
        2.统一标准。制定建设规程。（省住房城乡建设厅负责）
        （二）推广滴灌行动
        以下各项由省水利厅牵头做好设备选型，省财政厅配合做好资金保障。
        3.扩大面积。新建滴灌设施。
        """;

    assertEquals(
        List.of(
            "lead 省农业农村厅; support 省水利厅; responsible 各市州政府",
            "responsible 省住房城乡建设厅; lead 省农业农村厅; support 省水利厅",
            "lead 省水利厅; support 省财政厅"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_clause_behind_the_last_child_speaks_for_all_of_them() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设戈壁温室
            （一）建设日光温室。统一建设标准。
            （二）建设连栋温室。引进智能装备。
            （责任单位：省农业农村厅、酒泉市政府）
            二、节约用水。推广滴灌技术。（省水利厅负责）
            """);
    assertEquals("responsible 省农业农村厅, 酒泉市政府", Plan.units(tasks.get(0)));
    assertEquals("responsible 省农业农村厅, 酒泉市政府", Plan.units(tasks.get(1)));
    assertEquals("responsible 省水利厅", Plan.units(tasks.get(2)));
    assertTrue(tasks.get(1).responsibilities().stream().allMatch(Responsibility::inherited));
  }

  @Test
  void a_clause_behind_the_last_of_items_that_say_who_acts_is_its_own() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室
            （一）统一标准。由省住房城乡建设厅牵头，省财政厅配合，完善配套设施。
            （二）推广技术。由省农业农村厅牵头，省财政厅配合，推广基质栽培技术。
            （三）加强研究。加强科技攻关，支持成果转化。
            （省科技厅牵头，省林草局配合）
            """);
    assertEquals("lead 省住房城乡建设厅; support 省财政厅", Plan.units(tasks.getFirst()));
    assertEquals("lead 省科技厅; support 省林草局", Plan.units(tasks.getLast()));
  }

  @Test
  void a_line_of_units_speaks_for_a_group_of_two_where_all_groups_close_with_one()
      throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室
            （一）统一标准。完善配套设施，扩大面积。
            （二）推广技术。推广基质栽培技术。
            （三）加强研究。加强科技攻关，支持成果转化。
            责任单位：省科技厅、省林草局
            二、节约用水
            （一）推广滴灌。扩大滴灌面积，建设示范区。
            （二）修复渠系。衬砌渠道，更换老旧管网。
            责任单位：省水利厅、省农业农村厅
            三、加强服务
            （一）培训农民。举办培训班，培育高素质农民。
            （二）培育品牌。开展品牌推介，建设体验店。
            （三）拓展市场。组织企业参展，开展产销对接。
            责任单位：省商务厅
            """);
    assertEquals("responsible 省水利厅, 省农业农村厅", Plan.units(tasks.get(3)));
  }

  @Test
  void a_note_adds_its_units_to_later_clauses() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设戈壁温室。统一建设标准。（责任单位：省农业农村厅，各市、县政府。以下责任单位中均包含各市、县政府，不再列出）
            二、节约用水。推广滴灌技术。（责任单位：省水利厅）
            三、加强宣传。总结推广经验。
            """);
    assertEquals("responsible 省农业农村厅, 各市、县政府", Plan.units(tasks.get(0)));
    assertEquals("responsible 省水利厅, 各市、县政府", Plan.units(tasks.get(1)));
    assertEquals("", Plan.units(tasks.get(2)));
  }

  @Test
  void a_note_makes_the_first_unit_of_each_list_its_lead() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设戈壁温室。统一建设标准。（省农业农村厅、省财政厅等负责。列第一位者为牵头单位，下同）
            二、节约用水。推广滴灌技术。（省水利厅、省农业农村厅负责）
            """);
    assertEquals("lead 省农业农村厅; responsible 省财政厅", Plan.units(tasks.get(0)));
    assertEquals("lead 省水利厅; responsible 省农业农村厅", Plan.units(tasks.get(1)));
  }

  @Test
  void a_unit_that_is_responsible_for_all_tasks_goes_to_all() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            以下各项任务，各市州人民政府均为责任单位。
            一、建设戈壁温室。统一建设标准。
            二、节约用水。推广滴灌技术。（省水利厅牵头）
            """);
    assertEquals("responsible 各市州人民政府", Plan.units(tasks.get(0)));
    assertEquals("lead 省水利厅; responsible 各市州人民政府", Plan.units(tasks.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（责任单位：省发展改革委、财政厅） | 甘肃省发展和改革委员会, 甘肃省财政厅",
        "（责任单位：省住建厅、省委网信办） | 甘肃省住房和城乡建设厅, 中共甘肃省委网络安全和信息化委员会办公室",
        "（责任单位：甘肃银保监局、人行兰州中心支行） | 中国银行保险监督管理委员会甘肃监管局, 中国人民银行兰州中心支行",
        "（责任单位：酒泉、张掖市政府） | 酒泉市人民政府, 张掖市人民政府",
        "（责任单位：各市州政府、有关部门） | -, -",
      })
  void full_names_are_those_of_the_notices_own_province(String clause, String names)
      throws Exception {
    assertEquals(names, Plan.fullNames("一、建设戈壁温室。完善水电路配套。" + clause));
  }

  @Test
  void a_name_across_a_hard_wrap_is_found_where_it_stands() throws Exception {
    String text = "一、建设戈壁温室。完善水电路配套。（责任单位：省农业农村厅、省水利厅）";
    Task task = Plan.tasks(text).getFirst();
    Responsibility second = task.responsibilities().get(1);
    assertEquals("省水利厅", second.span().of(Plan.notice(text).text()));
  }

  @Test
  void clauses_that_close_every_group_speak_for_all_of_its_items() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、降低成本
            （一）清理收费
            1.公开收费目录，做到目录之外无收费。
            2.开展收费清理，纠正违规行为。〔省财政厅、省税务局按职责分工负责〕
            （二）优化用水
            3.简化用水报装，推行网上办理。
            4.推进管网改造，提高供水能力。
            〔省水利厅牵头，各市州政府按职责分工负责〕
            （三）优化用电
            5.简化用电报装，推行网上办理。
            6.推进配网改造，提高供电能力。〔省电力公司负责〕
            （四）规范监管
            7.完善监管清单，明确监管事项。〔省市场监管局负责〕""");

    assertEquals("省财政厅 省税务局|省财政厅 省税务局|省水利厅 各市州政府|省水利厅 各市州政府|省电力公司|省电力公司|省市场监管局", names(tasks));
  }

  @Test
  void a_clause_at_the_end_of_one_item_is_its_own_where_other_items_have_clauses_too()
      throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、降低成本
            （一）清理收费
            1.公开收费目录，做到目录之外无收费。
            2.开展收费清理，纠正违规行为。（省财政厅负责）
            （二）优化用水
            3.简化用水报装，推行网上办理。（省水利厅负责）
            4.推进管网改造，提高供水能力。
            （三）优化用电
            5.简化用电报装，推行网上办理。
            6.推进配网改造，提高供电能力。（省电力公司负责）""");

    assertEquals("|省财政厅|省水利厅|||省电力公司", names(tasks));
  }

  private static String names(List<Task> tasks) {
    return tasks.stream()
        .map(
            task ->
                task.responsibilities().stream()
                    .map(Responsibility::asWritten)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("|"));
  }
}
