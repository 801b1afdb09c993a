package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
  @TempDir Path temp;

  private XSSFWorkbook workbook(Notice notice) throws IOException {
    Path file = temp.resolve("a.xlsx");
    ExportedNotices.write(List.of(notice), ExportFormat.XLSX, file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static Cell cell(XSSFSheet sheet, String column) {
    for (Cell head : sheet.getRow(0)) {
      if (head.getStringCellValue().equals(column)) {
        return sheet
            .getRow(1)
            .getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no column " + column);
  }

  @Test
  void figuresAndFlagsAreTyped() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleNotice.withEverything())) {
      assertEquals(CellType.NUMERIC, cell(workbook.getSheet("targets"), "value").getCellType());
      assertEquals(
          CellType.BOOLEAN, cell(workbook.getSheet("responsibilities"), "inherited").getCellType());
    }
  }

  @Test
  void aFigureThatExcelWouldRoundIsText() throws IOException {
    String digits = "1234567890123456.5";
    try (XSSFWorkbook workbook = workbook(SampleNotice.withFigure(new BigDecimal(digits)))) {
      assertEquals(digits, cell(workbook.getSheet("targets"), "value").getStringCellValue());
    }
  }

  @Test
  void namesOfColumnsStayInSight() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleNotice.withEverything())) {
      assertTrue(workbook.getSheet("tasks").getPaneInformation().isFreezePane());
    }
  }

  @Test
  void whatLooksLikeAFormulaStaysTextWhenItIsEdited() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleNotice.odd("=1+1"))) {
      Cell cell = cell(workbook.getSheet("tasks"), "title");

      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals("=1+1", cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void aTextTooLongForACellIsCutWithASign() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleNotice.withText("字".repeat(40_000)))) {
      String text = cell(workbook.getSheet("notices"), "text").getStringCellValue();

      assertEquals(32_767, text.length());
      assertTrue(text.endsWith("字…"));
    }
  }

  @Test
  void aCharacterIsNotCutInTwo() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleNotice.withText("😀".repeat(20_000)))) {
      String text = cell(workbook.getSheet("notices"), "text").getStringCellValue();

      assertNotEquals('\uD83D', text.charAt(text.length() - 2));
    }
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleNotice.withText("甲\u0001乙"))) {
      assertEquals("甲\uFFFD乙", cell(workbook.getSheet("notices"), "text").getStringCellValue());
    }
  }
}
