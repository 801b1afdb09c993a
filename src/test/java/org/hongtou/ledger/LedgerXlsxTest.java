package org.hongtou.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.Test;

/** The look and the types of the workbook; what is in it: {@link OfficeContentTest}. */
class LedgerXlsxTest {
  private static final Ledger LEDGER = Ledger.of(List.of(Composed.notice(Composed.CARE)));
  private static final Workbook BOOK = Workbook.of(LEDGER);

  private static Map<String, Cell> task(Workbook book, String work) {
    return book.tasks().stream()
        .filter(row -> Workbook.text(row, "工作任务").contains(work))
        .findFirst()
        .orElseThrow();
  }

  private static Workbook with(String text) {
    return Workbook.of(Ledger.of(List.of(Composed.notice(Composed.CARE.replace("布局助餐点", text)))));
  }

  @Test
  void itHasFourSheetsHoweverManyUnitsThereAre() {
    String units =
        String.join(
            "、", IntStream.range(0, 160).mapToObj(i -> "样例" + (char) ('一' + i) + "县人民政府").toList());
    Workbook book =
        Workbook.of(
            Ledger.of(List.of(Composed.notice(Composed.CARE.replace("省民政厅、省住房城乡建设厅", units)))));

    assertEquals(4, book.poi().getNumberOfSheets());
    assertTrue(book.rows("单位任务清单", 1).size() > 150, "rows by unit");
  }

  @Test
  void namesOfSheetsAreWhatExcelAllows() {
    for (int i = 0; i < BOOK.poi().getNumberOfSheets(); i++) {
      assertTrue(BOOK.poi().getSheetName(i).matches("[^\\[\\]:*?/\\\\']{1,31}"));
    }
  }

  @Test
  void everySheetIsPrintedOnA4AcrossAsWideAsThePaper() {
    BOOK.poi()
        .forEach(
            sheet -> {
              assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
              assertTrue(sheet.getPrintSetup().getLandscape());
              assertTrue(sheet.getFitToPage());
              assertEquals(1, sheet.getPrintSetup().getFitWidth());
              assertEquals(0, sheet.getPrintSetup().getFitHeight());
            });
  }

  @Test
  void theHeaderIsRepeatedFrozenAndFiltered() {
    XSSFSheet tasks = BOOK.sheet("任务台账");

    assertEquals("3:4", tasks.getRepeatingRows().formatAsString());
    assertEquals(4, tasks.getPaneInformation().getHorizontalSplitTopRow());
    assertTrue(tasks.getCTWorksheet().getAutoFilter().getRef().startsWith("A4:"));
  }

  @Test
  void thePrintAreaEndsWithTheText() {
    XSSFSheet tasks = BOOK.sheet("任务台账");
    int last = tasks.getLastRowNum() + 1;

    assertEquals("任务台账!$A$1:$O$" + last, BOOK.poi().getPrintArea(0));
    assertEquals("原文", tasks.getRow(3).getCell(14).getStringCellValue());
  }

  @Test
  void sectionsAreHeadingsAcrossTheTable() {
    XSSFSheet tasks = BOOK.sheet("任务台账");
    List<String> headings = new ArrayList<>();
    tasks.getMergedRegions().stream()
        .filter(region -> region.getFirstRow() > 3)
        .map(region -> tasks.getRow(region.getFirstRow()).getCell(0).getStringCellValue())
        .forEach(headings::add);

    assertEquals(List.of("一、总体目标", "二、主要任务", "　（一）建设助餐设施", "二、主要任务（续）"), headings);
  }

  @Test
  void aDayIsADateCell() {
    Cell deadline = task(BOOK, "改造老旧食堂").get("完成时限");

    assertEquals(LocalDate.of(2024, 11, 30), deadline.getLocalDateTimeCellValue().toLocalDate());
  }

  @Test
  void aMonthStaysText() {
    List<String> deadlines = BOOK.tasks().stream().map(row -> Workbook.text(row, "期限")).toList();

    assertTrue(deadlines.stream().anyMatch(text -> text.contains("2025年6月")), deadlines.toString());
  }

  private static Notice fetchedFrom(String address) {
    Notice notice = Composed.notice(Composed.CARE);
    return new Notice(
        notice.id(),
        notice.source().fetched(address, "2024-03-02T00:00:00Z", null),
        notice.metadata(),
        notice.text(),
        notice.sections(),
        notice.tasks(),
        notice.targets(),
        notice.citations(),
        notice.lists(),
        notice.warnings());
  }

  @Test
  void theNoticeIsLinkedToItsPage() {
    String address = "https://www.example.gov.cn/zwgk/7.html?a=1&b=二";
    Workbook book = Workbook.of(Ledger.of(List.of(fetchedFrom(address))));

    assertEquals(address, book.tasks().getFirst().get("文件").getHyperlink().getAddress());
  }

  @Test
  void whatIsNoAddressOfTheWebIsNotLinked() {
    for (String address : List.of("javascript:alert(1)", "file:///etc/passwd", "not an address")) {
      Workbook book = Workbook.of(Ledger.of(List.of(fetchedFrom(address))));

      assertNull(book.tasks().getFirst().get("文件").getHyperlink(), address);
    }
  }

  @Test
  void aRowByUnitLeadsToItsTask() {
    Map<String, Cell> row = BOOK.rows("单位任务清单", 1).getFirst();
    String place = row.get("台账序号").getHyperlink().getAddress();
    int at = Integer.parseInt(place.substring(place.lastIndexOf('A') + 1)) - 1;

    assertEquals(
        row.get("台账序号").getNumericCellValue(),
        BOOK.sheet("任务台账").getRow(at).getCell(0).getNumericCellValue());
  }

  @Test
  void progressAndRemarksAreLeftEmpty() {
    for (Map<String, Cell> row : BOOK.tasks()) {
      assertEquals("", Workbook.text(row, "进展") + Workbook.text(row, "备注"));
    }
  }

  @Test
  void figuresOfTargetsAreNumbers() {
    for (Map<String, Cell> row : BOOK.rows("目标", 1)) {
      if (!Workbook.text(row, "目标值").isEmpty()) {
        assertEquals(CellType.NUMERIC, row.get("数值").getCellType());
      }
    }
  }

  @Test
  void whatLooksLikeAFormulaIsQuotedText() {
    for (String formula : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝HYPERLINK(1)", "＠x")) {
      Workbook book = with(formula);
      Cell cell = task(book, formula).get("工作任务");

      assertEquals(CellType.STRING, cell.getCellType());
      assertTrue(cell.getCellStyle().getQuotePrefixed(), formula);
    }
  }

  @Test
  void noCellIsAFormula() {
    with("=cmd|' /C calc'!A0")
        .poi()
        .forEach(
            sheet ->
                sheet.forEach(
                    row ->
                        row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA))));
  }

  @Test
  void aTextThatNoCellCanHoldIsCutWithANote() {
    Workbook book = with("布局助餐点。" + "逐街逐院落实".repeat(7_000));
    String text = Workbook.text(book.tasks().get(1), "原文");

    assertTrue(text.length() <= 32_767, "length " + text.length());
    assertTrue(text.endsWith("字见原件）"), text.substring(text.length() - 40));
  }

  @Test
  void aRowHigherThanExcelAllowsIsSeveralMergedRows() {
    Workbook book = with("布局助餐点。" + "逐街逐院落实".repeat(300));
    int row = book.tasks().get(1).get("原文").getRowIndex();

    assertTrue(
        book.sheet("任务台账").getMergedRegions().stream()
            .anyMatch(
                region ->
                    region.getFirstRow() == row
                        && region.getLastRow() > row
                        && region.getFirstColumn() == 14));
    book.sheet("任务台账").forEach(any -> assertTrue(any.getHeightInPoints() <= 409.5));
  }

  @Test
  void theSameLedgerGivesTheSameBytes() {
    assertArrayEquals(BOOK.bytes(), Workbook.of(LEDGER).bytes());
  }

  @Test
  void everyPartFulfilsItsSchema() {
    List<XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions().setErrorListener(errors);
    List<XmlObject> parts = new ArrayList<>();
    parts.add(BOOK.poi().getCTWorkbook());
    parts.add(BOOK.poi().getStylesSource().getCTStylesheet());
    for (int i = 0; i < BOOK.poi().getNumberOfSheets(); i++) {
      parts.add(BOOK.poi().getSheetAt(i).getCTWorksheet());
    }
    parts.forEach(part -> part.validate(options));

    // xml:space is what Excel itself writes, though POI's schema lacks it.
    assertEquals(
        List.of(),
        errors.stream()
            .map(XmlError::getMessage)
            .filter(message -> !message.contains("space@http://www.w3.org/XML/1998/namespace"))
            .distinct()
            .toList());
  }
}
