package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Task;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site's page leaves around and in the text of a notice that was copied from it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageRemnantTest {
  private static final String ITEMS = "一、建设温室。统一建设标准，由省水利厅配套水源。\n二、推广滴灌。更换老旧管道，扩大滴灌面积。\n";

  private static Notice notice(String text) throws Exception {
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "page.txt");
  }

  private static Metadata metadata(String text) throws Exception {
    return MetadataExtractor.extract(
        NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "page.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主办：酒泉市肃州区人民政府办公室 承办：酒泉市肃州区人民政府办公室电子政务股",
        "肃州区人民政府办公室主办肃州区大数据中心承办联系电话：0937-0000000 陇ICP备00000000号 网站标识码：6200000000",
      })
  void the_foot_of_a_page_is_no_task_and_names_no_unit(String foot) throws Exception {
    List<Task> tasks = Plan.tasks(ITEMS + foot);
    assertEquals(List.of("一、", "二、"), tasks.stream().map(Task::number).toList());
    assertEquals("", Plan.units(tasks.getLast()));
  }

  @Test
  void a_page_that_has_nothing_but_its_foot_is_a_notice_without_records() throws Exception {
    assertEquals(List.of(), notice("主办单位：酒泉市肃州区人民政府办公室\n").tasks());
  }

  @Test
  void a_question_mark_before_a_number_is_a_space_that_was_lost() throws Exception {
    assertEquals(
        List.of("二、(一)", "二、(二)"),
        Plan.numbers(
            """
            一、总体要求
            坚持节水优先，稳步推进戈壁农业发展。
            ？ 二、重点任务
            （一）建设温室。统一建设标准，完善配套设施。
            （二）推广滴灌。更换老旧管道，扩大滴灌面积。
            """));
  }

  @Test
  void a_question_mark_between_two_signing_units_is_one_too() throws Exception {
    assertEquals(
        List.of("甘肃省农业农村厅", "甘肃省水利厅", "甘肃省财政厅"),
        metadata(
                """
                关于印发甘肃省戈壁温室建设方案的通知
                各市州农业农村局：
                现将《甘肃省戈壁温室建设方案》印发给你们，请认真执行。
                甘肃省农业农村厅 ？甘肃省水利厅
                甘肃省财政厅
                2022年3月1日
                """)
            .issuers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大\n中\n小】\n",
        "[ 打印 ]\n分享到微信朋友圈x\n打开微信，点击底部的“发现”，\n使用“扫一扫”即可将网页分享至朋友圈。\n微博微信\n",
        "机构：甘肃省人民政府办公厅\n",
      })
  void buttons_above_the_title_belong_to_the_page(String buttons) throws Exception {
    Metadata metadata =
        metadata(
            "甘肃省人民政府办公厅关于加快戈壁温室建设的通知\n发布时间：2022/03/02\n"
                + buttons
                + "甘肃省人民政府办公厅\n关于加快戈壁温室建设的通知\n甘政办发〔2022〕31号\n"
                + "各市、自治州人民政府：\n为加快戈壁温室建设，现就有关事项通知如下。\n"
                + ITEMS);
    assertEquals("甘肃省人民政府办公厅关于加快戈壁温室建设的通知", metadata.title());
    assertEquals("甘政办发〔2022〕31号", metadata.documentNumber());
    assertEquals(List.of("各市、自治州人民政府"), metadata.addressees());
  }
}
