package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be reached by support, and what one must have or may get of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetSupportTest {
  private static String amounts(String sentence) throws Exception {
    Notice notice = Plan.notice("一、发展产业。做好有关工作。" + sentence);
    return notice.targets().stream()
        .filter(target -> target.kind() != Kind.QUALITATIVE)
        .map(target -> target.op() + " " + target.value() + " " + target.unit())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "滴灌设备补贴3万台（套）以上，水表补贴20万只以上，带动农户投资15亿元以上。|" + ">= 30000 台（套）; >= 200000 只; >= 1500000000 元",
        "每台滴灌设备补贴3万元，每户补贴2台以上。|",
        "种植户人均财政补助标准提高40元，达到620元。| = 40 元; = 620 元",
        "每人每月补助标准提高40元。|",
      })
  void things_paid_for_and_standards_per_head_are_reached(String sentence, @Nullable String targets)
      throws Exception {
    assertEquals(targets == null ? "" : targets, amounts(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "单体项目固定资产投资不低于3000万元。",
    "单体项目支持资金原则上不超过2亿元。",
    "节水改造项目年节水量须不低于80万立方米或节电20万千瓦时。",
    "节水改造项目年节水量须不低于80万立方米或90吨标准煤。",
    "对示范园区支持额度不超过4亿元，其他园区不超过1亿元。",
    "温室项目投资达到30%以上，即可办理取水许可。",
    "平房完工比例达到二分之一以上，楼房完工比例达到三分之一以上的项目，可申请验收。",
    "放宽贷款面积限制，户均温室面积由8亩以内提高到12亩以内。",
    "购买第二套住房首付款比例不得低于50%。",
    "城区原则上不再新建20蒸吨/小时及以下燃煤锅炉。",
    "淘汰10蒸吨/小时及以下燃煤锅炉。",
    "进一步提升16项改革措施实效。",
  })
  void conditions_caps_and_classes_are_no_targets(String sentence) throws Exception {
    assertEquals("", amounts(sentence));
  }

  @Test
  void conditions_for_registration_hold_no_tasks_and_no_targets() throws Exception {
    Notice notice =
        Plan.notice(
            """
            一、配水市场定位
            各园区将分散水权聚合后形成配水主体，作为整体参与水权交易。
            二、注册管理
            （一）注册条件
            配水主体聚合水量不低于5万立方米，应具备计量条件。
            （二）注册流程
            加强信息核验，完善注册平台，公开注册结果。
            """);
    assertEquals("[二、(二)]", notice.tasks().stream().map(task -> task.number()).toList().toString());
    assertEquals(0, notice.targets().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "社会资本持股比例可在15%以上。|>= 15 %",
        "确保全省棚井比在3:1以内。|<= 3 null",
        "按1:10000比例尺测绘。|",
        "将温室预付款比例提高至合同金额的40%以上。|>= 40 %",
        "率先突破60亿元交易规模。|>= 6000000000 元",
        "更新农机2000艘（台、套）以上，新建住房500套（户）。|>= 2000 艘（台、套）; = 500 套（户）",
        "每年巡查农机不少于3万辆次。|>= 30000 辆次",
        "疏解一般种植企业30家。|= 30 家",
        "建设肃州区国家级灌溉试验区及12个省级试验区。|= 12 个",
      })
  void rates_units_and_verbs_of_many_kinds_are_read(String sentence, @Nullable String targets)
      throws Exception {
    assertEquals(targets == null ? "" : targets, amounts(sentence));
  }

  @Test
  void each_thing_covers_a_set_of_its_own() throws Exception {
    Notice notice = Plan.notice("一、发展产业。加快实现农技站“乡乡全覆盖”、测墒仪“村村全覆盖”。");
    assertEquals(
        "农技站覆盖率 100; 测墒仪覆盖率 100",
        notice.targets().stream()
            .map(target -> target.indicator() + " " + target.value())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void what_is_left_of_a_gap_is_a_level() throws Exception {
    Target target = Plan.notice("一、发展产业。与全国平均水平的差距缩小至2个百分点以内。").targets().getFirst();
    assertEquals(Kind.LEVEL, target.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推动首批80个滴灌示范园免费或低收费开放。| = 80 个",
        "开发千款滴灌产品，打造百项应用场景。| = 1000 款; = 100 项",
      })
  void first_batches_and_round_numbers_are_made(String sentence, String targets) throws Exception {
    assertEquals(targets, amounts(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "确定2025年度农业用水价格涨幅控制目标为6%。",
    "确定2025年度农业用水价格涨幅控制目标为不超过2024年度平均水价的6%。",
  })
  void a_bound_that_is_set_is_no_part_of_what_is_measured(String sentence) throws Exception {
    Target target = Plan.notice("一、发展产业。做好有关工作。" + sentence).targets().getFirst();
    assertEquals(
        "农业用水价格涨幅 <= 6 INCREASE 2025",
        String.join(
            " ",
            target.indicator(),
            target.op().toString(),
            String.valueOf(target.value()),
            target.kind().name(),
            target.deadline()));
  }
}
