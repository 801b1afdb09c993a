package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes in clauses that say for all lists who leads and who helps, and words that name nobody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsibilityNotesTest {
  private static List<String> units(String first, String second) throws Exception {
    return Plan.tasks("一、建设戈壁温室。完善水电路配套。" + first + "\n二、推广滴灌技术。扩大滴灌面积。" + second).stream()
        .map(Plan::units)
        .toList();
  }

  @Test
  void the_units_before_the_first_comma_lead() throws Exception {
    assertEquals(
        List.of("lead 省水利厅, 省财政厅; responsible 省林草局", "lead 省农业农村厅; responsible 省水利厅"),
        units("（责任单位：省水利厅、省财政厅，省林草局；第一个逗号前为牵头单位，下同）", "（责任单位：省农业农村厅，省水利厅）"));
  }

  @Test
  void the_heading_of_an_item_in_a_section_of_duties_says_who_acts() throws Exception {
    String items =
        """
        一、组织领导与责任分工
        （一）省水利厅、省农业农村厅等主管部门
        压实建设单位节水主体责任，督促企业完善计量设施。
        （二）各街镇、经开区
        落实属地管理责任，建立日常巡查机制。
        二、加强宣传
        （一）省级媒体
        开展节水宣传，推广先进经验。
        """;

    assertEquals(
        List.of("responsible 省水利厅, 省农业农村厅, 主管部门", "responsible 各街镇, 经开区", ""),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void the_units_before_the_comma_lead_and_the_others_help_where_a_note_says_so() throws Exception {
    assertEquals(
        List.of("lead 省水利厅, 省财政厅; support 省林草局", "lead 省农业农村厅; support 省水利厅, 各市州政府"),
        units("（省水利厅、省财政厅，省林草局。列逗号之前的为牵头单位，其他有关单位按职责分工配合，下同）", "（省农业农村厅，省水利厅、各市州政府）"));
  }

  @Test
  void a_list_without_a_comma_has_no_lead_where_the_comma_tells() throws Exception {
    assertEquals(
        List.of("responsible 省水利厅, 省财政厅", "lead 省农业农村厅; responsible 省水利厅"),
        units("（责任单位：省水利厅、省财政厅（逗号前为牵头单位，未明确牵头单位的按职责分工负责，下同））", "（责任单位：省农业农村厅，省水利厅）"));
  }

  @Test
  void the_comma_within_a_bracket_divides_no_list() throws Exception {
    assertEquals(
        "lead 省水利厅, 各市政府; support 省林草局",
        units("（省水利厅、各市政府（含嘉峪关市，下同），省林草局。逗号前为牵头单位，其他单位配合）", "").getFirst());
  }

  @Test
  void the_first_unit_leads_and_the_others_help_where_a_note_says_both() throws Exception {
    assertEquals(
        List.of("lead 省水利厅; support 省财政厅, 省林草局", "lead 省农业农村厅; support 省水利厅"),
        units("（省水利厅、省财政厅、省林草局。第一个单位为牵头单位，其他为配合单位，下同）", "（省农业农村厅、省水利厅）"));
  }

  @Test
  void units_that_are_all_responsible_are_named_once_and_their_label_is_none() throws Exception {
    assertEquals(
        "lead 省水利厅; responsible 省财政厅, 各市州政府",
        units("（省水利厅牵头，省财政厅按职责分工负责。各市州政府均为责任单位，以下不再列出）", "").getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（省水利厅领导小组各成员单位按职责分工负责，长期坚持） | responsible 省水利厅领导小组各成员单位",
        "各地各有关部门要分工负责，建立项目清单。 | responsible 各地各有关部门",
        "（按进度推进，牵头考核单位：省水利厅） | lead 省水利厅",
        "（持续优化，牵头考核单位：省水利厅） | lead 省水利厅",
        "（牵头单位：省水利厅；配合单位：长期护水工作领导小组） | lead 省水利厅; support 长期护水工作领导小组",
      })
  void how_long_and_how_work_is_shared_names_nobody(String words, String units) throws Exception {
    assertEquals(units, Plan.units("一、建设戈壁温室。完善水电路配套。" + words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "定责任：挂钩省领导：李明、王强；责任主体：兰州市人民政府；牵头部门：省水利厅。 | leader 李明, 王强; responsible 兰州市人民政府; lead 省水利厅",
        "（规计司牵头，农水水电司、水规总院配合） | lead 规计司; support 农水水电司, 水规总院",
        "（省水利厅机关党委牵头，厅直各单位党组织负责） | lead 省水利厅机关党委; responsible 厅直各单位党组织",
        "（各街镇、经开区、头桥集团） | responsible 各街镇, 经开区, 头桥集团",
        "（各乡镇） | responsible 各乡镇",
        "（责任单位：省水利厅，各市、自治州人民政府；完成时限：2022年11月底前） | responsible 省水利厅, 各市、自治州人民政府",
        "（责任单位：省水利厅，各县〈市、区〉人民政府） | responsible 省水利厅, 各县〈市、区〉人民政府",
        "（省水利厅负责。各县级市<区>人民政府<管委会>负责落实） | responsible 省水利厅, 各县级市<区>人民政府<管委会>",
        "（责任单位：〔省水利厅、省农业农村厅（省乡村振兴局）、省财政厅按职责分工负责〕 | responsible 省水利厅, 省农业农村厅（省乡村振兴局）, 省财政厅",
        "（责任单位：省水利厅；督导单位：省财政厅会同省林草局） | responsible 省水利厅; support 省财政厅, 省林草局",
        "（省水利厅、各区政府（含兰州新区管委会、高新区管委会，下同），省财政厅） | responsible 省水利厅, 各区政府, 省财政厅",
        "（以上10至12项由省水利厅牵头，省财政厅配合） | lead 省水利厅; support 省财政厅",
        "牵头单位：省教育厅（特殊教育）、省委宣传部（省新闻出版局） | lead 省教育厅, 省委宣传部（省新闻出版局）",
        "（责任单位：各县〔区〕党委、政府） | responsible 各县〔区〕党委、政府",
        "由省水利厅负责，省财政厅、省林草局参与，到2025年建成温室。 | responsible 省水利厅; support 省财政厅, 省林草局",
        "由酒钢集团负责组织实施，完善配套。 | responsible 酒钢集团",
        "（牧民培训由省水利厅负责，农机培训由省财政厅牵头） | responsible 省水利厅; lead 省财政厅",
        "（中国（甘肃）自由贸易试验区管委会负责） | responsible 中国（甘肃）自由贸易试验区管委会",
        "由省人民医院、省中医医院分别牵头组建医疗集团。 | lead 省人民医院, 省中医医院",
        "由省水利厅牵头，省财政厅、河西学院按职责分工负责，完善配套。 | lead 省水利厅; responsible 省财政厅, 河西学院",
        "由省水利厅牵头，省农科院张掖分院参与，完善配套。 | lead 省水利厅; support 省农科院张掖分院",
        "由省水利厅牵头，省财政厅、某某储备张掖直属库配合。 | lead 省水利厅; support 省财政厅, 某某储备张掖直属库",
        "由省水利厅牵头，省财政厅、省商务厅协助落实招商和包保责任，完善配套。 | lead 省水利厅; support 省财政厅, 省商务厅",
        "省水利厅负责统筹设计，省财政厅负责落实资金，北方农垦集团张掖分公司配合做好区域治理。 | responsible 省水利厅, 省财政厅; support 北方农垦集团张掖分公司",
        "由省水利厅牵头，各异地商会配合，完善配套。 | lead 省水利厅; support 各异地商会",
        "（省水利厅牵头，张掖城市和交通投资集团配合） | lead 省水利厅; support 张掖城市和交通投资集团",
        "配套率达到100%。——省水利厅牵头，省财政厅、张掖农科所配合；第四季度完成 | lead 省水利厅; support 省财政厅, 张掖农科所",
        "主责单位：省水利厅；配合单位：省财政厅 | lead 省水利厅; support 省财政厅",
        "由省水利厅牵头、省财政厅配合建立监测台账，完善配套。 | lead 省水利厅; support 省财政厅",
        "（省水利厅牵头，省财政厅为责任单位） | lead 省水利厅; responsible 省财政厅",
        "充分发挥省节水工作领导小组牵头抓总作用，完善配套。 | ''",
        "（省水利厅牵头，兰州边检站配合） | lead 省水利厅; support 兰州边检站",
        "由人事科牵头、教师工作科配合建立监测台账。 | lead 人事科; support 教师工作科",
        "由省水利厅会同张掖数据中心集群管委会组织建设。 | lead 省水利厅; support 张掖数据中心集群管委会",
        "（省土壤肥料站牵头，省财政厅配合） | lead 省土壤肥料站; support 省财政厅",
        "由甲某信息技术有限公司和乙某信息技术有限公司成立运营公司负责建设。 | ''",
        "（责任单位：省水利厅、省畜牧中心、 — 4 — 省供销社） | responsible 省水利厅, 省畜牧中心, 省供销社",
      })
  void names_in_clauses_and_sentences_are_read_whole(String words, String units) throws Exception {
    assertEquals(units, Plan.units("一、建设戈壁温室。完善水电路配套。" + words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（省水利厅负责。以下任务均需各市政府落实，不再一一列出） | responsible 省财政厅, 各市政府",
        "（责任单位：省水利厅；各项任务均需市县政府落实，不再列出） | responsible 省财政厅, 市县政府",
        "（省水利厅负责，各市（州）政府推动落实。以下均需各市（州）政府推动落实，不再列出） | responsible 省财政厅, 各市（州）政府",
        "（省水利厅负责，以下均需各州、市有关部门负责落实，不再列出） | responsible 省财政厅, 各州、市有关部门",
      })
  void units_that_carry_all_tasks_out_join_the_later_lists(String note, String units)
      throws Exception {
    assertEquals(units, units(note, "（省财政厅负责）").getLast());
  }

  @Test
  void units_named_at_the_head_of_a_section_join_the_tasks_of_that_section_only() throws Exception {
    String items =
        """
        二、重点任务
        以下任务责任单位均包括各市（州）政府，不再逐项列出。
        （一）建设戈壁温室。完善水电路配套。（省水利厅负责）
        （二）推广滴灌技术。扩大滴灌面积。（省农业农村厅负责）
        三、保障措施
        （一）加强督导检查。建立调度制度，定期通报进展。（省政府督查室负责）
        """;

    assertEquals(
        List.of("responsible 省水利厅, 各市（州）政府", "responsible 省农业农村厅, 各市（州）政府", "responsible 省政府督查室"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_note_below_the_table_says_who_leads_in_its_rows() throws Exception {
    String items =
        """
        任务清单
        序号
        工作任务
        责任单位
        完成时限
        1
        建设戈壁温室，完善水电路配套，扩大种植面积
        省农业农村厅、省水利厅
        2022年12月
        2
        推广滴灌技术，扩大滴灌面积，建设示范区
        省水利厅、省财政厅
        2022年12月
        3
        培育经营主体，开展品牌推介，举办产销对接会
        省商务厅、省财政厅
        2022年12月
        注：1.责任单位栏未注明牵头单位的，列第一位的为牵头单位。
        """;

    assertEquals(
        List.of(
            "lead 省农业农村厅; responsible 省水利厅",
            "lead 省水利厅; responsible 省财政厅",
            "lead 省商务厅; responsible 省财政厅"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_note_in_brackets_on_its_own_line_joins_the_tasks_below_it() throws Exception {
    String items =
        """
        （以下各项任务的责任单位均包含各区人民政府，不再逐项列出）
        一、建设戈壁温室
        1.完善水电路配套，扩大面积。
        牵头单位：省水利厅
        2.推广滴灌技术，扩大滴灌面积。
        牵头单位：省农业农村厅
        """;

    assertEquals(
        List.of("lead 省水利厅; responsible 各区人民政府", "lead 省农业农村厅; responsible 各区人民政府"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void units_that_a_note_makes_responsible_for_all_tasks_of_a_table_join_its_rows_only()
      throws Exception {
    String items =
        """
        一、工作要求
        （一）压实责任。省水利厅负责统筹，加快建设。
        任务分工表
        说明：各市教育局、兰州新区教育局均为各项任务的责任单位，表中不再逐项列出。
        序号
        工作任务
        工作内容
        完成时限
        牵头单位
        责任单位
        1
        建设温室
        完善水电路配套，新建温室20座。
        年底前
        省水利厅
        省财政厅、省林草局
        2
        推广滴灌
        扩大滴灌面积，培训农民5000人次。
        2022年9月底前
        省农业农村厅、省水利厅
        省财政厅
        """;

    assertEquals(
        List.of(
            "responsible 省水利厅",
            "lead 省水利厅; responsible 省财政厅, 省林草局, 各市教育局, 兰州新区教育局",
            "lead 省农业农村厅, 省水利厅; responsible 省财政厅, 各市教育局, 兰州新区教育局"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void heads_of_tables_are_read_by_the_words_they_are_made_of() throws Exception {
    String items =
        """
        一、任务分工
        本方案共安排2项任务，表中各项任务均需各市水务局落实，不再列出。
        序号
        重点任务
        具体内容及目标要求
        分管厅领导
        牵头处（室）
        配合处（室）、单位
        完成时限
        1
        建设温室
        完善水电路配套，新建温室20座。
        李明
        规划建设处
        财务处、省水利科学研究院
        年底前
        2
        推广滴灌
        扩大滴灌面积，培训农民5000人次。
        陈国华
        农村水利处
        财务处
        9月底前
        """;

    assertEquals(
        List.of(
            "leader 李明; lead 规划建设处; support 财务处, 省水利科学研究院; responsible 各市水务局",
            "leader 陈国华; lead 农村水利处; support 财务处; responsible 各市水务局"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_person_before_a_department_is_no_place() throws Exception {
    String items =
        """
        一、任务分工
        序号
        重点任务
        牵头领导
        牵头单位
        配合单位
        1
        建设温室，完善水电路配套。
        陈国华
        市水务局
        市财政局、市林草局
        2
        推广滴灌，扩大滴灌面积。
        李明
        市农业农村局
        市水务局
        """;

    assertEquals(
        List.of(
            "leader 陈国华; lead 市水务局; support 市财政局, 市林草局", "leader 李明; lead 市农业农村局; support 市水务局"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void numbered_lines_of_a_box_are_no_tasks() throws Exception {
    String items =
        """
        一、推广节水
        1.建设温室。完善水电路配套。（省水利厅负责）
        2.推广滴灌。扩大滴灌面积。（省水利厅负责）
        专栏1 节水重点工程
        1．温室工程。新建温室20座。
        2．滴灌工程。新建滴灌10万亩。
        3.培育主体。扶持合作社。（省农业农村厅负责）
        """;

    assertEquals(List.of("一、1.", "一、2.", "一、3."), Plan.numbers(items));
  }

  @Test
  void units_before_a_verb_that_are_listed_no_more_join_the_rows() throws Exception {
    String items =
        """
        一、任务分工
        （表中牵头单位列首位的负责汇总，各市州人民政府、兰州新区管委会按职责抓好落实，不再逐项列出。）
        序号
        重点任务
        牵头单位
        配合单位
        完成时限
        1
        建设温室，完善水电路配套。
        省水利厅
        省财政厅
        年底前
        2
        推广滴灌，扩大滴灌面积。
        省农业农村厅
        省财政厅
        年底前
        """;

    assertEquals(
        List.of(
            "lead 省水利厅; support 省财政厅; responsible 各市州人民政府, 兰州新区管委会",
            "lead 省农业农村厅; support 省财政厅; responsible 各市州人民政府, 兰州新区管委会"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_note_behind_a_clause_says_who_leads_the_lists_and_who_joins_them() throws Exception {
    String items =
        """
        一、建设温室。完善水电路配套。
        责任单位：省水利厅、省财政厅。以下责任单位列首位者为牵头单位；各县（市、区）人民政府，兰州新区、甘南新区管委会均为责任单位，不再逐一列出。
        二、推广滴灌。扩大滴灌面积。
        责任单位：省农业农村厅、省财政厅
        """;

    assertEquals(
        List.of(
            "lead 省水利厅; responsible 省财政厅, 各县（市、区）人民政府, 兰州新区, 甘南新区管委会",
            "lead 省农业农村厅; responsible 省财政厅, 各县（市、区）人民政府, 兰州新区, 甘南新区管委会"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void two_lines_below_a_group_are_one_clause_of_it() throws Exception {
    String items =
        """
        一、推广节水
        1.建设温室。完善水电路配套。
        2.推广滴灌。扩大滴灌面积。
        3.培育主体。扶持合作社。
        牵头单位：省水利厅
        责任单位：省财政厅，各市州政府
        """;

    assertEquals(
        List.of(
            "lead 省水利厅; responsible 省财政厅, 各市州政府",
            "lead 省水利厅; responsible 省财政厅, 各市州政府",
            "lead 省水利厅; responsible 省财政厅, 各市州政府"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_clause_below_a_group_says_by_when_all_of_it_is_done() throws Exception {
    String items =
        """
        一、推广节水
        （一）建设温室。完善水电路配套。
        （二）推广滴灌。9月底前完成设备招标。
        （三）培育主体。扶持合作社。
        牵头单位：省水利厅；责任单位：各市州政府。完成时限：2023年12月底前
        """;

    assertEquals(
        Arrays.asList("2023-12", "2022-09", "2023-12"),
        Plan.tasks(items).stream().map(Task::deadline).toList());
  }

  @Test
  void a_clause_below_a_group_leads_it_though_its_last_item_names_helpers() throws Exception {
    String items =
        """
        一、推广节水
        （一）建设温室。完善水电路配套。
        （二）推广滴灌。扩大滴灌面积。
        （三）培育主体。扶持合作社。（配合单位：省供销社）
        牵头单位：省水利厅；责任单位：各市州政府
        """;

    assertEquals(
        List.of(
            "lead 省水利厅; responsible 各市州政府",
            "lead 省水利厅; responsible 各市州政府",
            "support 省供销社; lead 省水利厅; responsible 各市州政府"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_sentence_below_a_group_says_who_leads_all_of_it() throws Exception {
    String items =
        """
        一、推广节水
        （一）建设温室。完善水电路配套。
        （二）推广滴灌。扩大滴灌面积。
        （三）培育主体。扶持合作社。
        以上工作由省水利厅、省农业农村厅牵头，省财政厅配合。
        """;

    assertEquals(
        List.of(
            "lead 省水利厅, 省农业农村厅; support 省财政厅",
            "lead 省水利厅, 省农业农村厅; support 省财政厅",
            "lead 省水利厅, 省农业农村厅; support 省财政厅"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void a_clause_in_brackets_below_a_group_says_of_which_items() throws Exception {
    String items =
        """
        一、推广节水
        1.建设温室。完善水电路配套。（责任单位：省住房城乡建设厅）
        2.推广滴灌。扩大滴灌面积。（牵头单位：省农业农村厅）
        （以上第1—2项任务由省水利厅牵头抓总，各市州政府配合。）
        二、培育主体
        3.扶持合作社。发展订单农业。（责任单位：省供销合作社）
        4.培育企业。完善冷链设施。（责任单位：省商务厅）
        （以上第3至4项责任领导：省政府副省长李四）
        """;

    assertEquals(
        List.of(
            "responsible 省住房城乡建设厅; lead 省水利厅; support 各市州政府",
            "lead 省农业农村厅; support 各市州政府",
            "responsible 省供销合作社; leader 李四",
            "responsible 省商务厅; leader 李四"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @Test
  void units_named_at_the_head_of_a_group_join_the_tasks_of_that_group_only() throws Exception {
    String items =
        """
        一、重点任务
        （一）建设温室
        本行动各项任务责任单位均含东城、西城街道办事处，不再逐一列出。
        1.完善配套。改造水电路设施。（省水利厅负责）
        2.统一标准。制定建设规程。（省住房城乡建设厅负责）
        （二）推广滴灌
        3.扩大面积。新建滴灌设施。（省农业农村厅负责）
        """;

    assertEquals(
        List.of(
            "responsible 省水利厅, 东城, 西城街道办事处",
            "responsible 省住房城乡建设厅, 东城, 西城街道办事处",
            "responsible 省农业农村厅"),
        Plan.tasks(items).stream().map(Plan::units).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省水利厅牵头，省财政厅、省林草局参与，对任务开展督办。 | lead 省水利厅; support 省财政厅, 省林草局",
        "各牵头单位要切实履行牵头抓总责任，加强协调。 | ''",
        "（省水利厅牵头，省林草局及有关州、市人民政府配合） | lead 省水利厅; support 省林草局, 有关州、市人民政府",
        "（省水利厅牵头，省林草局、甘南、临夏州、市人民政府配合） | lead 省水利厅; support 省林草局, 甘南, 临夏州、市人民政府",
        "（省水利厅牵头，沿黄各市、州人民政府配合） | lead 省水利厅; support 沿黄各市、州人民政府",
        "每月将进展报领导小组办公室（设在省水利厅）。 | ''",
        "（责任单位：*省水利厅、省林草局） | responsible 省水利厅, 省林草局",
      })
  void who_takes_part_is_said_behind_who_leads(String sentence, String units) throws Exception {
    assertEquals(units, Plan.units("一、推广节水。扩大滴灌面积。" + sentence));
  }

  @Test
  void a_document_may_say_which_departments_are_meant() throws Exception {
    assertEquals(
        "responsible 各市、县级政府, 《节水办法》涉及的相关部门",
        Plan.units("一、建设戈壁温室。完善水电路配套。（各市、县级政府及《节水办法》涉及的相关部门负责）"));
  }
}
