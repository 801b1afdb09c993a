package org.hongtou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.DueRange;
import org.hongtou.index.UnitMatch;
import org.hongtou.model.Notice;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Notice CARE = Composed.notice(Composed.CARE);
  private static final Ledger LEDGER = Ledger.of(List.of(CARE));

  private static LedgerRow row(String work) {
    return LEDGER.rows().stream()
        .filter(row -> row.work().equals(work))
        .findFirst()
        .orElseThrow(() -> new AssertionError(LEDGER.rows().toString()));
  }

  @Test
  void everyTaskOfTheSamplesStandsInARowOnce() {
    for (Notice notice : Composed.samples()) {
      List<String> ids = new ArrayList<>();
      Ledger.of(List.of(notice)).rows().stream()
          .filter(row -> row.task() != null)
          .forEach(row -> ids.add(String.valueOf(row.task())));

      assertEquals(notice.tasks().stream().map(Task::id).toList(), ids, notice.source().path());
    }
  }

  @Test
  void everyTargetOfTheSamplesStandsInARowOnce() {
    for (Notice notice : Composed.samples()) {
      List<String> ids =
          Ledger.of(List.of(notice)).rows().stream()
              .flatMap(row -> row.targets().stream())
              .map(LedgerTarget::target)
              .sorted()
              .toList();

      assertEquals(notice.targets().stream().map(Target::id).sorted().toList(), ids);
    }
  }

  @Test
  void rowsAreNumberedInTheOrderOfTheText() {
    List<Integer> starts = LEDGER.rows().stream().map(row -> row.place().start()).toList();

    assertEquals(starts.stream().sorted().toList(), starts);
    assertEquals(1, LEDGER.rows().getFirst().number());
  }

  @Test
  void targetsOfOnePassageOutsideTasksShareARow() {
    LedgerRow passage = row(NoticeRows.NO_TASK);

    assertEquals(2, passage.targets().size());
    assertEquals("到2026年，全省建成助餐点800个，助餐服务覆盖率达到90%以上。", passage.text());
    assertNull(passage.task());
  }

  @Test
  void aRowStandsUnderTheHeadingsOfItsNotice() {
    assertEquals(List.of("二、主要任务", "（一）建设助餐设施"), row("布局助餐点").sections());
  }

  @Test
  void unitsAreListedByRole() {
    assertEquals("省民政厅", row("布局助餐点").unitNames(Role.LEAD));
    assertEquals("省财政厅、省商务厅", row("布局助餐点").unitNames(Role.SUPPORT));
  }

  @Test
  void theTitleNamesThePlanAndNotItsCoveringNotice() {
    assertEquals("《样例省社区助餐行动方案（2024—2026年）》任务分工台账", LEDGER.title());
  }

  @Test
  void aNoticeThatIsGivenTwiceStandsThereOnce() {
    assertEquals(LEDGER.rows(), Ledger.of(List.of(CARE, CARE)).rows());
  }

  @Test
  void aTaskOfWhichATargetIsDueInTimeStaysWhole() throws Exception {
    LedgerFilter filter = new LedgerFilter(null, null, DueRange.of("2025-01..2025-06"));
    List<LedgerRow> rows = Ledger.of(List.of(filter.of(CARE))).rows();

    assertEquals(List.of("布局助餐点"), rows.stream().map(LedgerRow::work).toList());
    assertEquals(row("布局助餐点").targets(), rows.getFirst().targets());
  }

  @Test
  void aUnitsLedgerSaysUnderWhichNamesItWasFound() {
    LedgerFilter filter = new LedgerFilter(new UnitMatch(List.of("民政厅")), Role.LEAD, null);
    Ledger ledger =
        Ledger.of(
            List.of(filter.of(CARE)),
            new Asked("民政厅", Role.LEAD, null, null, null, null),
            filter::isAsked);

    assertEquals(List.of("省民政厅"), ledger.names());
    assertTrue(ledger.description().contains("文件中的名称：省民政厅"), ledger.description());
    assertEquals(1, ledger.rows().size());
  }

  @Test
  void aUnitsLoadIsCountedByRole() {
    UnitLoad care =
        UnitLoad.of(LEDGER).stream()
            .filter(load -> load.unit().endsWith("民政厅"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of(3, 1, 2, 0),
        List.of(care.tasks(), care.lead(), care.responsible(), care.support()));
    assertEquals("2024", care.year());
  }

  @Test
  void aYearWithSeveralNoticesHasItsSum() {
    Notice other = Composed.notice(Composed.CARE.replace("7号", "8号").replace("助餐", "助浴"));
    List<UnitLoad> loads =
        UnitLoad.of(Ledger.of(List.of(CARE, other))).stream()
            .filter(load -> load.unit().endsWith("民政厅"))
            .toList();

    assertEquals(List.of(6, 3, 3), loads.stream().map(UnitLoad::tasks).toList());
    assertNull(loads.getFirst().source());
  }

  @Test
  void aDeadlineInReducedPrecisionFallsOnItsLastDay() {
    assertEquals("2024-02-29", String.valueOf(deadline("2024-02").lastDay()));
    assertEquals("2024-12-31", String.valueOf(deadline("2024").lastDay()));
  }

  @Test
  void aDeadlineIsShownAsExactlyAsItIsKnown() {
    assertEquals("2024年", deadline("2024").text());
    assertEquals("2024年2月", deadline("2024-02").text());
    assertEquals("2024年2月9日", deadline("2024-02-09").text());
  }

  @Test
  void whatIsNoDateIsNoDeadline() {
    assertNull(Deadline.of("2024-13"));
    assertNull(Deadline.of("soon"));
  }

  private static Deadline deadline(String iso) {
    Deadline deadline = Deadline.of(iso);
    if (deadline == null) {
      throw new AssertionError(iso);
    }
    return deadline;
  }

  @Test
  void aRowOfCsvHasTheColumnsOfTheLedger() {
    String csv = LedgerCsv.of(LEDGER);

    assertTrue(csv.startsWith("\uFEFF序号,文件,文号,章节,工作任务,指标,目标值,期限,责任领导,牵头单位,"), csv);
    assertEquals(LEDGER.rows().size(), csv.split("\r\n", -1).length - 2);
  }
}
