package org.hongtou.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Numbers of every style become the tree that the office meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlineTest {

  private static NoticeText read(String text) throws Exception {
    return NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "outline.txt");
  }

  private static List<String> paths(String text) throws Exception {
    NoticeText notice = read(text);
    return Outline.of(notice).sections(notice.text()).stream().map(Section::path).toList();
  }

  private static List<String> warnings(String text) throws Exception {
    return Outline.of(read(text)).warnings().stream().map(Warning::code).toList();
  }

  @Test
  void styles_nest_in_the_order_in_which_they_open() throws Exception {
    assertEquals(
        List.of("一、", "一、(一)", "一、(一)1.", "一、(一)1.(1)", "一、(二)", "二、"),
        paths(
            """
            一、重点任务
            （一）建设温室
            1.建设日光温室。
            （1）统一标准。
            （二）节约用水
            二、保障措施
            """));
  }

  @Test
  void labels_may_be_spaced_as_pdf_files_have_them() throws Exception {
    assertEquals(
        List.of("一、", "一、第1条", "一、第2条", "二、", "二、第11条"),
        paths(
            """
            一 、支持温室建设
            第 1 条 建设日光温室。
            第 2 条  建设连栋温室。
            二 、支持节水
            第 1 1 条 推广滴灌。
            """));
  }

  @Test
  void chapters_hold_articles_that_run_through() throws Exception {
    assertEquals(
        List.of("第一章", "第一章第一条", "第一章第二条", "第二章", "第二章第三条"),
        paths(
            """
            第一章 总则
            第一条 为加强管理，制定本办法。
            第二条 本办法适用于全省。
            第二章 管理
            第三条 主管部门应当建立档案。
            """));
  }

  @Test
  void numbers_may_run_through_the_sections() throws Exception {
    String text =
        """
        一、温室
        1.建设日光温室。
        2.建设连栋温室。
        二、用水
        3.推广滴灌技术。
        """;
    assertEquals(List.of("一、", "一、1.", "一、2.", "二、", "二、3."), paths(text));
    assertEquals(List.of(), warnings(text));
  }

  @Test
  void a_number_printed_in_another_style_stays_among_its_siblings() throws Exception {
    String text =
        """
        一、温室
        1.建设日光温室。
        2.建设连栋温室。
        3.推广基质栽培。
        4、配套水电设施。
        5.培训种植能手。
        """;
    assertEquals(List.of("一、", "一、1.", "一、2.", "一、3.", "一、4、", "一、5."), paths(text));
    assertEquals(List.of("numbering-style-differs"), warnings(text));
  }

  @Test
  void a_heading_number_printed_without_brackets_stays_among_its_siblings() throws Exception {
    String text =
        """
        一、重点任务
        （一）建设温室。统一标准。
        （二）节约用水。推广滴灌。
        三、打造品牌。加强宣传。
        （四）培养人才。开展培训。
        二、保障措施
        """;
    assertEquals(List.of("一、", "一、(一)", "一、(二)", "一、三、", "一、(四)", "二、"), paths(text));
  }

  @Test
  void a_skipped_number_is_a_warning() throws Exception {
    assertEquals(
        List.of("numbering-skips"),
        warnings(
            """
            一、建设温室。
            二、节约用水。
            四、打造品牌。
            """));
  }

  @Test
  void a_number_alone_on_its_line_takes_the_next_line_as_heading() throws Exception {
    NoticeText notice =
        read(
            """
            一、
            建设温室
            统一建设标准，完善水电路配套设施，推广基质栽培技术。
            二、
            节约用水
            推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率。
            """);
    assertEquals(
        List.of("建设温室", "节约用水"),
        Outline.of(notice).sections(notice.text()).stream().map(Section::heading).toList());
  }

  @Test
  void items_run_together_in_one_paragraph_are_told_apart() throws Exception {
    assertEquals(
        List.of("一、", "一、(一)", "一、(二)"),
        paths(
            """
            一、重点任务
            （一）建设温室。统一标准。（省农业农村厅负责）（二）节约用水。推广滴灌。（省水利厅负责）
            """));
  }

  @Test
  void quantities_and_years_are_no_numbers_of_items() throws Exception {
    assertEquals(
        List.of(),
        paths(
            """
            2.5万亩戈壁温室全部投产，带动农民增收，取得了良好的经济效益和社会效益。
            2022年，全省戈壁农业面积稳步增加，技术水平不断提高，品牌影响力持续扩大。
            一、二、三产业融合发展水平显著提升，产业链条不断延伸，附加值明显提高。
            """));
  }

  @Test
  void decimal_numbers_nest_by_their_points() throws Exception {
    assertEquals(
        List.of("1", "1.1", "1.2", "2", "2.1"),
        paths(
            """
            1 总则
            1.1 编制目的
            1.2 适用范围
            2 组织体系
            2.1 领导机构
            """));
  }

  @Test
  void a_forwarded_plan_is_a_part_of_its_own() throws Exception {
    Outline outline =
        Outline.of(
            read(
                """
                甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展实施方案的通知
                各市、自治州人民政府，省政府各部门：
                《甘肃省戈壁农业发展实施方案》已经省政府同意，现印发给你们，请认真贯彻执行。
                一、各地要高度重视，切实加强组织领导，压实工作责任，确保任务落实。
                二、各部门要密切配合，形成工作合力，及时研究解决工作中的困难和问题。
                甘肃省人民政府办公厅
                2022年3月1日
                甘肃省戈壁农业发展实施方案
                一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。
                """));
    assertEquals(
        List.of(Part.Kind.NOTICE, Part.Kind.BODY),
        outline.parts().stream().map(Part::kind).toList());
    assertTrue(outline.warnings().isEmpty());
  }

  @Test
  void the_names_of_annexes_are_no_items() throws Exception {
    assertEquals(
        List.of("一、", "二、"),
        paths(
            """
            一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术，带动增收。
            二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率。
            附件：1.戈壁温室项目申报书
            2.戈壁温室项目汇总表
            甘肃省农业农村厅
            2022年3月1日
            """));
  }

  @Test
  void the_line_below_an_annex_mark_that_the_notice_names_is_its_title() throws Exception {
    String text =
        """
        甘肃省农业农村厅关于建设戈壁温室的通知
        各市、自治州农业农村局：
        一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术，带动增收。
        附件：2022年各县区温室建设目标
        甘肃省农业农村厅
        2022年3月1日
        附件
        2022年各县区温室建设目标
        甘州区：建设温室300座，推广滴灌2万亩。
        """;
    Span title = Outline.of(read(text)).parts().getLast().title();

    assertEquals("2022年各县区温室建设目标", title == null ? null : title.of(text));
  }

  private static final String FIRST_NOTICE =
      """
      甘肃省农业农村厅关于建设戈壁温室的通知
      各市、自治州农业农村局：
      为建设戈壁温室，带动农民增收，经省政府同意，现将有关事项通知如下，请认真贯彻执行。
      一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。
      二、节约用水。推广滴灌技术，建设智能水肥一体化系统，提高水资源利用效率。
      """;

  private static List<Part.Kind> kinds(String text) throws Exception {
    return Outline.of(read(text)).parts().stream().map(Part::kind).toList();
  }

  @Test
  void another_notice_behind_the_first_is_a_part_of_its_own() throws Exception {
    String text =
        FIRST_NOTICE
            + """
            2.张掖市人民政府办公室关于印发张掖市盐碱地
            综合利用实施方案的通知（2022年6月1日）
            张政办发〔2022〕16号
            各县区人民政府：
            现将方案印发给你们，请结合实际抓好落实，按月报送进展，年底由市政府办公室统一考核。
            一、改良土壤。实施深松深翻，推广暗管排盐技术。
            """;
    NoticeText notice = read(text);
    Outline outline = Outline.of(notice);
    assertEquals(List.of(Part.Kind.NOTICE, Part.Kind.NOTICE), kinds(text));
    assertEquals(
        List.of("一、", "二、", "一、"),
        outline.sections(notice.text()).stream().map(Section::path).toList());
    assertEquals(
        "张掖市人民政府办公室关于印发张掖市盐碱地\n综合利用实施方案的通知（2022年6月1日）",
        outline.parts().get(1).title().of(notice.text()));
    assertEquals(List.of("another-notice"), warnings(text));
  }

  @Test
  void a_notice_whose_number_stands_first_is_another_notice_too() throws Exception {
    assertEquals(
        List.of(Part.Kind.NOTICE, Part.Kind.NOTICE),
        kinds(
            FIRST_NOTICE
                + """
                张政办发〔2022〕16号
                张掖市人民政府办公室
                关于印发张掖市盐碱地综合利用实施方案的通知
                各县区人民政府，市直各部门：
                一、改良土壤。实施深松深翻，推广暗管排盐技术。
                """));
  }

  @Test
  void the_notice_that_is_forwarded_is_no_other_notice() throws Exception {
    assertEquals(
        List.of(Part.Kind.NOTICE, Part.Kind.BODY),
        kinds(
            """
            张掖市农业农村局转发省农业农村厅关于建设戈壁温室的通知的通知
            各县区农业农村局：
            现将《甘肃省农业农村厅关于建设戈壁温室的通知》转发给你们，请结合实际抓好落实，按月报送进展。
            张掖市农业农村局
            2022年7月1日
            """
                + FIRST_NOTICE));
  }

  @Test
  void the_title_above_a_notices_number_is_its_own() throws Exception {
    assertEquals(
        List.of(Part.Kind.NOTICE),
        kinds(
            """
            首页 政务公开 法定主动公开内容 政策文件 行政规范性文件 甘肃省农业农村厅规范性文件库 当前页面
            甘肃省农业农村厅关于建设戈壁温室的通知
            甘农发〔2022〕3号
            各市、自治州农业农村局：
            一、建设温室。统一建设标准，完善水电路配套设施，推广基质栽培技术。
            """));
  }

  @Test
  void the_first_notice_ends_where_another_begins() throws Exception {
    NoticeText notice =
        read(
            FIRST_NOTICE
                + """
                张掖市人民政府办公室关于印发张掖市盐碱地综合利用实施方案的通知
                各县区人民政府：
                一、改良土壤。实施深松深翻，推广暗管排盐技术。
                """);
    NoticeText first = Outline.of(notice).first(notice);
    assertEquals(5, first.blocks().size());
  }

  @Test
  void chapters_listed_before_the_first_are_contents() throws Exception {
    assertEquals(
        List.of("第一章", "第一章第一条", "第二章", "第二章第二条"),
        paths(
            """
            甘肃省戈壁农业条例
            第一章 总则
            第二章 温室
            第三章 附则
            第一章 总则
            第一条 为了发展戈壁农业，制定本条例。
            第二章 温室
            第二条 县级以上人民政府应当统一温室建设标准。
            """));
  }

  @Test
  void a_chapter_glued_to_the_article_before_it_holds_the_articles_behind() throws Exception {
    assertEquals(
        List.of("第一章", "第一章第一条", "第二章", "第二章第二条", "第三章", "第三章第一节", "第三章第一节第三条"),
        paths(
            """
            某某省戈壁农业条例第一章总则
            第一条 为发展戈壁农业，依照本条例第二章建设标准，制定本条例。第二章　温室建设
            第二条 主管部门应当建立档案，公开温室目录。第三章水肥管理第一节灌溉第三条主管部门应当统一灌溉标准。
            """));
  }

  @Test
  void a_chapter_that_a_sentence_names_opens_nothing() throws Exception {
    assertEquals(
        List.of("第一章", "第一章第一条"),
        paths(
            """
            第一章 总则
            第一条 主管部门应当建立档案，依照第二章统一建设标准，第二章规定的温室由县级人民政府登记。
            """));
  }

  @Test
  void the_first_item_glued_to_its_heading_stands_below_it() throws Exception {
    assertEquals(
        List.of("一、", "一、(一)", "一、(二)", "二、", "二、(一)"),
        paths(
            """
            一、重点任务（一）建设温室。统一建设标准，推广暗管排盐技术。
            （二）节约用水。推广滴灌。
            二、保障措施（一）加强领导
            各县按照职责分工抓好落实，统筹推进戈壁农业。
            """));
  }
}
