package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hongtou.model.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which items order work, where a heading, a label or the numbering might say that they don't. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatOrdersWorkTest {

  @Test
  void articles_of_a_document_that_calls_itself_no_regulation_are_items_as_others()
      throws Exception {
    assertEquals(
        List.of("一、第1条", "一、第2条", "二、第3条"),
        Plan.numbers(
            """
            一、政策支持
            第1条 设立戈壁农业发展引导资金，列入财政预算。
            第2条 对新建的日光温室，经省农业农村厅验收合格后，按投资额的5%给予奖励。
            二、政策兑现
            第3条 据实兑现政策奖励，每年安排一次。
            """));
  }

  @Test
  void the_scope_of_support_holds_tasks_where_most_items_stand_below_it() throws Exception {
    assertEquals(
        List.of("一、", "二、(一)", "二、(二)", "二、(三)"),
        Plan.numbers(
            """
            一、财政支持
            设立戈壁农业发展引导资金，列入财政预算。
            二、支持范围
            （一）温室建设支持。对新建的日光温室，经验收合格后，按投资额的5%给予奖励。
            （二）新品种研发支持。鼓励种植户引进新品种。
            （三）品牌建设支持。鼓励农场创建品牌。
            """));
  }

  @Test
  void a_scope_of_support_beside_other_sections_holds_none() throws Exception {
    assertEquals(
        List.of("二、(一)", "二、(二)", "二、(三)"),
        Plan.numbers(
            """
            一、支持范围
            （一）在我省注册的农场。
            （二）在我省注册的种植企业。
            二、重点任务
            （一）建设温室。完善水电路配套。
            （二）推广滴灌。更换老旧管道。
            （三）计量用水。完善计量设施。
            """));
  }

  @Test
  void an_item_that_a_label_calls_the_state_of_things_is_none() throws Exception {
    assertEquals(
        List.of("一、(一)2.", "一、(二)2."),
        Plan.numbers(
            """
            一、区域布局
            （一）河西走廊区
            1.基本情况：该区位于祁连山以北，涉及酒泉、张掖等市，水资源短缺。
            2.主攻方向：大力推广滴灌，改造老旧温室。
            （二）沿黄灌区
            1.基本情况：该区位于黄河沿岸，涉及白银等市，灌溉条件较好。
            2.主攻方向：着力完善渠系配套，提高用水效率。
            """));
  }

  @Test
  void the_last_paragraphs_are_no_part_of_the_last_task_where_their_breaks_are_lost()
      throws Exception {
    String items =
        """
        一、建设温室
        1.统一标准。完善水电路配套设施。（责任单位：省水利厅）
        2.引进装备。推广智能控制系统。（责任单位：省农业农村厅、省科技厅）发展戈壁农业是促进农民增收的重要途径，各方要密切配合。本措施自印发之日起施行，有效期4年。
        """;
    Task last = Plan.tasks(items).getLast();
    assertEquals("responsible 省农业农村厅, 省科技厅", Plan.units(last));
    assertTrue(last.text().endsWith("（责任单位：省农业农村厅、省科技厅）"), last::text);
  }

  @Test
  void a_section_that_tells_why_holds_none() throws Exception {
    assertEquals(
        List.of("二、(一)", "二、(二)"),
        Plan.numbers(
            """
            一、进一步认识发展戈壁农业的重要意义
            （一）发展戈壁农业是保障供给的重要举措。戈壁农业节约耕地，潜力很大。
            （二）发展戈壁农业是农民增收的重要途径。戈壁农业效益较高，前景广阔。
            二、重点任务
            （一）建设温室。完善水电路配套。
            （二）推广滴灌。更换老旧管道。
            """));
  }

  @Test
  void articles_that_oblige_all_places_or_a_service_centre_order_work() throws Exception {
    assertEquals(
        List.of("第一条", "第三条", "第四条"),
        Plan.numbers(
            """
            第一条 各地应当根据种植户的困难程度，采取下列方式予以帮扶，具体标准按照本办法确定。
            第二条 帮扶对象为本省户籍的种植户。
            第三条 各市要合理确定帮扶标准，并适时调整。
            第四条 帮扶工作按现行规定办理，农技服务中心（站）应当给予协助。
            第五条 技术创新中心应当具备研发设备。
            """));
  }

  @Test
  void the_steps_of_a_procedure_that_are_an_authoritys_order_work() throws Exception {
    assertEquals(
        List.of("第一条(二)", "第二条"),
        Plan.numbers(
            """
            第一条 帮扶按照本人申请、乡镇审核的程序办理，具体按本办法执行。
            （一）本人申请。一般由本人提出书面申请，填写申请表。
            （二）乡镇审核。乡镇人民政府应当逐一调查，提出审核意见。
            第二条 农业农村部门应当建立帮扶档案。
            """));
  }

  @Test
  void how_long_a_filing_holds_is_work_and_how_long_the_notice_holds_is_none() throws Exception {
    assertEquals(
        List.of("一、(一)", "一、(二)"),
        Plan.numbers(
            """
            一、重点任务
            （一）规范种植备案有效期限。长期种植的，备案长期有效。
            （二）推广滴灌。更换老旧管道。
            （三）有效期限。自印发之日起3年。
            """));
  }
}
