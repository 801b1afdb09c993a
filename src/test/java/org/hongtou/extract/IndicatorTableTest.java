package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that set goals by year: which columns hold goals, and what their rows say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorTableTest {

  @Test
  void each_cell_below_a_year_to_come_is_a_target() throws Exception {
    String table =
        """
        序号|指标名称|单位|2021年|2023年|2025年目标|属性
        1|滴灌面积占比|%|41.5|≥52|60|约束性
        2|育苗中心|家|12|20|35|预期性""";

    assertEquals(
        "滴灌面积占比 share >= 52 % 2023; 滴灌面积占比 share = 60 % 2025;"
            + " 育苗中心 level = 20 家 2023; 育苗中心 level = 35 家 2025",
        written(table));
  }

  @Test
  void units_in_brackets_expand_the_figures_and_words_are_no_figures() throws Exception {
    String table =
        """
        主要指标|2025年
        （1）戈壁农业产值（亿元）|150左右
        2.亩均用水降低（%）|8以上
        耕地保有量（万亩）|完成国家任务
        5G基站（座）|900""";

    assertEquals(
        "戈壁农业产值 level ~ 15000000000 元 2025; 亩均用水降低 decrease >= 8 % 2025;"
            + " 5G基站 level = 900 座 2025",
        written(table));
  }

  @Test
  void a_goal_in_words_ends_no_table_that_lost_its_grid() throws Exception {
    String table =
        """
        指标 单位 2021年 2023年 2025年 属性
        滴灌面积占比 % 41.5 52 60 约束性
        耕地安全利用率 % — 完成省下达目标 完成省下达目标 约束性
        育苗中心 家 12 20 35 预期性
        """;
    assertEquals(
        List.of("滴灌面积占比", "滴灌面积占比", "育苗中心", "育苗中心"),
        Plan.notice("一、发展目标\n" + table).targets().stream().map(Target::indicator).toList());
  }

  @Test
  void how_much_an_indicator_grows_a_year_is_a_target_of_the_last_year() throws Exception {
    String table =
        """
        指标 单位 2020年 2025年 年均增长 属性
        戈壁农业产值 亿元 228 420 13% 预期性
        育苗中心 家 12 35 — 预期性
        """;
    assertEquals(
        List.of("戈壁农业产值 = 42000000000 元 level", "戈壁农业产值年均增长 = 13 % increase", "育苗中心 = 35 家 level"),
        Plan.notice("一、发展目标\n" + table).targets().stream()
            .map(target -> target.indicator() + " " + Plan.figure(target))
            .toList());
  }

  private static final String OF_PLACES =
      "甘州区 = 60 座 level 2023 新建温室任务; 甘州区 = 75 座 level 2024 新建温室任务; 甘州区 = 4 家 level 2023 育苗中心建设计划;"
          + " 民乐县 = 40 座 level 2023 新建温室任务; 民乐县 = 52 座 level 2024 新建温室任务; 民乐县 = 2 家 level 2023 育苗中心建设计划;"
          + " null = 100 座 level 2023 新建温室任务; null = 127 座 level 2024 新建温室任务; null = 6 家 level 2023 育苗中心建设计划";

  private static String ofPlaces(Notice notice) {
    return notice.targets().stream()
        .map(t -> t.scope() + " " + Plan.figure(t) + " " + t.deadline() + " " + t.indicator())
        .collect(Collectors.joining("; "));
  }

  @Test
  void goals_dealt_out_to_places_are_targets_of_each_place() throws Exception {
    String table =
        """
        附件
        戈壁农业目标任务分解表
        县市区  2021年实际温室（座）  新建温室任务（座）  2023年育苗中心建设计划（家）
        2023年  2024年
        甘州区  48  60  75  4
        民乐县  31  40  52  2
        合计  79  100  127  6
        备注：以统计部门公布的数据为准。
        """;
    assertEquals(OF_PLACES, ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @Test
  void goals_of_places_may_stand_a_cell_on_each_line_below_years_that_begin_anew()
      throws Exception {
    String table =
        """
        附件
        戈壁农业目标任务分解表
        县市区
        日光温室
        （座）
        育苗能力（万株）
        2021年
        2023年
        2024年
        2021年
        2024年
        甘州区
        48
        60
        75
        310
        400
        民乐县
        31
        40
        52
        205
        260
        合计
        79
        100
        127
        515
        660
        备注：以统计部门公布的数据为准。
        """;
    assertEquals(
        "甘州区 = 60 座 level 2023 日光温室; 甘州区 = 75 座 level 2024 日光温室; 甘州区 = 4000000 株 level 2024 育苗能力;"
            + " 民乐县 = 40 座 level 2023 日光温室; 民乐县 = 52 座 level 2024 日光温室; 民乐县 = 2600000 株 level 2024 育苗能力;"
            + " null = 100 座 level 2023 日光温室; null = 127 座 level 2024 日光温室; null = 6600000 株 level 2024 育苗能力",
        ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @Test
  void tabs_part_the_cells_of_places_and_some_may_be_empty() throws Exception {
    String table =
        """
        附件
        2022年戈壁农业目标任务分解表
        县（市、区）\t滴灌面积（万亩）\t其中：玉米（万亩）\t实际利用外资（万美元）\t备注
        合计\t25.5\t12\t800\t
        甘州区\t15.0\t8\t500\t含示范区
        民乐县\t10.5\t4\t—\t
        高台县\t\t\t300\t
        县（市、区）\t改造渠道任务（公里）\t新建温室任务（座）
        甘州区\t42\t60
        民乐县\t35\t40
        高台县\t20\t30
        """;
    assertEquals(
        "null = 255000 亩 level 2022 滴灌面积; null = 120000 亩 level 2022 玉米; null = 8000000 美元 level 2022 实际利用外资;"
            + " 甘州区 = 150000 亩 level 2022 滴灌面积; 甘州区 = 80000 亩 level 2022 玉米; 甘州区 = 5000000 美元 level 2022 实际利用外资;"
            + " 民乐县 = 105000 亩 level 2022 滴灌面积; 民乐县 = 40000 亩 level 2022 玉米;"
            + " 高台县 = 3000000 美元 level 2022 实际利用外资;"
            + " 甘州区 = 42 公里 level 2022 改造渠道任务; 甘州区 = 60 座 level 2022 新建温室任务;"
            + " 民乐县 = 35 公里 level 2022 改造渠道任务; 民乐县 = 40 座 level 2022 新建温室任务;"
            + " 高台县 = 20 公里 level 2022 改造渠道任务; 高台县 = 30 座 level 2022 新建温室任务",
        ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @Test
  void a_title_says_that_all_columns_behind_the_numbers_and_places_are_goals() throws Exception {
    String table =
        """
        附件
        2023年日光温室建设任务表
        序号 县市区 新建（座） 改造（座） 财政资金（万元）
        1 甘州区 60 15 300
        2 民乐县 40 12 210
        3 高台县 32 9 160
        """;
    assertEquals(
        "甘州区 = 60 座 level 2023 新建; 甘州区 = 15 座 level 2023 改造; 民乐县 = 40 座 level 2023 新建; 民乐县 = 12 座 level 2023"
            + " 改造; 高台县 = 32 座 level 2023 新建; 高台县 = 9 座 level 2023 改造",
        ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @Test
  void the_line_before_a_table_may_tell_the_unit_of_all_its_figures() throws Exception {
    String table =
        """
        附件
        2023年高标准农田建设任务分解表
        单位：万亩
        序号  县（区）  改造提升  高效节水灌溉
        1  甘州区  2.0  1.0
        2  民乐县  4.2  2.0
        3  高台县  3.6  1.8
        合计  9.8  4.8
        """;
    assertEquals(
        "甘州区 = 20000 亩 level 2023 改造提升; 甘州区 = 10000 亩 level 2023 高效节水灌溉; 民乐县 = 42000 亩 level 2023 改造提升;"
            + " 民乐县 = 20000 亩 level 2023 高效节水灌溉; 高台县 = 36000 亩 level 2023 改造提升; 高台县 = 18000 亩 level 2023"
            + " 高效节水灌溉; null = 98000 亩 level 2023 改造提升; null = 48000 亩 level 2023 高效节水灌溉",
        ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @Test
  void years_may_be_a_period_and_the_row_of_all_without_a_number() throws Exception {
    String table =
        """
        附件
        日光温室目标任务分解表
        序号
        县市区
        新建（座）
        改造（座）
        2023年
        2024年
        2023—2024年
        1
        甘州区
        60
        75
        ≥15
        2
        民乐县
        40
        52
        ≥12
        合计
        100
        127
        ≥27
        """;
    assertEquals(
        "甘州区 = 60 座 level 2023 新建; 甘州区 = 75 座 level 2024 新建; 甘州区 >= 15 座 level 2024 改造; 民乐县 = 40 座 level"
            + " 2023 新建; 民乐县 = 52 座 level 2024 新建; 民乐县 >= 12 座 level 2024 改造; null = 100 座 level 2023 新建; null ="
            + " 127 座 level 2024 新建; null >= 27 座 level 2024 改造",
        ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @Test
  void a_column_of_places_has_many_names_and_a_column_may_be_a_part_of_the_one_before()
      throws Exception {
    String table =
        """
        附件
        2023年日光温室任务分配表
        序号
        州、市
        新建（座）
        其中：智能温室（座）
        1
        甘州市
        60
        15
        2
        民乐州
        40
        12
        3
        高台州
        30
        7
        """;
    assertEquals(
        "甘州市 = 60 座 level 2023 新建; 甘州市 = 15 座 level 2023 智能温室; 民乐州 = 40 座 level 2023 新建; 民乐州 = 12 座 level"
            + " 2023 智能温室; 高台州 = 30 座 level 2023 新建; 高台州 = 7 座 level 2023 智能温室",
        ofPlaces(Plan.notice("一、推广节水。扩大滴灌面积。\n" + table)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"各县（市）区", "区(市)县", "州（市）", "各市"})
  void brackets_and_marks_make_no_other_name_of_the_column_of_places(String head) throws Exception {
    String table = "附件\n2023年日光温室任务分配表\n" + head + " 新建（座）\n甘州市 60\n民乐市 40\n高台市 30\n";
    assertEquals(
        List.of("甘州市", "民乐市", "高台市"),
        Plan.notice("一、推广节水。扩大滴灌面积。\n" + table).targets().stream().map(Target::scope).toList());
  }

  @Test
  void a_table_of_places_with_a_year_of_its_own_dates_its_goals_in_a_plan_of_several_years()
      throws Exception {
    String plan =
        """
        甘肃省戈壁农业发展实施方案（2023—2025年）
        为发展戈壁农业，制定本方案。
        一、推广节水。扩大滴灌面积。
        附件
        2023年日光温室任务分配表
        市州 新建（座） 改造（座）
        甘州市 60 75
        民乐市 40 52
        高台市 30 41
        """;
    assertEquals(
        "甘州市 2023 60; 甘州市 2023 75; 民乐市 2023 40; 民乐市 2023 52; 高台市 2023 30; 高台市 2023 41",
        Hongtou.read(plan.getBytes(StandardCharsets.UTF_8), "plan.txt").targets().stream()
            .map(t -> t.scope() + " " + t.deadline() + " " + t.value())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void a_page_may_deal_goals_out_to_places() throws Exception {
    String page =
        """
        <html><body><h1>甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展实施方案的通知</h1>
        <p>各市、自治州人民政府：</p><p>现印发给你们，请认真执行。</p><p>甘肃省人民政府办公厅</p><p>2022年3月1日</p>
        <p>一、推广节水。扩大滴灌面积。（省水利厅负责）</p>
        <table><tr><td rowspan="2">县市区</td><td rowspan="2">2021年实际温室（座）</td>
        <td colspan="2">新建温室任务（座）</td><td rowspan="2">2023年育苗中心建设计划（家）</td></tr>
        <tr><td>2023年</td><td>2024年</td></tr>
        <tr><td>甘州区</td><td>48</td><td>60</td><td>75</td><td>4</td></tr>
        <tr><td>民乐县</td><td>31</td><td>40</td><td>52</td><td>2</td></tr>
        <tr><td>合计</td><td>79</td><td>100</td><td>127</td><td>6</td></tr></table></body></html>
        """;
    assertEquals(
        OF_PLACES, ofPlaces(Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "page.html")));
  }

  @Test
  void an_empty_head_above_a_goal_names_no_indicator() throws Exception {
    String page =
        """
        <html><body><h1>甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展实施方案的通知</h1>
        <p>各市、自治州人民政府：</p><p>现印发给你们，请认真执行。</p><p>甘肃省人民政府办公厅</p><p>2022年3月1日</p>
        <p>一、推广节水。扩大滴灌面积。（省水利厅负责）</p>
        <table><tr><td rowspan="2">县市区</td><td></td></tr><tr><td>新建温室任务（座）</td></tr>
        <tr><td>甘州区</td><td>60</td></tr><tr><td>民乐县</td><td>40</td></tr></table></body></html>
        """;
    assertEquals("", ofPlaces(Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "page.html")));
  }

  @Test
  void a_name_of_a_column_may_go_on_in_a_bracket_on_the_line_below() throws Exception {
    String table =
        """
        序号
        指标
        单位
        2021年
        （基期）
        2025年
        （目标）
        属性
        一、节水规模
        1
        滴灌面积占比
        %
        41.5
        ≥60
        预期性
        2
        育苗中心
        家
        12
        35
        预期性
        """;
    assertEquals(
        List.of("滴灌面积占比 2025", "育苗中心 2025"),
        Plan.notice("一、发展目标\n" + table).targets().stream()
            .map(target -> target.indicator() + " " + target.deadline())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u3000", "\t", "\n"})
  void a_table_may_have_lost_its_grid(String between) throws Exception {
    String rows =
        """
        指标,单位,2020年,2025年,属性
        滴灌面积占比,%,41.5,≥60,约束性
        戈壁农业产值,亿元,80,150左右,预期性
        亩均用水累计降低,%,—,8,约束性
        """;
    String notice =
        """
        甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展规划的通知
        各市、自治州人民政府：
        现印发给你们，请认真组织实施。
        甘肃省人民政府办公厅
        2022年3月1日
        甘肃省戈壁农业发展规划
        一、发展目标
        戈壁农业提质增效。
        专栏1 主要指标
        """
            + rows.replace(",", between)
            + "二、主要任务\n（一）推进建设。推广节水灌溉。（责任单位：省水利厅）\n";

    assertEquals(
        "滴灌面积占比 share >= 60 % 2025; 戈壁农业产值 level ~ 15000000000 元 2025;"
            + " 亩均用水累计降低 decrease = 8 % 2025",
        written(Hongtou.read(notice.getBytes(StandardCharsets.UTF_8), "zhibiao.txt")));
  }

  @Test
  void where_a_plan_begins_is_no_goal() throws Exception {
    String table =
        """
        指标|单位|2022年|2025年
        温室|座|800|3000
        滴灌面积|亩|400|900""";

    assertEquals("温室 level = 3000 座 2025; 滴灌面积 level = 900 亩 2025", written(table));
  }

  @Test
  void a_head_of_two_rows_names_the_years_in_the_lower_one() throws Exception {
    String table =
        """
        指标|单位|基期|目标值|目标值
        ||2021年|2023年|2025年
        温室|座|800|1500|3000""";

    assertEquals("温室 level = 1500 座 2023; 温室 level = 3000 座 2025", written(table));
  }

  @Test
  void tables_that_rate_or_tell_what_was_hold_no_targets() throws Exception {
    assertEquals("", written("评价指标|分值|2025年\n温室面积（亩）|20|300"));
    assertEquals("", written("指标|2020年|2021年\n温室面积（亩）|200|300"));
    assertEquals("", written("指标|年均增速（%）\n温室面积（亩）|8"));
  }

  @Test
  void every_record_quotes_the_row_that_it_stands_in() throws Exception {
    Notice notice = notice("指标|单位|2025年\n温室|座|3000");

    Target target = notice.targets().getFirst();

    assertEquals(
        notice.text().substring(target.span().start(), target.span().end()), target.text());
    assertEquals("温室\t座\t3000", target.text());
  }

  private static String written(String table) throws Exception {
    return written(notice(table));
  }

  private static String written(Notice notice) {
    return notice.targets().stream()
        .map(
            t ->
                String.join(
                    " ",
                    t.indicator(),
                    t.kind().toString(),
                    String.valueOf(t.op()),
                    String.valueOf(t.value()),
                    String.valueOf(t.unit()),
                    String.valueOf(t.deadline())))
        .collect(Collectors.joining("; "));
  }

  /** A plan of 2022 with a table of rows, one a line, with {@code |} between cells. */
  private static Notice notice(String rows) throws Exception {
    String table =
        rows.lines()
            .map(line -> "<tr><td>" + line.replace("|", "</td><td>") + "</td></tr>")
            .collect(Collectors.joining("", "<table>", "</table>"));
    String page =
        "<html><body><p>甘肃省人民政府办公厅关于印发甘肃省戈壁农业发展实施方案的通知</p>"
            + "<p>各市、自治州人民政府：</p><p>现印发给你们，请认真组织实施。</p>"
            + "<p>甘肃省人民政府办公厅</p><p>2022年3月1日</p><p>甘肃省戈壁农业发展实施方案</p>"
            + "<p>一、发展目标</p><p>戈壁农业提质增效，指标如下。</p>"
            + table
            + "<p>二、主要任务</p><p>（一）推进建设。推广节水灌溉。（责任单位：省水利厅）</p></body></html>";
    return Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "zhibiao.html");
  }
}
