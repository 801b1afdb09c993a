package org.hongtou.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.model.Notice;
import org.hongtou.model.Task;
import org.junit.jupiter.api.Test;

class GoldDraftTest {
  private static Notice notice(String... lines) throws Exception {
    return Hongtou.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "通知.txt");
  }

  /** A plan whose tasks begin and end alike. */
  private static Notice alike() throws Exception {
    return notice(
        "江西省人民政府办公厅关于培育产业平台的通知",
        "赣府厅字〔2023〕88号",
        "一、培育产业平台",
        "（一）加强组织领导和统筹协调工作。各设区市要成立工作专班，按季度调度。（责任单位：省商务厅、省科技厅）",
        "（二）加强组织领导和统筹协调工作。省直部门要建立台账，按月度通报。（责任单位：省商务厅、省科技厅）",
        "二、完善服务体系。到2025年，建成10个公共服务中心，覆盖率达到90%左右。（省财政厅牵头，省商务厅配合）");
  }

  @Test
  void whereTasksBeginAndEndAlikeMoreOfThemIsQuoted() throws Exception {
    Notice notice = alike();
    FoldedText text = FoldedText.of(notice.text());

    List<GoldTask> drafted = GoldDraft.of(notice).tasks();

    assertEquals(3, drafted.size());
    for (int i = 0; i < drafted.size(); i++) {
      GoldTask task = drafted.get(i);
      Task record = notice.tasks().get(i);
      assertTrue(text.hasOnce(task.start()), task.start());
      assertTrue(text.hasOnce(task.end()), task.end());
      assertEquals(text.place(record.text()), text.locate(task.start(), task.end()));
    }
    assertTrue(drafted.get(0).start().startsWith("加强组织领导和统筹协调工作。各"), drafted.get(0).start());
    assertTrue(drafted.get(2).start().length() <= 14, drafted.get(2).start());
  }

  @Test
  void aDraftAgreesWithTheRecordsInEverything() throws Exception {
    Notice notice = alike();
    GoldFile draft = new GoldFile("通知.gold.json", "通知", GoldDraft.of(notice));

    NoticeEvaluation evaluation = NoticeEvaluation.of(draft, notice);

    assertEquals(List.of(), evaluation.differences());
    assertEquals(new Score(2, 2, 2), evaluation.tally().score(Measure.TARGETS_FULL));
  }

  @Test
  void aDraftNamesTheTaskOfEachTargetAndTheUnitsAsWritten() throws Exception {
    GoldNotice draft = GoldDraft.of(alike());

    assertEquals("二、", draft.targets().get(0).task());
    assertEquals(
        "[GoldUnit[unit=省财政厅, role=lead, inherited=false],"
            + " GoldUnit[unit=省商务厅, role=support, inherited=false]]",
        draft.tasks().get(2).responsibilities().toString());
  }

  @Test
  void statesWithoutAFigureAreLeftOut() throws Exception {
    Notice notice = notice("江西省人民政府关于促进发展的意见", "一、完善服务体系。到2025年基本建成覆盖城乡的服务体系。（省商务厅负责）");

    assertEquals(1, notice.targets().size());
    assertEquals(List.of(), GoldDraft.of(notice).targets());
  }
}
