package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Block;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of tasks that a collection flattened to text, in every way that it may have done so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FlatTableTest {
  private static final String HEAD =
      """
      甘肃省人民政府办公厅关于印发2022年戈壁农业重点任务分工的通知
      各市、自治州人民政府：
      现将《2022年戈壁农业重点任务分工》印发给你们，请认真组织实施。
      甘肃省人民政府办公厅
      2022年3月1日
      附件
      2022年戈壁农业重点任务分工表
      """;

  private static final List<List<String>> CELLS =
      List.of(
          List.of("序号", "工作任务", "牵头单位", "责任单位", "完成时限"),
          List.of("1", "建设日光温室10万亩，统一建设标准", "省农业农村厅", "省水利厅、各市州人民政府", "2022年6月底前"),
          List.of("2", "推广滴灌技术，培育节水示范园区8个", "省水利厅", "省财政厅", "2022年12月"),
          List.of("3", "延伸产业链条，打造特色品牌", "省商务厅", "省市场监管局，敦煌研究院", "长期坚持"));

  private static final List<String> EXPECTED =
      List.of(
          "1 建设日光温室10万亩，统一建设标准: lead 省农业农村厅; responsible 省水利厅, 各市州人民政府; 2022-06",
          "2 推广滴灌技术，培育节水示范园区8个: lead 省水利厅; responsible 省财政厅; 2022-12",
          "3 延伸产业链条，打造特色品牌: lead 省商务厅; responsible 省市场监管局, 敦煌研究院; null");

  private static Notice read(String text) throws Exception {
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "fengong.txt");
  }

  private static Notice notice(String table) throws Exception {
    return read(HEAD + table);
  }

  /** Each row's task in short: its number, the words of its cell, units and deadline. */
  private static List<String> rows(Notice notice) {
    List<String> rows = new ArrayList<>();
    for (Task task : notice.tasks()) {
      String cell = task.text().split("\t", -1)[0];
      rows.add(task.number() + " " + cell + ": " + Plan.units(task) + "; " + task.deadline());
    }
    return rows;
  }

  private static String joined(String between) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : CELLS) {
      text.append(String.join(between, row)).append('\n');
    }
    return text.toString();
  }

  private static List<String> unclear(Notice notice) {
    return notice.warnings().stream()
        .filter(warning -> warning.code().equals("table-row-unclear"))
        .map(Warning::span)
        .map(span -> span == null ? "" : span.of(notice.text()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", "\t", "  ", "　", " ", "|"})
  void cells_may_be_parted_by_lines_tabs_blanks_or_bars(String between) throws Exception {
    Notice notice = notice(joined(between));
    assertEquals(EXPECTED, rows(notice));
    assertEquals("flat-table-row", notice.tasks().getFirst().rule());
    assertEquals("flat-column", notice.tasks().getFirst().responsibilities().getFirst().rule());
    assertEquals(List.of(), unclear(notice));
  }

  @Test
  void the_empty_cell_of_a_lead_between_tabs_is_the_lower_part_of_a_merged_one() throws Exception {
    assertEquals(
        "2 推广滴灌技术，培育节水示范园区8个: lead 省农业农村厅; responsible 省财政厅; 2022-12",
        rows(notice(joined("\t").replace("\t省水利厅\t", "\t\t"))).get(1));
  }

  @Test
  void cells_may_stand_without_anything_between_them() throws Exception {
    StringBuilder line = new StringBuilder(HEAD.replace("\n", ""));
    CELLS.forEach(row -> line.append(String.join("", row)));
    assertEquals(EXPECTED, rows(read(line.toString())));
  }

  @Test
  void a_table_without_anything_between_its_cells_may_be_wrapped() throws Exception {
    StringBuilder line = new StringBuilder();
    CELLS.forEach(row -> line.append(String.join("", row)));
    StringBuilder wrapped = new StringBuilder(HEAD);
    for (int i = 0; i < line.length(); i += 36) {
      wrapped.append(line, i, Math.min(line.length(), i + 36)).append('\n');
    }
    assertEquals(EXPECTED, rows(read(wrapped.toString())));
  }

  @Test
  void a_branch_at_a_place_and_an_office_with_two_names_fill_cells_of_their_own() throws Exception {
    String table =
        """
        序号
        工作任务
        牵头领导
        牵头单位
        责任单位
        完成时限
        1
        建设温室，统一建设标准
        李明
        省农业农村厅
        省水利厅
        2022年6月底前
        2
        改造农网，新增配电台区310个
        张霞
        国网兰州供电公司
        省发展改革委、省林草局，各市州人民政府
        2022年12月底前
        3
        引进人才，提供公寓200套
        王强
        组织部（人力社保局）
        省财政厅、省科技厅
        2022年10月
        """;

    assertEquals(
        List.of(
            "leader 李明; lead 省农业农村厅; responsible 省水利厅",
            "leader 张霞; lead 国网兰州供电公司; responsible 省发展改革委, 省林草局, 各市州人民政府",
            "leader 王强; lead 组织部（人力社保局）; responsible 省财政厅, 省科技厅"),
        notice(table).tasks().stream().map(Plan::units).toList());
  }

  @Test
  void text_goes_on_behind_the_last_row() throws Exception {
    Notice notice = notice(joined("\n") + "二、加强督导\n各市州要定期调度进展，建立工作台账，重大问题及时报告省农业农村厅，确保各项任务按期完成。\n");
    assertEquals(EXPECTED, rows(notice).subList(0, 3));
    assertEquals("二、", notice.tasks().get(3).number());
  }

  @Test
  void cells_may_be_wrapped_to_lines_of_their_columns() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任
            务
            牵头单
            位
            责任单
            位
            1
            建设日光温室10万亩，统
            一建设标准
            省农业农
            村厅
            省水利厅、
            各市州人
            民政府
            2
            推广滴灌技术，培育节水
            示范园区8个
            省水利厅
            省财政厅
            """);
    assertEquals(
        List.of(
            "1 建设日光温室10万亩，统一建设标准: lead 省农业农村厅; responsible 省水利厅, 各市州人民政府; null",
            "2 推广滴灌技术，培育节水示范园区8个: lead 省水利厅; responsible 省财政厅; null"),
        rows(notice));
  }

  @Test
  void columns_side_by_side_are_read_one_by_one() throws Exception {
    Notice notice =
        notice(
            """
            序号  工作任务                  责任单位          完成时限
            1     建设日光温室10万亩，统    省农业农村厅、    2022年6月
                  一建设标准                省水利厅、各市    底前
                                            州人民政府
            2     推广滴灌技术，培育节水    省水利厅          长期坚持
                  示范园区8个
            """);
    assertEquals(
        List.of(
            "1 建设日光温室10万亩，统一建设标准: responsible 省农业农村厅, 省水利厅, 各市州人民政府; 2022-06",
            "2 推广滴灌技术，培育节水示范园区8个: responsible 省水利厅; null"),
        rows(notice));
    assertEquals("table-row", notice.tasks().getFirst().rule());
  }

  @Test
  void a_table_may_lack_numbers() throws Exception {
    Notice notice =
        notice(
            """
            重点任务
            责任部门
            时间节点
            备注
            建设日光温室，统一建设标准
            省农业农村厅
            省水利厅
            2022年6月底前
            推广滴灌技术，提高用水效率
            省水利厅
            年底前
            延伸产业链条，打造特色品牌
            省商务厅、各市州人民政府
            长期坚持
            """);
    assertEquals(
        List.of(
            "null 建设日光温室，统一建设标准: responsible 省农业农村厅, 省水利厅; 2022-06",
            "null 推广滴灌技术，提高用水效率: responsible 省水利厅; 2022",
            "null 延伸产业链条，打造特色品牌: responsible 省商务厅, 各市州人民政府; null"),
        rows(notice));
  }

  @Test
  void headings_between_rows_are_the_sections_of_what_follows() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任务
            责任单位
            一、扩大温室面积
            1
            建设日光温室，统一建设标准
            省农业农村厅
            2
            建设连栋温室，引进智能装备
            省工业和信息化厅
            二、节约用水
            3
            推广滴灌技术，提高用水效率
            省水利厅
            """);
    assertEquals(
        List.of("扩大温室面积", "扩大温室面积", "节约用水"), notice.tasks().stream().map(Task::section).toList());
  }

  @Test
  void a_merged_cell_of_a_group_stands_once() throws Exception {
    Notice notice =
        notice(
            """
            序号
            重点领域
            工作任务
            责任单位
            1
            扩大面积
            建设日光温室，统一建设标准
            省农业农村厅
            2
            建设连栋温室，引进智能装备
            省工业和信息化厅
            3
            节约用水
            推广滴灌技术，提高用水效率
            省水利厅
            """);
    assertEquals(
        List.of("扩大面积", "扩大面积", "节约用水"), notice.tasks().stream().map(Task::section).toList());
    assertEquals("建设连栋温室，引进智能装备\t省工业和信息化厅", notice.tasks().get(1).text());
  }

  @Test
  void a_head_printed_again_and_page_numbers_are_no_cells() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任务
            责任单位
            1
            建设日光温室，统一建设标准
            省农业农村厅
            — 2 —
            序号
            工作任务
            责任单位
            2
            推广滴灌技术，提高用水效率
            省水利厅
            3
            延伸产业链条，打造特色品牌
            省商务厅
            """);
    assertEquals(
        List.of(
            "1 建设日光温室，统一建设标准: responsible 省农业农村厅; null",
            "2 推广滴灌技术，提高用水效率: responsible 省水利厅; null",
            "3 延伸产业链条，打造特色品牌: responsible 省商务厅; null"),
        rows(notice));
  }

  @Test
  void several_measures_may_stand_below_one_number() throws Exception {
    Notice notice =
        notice(
            """
            序号
            重点任务
            具体措施
            责任单位
            完成时限
            1
            扩大温室面积
            建设日光温室，统一建设标准
            省农业农村厅
            2022年6月
            建设连栋温室，引进智能装备
            省工业和信息化厅
            2022年9月
            2
            节约用水
            推广滴灌技术，提高用水效率
            省水利厅
            2022年12月
            """);
    assertEquals(List.of("1", "1", "2"), notice.tasks().stream().map(Task::number).toList());
    assertEquals("responsible 省工业和信息化厅", Plan.units(notice.tasks().get(1)));
    assertEquals("2022-09", notice.tasks().get(1).deadline());
  }

  @Test
  void a_cell_may_list_its_units_line_by_line_and_its_measures_with_numbers() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任务
            责任单位
            完成时限
            1
            1.建设日光温室，统一建设标准。
            2.建设连栋温室，引进智能装备。
            省农业农村厅
            省水利厅
            2022年6月
            2
            推广滴灌技术，提高用水效率。
            省水利厅
            长期坚持
            """);
    assertEquals(2, notice.tasks().size());
    assertEquals("responsible 省农业农村厅, 省水利厅", Plan.units(notice.tasks().getFirst()));
    assertEquals(List.of(), unclear(notice));
  }

  @Test
  void rows_of_a_flat_table_are_no_items_of_the_outline() throws Exception {
    Notice notice =
        notice(
            """
            工作任务
            责任单位
            完成时限
            1.建设日光温室，统一建设标准，完善水电路等配套设施。
            省农业农村厅
            2022年6月30日
            2.推广滴灌技术，提高用水效率，建设智能水肥一体化系统。
            省水利厅
            2022年12月31日
            """);
    assertEquals(List.of("1.", "2."), notice.tasks().stream().map(Task::number).toList());
    assertEquals(List.of(), notice.sections());
    assertEquals("2022-12-31", notice.tasks().get(1).deadline());
  }

  @Test
  void targets_in_the_cells_belong_to_the_row() throws Exception {
    Notice notice = notice(joined("\n"));
    assertEquals(
        List.of("建设日光温室10万亩 t1", "培育节水示范园区8个 t2"),
        notice.targets().stream().map(t -> t.text() + " " + t.task()).toList());
  }

  @Test
  void a_row_that_cannot_be_told_apart_is_kept_with_a_warning() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任务
            牵头单位
            责任单位
            完成时限
            1
            建设日光温室，统一建设标准
            省农业农村厅
            省水利厅
            2022年6月
            2
            推广滴灌技术，提高用水效率，按
            省水利 用水定额 省财政
            厅 安排项目 厅
            3
            延伸产业链条，打造特色品牌
            省商务厅
            省市场监管局
            长期坚持
            """);
    assertEquals(List.of("1", "2", "3"), notice.tasks().stream().map(Task::number).toList());
    assertEquals(1, unclear(notice).size());
    assertTrue(unclear(notice).getFirst().contains("推广滴灌技术"));
    assertEquals("lead 省商务厅; responsible 省市场监管局", Plan.units(notice.tasks().get(2)));
  }

  @Test
  void no_more_parts_two_columns_than_two_lines_of_one() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任务
            牵头单位
            责任单位
            1
            建设日光温室，统一建设标准
            省农业农村厅
            省水利厅
            省财政厅
            2
            推广滴灌技术，提高用水效率
            省水利厅
            省财政厅
            """);
    assertEquals(1, unclear(notice).size());
  }

  @Test
  void other_lists_stay_as_they_are() throws Exception {
    for (String text :
        List.of(
            "序号\n企业名称\n责任单位\n1\n戈壁农业公司\n酒泉市\n2\n绿洲公司\n张掖市\n",
            "序号指标名称指标内容权重1设计费用近两年有稳定的设计费用投入10%2设计人员设计人员占比较高20%",
            "明确工作任务、责任单位、完成时限，1月底前报省农业农村厅；2月底前完成自查。\n",
            "序号\n一级分类\n二级分类\n标准名称\n1\n温室\n结构\n日光温室通则\n2\n温室\n材料\n薄膜规范\n",
            "2022年重点任务责任落实分工\n1.建设日光温室，统一建设标准。（省农业农村厅牵头）\n2.推广滴灌技术。（省水利厅牵头）\n")) {
      assertEquals(
          List.of(),
          NoticeReader.read((HEAD + text).getBytes(StandardCharsets.UTF_8), "x.txt")
              .blocks()
              .stream()
              .filter(Block.Table.class::isInstance)
              .toList(),
          text);
    }
  }

  @Test
  void every_record_quotes_the_text() throws Exception {
    for (String between : List.of("\n", "\t", " ", "")) {
      Notice notice = notice(joined(between));
      for (Task task : notice.tasks()) {
        assertEquals(task.text(), task.span().of(notice.text()));
        for (Responsibility responsibility : task.responsibilities()) {
          assertEquals(responsibility.asWritten(), responsibility.span().of(notice.text()));
        }
      }
      for (Target target : notice.targets()) {
        assertEquals(target.text(), target.span().of(notice.text()));
      }
    }
  }

  @Test
  void a_page_may_hold_a_table_as_paragraphs() throws Exception {
    StringBuilder page = new StringBuilder("<html><body><div id=\"zoom\">");
    HEAD.lines().forEach(line -> page.append("<p>").append(line).append("</p>"));
    CELLS.forEach(row -> row.forEach(cell -> page.append("<p>").append(cell).append("</p>")));
    page.append("</div></body></html>");
    Notice notice = Hongtou.read(page.toString().getBytes(StandardCharsets.UTF_8), "fengong.html");
    assertEquals(EXPECTED, rows(notice));
  }

  @Test
  void a_line_of_a_cell_may_begin_with_a_mark() throws Exception {
    Notice notice =
        notice(
            """
            序号
            工作任务
            牵头单位
            责任单位
            1
            建设日光温室，统一建设标准
            省农业农村厅
            省水利厅
            、省财政厅
            2
            推广滴灌技术，提高用水效率
            省水利厅
            省财政厅
            """);
    assertEquals("lead 省农业农村厅; responsible 省水利厅, 省财政厅", Plan.units(notice.tasks().getFirst()));
  }

  @Test
  void a_row_that_cannot_be_cut_does_not_end_a_table_without_gaps() throws Exception {
    Notice notice =
        notice(
            "序号工作任务责任单位完成时限1建设日光温室，统一建设标准。省农业农村厅2022年6月"
                + "2推广滴灌技术，提高用水效率，由园区自行安排3延伸产业链条，打造特色品牌。省商务厅2022年12月"
                + "4培育龙头企业，带动农户增收。省农业农村厅2022年11月");
    assertEquals(List.of("1", "2", "3", "4"), notice.tasks().stream().map(Task::number).toList());
    assertEquals(1, unclear(notice).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号 工作任务 责任单位（按先后排序） 1 建设日光温室，统一建设标准 省农业农村厅 — 2 — 2 推广滴灌技术 省水利厅",
        "序号  工作任务          责任单位    （待定）\n1     建设日光温室，统  省农业农村\n      一建设标准        厅、省水利厅\n2     推广滴灌技术      省水利厅\n",
        "序号\n任务\n责任单位\n1\n建设日光温室\n省农业农村厅\n— 2 —\n序号\n任务\n责任单位\n2\n推广滴灌技术\n省水利厅\n",
        "序号\t任务\t责任单位\t\n1\t建设日光温室\t省农业农村厅\t多余\n2\t推广滴灌技术\t省水利厅\n"
      })
  void no_character_is_lost(String table) throws Exception {
    String text = notice(table).text();
    assertEquals(sortedWords(HEAD + table), sortedWords(text));
  }

  private static List<Integer> sortedWords(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
  }
}
