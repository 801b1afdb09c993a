package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which year a yearly plan is for. */
class PlanYearTest {

  private static Notice read(String text) throws Exception {
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "notice.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于印发2024年花卉产业工作要点的通知 | 2024",
        "数字云南2024行动方案 | 2024",
        "重庆市2024年内陆开放高地建设重点任务分工方案 | 2024",
        "2024年内蒙古自治区花卉产业工作要点 | 2024",
        "昆明市营商环境对标提升举措（2024版）的通知 | 2024",
        "关于落实《2024年省政府工作要点》的实施方案 | 2024",
        "关于印发《昆明市2024年度花卉产业实施方案》的通知 | 2024",
        "关于贯彻《花卉条例（2019年修订）》的2024年工作方案 | 2024",
      })
  void titlesOfYearlyPlansSayTheirYear(String title, String year) {
    assertEquals(year, PlanYear.of(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云南省花卉产业三年行动方案（2024—2026年）",
        "云南省花卉产业三年行动方案（2024-2026）",
        "云南省“十四五”花卉产业发展规划",
        "关于贯彻《2019年花卉条例》的实施意见",
        "昆明市花卉管理办法（2019年修订）",
        "关于转发昆政发〔2024〕5号文件的通知",
        "云南省2030年前碳达峰实施方案",
        "云南省花卉产业高质量发展实施方案",
      })
  void otherYearsAreNotThePlans(String title) {
    assertNull(PlanYear.of(title));
  }

  @Test
  void aTitleThatSpansYearsIsNotCompletedByThePlansOwn() {
    assertNull(PlanYear.of("关于印发三年行动方案（2024—2026年）的通知", "2024年行动方案"));
  }

  private static List<String> deadlines(String text) throws Exception {
    return read(text).targets().stream().map(Target::deadline).toList();
  }

  @Test
  void thePlansOwnTitleCountsWhereTheNoticesNamesNoYear() throws Exception {
    assertEquals(
        List.of("2024"),
        deadlines(
            """
            各县、区人民政府，市政府各部门：
            《2024年张掖市民生项目责任分解方案》已经市政府同意，现印发给你们，请认真组织实施。
            张掖市人民政府办公室
            2024年1月19日
            2024年张掖市民生项目责任分解方案
            一、就业。新增城镇就业2万人，完善公共就业服务体系，加强职业技能培训。
            """));
  }

  @Test
  void theWorkOfAWorkReportIsOfTheYearInItsHeading() throws Exception {
    assertEquals(
        List.of("2024"),
        deadlines(
            """
            张掖市政府工作报告
            一、2023年工作回顾
            新建温室80座，粮食产量增长3%，城镇新增就业1.8万人，各项事业取得新进步。
            二、2024年工作安排
            （一）发展戈壁农业。新建温室100座，完善水电路配套设施，推广基质栽培技术。
            """));
  }

  @Test
  void aHeadingOfGoalsAndTheTitleOfAnAnnexDateWhatStandsBelowThem() throws Exception {
    assertEquals(
        List.of("2024", "2025"),
        deadlines(
            """
            张掖市戈壁农业发展实施方案
            各县、区人民政府：
            一、总体要求
            （一）2024年目标。全市新建温室100座，完善水电路配套设施，推广基质栽培技术。
            附件：2025年各县区温室建设目标
            张掖市人民政府办公室
            2024年1月19日
            附件
            2025年各县区温室建设目标
            甘州区：建设温室300座。
            """));
  }
}
