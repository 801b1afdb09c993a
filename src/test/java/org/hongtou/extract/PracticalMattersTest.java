package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists of what a government promises the people for a year (民生实事), work reports and their
 * excerpts: short lines, few of them numbered, often without a title or a head.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PracticalMattersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "为全市在册的2600名孤寡老人购买意外保险。|= 2600 名",
        "为65岁以上渔民、3.2万名船员免费体检一次。|= 32000 名",
        "为60万农村30—59岁妇女免费检查。|= 600000 人",
        "让900名听障儿童得到救助。|= 900 名",
        "在18个街道建设渔民驿站。|= 18 个",
        "在90所小学实施食堂改造。|= 90 所",
        "在14个设区市开展检查。|",
        "在6个重点领域中开展检查。|",
        "整体提升60所学校、20家医院周边环境。|= 60 所; = 20 家",
        "大幅提升3个试点基地的服务质量。|",
        "保障42万名随迁子女入学。|= 420000 名",
        "新聘、续聘护渔员1.3万名。|= 13000 名",
        "低氮改造锅炉760蒸吨。|= 760 蒸吨",
        "改造每小时20蒸吨以下的锅炉。|",
        "配备灭火器2万具。|= 20000 具",
        "改造乡镇卫生院12所。|= 12 所",
        "打造15分钟生活圈30个。|= 30 个",
        "新增渔业人才30万人（含高技能人才8万人）。|= 300000 人; = 80000 人",
        "新增渔业人才30万人以上（含30万人）。|>= 300000 人",
        "农村贫困人口减少40万以上。|>= 400000 人",
        "新增解决20万以上农村人口饮水问题。|>= 200000 人",
        "免费体检人数达700万以上。|>= 7000000 人",
        "建设20万以上人口城市的渔港。|",
        "渔业发展指数达76。|= 76 null",
        "困难渔民生活标准不低于最低保障标准的1.4倍。|>= 1.4 倍",
        "筹措项目前期工作经费2亿元。|= 200000000 元",
      })
  void a_matter_says_what_is_done_for_how_many(String sentence, @Nullable String targets)
      throws Exception {
    Notice notice = Plan.notice("一、发展渔业。做好有关工作。" + sentence);

    assertEquals(targets == null ? "" : targets, figures(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "启动甲渔港等5个项目建设。|= 5 个",
        "推进甲渔港等6个项目建成投用。|= 6 个",
        "甲渔港、乙码头等40个亿元以上项目开工建设。|= 40 个",
        "甲海、乙山和丙岭3条公路提前建成通车。|= 3 条",
        "推进第一批32个项目前期工作。|= 32 个",
        "深入推进甲市、乙县2个国家示范基地建设。|",
      })
  void named_works_that_come_to_be_are_counted(String sentence, @Nullable String targets)
      throws Exception {
    Notice notice = Plan.notice("一、发展渔业。做好有关工作。" + sentence);

    assertEquals(targets == null ? "" : targets, figures(notice));
  }

  @ParameterizedTest
  @CsvSource({"今年继续办好12件民生实事。", "实施15项重点民生实事。", "抓好10件实事。"})
  void the_number_of_the_matters_is_no_target(String sentence) throws Exception {
    assertEquals("", figures(Plan.notice("一、发展渔业。做好有关工作。" + sentence)));
  }

  @Test
  void many_works_are_no_parts_of_the_document() throws Exception {
    Notice notice = Plan.notice("一、发展渔业。实施130个乡村供水工程和22个渔港改造工程。");

    assertEquals("= 130 个; = 22 个", figures(notice));
  }

  @Test
  void short_lines_without_numbers_hold_targets() throws Exception {
    Notice notice =
        read(
            """
            云山市2024年民生实事
            云山市政府今年将办好以下实事。
            改造渔港12座。
            加装楼道扶手300处；
            """);

    assertEquals("= 12 座; = 300 处", figures(notice));
  }

  @Test
  void what_is_lessened_and_what_follows_a_growth_rate_have_their_own_kinds() throws Exception {
    Notice notice = Plan.notice("一、发展渔业。完成减少贫困人口9万人。渔业产值增长6%、就业增长与产值增长同步、渔获量80亿斤以上。");

    assertEquals(
        "decrease 减少贫困人口; increase 渔业产值; level 渔获量",
        notice.targets().stream()
            .map(t -> t.kind() + " " + t.indicator())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void items_that_run_together_are_sentences_of_their_own() throws Exception {
    Notice notice = Plan.notice("一、渔业（2项）1.发放渔民求职补贴。（牵头单位：省商务厅）2.培训渔业服务人员30万人次。（牵头单位：省商务厅）");

    assertEquals("= 300000 人次", figures(notice));
  }

  @Test
  void the_whole_year_behind_a_year_gone_by_is_past() throws Exception {
    Notice notice = Plan.notice("2021年，全省坚持稳中求进，渔业发展总体平稳、稳中有进、结构优化。全年渔业产值增长4%、总量达3万亿元。");

    assertEquals("", figures(notice));
  }

  @ParameterizedTest
  @CsvSource({
    "2025年，云山区将重点做好六个方面工作，高质量完成“十四五”规划目标任务。",
    "2025年是“十四五”规划收官之年，也是云山区渔业发展的关键之年。",
    "为认真做好2025年政府工作，实现渔业发展目标任务，现提出分工意见如下：",
  })
  void an_opening_gives_the_year_where_no_title_does(String opening) throws Exception {
    Notice notice = read(opening + "\n一、发展渔业。引进渔业企业50家以上，一季度开工项目7个。\n");

    assertEquals(List.of("2025", "2025-03"), deadlines(notice));
  }

  @Test
  void an_opening_gives_no_year_where_the_text_sets_itself_a_later_one() throws Exception {
    Notice notice = read("2025年是渔业发展的关键之年。\n一、发展渔业。引进渔业企业50家以上。\n二、扩大市场。到2027年，渔业产值达到9亿元。\n");

    assertEquals("2027", deadlines(notice).getLast());
    assertEquals(1, deadlines(notice).stream().filter("2027"::equals).count());
  }

  @Test
  void a_sponsor_on_its_own_line_is_responsible_for_the_item_before() throws Exception {
    Notice notice =
        read(
            """
            2016年云山省8大惠民实事
            一、实施渔民增收工程
            主要内容：全省完成30万户渔民住房改造。推进渔港建设。
            主办单位：省农业农村厅、省商务厅
            """);

    assertEquals(1, notice.tasks().size());
    assertEquals("lead 省农业农村厅, 省商务厅", Plan.units(notice.tasks().getFirst()));
  }

  @Test
  void a_short_item_that_makes_so_many_is_a_task() throws Exception {
    assertEquals(
        List.of("(1)", "(2)"),
        Plan.numbers("（1）建设渔港12座。\n（2）新聘、续聘护渔员1.3万名。\n").stream()
            .map(n -> n.replace('（', '(').replace('）', ')'))
            .toList());
  }

  @Test
  void a_letter_that_lists_its_matters_goes_on_to_issue_a_plan() throws Exception {
    List<Task> tasks =
        Plan.tasks(
            """
            一、新建渔港道路50条，改善渔民出行条件。
            二、实施渔村改造工程，重点改造10条以上街巷。
            为了落实这一要求，有关部门制定了方案，现将方案印发给你们，请认真组织实施。
            各市县、各部门要充分认识这项工作的意义，认真组织实施。
            """);

    assertEquals(2, tasks.size());
    assertEquals("实施渔村改造工程，重点改造10条以上街巷。", tasks.getLast().text());
  }

  @Test
  void what_a_unit_has_to_do_by_the_rules_of_an_assessment_is_a_target() throws Exception {
    Notice notice =
        read(
            """
            江西省人民政府办公厅关于印发江西省渔港建设考评办法的通知
            江西省渔港建设考评办法
            一、考评对象
            各设区市人民政府。
            二、渔港建设（25分）
            1.各市渔港覆盖率不低于90%。（持续推进，牵头考核单位：省农业农村厅）
            2.参加考评的渔船占全部渔船的比例不低于5%。
            """);

    assertEquals(">= 90 %", figures(notice));
    assertEquals("二、1.", notice.tasks().getFirst().number());
  }

  private static Notice read(String text) throws Exception {
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "matters.txt");
  }

  private static String figures(Notice notice) {
    return notice.targets().stream()
        .filter(t -> t.value() != null)
        .map(t -> t.op() + " " + number(t) + " " + t.unit())
        .collect(Collectors.joining("; "));
  }

  private static String number(Target target) {
    return target.value() == null ? "" : target.value().stripTrailingZeros().toPlainString();
  }

  private static List<@Nullable String> deadlines(Notice notice) {
    return notice.targets().stream().map(Target::deadline).toList();
  }
}
