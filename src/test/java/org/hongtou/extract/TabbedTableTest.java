package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Tables of tasks in plain text whose cells are parted by tabs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TabbedTableTest {
  private static final String HEAD = "序号\t重点任务\t责任单位\t配合单位\t完成时间\n";

  private static Notice notice(String table) throws Exception {
    String text = "青海省牧区物流提升行动重点任务清单\n" + table;
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "qingdan.txt");
  }

  /** Each task in short: its number, the first four characters of its words, units and deadline. */
  private static List<String> rows(String table) throws Exception {
    return notice(table).tasks().stream()
        .map(
            task ->
                task.number()
                    + " "
                    + task.text().substring(0, 4)
                    + ": "
                    + Plan.units(task)
                    + "; "
                    + task.deadline())
        .toList();
  }

  private static List<String> sections(String table) throws Exception {
    return notice(table).tasks().stream().map(Task::section).toList();
  }

  @Test
  void numbers_may_have_gaps() throws Exception {
    assertEquals(
        List.of(
            "41 建设冷链: responsible 省商务厅; support 省财政厅; 2026-12",
            "42 开通牧区: responsible 省邮政管理局; null",
            "57 培训驿站: responsible 省商务厅, 省人力资源社会保障厅; support 省教育厅; 2026-06"),
        rows(
            HEAD
                + "41\t建设冷链仓库，补齐末端设施。\t省商务厅\t省财政厅\t2026年12月\n"
                + "42\t开通牧区邮路，每周投递三次。\t省邮政管理局\t无\t持续推进\n"
                + "57\t培训驿站管理人员，提高服务质量。\t省商务厅、省人力资源社会保障厅\t省教育厅\t2026年6月\n"));
  }

  @Test
  void headings_of_two_levels_may_stand_above_a_row() throws Exception {
    assertEquals(
        List.of(
            "3 建设冷链: responsible 省商务厅; 2026-12",
            "9 开通牧区: responsible 省邮政管理局; 2026-12",
            "12 培训驿站: responsible 省商务厅; 2026-06"),
        rows(
            HEAD
                + "完善物流网络\n补齐仓储短板。\n"
                + "3\t建设冷链仓库，补齐末端设施。\t省商务厅\t无\t2026年12月\n"
                + "畅通投递线路。\n"
                + "9\t开通牧区邮路，每周投递三次。\t省邮政管理局\t无\t2026年12月\n"
                + "强化队伍支撑\n加强人员培训\n"
                + "12\t培训驿站管理人员，提高服务质量。\t省商务厅\t无\t2026年6月\n"));
  }

  @Test
  void a_heading_across_the_table_is_a_section_without_its_full_stop() throws Exception {
    assertEquals(
        List.of("补齐仓储短板", "畅通投递线路"),
        sections(
            HEAD
                + "补齐仓储短板。\n"
                + "1\t建设冷链仓库，补齐末端设施。\t省商务厅\t无\t2026年12月\n"
                + "畅通投递线路\n"
                + "2\t开通牧区邮路，每周投递三次。\t省邮政管理局\t无\t2026年12月\n"));
  }

  @Test
  void a_heading_across_a_table_of_a_page_may_close_with_a_full_stop() throws Exception {
    String page =
        "<html><body><div id=\"zoom\"><p>青海省牧区物流提升行动重点任务清单</p><table>"
            + "<tr><td>序号</td><td>重点任务</td><td>责任单位</td></tr>"
            + "<tr><td colspan=\"3\">补齐仓储短板。</td></tr>"
            + "<tr><td>1</td><td>建设冷链仓库，补齐末端设施。</td><td>省商务厅</td></tr>"
            + "<tr><td>2</td><td>开通牧区邮路，每周投递三次。</td><td>省邮政管理局</td></tr>"
            + "</table></div></body></html>";
    Notice notice = Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "qingdan.html");
    assertEquals(List.of("1", "2"), notice.tasks().stream().map(Task::number).toList());
  }

  @Test
  void columns_may_stand_in_any_order_under_other_names() throws Exception {
    String head = "序号\t牵头单位\t配合单位\t完成时限\t工作任务\n";
    assertEquals(
        List.of(
            "8 建设冷链: lead 省商务厅; support 省财政厅; 2026-12",
            "15 开通牧区: lead 省邮政管理局; support 省交通运输厅; 2026-09"),
        rows(
            head
                + "完善物流网络\n补齐仓储短板。\n"
                + "8\t省商务厅\t省财政厅\t2026年12月\t建设冷链仓库，补齐末端设施。\n"
                + "畅通投递线路。\n"
                + "15\t省邮政管理局\t省交通运输厅\t2026年9月\t开通牧区邮路，每周投递三次。\n"));
  }

  @Test
  void a_row_with_fewer_cells_does_not_take_the_row_below_it() throws Exception {
    assertEquals(
        List.of(
            "1 建设冷链: responsible 省商务厅; support 省财政厅; 2026-12",
            "2 开通牧区: responsible 省邮政管理局; null",
            "4 培训驿站: responsible 省商务厅; support 省教育厅; 2026-06"),
        rows(
            HEAD
                + "1\t建设冷链仓库，补齐末端设施。\t省商务厅\t省财政厅\t2026年12月\n"
                + "2\t开通牧区邮路，每周投递三次。\t省邮政管理局\n"
                + "4\t培训驿站管理人员，提高服务质量。\t省商务厅\t省教育厅\t2026年6月\n"));
  }

  @Test
  void a_date_at_the_end_of_a_row_with_fewer_cells_is_its_deadline() throws Exception {
    assertEquals(
        List.of(
            "1 建设冷链: responsible 省商务厅; support 省财政厅; 2026-12",
            "2 开通牧区: responsible 省邮政管理局; 2026-09",
            "4 培训驿站: responsible 省商务厅; support 省教育厅; 2026-06"),
        rows(
            HEAD
                + "1\t建设冷链仓库，补齐末端设施。\t省商务厅\t省财政厅\t2026年12月\n"
                + "2\t开通牧区邮路，每周投递三次。\t省邮政管理局\t2026年9月\n"
                + "强化队伍支撑\n"
                + "4\t培训驿站管理人员，提高服务质量。\t省商务厅\t省教育厅\t2026年6月\n"));
  }

  @Test
  void the_title_of_a_further_table_is_no_heading_of_the_one_above() throws Exception {
    String table = HEAD + "1\t建设冷链仓库，补齐末端设施。\t省商务厅\t省财政厅\t2026年12月\n";
    String further = HEAD + "5\t开通牧区邮路，每周投递三次。\t省邮政管理局\t无\t2026年9月\n";
    assertEquals(
        List.of(
            "1 建设冷链: responsible 省商务厅; support 省财政厅; 2026-12",
            "5 开通牧区: responsible 省邮政管理局; 2026-09"),
        rows(table + "附件2\n牧区邮路重点任务清单\n" + further));
  }
}
