package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paragraph of a notice of 2023 commits to, all of its targets at a time. */
class TargetCommitmentTest {

  // ---- headings

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（三）提升窗口服务成效。新增综合窗口60个。|= 60 个",
        "2.夯实渔业发展基础。新建避风锚地4处。|= 4 处",
        "（一）整治取得新成效。新增达标泊位12个。|= 12 个",
        "（一）发展成效。新增达标泊位12个。|",
        "一、工作基础。渔港达到30个。|",
      })
  void tellsOrdersFromSituationsByTheHeading(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- benefits

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对外贸易保单满足率不低于85%。|>= 85 %",
        "限额满足率不低于85%，其中单户200万元以下的占比不得低于60%。|>= 85 %; >= 60 %",
        "落实担保奖补政策，政府性担保机构平均担保费率保持1.2%以下。|<= 1.2 %",
        "对标国际一流；新增航线20条；对优秀船员给予奖励。|= 20 条",
        "完善行政奖励制度；上线审批事项不少于8项。|>= 8 项",
        "对贷款占比不低于30%的银行，给予补贴。|",
        "对中标企业按合同额的30%给予补助。|",
        "贷款利率不高于4%。|",
      })
  void tellsWhatAnOfficeOwesFromWhatIsGiven(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  private static void assertTargets(@Nullable String expected, String text) {
    assertEquals(expected == null ? "" : expected, written(text));
  }

  private static String written(String text) {
    return targets(text).stream()
        .map(t -> t.op() + " " + t.value() + " " + t.unit())
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  private static List<Target> targets(String text) {
    String dated = "2023年3月1日\n" + text;
    Span paragraph = new Span(dated.length() - text.length(), dated.length());
    return TargetExtractor.extract(dated, List.of(new TargetPassage(paragraph, List.of())), null);
  }
}
