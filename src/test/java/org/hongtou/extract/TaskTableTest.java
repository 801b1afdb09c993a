package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of a page that assign tasks: which rows are tasks, and what their columns say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaskTableTest {

  private static Notice notice(String body) throws Exception {
    String page =
        "<html><body><div id=\"zoom\"><p>甘肃省人民政府办公厅关于印发2022年戈壁农业重点任务分工的通知</p>"
            + "<p>各市、自治州人民政府：</p><p>现将《2022年戈壁农业重点任务分工》印发给你们，请认真组织实施。</p>"
            + "<p>甘肃省人民政府办公厅</p><p>2022年3月1日</p><p>2022年戈壁农业重点任务分工</p>"
            + body
            + "</div></body></html>";
    return Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "fengong.html");
  }

  /** A table of rows, one a line, with {@code |} between cells. */
  private static String table(String rows) {
    return rows.lines()
        .map(
            line ->
                "<tr><td>"
                    + line.replace("|", "</td><td>").replace("<td>^", "<td rowspan=2>")
                    + "</td></tr>")
        .collect(Collectors.joining("\n", "<table>", "</table>"));
  }

  private static List<Task> tasks(String rows) throws Exception {
    return notice(table(rows)).tasks();
  }

  private static List<String> texts(List<Task> tasks) {
    return tasks.stream().map(task -> task.text().replace('\t', '|')).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "工作任务, 牵头单位, lead",
    "主要任务, 牵头部门, lead",
    "重点工作任务, 牵头处室, lead",
    "任务内容, 主办单位, lead",
    "工作内容, 责任单位, responsible",
    "改革事项, 责任部门, responsible",
    "具体措施, 承办单位, responsible",
    "工作举措, 落实单位, responsible",
    "目标任务, 责任主体, responsible",
    "责任事项, 责任处室, responsible",
    "2022年重点任务, 责任单位（列第一位的请汇总）, responsible",
    "任 务, 配合单位, support",
    "推进落实的具体措施, 协办单位, support",
    "事项, 参与单位, support"
  })
  void offices_call_the_columns_by_many_names(String task, String units, String role)
      throws Exception {
    List<Task> tasks =
        tasks(
            """
            序 号|%s|%s
            1|建设日光温室，统一建设标准|省农业农村厅、省水利厅
            2|推广滴灌技术，提高用水效率|省水利厅
            """
                .formatted(task, units));
    assertEquals(2, tasks.size());
    assertEquals(role + " 省农业农村厅, 省水利厅", Plan.units(tasks.getFirst()));
    assertEquals("table-row", tasks.getFirst().rule());
  }

  @ParameterizedTest
  @CsvSource({"完成时限", "完成时间", "时间节点", "时限要求", "进度安排"})
  void a_deadline_makes_a_table_of_tasks_without_units(String deadline) throws Exception {
    List<Task> tasks =
        tasks(
            """
            重点任务|%s
            建设日光温室，统一建设标准|6月底前
            推广滴灌技术，提高用水效率|长期坚持
            """
                .formatted(deadline));
    assertEquals("2022-06", tasks.get(0).deadline());
    assertNull(tasks.get(1).deadline());
  }

  @Test
  void rows_of_other_tables_are_none() throws Exception {
    for (String rows :
        List.of(
            "序号|企业名称|责任单位|备注\n1|戈壁农业公司|酒泉市|\n2|绿洲公司|张掖市|",
            "指标名称|目标值|责任单位\n温室面积|10万亩|省农业农村厅\n节水面积|5万亩|省水利厅",
            "事项名称|法定时限|承诺时限|责任处室\n温室用地备案|20个工作日|10个工作日|规划处\n取水许可|45日|20日|水资源处",
            "任务|数量|单位\n温室|10|万亩\n水窖|100|座",
            "姓名|工作单位|职务|责任\n张某|省农业农村厅|处长|组长\n李某|省水利厅|处长|成员",
            "序号|项目名称|责任单位\n1|敦煌戈壁温室园区|酒泉市\n2|高台设施农业基地|张掖市")) {
      assertEquals(List.of(), tasks(rows), rows);
    }
  }

  @Test
  void the_head_may_have_two_rows() throws Exception {
    List<Task> tasks =
        notice(
                """
                <table>
                <tr><td colspan=5>2022年戈壁农业重点任务分工表</td></tr>
                <tr><td rowspan=2>序号</td><td rowspan=2>重点任务</td><td colspan=2>责任分工</td><td rowspan=2>完成时限</td></tr>
                <tr><td>牵头单位</td><td>配合单位</td></tr>
                <tr><td>1</td><td>建设日光温室，统一建设标准</td><td>省农业农村厅</td><td>省水利厅</td><td>2022年6月</td></tr>
                <tr><td>2</td><td>推广滴灌技术，提高用水效率</td><td>省水利厅</td><td>省财政厅</td><td>2022年底</td></tr>
                </table>
                """)
            .tasks();
    assertEquals(List.of("1", "2"), tasks.stream().map(Task::number).toList());
    assertEquals("lead 省农业农村厅; support 省水利厅", Plan.units(tasks.getFirst()));
    assertEquals("2022", tasks.get(1).deadline());
  }

  @Test
  void heads_printed_again_on_each_page_are_no_rows() throws Exception {
    List<Task> tasks =
        tasks(
            """
            序号|重点任务|责任单位
            1|建设日光温室，统一建设标准|省农业农村厅
            序号|重点任务|责任单位
            2|推广滴灌技术，提高用水效率|省水利厅
            """);
    assertEquals(2, tasks.size());
  }

  @Test
  void a_table_goes_on_in_the_next_one_without_a_head() throws Exception {
    Notice notice =
        notice(
            table("序号|重点任务|责任单位\n1|建设日光温室，统一建设标准|省农业农村厅")
                + "<p>— 2 —</p>"
                + table("2|推广滴灌技术，提高用水效率|省水利厅\n3|培育龙头企业，延伸产业链条|省农业农村厅"));
    assertEquals(List.of("1", "2", "3"), notice.tasks().stream().map(Task::number).toList());
    assertEquals("responsible 省水利厅", Plan.units(notice.tasks().get(1)));
  }

  @Test
  void a_table_behind_more_text_needs_its_own_head() throws Exception {
    Notice notice =
        notice(
            table("序号|重点任务|责任单位\n1|建设日光温室，统一建设标准|省农业农村厅")
                + "<p>下列单位已经报送联系人，其余单位请于3月底前报送，联系人如有变动请及时告知省农业农村厅。</p>"
                + table("1|张某某|省水利厅\n2|李某某|省财政厅"));
    assertEquals(1, notice.tasks().size());
  }

  @Test
  void merged_cells_hold_for_each_row_that_they_cover() throws Exception {
    List<Task> tasks =
        notice(
                """
                <table><tr><td>序号</td><td>任务</td><td>具体措施</td><td>牵头单位</td><td>完成时限</td></tr>
                <tr><td>1</td><td rowspan=2>扩大温室面积</td><td>建设日光温室，统一建设标准</td><td rowspan=2>省农业农村厅</td><td rowspan=2>2022年6月</td></tr>
                <tr><td>2</td><td>建设连栋温室，引进智能装备</td></tr>
                <tr><td>3</td><td>节约用水</td><td>推广滴灌技术，提高用水效率</td><td>省水利厅</td><td>2022年底</td></tr>
                </table>
                """)
            .tasks();
    assertEquals(List.of("建设日光温室，统一建设标准", "建设连栋温室，引进智能装备", "推广滴灌技术，提高用水效率"), texts(tasks));
    assertEquals(List.of("扩大温室面积", "扩大温室面积", "节约用水"), tasks.stream().map(Task::section).toList());
    assertEquals("lead 省农业农村厅", Plan.units(tasks.get(1)));
    assertEquals("2022-06", tasks.get(1).deadline());
    assertNull(tasks.get(1).title());
  }

  @Test
  void one_task_cell_over_several_rows_of_units_is_one_task() throws Exception {
    List<Task> tasks =
        notice(
                """
                <table><tr><td>重点任务</td><td>责任单位</td></tr>
                <tr><td rowspan=2>建设日光温室，统一建设标准</td><td>省农业农村厅</td></tr>
                <tr><td>省水利厅</td></tr>
                <tr><td>推广滴灌技术，提高用水效率</td><td>省水利厅</td></tr>
                </table>
                """)
            .tasks();
    assertEquals(2, tasks.size());
    assertEquals("responsible 省农业农村厅, 省水利厅", Plan.units(tasks.getFirst()));
  }

  @Test
  void an_empty_cell_that_is_not_merged_says_nothing() throws Exception {
    List<Task> tasks = tasks("重点任务|牵头单位|配合单位\n建设日光温室，统一建设标准|省农业农村厅|—\n推广滴灌技术，提高用水效率||省水利厅");
    assertEquals("lead 省农业农村厅", Plan.units(tasks.get(0)));
    assertEquals("support 省水利厅", Plan.units(tasks.get(1)));
  }

  @Test
  void a_name_beside_the_measures_is_the_title() throws Exception {
    List<Task> tasks =
        tasks(
            """
            序号|改革举措|主要内容|指导部门|备注
            1|温室统一备案|把戈壁温室备案下放到县级，统一编号|省自然资源厅|全省
            2|用水总量预警|对用水超过定额的园区提前预警|省水利厅|
            """);
    assertEquals("温室统一备案", tasks.getFirst().title());
    assertEquals("温室统一备案|把戈壁温室备案下放到县级，统一编号", texts(tasks).getFirst());
    assertEquals("support 省自然资源厅", Plan.units(tasks.getFirst()));
  }

  @Test
  void rows_across_the_table_are_headings() throws Exception {
    List<Task> tasks =
        notice(
                """
                <table><tr><td>序号</td><td>任务</td><td>责任单位</td></tr>
                <tr><td colspan=3>一、扩大温室面积（2项）</td></tr>
                <tr><td>1</td><td>建设日光温室，统一建设标准</td><td>省农业农村厅</td></tr>
                <tr><td colspan=3>（二）节约用水</td></tr>
                <tr><td>2</td><td>推广滴灌技术，提高用水效率</td><td>省水利厅</td></tr>
                </table>
                """)
            .tasks();
    assertEquals(List.of("扩大温室面积（2项）", "节约用水"), tasks.stream().map(Task::section).toList());
  }

  @Test
  void a_cell_may_part_its_units_by_lines_or_state_roles_itself() throws Exception {
    List<Task> tasks =
        tasks(
            """
            重点任务|责任分工|责任领导
            建设日光温室，统一建设标准|省农业农村厅牵头，省水利厅、省财政厅配合|张 某
            推广滴灌技术，提高用水效率|<p>省水利厅</p><p>省发展</p><p>改革委</p><p>各市州人民政府</p>|李某某 王某
            """);
    assertEquals("lead 省农业农村厅; support 省水利厅, 省财政厅; leader 张 某", Plan.units(tasks.get(0)));
    assertEquals("responsible 省水利厅, 省发展 改革委, 各市州人民政府; leader 李某某, 王某", Plan.units(tasks.get(1)));
    assertEquals("甘肃省发展和改革委员会", tasks.get(1).responsibilities().get(1).unit());
  }

  @Test
  void the_head_may_say_that_the_first_unit_leads() throws Exception {
    List<Task> tasks = tasks("任务|责任单位（列第一位的为牵头单位）\n建设日光温室，统一建设标准|省农业农村厅、省水利厅\n推广滴灌技术，提高用水效率|省水利厅");
    assertEquals("lead 省农业农村厅; responsible 省水利厅", Plan.units(tasks.getFirst()));
  }

  @Test
  void numbers_may_stand_in_the_task_cells() throws Exception {
    List<Task> tasks = tasks("任务|责任单位\n1.建设日光温室，统一建设标准|省农业农村厅\n2．推广滴灌技术，提高用水效率|省水利厅");
    assertEquals(List.of("1.", "2."), tasks.stream().map(Task::number).toList());
    assertEquals(List.of("建设日光温室，统一建设标准", "推广滴灌技术，提高用水效率"), texts(tasks));
  }

  @Test
  void targets_of_a_goal_column_belong_to_the_row() throws Exception {
    Notice notice =
        notice(
            table(
                """
                序号|重点任务|年度目标|责任单位
                1|建设日光温室，统一建设标准|新建戈壁温室10万亩|省农业农村厅
                2|推广滴灌技术，提高用水效率|滴灌覆盖率达到80%|省水利厅
                """));
    List<Target> targets = notice.targets();
    assertEquals(List.of("t1", "t2"), targets.stream().map(Target::task).toList());
    assertEquals("建设日光温室，统一建设标准|新建戈壁温室10万亩", texts(notice.tasks()).getFirst());
  }

  @Test
  void a_table_below_a_numbered_heading_carries_its_number() throws Exception {
    Notice notice =
        notice(
            "<p>一、总体要求</p><p>坚持绿色发展。</p><p>二、任务分工</p><p>具体分工如下：</p>"
                + table("序号|任务|责任单位\n1|建设日光温室，统一建设标准|省农业农村厅\n2|推广滴灌技术，提高用水效率|省水利厅")
                + "<p>三、加强督导。省农业农村厅要定期调度进展，重大问题及时报告。</p>");
    assertEquals(List.of("二、1", "二、2", "三、"), notice.tasks().stream().map(Task::number).toList());
    assertEquals("任务分工", notice.tasks().getFirst().section());
  }

  @Test
  void an_item_that_orders_work_stays_a_task_beside_its_table() throws Exception {
    Notice notice =
        notice(
            "<p>一、抓好落实。各市州要建立工作台账，明确责任人员和完成时限，定期通报进展情况，确保各项任务按期完成，年底前报送工作总结。</p>"
                + table("序号|任务|责任单位\n1|建设日光温室，统一建设标准|省农业农村厅\n2|推广滴灌技术，提高用水效率|省水利厅"));
    assertEquals(3, notice.tasks().size());
    assertTrue(notice.tasks().getFirst().text().startsWith("抓好落实"));
  }
}
