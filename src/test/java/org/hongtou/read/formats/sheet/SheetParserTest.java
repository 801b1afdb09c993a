package org.hongtou.read.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.hongtou.read.formats.Parsed;
import org.hongtou.wrap.Wrapped;
import org.hongtou.wrap.XlsMaker;
import org.hongtou.wrap.XlsxMaker;
import org.junit.jupiter.api.Test;

class SheetParserTest {
  private static final String TASKS =
      """
      # 云溪市2023年公共图书馆建设任务分工表
      填报单位：市文化和旅游局
      |序号|任务|目标|完成时限|责任单位|
      |1|新建社区阅读点|30|2023年6月30日|市文化和旅游局|
      |2|提高开放率|95%|2023年12月31日|^|
      注：责任单位排在首位的为牵头单位。
      """;

  private static final String TASKS_READ =
      """
      云溪市2023年公共图书馆建设任务分工表
      填报单位：市文化和旅游局
      |序号|任务|目标|完成时限|责任单位|
      |1|新建社区阅读点|30|2023年6月30日|市文化和旅游局v2|
      |2|提高开放率|95%|2023年12月31日|
      注：责任单位排在首位的为牵头单位。""";

  @Test
  void anXlsxTaskTableKeepsItsTitleMergedCellsAndTypedValues() throws Exception {
    assertEquals(TASKS_READ, read(XlsxMaker.make(Wrapped.parse(TASKS))).text());
  }

  @Test
  void anXlsTaskTableKeepsItsTitleMergedCellsAndTypedValues() throws Exception {
    assertEquals(TASKS_READ, read(XlsMaker.make(Wrapped.parse(TASKS))).text());
  }

  @Test
  void aUnitOfMoneyBesideTheReportingOfficeIsNoRowOfTheTable() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "填报单位：市财政局", "", "单位：万元");
              row(sheet, 1, "项目", "金额", "责任单位");
              row(sheet, 2, "老旧管网改造", "1200", "市住房城乡建设局");
            });
    assertEquals(
        """
        填报单位：市财政局
        单位：万元
        |项目|金额|责任单位|
        |老旧管网改造|1200|市住房城乡建设局|""",
        read(file).text());
  }

  @Test
  void valuesComeOutAsTheyAreShown() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "项", "值");
              row(sheet, 1, "千分位", "");
              row(sheet, 2, "百分比", "");
              row(sheet, 3, "短日期", "");
              row(sheet, 4, "年月", "");
              row(sheet, 5, "会计", "");
              row(sheet, 6, "编号", "007");
              number(sheet, 1, 12345, "#,##0");
              number(sheet, 2, 0.985, "0.0%");
              number(sheet, 3, date(2023, 6, 30), "m/d/yy");
              number(sheet, 4, date(2023, 6, 1), "yyyy\"年\"m\"月\"");
              number(sheet, 5, 1500, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
            });
    assertEquals(
        """
        |项|值|
        |千分位|12,345|
        |百分比|98.5%|
        |短日期|2023/6/30|
        |年月|2023年6月|
        |会计|1,500.00|
        |编号|007|""",
        read(file).text());
  }

  @Test
  void aFormulaShowsItsLastValue() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "项目", "金额");
              row(sheet, 1, "合计", "");
              Cell cell = sheet.getRow(1).createCell(1);
              cell.setCellFormula("600*2");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertEquals("|项目|金额|\n|合计|1200|", read(file).text());
  }

  @Test
  void linesInACellStayApart() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "任务", "责任单位");
              row(sheet, 1, "整治河道", "市水务局\n市生态环境局");
            });
    assertEquals("|任务|责任单位|\n|整治河道|市水务局/市生态环境局|", read(file).text());
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreLeftOutAndReported() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "任务", "草稿", "责任单位");
              row(sheet, 1, "整治河道", "旧", "市水务局");
              row(sheet, 2, "作废任务", "旧", "市水务局");
              sheet.setColumnHidden(1, true);
              sheet.getRow(2).setZeroHeight(true);
              Sheet draft = sheet.getWorkbook().createSheet("底稿");
              row(draft, 0, "不公开", "的内容");
              sheet.getWorkbook().setSheetHidden(1, true);
            });
    Parsed parsed = read(file);
    assertEquals("|任务|责任单位|\n|整治河道|市水务局|", parsed.text());
    assertEquals(2, parsed.warnings().size(), parsed.warnings().toString());
    assertTrue(parsed.warnings().get(1).startsWith("hidden-left-out|"));
  }

  @Test
  void tablesThatAnEmptyRowPartsAreTwo() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "任务", "责任单位");
              row(sheet, 1, "整治河道", "市水务局");
              row(sheet, 4, "指标", "目标值");
              row(sheet, 5, "水质达标率", "95%");
            });
    assertEquals(2, read(file).page().select("table").size());
  }

  @Test
  void aTableWhoseNumbersGoOnBehindAnEmptyRowIsOne() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "序号", "任务");
              row(sheet, 1, "1", "整治河道");
              row(sheet, 3, "2", "疏浚沟渠");
            });
    assertEquals(1, read(file).page().select("table").size());
  }

  @Test
  void aGroupsNameWithinTheTableStaysInIt() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "任务", "目标", "责任单位");
              row(sheet, 1, "一、水环境");
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 2));
              row(sheet, 2, "整治河道", "12条", "市水务局");
            });
    assertEquals(
        """
        |任务|目标|责任单位|
        |一、水环境>3|
        |整治河道|12条|市水务局|""",
        read(file).text());
  }

  @Test
  void rowsThatStayInViewAreTheHeadOfTheTable() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "任务", "责任单位");
              row(sheet, 1, "整治河道", "市水务局");
              sheet.createFreezePane(0, 1);
            });
    assertEquals("|*任务|*责任单位|\n|整治河道|市水务局|", read(file).text());
  }

  @Test
  void rowsPrintedOnEachPageAreTheHeadOfTheTable() throws Exception {
    try (Workbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("任务");
      row(sheet, 0, "云溪市任务表");
      row(sheet, 1, "任务", "责任单位");
      row(sheet, 2, "整治河道", "市水务局");
      sheet.setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
      assertEquals("云溪市任务表\n|*任务|*责任单位|\n|整治河道|市水务局|", read(bytes(workbook)).text());
    }
  }

  @Test
  void aSheetsNameStandsBeforeItIfSeveralSheetsHaveNames() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "任务", "责任单位");
              row(sheet, 1, "整治河道", "市水务局");
              Sheet second = sheet.getWorkbook().createSheet("二季度任务");
              row(second, 0, "任务", "责任单位");
              row(second, 1, "疏浚沟渠", "市水务局");
            });
    assertEquals(
        """
        |任务|责任单位|
        |整治河道|市水务局|
        二季度任务
        |任务|责任单位|
        |疏浚沟渠|市水务局|""",
        read(file).text());
  }

  @Test
  void aNoticeWrittenLineByLineIntoCellsIsParagraphs() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 0, "关于报送河道整治情况的通知");
              row(sheet, 1, "各县（区）人民政府：");
              row(sheet, 3, "请于6月底前报送。");
            });
    assertEquals(0, read(file).page().select("table").size());
  }

  @Test
  void emptyColumnsAndFormattedButEmptyRowsAreTrimmed() throws Exception {
    byte[] file =
        xlsx(
            sheet -> {
              row(sheet, 2, "", "任务", "", "责任单位");
              row(sheet, 3, "", "整治河道", "", "市水务局");
              sheet.createRow(900).createCell(80).setCellValue(" ");
            });
    assertEquals("|任务|责任单位|\n|整治河道|市水务局|", read(file).text());
  }

  @Test
  void anXlsxWithAPasswordIsEncrypted() throws Exception {
    byte[] plain = XlsxMaker.make(Wrapped.parse(TASKS));
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("云溪");
      try (var out = encryptor.getDataStream(files)) {
        out.write(plain);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertThrows(EncryptedDocumentException.class, () -> read(bytes.toByteArray()));
    }
  }

  @Test
  void anXlsWithAPasswordIsEncrypted() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("yunxi");
    byte[] file;
    try {
      file = XlsMaker.make(Wrapped.parse(TASKS));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThrows(EncryptedDocumentException.class, () -> read(file));
  }

  @Test
  void aTruncatedWorkbookIsDamaged() {
    byte[] xlsx = XlsxMaker.make(Wrapped.parse(TASKS));
    byte[] xls = XlsMaker.make(Wrapped.parse(TASKS));
    assertThrows(TikaException.class, () -> read(Arrays.copyOf(xlsx, xlsx.length / 2)));
    assertThrows(TikaException.class, () -> read(Arrays.copyOf(xls, xls.length / 2)));
  }

  private static Parsed read(byte[] file) throws IOException, TikaException {
    return Parsed.by(new SheetParser(), file);
  }

  private static byte[] xlsx(Consumer<Sheet> content) {
    try (Workbook workbook = new XSSFWorkbook()) {
      content.accept(workbook.createSheet("Sheet1"));
      return bytes(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static void row(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static double date(int year, int month, int day) {
    return org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(year, month, day));
  }

  private static void number(Sheet sheet, int row, double value, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    Cell cell = sheet.getRow(row).createCell(1);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }
}
