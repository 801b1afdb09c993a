package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a task, where it begins and ends, and by when it is due. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTest {

  @Test
  void leaves_outside_the_preamble_are_tasks() throws Exception {
    assertEquals(
        List.of("二、(一)1.", "二、(一)2.", "二、(二)", "三、"),
        Plan.numbers(
            """
            一、总体要求
            （一）指导思想。全面贯彻新发展理念，推动戈壁农业高质量发展。
            （二）主要目标。到2025年，新建戈壁温室10万亩。
            二、重点任务
            （一）建设温室。
            1.建设日光温室。统一建设标准。
            2.建设连栋温室。引进智能装备。
            （二）节约用水。推广滴灌技术。
            三、加强组织领导。建立工作机制，强化督促检查。
            """));
  }

  @Test
  void an_item_glued_to_the_line_before_it_is_found_by_the_number_that_is_missing()
      throws Exception {
    assertEquals(
        List.of("一、1.", "一、2.", "二、3.", "二、4.", "二、5."),
        Plan.numbers(
            """
            一、强化统筹协调，保障温室建设1.加强工作谋划。建立工作台账，压实各方责任。
            2.强化政策支持。统筹涉农资金，优先安排温室项目，
            二、节约用水
            3.推广滴灌技术。更换老旧管道，形成节水新格局，4.完善计量设施。实行定额管理。
            5.培训种植户。普及节水知识，自2.0版平台上线起实行。
            """));
  }

  @Test
  void goals_that_are_dealt_out_one_by_one_are_tasks() throws Exception {
    String goals =
        """
        一、主要预期目标
        1.温室产值增长6.5%左右。
        责任单位：省农业农村厅、省统计局
        2.戈壁农业保持平稳。
        二、重点任务
        3.建设温室。
        责任单位：省农业农村厅
        """;
    assertEquals(List.of("一、1.", "二、3."), Plan.numbers(goals));
  }

  @Test
  void a_row_of_paragraphs_that_deal_out_duties_are_tasks() throws Exception {
    Notice notice =
        Plan.notice(
            """
            一、加强组织领导。成立戈壁农业工作领导小组。
            附件
            戈壁农业工作领导小组组成人员及工作职责
            组长：张三 市委副书记
            领导小组负责统筹戈壁农业发展，研究解决重大问题。
            市农业农村局负责温室建设和种苗供应。对不达标的温室，督促整改。
            市水务局负责核定用水指标。
            甲州气象分局负责发布寒潮预警。
            """);
    assertEquals(
        List.of("市农业农村局负责温室建设和种苗供应。对不达标的温室，督促整改。", "市水务局负责核定用水指标。", "甲州气象分局负责发布寒潮预警。"),
        notice.tasks().stream().filter(task -> task.number() == null).map(Task::text).toList());
    assertEquals(
        List.of("市农业农村局", "市水务局", "甲州气象分局"),
        notice.tasks().stream()
            .flatMap(task -> task.responsibilities().stream())
            .map(unit -> unit.asWritten())
            .toList());
  }

  @Test
  void a_row_of_labelled_duties_below_a_heading_are_tasks() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、推广节水。扩大滴灌面积。（省水利厅负责）
            二、职责分工
            省农业农村厅：牵头负责戈壁农业的统筹协调，制定年度工作清单。
            省水利厅：负责核定用水指标。
            省财政厅：负责落实补助资金。
            """);

    assertEquals(
        List.of("responsible 省水利厅", "lead 省农业农村厅", "responsible 省水利厅", "responsible 省财政厅"),
        tasks.stream().map(Plan::units).toList());
  }

  @Test
  void duties_may_be_those_of_several_units() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、推广节水。扩大滴灌面积。（省水利厅负责）
            二、职责分工
            省农业农村厅：负责戈壁农业的统筹协调，会同省财政厅做好资金监管。
            省水利厅、省林草局、张掖生态环境局：按职责分工负责用水指标的审批服务。
            各县（市、区）人民政府，各园区管委会：负责本辖区的组织实施。
            """);

    assertEquals(
        List.of(
            "responsible 省水利厅",
            "responsible 省农业农村厅; lead 省农业农村厅; support 省财政厅",
            "responsible 省水利厅, 省林草局, 张掖生态环境局",
            "responsible 各县（市、区）人民政府, 各园区管委会"),
        tasks.stream().map(Plan::units).toList());
  }

  @Test
  void items_of_a_box_before_the_clause_of_the_item_it_stands_in_are_no_items() throws Exception {
    assertEquals(
        List.of("一、(一)1.", "一、(二)1.", "一、(二)2."),
        Plan.numbers(
            """
            一、节约用水
            （一）推广滴灌
            1.建设工程。加快渠系衬砌，完善计量设施，扩大滴灌面积。
            专栏1 渠系衬砌重点工程
            1.甲渠工程。衬砌干渠支渠，更换老旧闸门，安装量水设施。
            2.乙渠工程。衬砌干渠支渠，更换老旧闸门，安装量水设施。
            责任单位：省水利厅、省财政厅
            （二）加强监管
            1.严格执法。开展联合检查，公布举报电话，查处违法取水行为。
            责任单位：省水利厅
            2.加强服务。组织专家下乡，开展技术培训，建立服务热线。
            责任单位：省科技厅
            """));
  }

  @Test
  void how_long_a_stage_takes_closes_no_task() throws Exception {
    assertEquals(
        List.of("responsible 省水利厅"),
        Plan.tasks("一、实施步骤\n（一）动员部署阶段（2022年4月）。各地细化任务分工，抓好宣传。（省水利厅负责）").stream()
            .map(Plan::units)
            .toList());
  }

  @Test
  void goals_beside_other_preamble_are_no_task() throws Exception {
    assertEquals(List.of("二、"), Plan.numbers("一、总体要求和目标任务\n推动戈壁农业提质增效。\n二、推广节水。扩大滴灌面积。（省水利厅负责）"));
  }

  @Test
  void two_paragraphs_that_name_a_unit_may_be_chance() throws Exception {
    assertEquals(
        List.of("一、"),
        Plan.numbers(
            """
            一、加强组织领导。成立戈壁农业工作领导小组。
            附件
            戈壁农业工作领导小组组成人员及工作职责
            市农业农村局负责温室建设和种苗供应。
            市水务局负责核定用水指标。
            """));
  }

  @Test
  void headed_paragraphs_of_a_section_are_tasks_where_other_sections_have_items() throws Exception {
    assertEquals(
        List.of("一、(一)", "一、(二)", "二、", "二、", "二、"),
        Plan.numbers(
            """
            一、建设温室
            （一）统一标准。完善水电路配套设施。
            （二）引进装备。推广智能控制系统。
            二、做好组织实施
            加强领导。建立由分管领导负责的工作机制，定期研究解决问题。
            强化协作。各有关部门密切配合，共同推进温室建设各项工作。
            狠抓落实。细化工作措施，明确责任分工，确保取得实效。
            """));
  }

  @Test
  void headed_paragraphs_of_an_item_are_one_task() throws Exception {
    assertEquals(
        List.of("一、(一)", "一、(二)"),
        Plan.numbers(
            """
            一、建设温室
            （一）统一标准。
            完善配套。完善水电路配套设施，统一建设标准。
            引进装备。推广智能控制系统，提高管理水平。
            培训农户。组织种植户集中学习，提高种植技术。
            （二）节约用水。推广滴灌技术。
            """));
  }

  @Test
  void a_closing_paragraph_that_says_who_has_to_act_is_a_task() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室。完善水电路配套设施。
            二、节约用水。推广滴灌技术。
            各地要加强组织领导。省农业农村厅要会同省水利厅加强督促检查。
            """);
    assertEquals(3, tasks.size());
    assertEquals("lead 省农业农村厅; support 省水利厅", Plan.units(tasks.getLast()));
  }

  @Test
  void items_that_say_what_the_document_means_are_no_tasks() throws Exception {
    assertEquals(
        List.of("一、1."),
        Plan.numbers(
            """
            一、其他事项
            1.加强宣传引导，及时总结推广经验。
            2.本措施所支持的合作社指已在市场监管部门登记的农民专业合作社。
            """));
  }

  @Test
  void items_keep_their_level_where_the_first_number_above_them_is_lost() throws Exception {
    assertEquals(
        List.of("一、1.", "一、2.", "一、(二)3.", "一、(二)4."),
        Plan.numbers(
            """
            一、建设温室
            1.统一标准。完善水电路配套设施。
            2.引进装备。推广智能控制系统。
            （二）节约用水。
            3.推广滴灌。更换老旧管道。
            4.计量用水。完善计量设施。
            """));
  }

  @Test
  void an_article_that_says_what_an_office_does_is_a_task() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            第一条 本细则所称戈壁温室，是指在戈壁上建设的温室。
            第二条 省农业农村厅自2024年起，每年公开发布项目申报指南。
            第三条 对通过审核的项目，省农业农村厅确定名单并予以公示。
            第四条 申报主体可以自愿提出申请。
            """);
    assertEquals(List.of("第二条", "第三条"), tasks.stream().map(Task::number).toList());
  }

  @Test
  void what_is_delivered_by_a_date_is_the_deadline() throws Exception {
    Task task = Plan.tasks("一、建设温室。研究制定温室建设标准，7月中旬按程序报审。").getFirst();
    assertEquals("2022-07", task.deadline());
  }

  @Test
  void two_numbers_before_one_text_are_parent_and_child() throws Exception {
    assertEquals(
        List.of("一、1.(1)", "一、1.(2)"),
        Plan.numbers(
            """
            一、节约用水
            1.（1）推广滴灌技术，更换老旧管道。
            （2）完善计量设施，实行定额管理。
            """));
  }

  @Test
  void lines_that_only_name_things_belong_to_the_item_that_announces_them() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、加强培训
            每年组织种植户集中学习，提高管理水平。主要学习内容为：
            （1）戈壁温室的建设标准和技术规程。
            （2）节水灌溉的设备目录。
            责任科室：种植科牵头，各科室配合
            """);
    assertEquals(List.of("一、"), tasks.stream().map(Task::number).toList());
    assertEquals("lead 种植科; support 各科室", Plan.units(tasks.getFirst()));
  }

  @Test
  void a_section_that_tells_why_orders_nothing() throws Exception {
    assertEquals(
        List.of("二、"),
        Plan.numbers(
            """
            一、充分认识发展戈壁农业的重要意义
            戈壁农业是拓展农业空间、促进农民增收的有效途径。
            二、建设温室。统一建设标准，完善配套设施。
            """));
  }

  @Test
  void each_closing_clause_ends_a_task_of_its_own() throws Exception {
    List<Task> tasks = Plan.tasks("一、建设温室。统一建设标准。（责任单位：省农业农村厅）安排专项资金支持。（责任单位：省财政厅）");
    assertEquals(
        List.of("建设温室。统一建设标准。（责任单位：省农业农村厅）", "安排专项资金支持。（责任单位：省财政厅）"),
        tasks.stream().map(Task::text).toList());
    assertEquals("建设温室", tasks.get(0).title());
    assertNull(tasks.get(1).title());
  }

  @Test
  void a_clause_may_stand_on_the_line_below() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室。统一建设标准，完善配套设施。
            牵头单位：省农业农村厅
            责任单位：省水利厅
            二、节约用水。推广滴灌技术。
            """);
    assertEquals(2, tasks.size());
    assertEquals("lead 省农业农村厅; responsible 省水利厅", Plan.units(tasks.getFirst()));
  }

  @Test
  void items_that_say_which_of_several_policies_holds_are_none() throws Exception {
    assertEquals(
        List.of("一、1."),
        Plan.numbers(
            """
            一、扶持措施
            1.建设温室。统一建设标准，完善配套设施。
            2.同一主体符合多项政策的，按照就高不重复原则执行。
            3.本方案与国家有关规定相抵触的，按国家规定执行。
            """));
  }

  @Test
  void paragraphs_that_speak_for_the_whole_notice_are_none() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室。统一建设标准，完善配套设施，推广先进技术，带动农民增收。
            二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率。
            各地各部门要高度重视，抓好落实。
            本方案自印发之日起施行，有效期3年。
            """);
    assertEquals(2, tasks.size());
    assertEquals("节约用水。推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率。", tasks.get(1).text());
  }

  @Test
  void an_unnumbered_paragraph_with_its_own_clause_is_a_task() throws Exception {
    List<Task> tasks = Plan.tasks("加快建设戈壁温室，统一建设标准，完善水电路配套设施。（责任单位：省农业农村厅）");
    assertEquals(1, tasks.size());
    assertNull(tasks.getFirst().number());
  }

  @Test
  void rows_of_a_task_table_are_tasks() throws Exception {
    String page =
        """
        <html><body><div id="zoom"><p>甘肃省戈壁农业重点任务分工</p>
        <table><tr><th>序号</th><th>重点任务</th><th>牵头单位</th><th>配合单位</th><th>完成时限</th></tr>
        <tr><td>1</td><td>建设日光温室，统一建设标准</td><td rowspan="2">省农业农村厅</td><td>省水利厅、省财政厅</td><td>2022年6月底前</td></tr>
        <tr><td>2</td><td>建设连栋温室，引进智能装备</td><td>省工业和信息化厅</td><td>2022年底前</td></tr>
        </table></div></body></html>
        """;
    Notice notice = Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "fengong.html");
    assertEquals(2, notice.tasks().size());
    assertEquals("lead 省农业农村厅; support 省水利厅, 省财政厅", Plan.units(notice.tasks().get(0)));
    assertEquals("lead 省农业农村厅; support 省工业和信息化厅", Plan.units(notice.tasks().get(1)));
    assertEquals("2022-06", notice.tasks().get(0).deadline());
  }

  @Test
  void articles_are_tasks_where_they_oblige_an_authority() throws Exception {
    assertEquals(
        List.of("第四条"),
        Plan.numbers(
            """
            第一条 为规范戈壁温室管理，制定本办法。
            第二条 本办法所称戈壁温室，是指在戈壁滩上建设的设施农业温室。
            第三条 违反本办法规定的，由农业农村部门责令改正。
            第四条 县级以上人民政府农业农村主管部门应当建立戈壁温室档案。
            第五条 本办法自2022年5月1日起施行。
            """));
  }

  @Test
  void an_article_parted_from_its_chapters_heading_by_white_space_alone_is_one() throws Exception {
    assertEquals(
        List.of("第一章第二条", "第二章第三条"),
        Plan.numbers(
            """
            第一章　总则　　第一条 　为规范戈壁温室管理，制定本办法。
            第二条 　县级以上人民政府农业农村主管部门应当建立戈壁温室档案。
            第二章　档案　　第三条 　农业农村主管部门应当公开温室档案。
            """));
  }

  @Test
  void the_cases_of_an_article_are_none() throws Exception {
    assertEquals(
        List.of("第一条"),
        Plan.numbers(
            """
            第一条 农业农村主管部门应当更新温室档案。有下列情形之一的，应当在5日内更新：
            （一）依据发生变化的；
            （二）温室拆除的。
            """));
  }

  @Test
  void what_a_word_means_and_what_a_report_holds_are_none() throws Exception {
    assertEquals(
        List.of("二、(一)", "二、(二)"),
        Plan.numbers(
            """
            一、评估内容
            （一）生态宜居。反映温室周边大气、水、绿地等生态要素的保护情况和资源利用水平。
            （二）交通便捷。反映田间道路整体水平，机耕道的通达性和便利性等方面。
            二、工作安排
            （一）开展评估。组织专家下乡，采集数据，分析温室建设中存在的问题。
            （二）形成报告。10月15日前，形成温室建设评估报告，报送省农业农村厅。
            评估报告主要内容包括：
            1.温室建设总体情况，与相关规划、工作目标、有关要求及先进水平的对比评估结果；
            2.制定重点行动计划。
            """));
  }

  @Test
  void conditions_may_be_announced_by_a_whole_sentence() throws Exception {
    assertEquals(
        List.of("二、"),
        Plan.numbers(
            """
            一、项目实施条件
            具备以下条件的灌区，均应积极实施节水项目建设。
            1.单个灌区可利用面积1500亩以上，渠系布局以2010年以后新建的为主，并经鉴定符合要求；
            2.建设单位已委托具有资质的单位进行渠系安全性检测，并出具相应检测报告。
            二、做好项目申报。各市州要认真组织审核，按时报送材料。
            """));
  }

  @Test
  void what_applicants_must_have_is_none() throws Exception {
    assertEquals(
        List.of("二、"),
        Plan.numbers(
            """
            一、建设要求
            申请建设戈壁农业实验室原则上应满足以下基本要求：
            （一）创新团队。组建由领军人才、工程师组成的稳定科研团队，支撑保障实验室运行。
            （二）管理机制。构建多方投入机制，实行法人实体化运行，完善内部治理。
            二、做好项目申报。各市州要认真组织审核，按时报送材料。
            """));
  }

  @Test
  void lists_of_conditions_are_none() throws Exception {
    assertEquals(
        List.of("二、"),
        Plan.numbers(
            """
            一、申报戈壁温室项目须具备下列条件：
            1.在我省注册的农业企业。
            2.具有独立法人资格。
            二、做好项目申报。各市州要认真组织审核，按时报送材料。
            """));
  }

  @Test
  void a_plan_attached_to_its_notice_gives_its_tasks() throws Exception {
    String text =
        """
        甘肃省农业农村厅关于印发戈壁农业提升工作方案的通知
        各市州农业农村局：
        现将《戈壁农业提升工作方案》印发给你们，请结合本地实际，认真抓好贯彻落实，确保各项任务按期完成。
        甘肃省农业农村厅
        2022年3月1日
        附件
        戈壁农业提升工作方案
        一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。
        二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高利用效率。
        """;
    Notice notice = Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "fujian.txt");
    assertEquals(List.of("一、", "二、"), notice.tasks().stream().map(Task::number).toList());
  }

  @Test
  void a_body_printed_twice_gives_its_tasks_once() throws Exception {
    String items =
        """
        一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术，带动农民持续增收，打造现代农业示范样板。
        二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率，建立用水定额管理制度和考核机制。
        """;
    assertEquals(2, Plan.tasks(items + "甘肃省戈壁农业发展实施方案\n" + items).size());
  }

  @Test
  void short_tasks_of_a_body_printed_twice_are_taken_once() throws Exception {
    String items =
        """
        一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术，带动农民持续增收，打造现代农业示范样板。
        二、节约用水。推广滴灌技术，建成水窖200座。
        """;
    Notice notice = Plan.notice(items + "甘肃省戈壁农业发展实施方案\n" + items);
    assertEquals(List.of(2, 1), List.of(notice.tasks().size(), notice.targets().size()));
  }

  @Test
  void a_task_left_out_as_repeated_is_warned_of() throws Exception {
    String item = "%s建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术，带动农民持续增收，打造现代农业示范样板。\n";
    Notice notice = Plan.notice(item.formatted("一、") + item.formatted("二、"));
    assertEquals(List.of("repeated-tasks"), notice.warnings().stream().map(Warning::code).toList());
  }

  @Test
  void the_numbers_of_a_box_are_no_items() throws Exception {
    assertEquals(
        List.of("一、(一)", "一、(二)"),
        Plan.numbers(
            """
            一、重点任务
            （一）建设温室。统一建设标准，完善配套设施。（省农业农村厅负责）专栏1：重点示范基地（2家）
            1.酒泉戈壁农业示范基地。依托产业园区，重点发展日光温室。
            2.张掖戈壁农业示范基地。依托龙头企业，重点发展连栋温室。
            （二）节约用水。推广滴灌技术，建设智能系统。（省水利厅负责）
            """));
  }

  @Test
  void a_box_below_an_item_without_a_clause_is_part_of_it() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。
            专栏1 戈壁温室重点项目
            推进酒泉市肃州区产业园、张掖市高台县示范区、武威市古浪县温室基地建设。
            二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高利用效率。
            """);
    assertEquals(2, tasks.size());
    assertTrue(tasks.getFirst().text().endsWith("古浪县温室基地建设。"));
  }

  @Test
  void paragraphs_with_titles_of_their_own_belong_to_the_item_above_them() throws Exception {
    assertEquals(
        List.of("一、", "二、"),
        Plan.numbers(
            """
            一、建设温室。统一建设标准，完善水电路配套设施。
            二、保障措施
            加强组织领导。各级政府要建立工作机制，统筹推进戈壁农业发展。
            加大资金投入。整合涉农资金，支持温室建设和节水改造。
            """));
  }

  @Test
  void lines_of_a_box_that_say_who_acts_are_tasks() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室
            （一）统一标准。完善配套设施，推广基质栽培技术。（省农业农村厅负责）
            专栏1 各县目标
            敦煌市：到2025年，温室面积达到8万亩。（责任单位：敦煌市人民政府）
            以上数据为累计数。
            肃北县：到2025年，温室面积达到3万亩。（责任单位：肃北县人民政府）
            （二）推广技术。推广滴灌技术。（省水利厅负责）
            """);
    assertEquals(
        "[responsible 省农业农村厅, responsible 敦煌市人民政府, responsible 肃北县人民政府, responsible 省水利厅]",
        tasks.stream().map(Plan::units).toList().toString());
  }

  @Test
  void a_clause_below_a_box_whose_lines_say_who_acts_speaks_for_the_group() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、推广节水
            （一）建设温室。统一建设标准，完善配套设施。
            （二）推广滴灌。扩大滴灌面积，完善计量设施。
            （三）培育主体。扶持合作社，发展订单农业。
            专栏1 节水工程
            ——滴灌工程。新建滴灌50万亩。（责任单位：省水利厅）
            ——种苗工程。建设育苗中心10个。（责任单位：省林草局）
            责任单位：省农业农村厅、省财政厅
            """);

    assertEquals(
        List.of(
            "responsible 省农业农村厅, 省财政厅",
            "responsible 省农业农村厅, 省财政厅",
            "responsible 省农业农村厅, 省财政厅",
            "responsible 省水利厅",
            "responsible 省林草局"),
        tasks.stream().map(Plan::units).toList());
  }

  @Test
  void a_box_behind_an_item_is_not_its_text() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。（省农业农村厅负责）
            专栏1 戈壁温室重点项目
            酒泉市肃州区戈壁农业产业园、张掖市高台县戈壁农业示范区、武威市古浪县温室基地。
            二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高利用效率。（省水利厅负责）
            """);
    assertEquals("建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。（省农业农村厅负责）", tasks.getFirst().text());
  }

  private static final String ITEMS_WITH_BOXES =
      """
      一、节约用水
      （一）推广滴灌
      1.建设工程。加快渠系衬砌，完善计量设施，扩大滴灌面积，提高灌溉水有效利用系数。（牵头单位：省水利厅）
      专栏1 渠系衬砌重点工程
      1.甲渠工程。衬砌干渠支渠，更换老旧闸门，安装量水设施。
      2.乙渠工程。衬砌干渠支渠，更换老旧闸门，安装量水设施。
      3.丙渠工程。衬砌干渠支渠，更换老旧闸门，安装量水设施。
      2.培育主体。扶持合作社，发展订单农业，建设育苗中心，推广基质栽培技术。（牵头单位：省农业农村厅）
      专栏2 育苗重点工程
      1.5G育苗工厂。建设智能育苗温室，配套水肥一体化设备。
      2.良种工程。引进优良品种，开展品种比较试验，建立良种档案。
      3.加强服务。组织专家下乡，开展技术培训，建立服务热线，及时解决农户困难。（牵头单位：省科技厅）
      专栏3 服务重点工程
      1.专家工程。组建专家服务团，分片包干，定期巡回指导。
      2.课堂工程。录制技术课程，送到田间地头，分批培训农户。
      3.示范工程。选择示范农户，建立示范地块，组织观摩学习。
      4.热线工程。开通服务热线，安排专人值守，限时答复农户。
      （二）加强监管
      1.严格执法。开展联合检查，公布举报电话，查处违法取水行为，加强用水计量监管。（牵头单位：省水利厅）
      """;

  private static final List<String> NUMBERS_WITHOUT_BOXES =
      List.of("一、(一)1.", "一、(一)2.", "一、(一)3.", "一、(二)1.");

  @Test
  void items_of_boxes_that_count_as_the_items_around_them_are_no_items() throws Exception {
    assertEquals(NUMBERS_WITHOUT_BOXES, Plan.numbers(ITEMS_WITH_BOXES));
  }

  @Test
  void boxes_are_told_in_a_text_that_has_lost_its_line_breaks() throws Exception {
    assertEquals(
        NUMBERS_WITHOUT_BOXES,
        Plan.numbers(ITEMS_WITH_BOXES.replace("工程\n1.", "工程项目1.").replace("\n", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "原则上2023年9月底前完成。 | 2023-09",
        "2023年3月底前形成清单，上半年实现常态运行。 | 2023-06",
        "2022年8月底前编制指引；2023年完成区域试验。 | 2023",
        "（牵头单位：省农业农村厅；完成时限：2023年11月底前） | 2023-11",
        "（牵头单位：省农业农村厅；完成时限：9月底前） | 2022-09",
        "（省农业农村厅会同省水利厅负责，第四季度完成） | 2022-12",
        "（省农业农村厅负责；编制工作第三季度完成） | 2022-09",
        "(省农业农村厅牵头 , 完成时限 :2023年底) | 2023",
        "（省农业农村厅、省水利厅牵头，完成时限2024年底） | 2024",
        "（牵头单位：省农业农村厅；完成时限：苜蓿种植8月底前完成，青贮收储10月底前完成） | 2022-10",
        "10月底前组织验收，对优秀的每个奖励10万元。 | 2022-10",
        "一季度新建温室40座以上，全年开工进度不低于上年同期水平。 | ",
        "2022年10月底前全面完成2021年底存量水泵更新。 | 2022-10",
        "2022年新开工温室项目8个，2024年全部建成并投入使用。 | 2024",
        "主体工程于2023年9月底前完工。 | 2023-09",
        "强化结果运用。2024年，制定出台温室评估办法。 | 2024",
        "2023年底前全面完成资源普查并形成名录。 | 2023",
        "各市州制定工作方案，于7月底前报省农业农村厅。 | 2022-07",
        "各部门实施方案应于2022年12月底前报省农业农村厅备案。 | 2022-12",
        "渡槽改造工程2024年汛前主体完工。 | 2024",
        "逐项细化年度计划，4月15日前将实施细则报送省农业农村厅备案。 | 2022-04-15",
        "3月底前将任务分解下达到县。 | 2022-03",
        "推进管网分离，2024年建成输水渠道，分离率达到90%。 | 2024",
        "2025年底前滴灌占比达到30%以上；推广节水设备。 | ",
        "年内推介典型案例100个，营造浓厚氛围。 | ",
        "贷款余额较2021年末翻一番，简化贷款手续。 | ",
        "各地制定实施方案，于4月10日前将实施方案报省农业农村厅备案。 | 2022-04-10",
        "2023年上半年形成全省普查成果。 | 2023-06",
        "（牵头单位：省农业农村厅；完成时限：持续推进） | ",
        "2023年6月底前，完成全省戈壁资源普查。 | 2023-06",
        "年底前制定出台技术规程。 | 2022",
        "到2025年基本建成现代戈壁农业体系。 | ",
        "政策有效期至2025年12月31日。 | ",
        "各地于6月15日前报送工作进展。 | ",
        "每年1月底前完成上一年度考核。 | ",
        "将此项工作纳入年底考核体系。 | ",
        "企业可在2022年12月31日前申请补缴。 | ",
        "2022年，制定温室标准；2023年，开展试点；2024年，全面推开应用。 | 2024",
        "2022年，制定温室标准，开展试点。 | ",
        "2023年6月底前，制定规程；2024年底前，形成“全省一体”的监测网络。 | 2024",
        "2024年底前，基本形成监测网络。 | ",
        "到2022年底新建温室100座，2022年上半年，省农业农村厅印发实施细则。 | 2022-06",
        "（牵头单位：省农业农村厅；完成时限：全年） | ",
        "2022年6月底前提交资源评价报告。 | 2022-06",
        "老旧管网2023年汛期前全部更换到位。 | 2023",
        "2024年采暖季前，新增温室供暖改造6.3万户。 | ",
        "“十四五”末整治完毕。 | 2025",
        "比“十三五”末有较大提升，优化温室布局。 | ",
        "发布温室安全标准，不晚于2023年8月31日施行。 | 2023-08-31",
        "其余资金上半年拨付到位。 | 2022-06",
        "评审结果7月底前公布。 | 2022-07",
        "计划3月中旬下达。 | 2022-03",
        "5月、10月各开展一轮集中排查。 | 2022-10",
        "2022年7月上旬、2023年1月上旬分别对实施效果开展评估。 | 2023-01",
        "2022年5月至7月，督促经营主体逐项自查。 | 2022-07",
        "2022年1月1日至12月31日，返还标准可按6个月计算。 | ",
        "2022年完成立法调研，2023年按程序提请审议。 | 2023",
        "2022年完成温室投资28亿元以上，续建项目倒排工期。 | ",
        "储备库2022年开工，2023年12月建成。 | 2023-12",
        "改革方案年内报批，改造任务明年底前完成。 | 2023",
        "一号日光温室年底竣工，二号日光温室开展前期工作。 | 2022",
        "2022年缓缴的保险费，可在2023年底前分期补缴。 | ",
        "2023年底前，持证率达到100%；每季度公布一批典型案例。 | ",
        "2022年底前占比达到30%，年度数据以监测系统为准。 | ",
        "逐项更新进展，12月10日前提交年度工作总结。 | ",
        "4月底前制定实施计划，年底前报送总结报告。 | 2022-04",
        "2023年底前建成滴灌产能4万吨，2025年全面完成规划目标。 | ",
      })
  void deadlines_say_by_when_work_is_to_be_done(String clause, String deadline) throws Exception {
    assertEquals(deadline, Plan.tasks("一、建设温室。统一建设标准，完善配套设施。" + clause).getFirst().deadline());
  }

  @ParameterizedTest
  @CsvSource({
    "（一）总结评估阶段（2025年11月至12月）。开展评估。, 2025-12",
    "（一）总结评估阶段（2025年11月至12月）。开展评估，2025年12月20日前形成报告。, 2025-12-20",
    "3月：完成温室普查，梳理问题。（省农业农村厅负责）, 2022-03",
    "7月至9月：推广滴灌技术，组织培训。（省农业农村厅负责）, 2022-09",
    "（一）终期评估阶段（2025年1月—12月）。开展总结，2025年10月底前完成评估。, 2025-10",
    "（一）动员部署阶段（2022年4月）。制定工作方案，4月25日前报省农业农村厅备案。, 2022-04",
    "（一）制定计划阶段（2022年3月25日前）。制定计划，3月15日前完成评审。, 2022-03-25",
    "（一）集中整治阶段（5-7月）：开展集中整治。, 2022-07",
    "（一）建设温室。完善配套。（责任单位：省水利厅；完成时限：10月底前（其中选址5月底前））, 2022-10",
  })
  void the_dates_of_a_stage_hold_where_its_text_names_none(String stage, String deadline)
      throws Exception {
    assertEquals(deadline, Plan.tasks("一、实施步骤\n" + stage).getFirst().deadline());
  }

  @Test
  void a_date_may_stand_right_behind_a_number() throws Exception {
    assertEquals(
        List.of("一、1.", "一、2."),
        Plan.numbers("一、排查整治\n1.9月30日前，完成温室底数排查，建立台账。\n2.11月30日前，开展温室整治，消除隐患。"));
  }

  @Test
  void a_short_line_that_orders_work_wholly_is_a_task() throws Exception {
    assertEquals(
        List.of("一、(一)", "一、(二)"),
        Plan.numbers("一、实施步骤\n（一）第一季度：做好温室立项，制定实施方案。\n（二）第三季度：全面实施建设施工。"));
  }

  @Test
  void a_heading_that_only_says_by_when_dates_the_work_below_it() throws Exception {
    String stages = "一、时间节点\n（一）2023年4月底前\n制定温室检查规程，开展联合检查。\n（二）2023年6月底前\n开展整改。";
    assertEquals(
        List.of("2023-04", "2023-06"), Plan.tasks(stages).stream().map(Task::deadline).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "抓好2021年度补贴，各县区于8月31日前完成温室验收工作。, 2022-08-31",
    "更新使用20年以上（2004年1月1日前办理登记）的水泵，完善配套设施。,",
  })
  void a_year_that_is_over_says_which_and_not_by_when(String words, @Nullable String deadline)
      throws Exception {
    assertEquals(deadline, Plan.tasks("一、建设温室。统一建设标准，完善配套设施。" + words).getFirst().deadline());
  }
}
