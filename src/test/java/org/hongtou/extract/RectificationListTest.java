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

/**
 * Lists of measures that supervision asks for (整改措施清单), rules of assessment (考核办法) and what stands
 * above lists of tasks: papers whose items name who acts before what is to be done.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RectificationListTest {

  private static final String RECTIFIED =
      """
      一、节水责任落实有差距
      （一）部分县区对节水工作重视不够。
      整改目标：节水责任全面压实。
      责任单位：省水利厅、省农业农村厅
      整改措施：
      1.修订完善节水责任清单，进一步厘清职责边界。
      2.将节水工作纳入年度综合绩效考核，强化结果运用。
      （二）执法能力薄弱。
      整改目标：执法队伍配备到位。
      责任单位：省委编办、省财政厅
      整改措施：通过公开招聘、选调等方式补齐执法人员，完善执法装备。
      """;

  @Test
  void who_acts_on_one_problem_does_not_act_on_the_measures_of_another() throws Exception {
    assertEquals(
        List.of("responsible 省水利厅, 省农业农村厅", "responsible 省水利厅, 省农业农村厅", "responsible 省委编办, 省财政厅"),
        Plan.tasks(RECTIFIED).stream().map(Plan::units).toList());
  }

  @Test
  void measures_behind_who_acts_are_part_of_their_problem() throws Exception {
    assertEquals(
        "完善执法装备。",
        lastOf(Plan.tasks(RECTIFIED).getLast().span().of(Plan.notice(RECTIFIED).text())));
  }

  private static String lastOf(String task) {
    return task.substring(task.lastIndexOf('，') + 1);
  }

  @Test
  void goals_of_rectification_are_no_tasks() throws Exception {
    assertEquals(
        List.of("二、"),
        Plan.numbers(
            """
            一、整改目标
            （一）反馈问题全面整改到位。逐项明确整改目标、时限和责任。
            （二）水环境质量持续改善。加快补齐短板。
            二、加强领导。各地要成立专班，统筹推进整改。"""));
  }

  @Test
  void who_helps_with_all_that_follows_does_not_help_with_what_stands_before() throws Exception {
    String notice =
        """
        甘肃省人民政府办公厅关于印发2024年民生实事任务分工的通知
        各市、自治州人民政府：
        一、加强领导。各单位要高度重视，抓好落实。
        甘肃省人民政府办公厅
        2024年3月1日
        2024年民生实事任务分工
        （各市州人民政府、兰州新区管委会均为各项任务的配合单位，以下不再逐一列出）
        一、稳定就业
        1.组织开展技能培训。
        牵头单位：省人力资源社会保障厅；配合单位：省财政厅
        """;
    assertEquals(
        "一、; 一、1. lead 省人力资源社会保障厅; support 省财政厅, 各市州人民政府, 兰州新区管委会",
        read(notice).tasks().stream()
            .map(task -> (task.number() + " " + Plan.units(task)).strip())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void the_post_in_brackets_is_no_part_of_the_name_of_who_leads() throws Exception {
    assertEquals(
        "leader 马建国; lead 省水利厅", Plan.units("一、推广节水。扩大滴灌面积。\n牵头领导：马建国（省政府党组成员、副省长）；牵头单位：省水利厅"));
  }

  private static final String ASSESSED =
      """
      甘肃省人民政府办公厅关于印发2024年度节水工作考核办法的通知
      各市、自治州人民政府：
      《2024年度节水工作考核办法》已经省政府同意，现印发给你们，请认真执行。
      甘肃省人民政府办公厅
      2024年3月1日
      2024年度节水工作考核办法
      第一条 为强化节水工作，制定本办法。
      第二条 2024年全省总体目标：农田灌溉水有效利用系数达到0.58，滴灌面积达到300万亩。
      第三条 考核采用百分制，得分90分以上的为优秀，现场抽查项目不少于30个。
      第四条 省考核办要建立每月通报机制，定期开展评估。
      第五条 本办法由省水利厅负责解释。
      附件1
      节水重点任务分解表
      序号\t重点任务\t目标要求\t完成时限\t牵头单位
      1\t推广滴灌\t新建滴灌站40座\t2024年12月\t省水利厅
      2\t改造渠道\t改造渠道500公里\t2024年11月\t省农业农村厅
      """;

  @Test
  void rules_of_assessment_hold_targets_where_they_say_goals_and_deal_out_tasks() throws Exception {
    assertEquals(
        "农田灌溉水有效利用系数 0.58; 滴灌面积 3000000; 滴灌站 40; 渠道 500",
        read(ASSESSED).targets().stream()
            .filter(target -> target.kind() != Target.Kind.QUALITATIVE)
            .map(target -> target.indicator() + " " + target.value().toPlainString())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void an_office_of_assessment_that_has_to_act_has_a_task() throws Exception {
    assertEquals("第四条", read(ASSESSED).tasks().getFirst().number());
  }

  @Test
  void a_table_of_weights_may_name_what_is_to_be_reached() throws Exception {
    String page =
        """
        <html><head><title>甘肃省人民政府办公厅关于印发2024年度节水工作要点的通知</title></head><body>
        <h1>甘肃省人民政府办公厅关于印发2024年度节水工作要点的通知</h1>
        <p>各市、自治州人民政府：</p><p>一、加强领导。各单位要高度重视节水工作，抓好落实。</p>
        <p>附件</p><p>节水工作考核指标</p>
        <table><tr><td>序号</td><td>指标</td><td>权重</td><td>目标值</td></tr>
        <tr><td>1</td><td>高效节水灌溉率</td><td>10</td><td>≥60%</td></tr>
        <tr><td>2</td><td>用水计量率</td><td>5</td><td>100%</td></tr></table></body></html>
        """;
    assertEquals(
        "高效节水灌溉率 >= 60 % share; 用水计量率 = 100 % share",
        Hongtou.read(page.getBytes(StandardCharsets.UTF_8), "notice.html").targets().stream()
            .map(target -> target.indicator() + " " + Plan.figure(target))
            .collect(Collectors.joining("; ")));
  }

  private static Notice read(String notice) throws Exception {
    return Hongtou.read(notice.getBytes(StandardCharsets.UTF_8), "notice.txt");
  }
}
