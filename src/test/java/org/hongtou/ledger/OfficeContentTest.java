package org.hongtou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hongtou.Hongtou;
import org.hongtou.ledger.office.LedgerDocx;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every task, unit and target of a notice is in its workbook and its document. */
class OfficeContentTest {
  private static final Map<Role, String> COLUMNS =
      Map.of(Role.LEAD, "牵头单位", Role.RESPONSIBLE, "责任单位", Role.SUPPORT, "配合单位");

  private static Notice real(String name) throws Exception {
    Path file = Path.of("../shared/eval/dev", name);
    assumeTrue(Files.exists(file), "skipped: the annotated notices of ../shared are not beside us");
    return Hongtou.read(file);
  }

  static Stream<Notice> samples() {
    return Composed.samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWorkbookHasAllOfASample(Notice notice) {
    checkWorkbook(notice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jiangxi-gongxin.txt", "jiangxi-yanglao.txt"})
  void theWorkbookHasAllOfARealNotice(String name) throws Exception {
    checkWorkbook(real(name));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theDocumentHasAllOfASample(Notice notice) throws IOException {
    checkDocument(notice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jiangxi-gongxin.txt", "jiangxi-yanglao.txt"})
  void theDocumentHasAllOfARealNotice(String name) throws Exception {
    checkDocument(real(name));
  }

  // ---- the workbook

  private static void checkWorkbook(Notice notice) {
    Workbook book = Workbook.of(Ledger.of(List.of(notice)));
    Map<String, Map<String, Cell>> byRecord = new HashMap<>();
    for (Map<String, Cell> row : book.tasks()) {
      String trace = Workbook.text(row, "出处");
      String records = trace.substring(trace.indexOf(' ') + 1, trace.indexOf('，'));
      for (String record : records.split(" ", -1)) {
        assertEquals(null, byRecord.put(record, row), record + " twice");
      }
    }
    List<String> units = new ArrayList<>();
    for (Task task : notice.tasks()) {
      Map<String, Cell> row = row(byRecord, task.id());
      assertEquals(task.text(), Workbook.text(row, "原文"));
      for (Responsibility part : task.responsibilities()) {
        String column = COLUMNS.getOrDefault(part.role(), "责任领导");
        assertTrue(
            List.of(Workbook.text(row, column).split("、", -1)).contains(part.asWritten())
                || Workbook.text(row, column).contains(part.asWritten()),
            part.asWritten());
        units.add(task.id() + part.role() + part.asWritten());
      }
    }
    for (Target target : notice.targets()) {
      Map<String, Cell> row = row(byRecord, target.task() == null ? target.id() : target.task());
      assertTrue(Workbook.text(row, "指标").contains(target.indicator()), target.indicator());
      String value = target.valueText() == null ? target.text() : target.valueText();
      assertTrue(Workbook.text(row, "目标值").contains(value), value);
      assertTrue(Workbook.text(row, "原文").contains(target.text()), target.text());
    }
    checkTargets(notice, book);
    assertEquals(new HashSet<>(units).size(), book.rows("单位任务清单", 1).size(), "units");
  }

  private static Map<String, Cell> row(Map<String, Map<String, Cell>> rows, String record) {
    Map<String, Cell> row = rows.get(record);
    if (row == null) {
      throw new AssertionError(record + " is in no row");
    }
    return row;
  }

  private static void checkTargets(Notice notice, Workbook book) {
    Map<String, Target> targets = new HashMap<>();
    notice.targets().forEach(target -> targets.put(target.id(), target));
    Set<String> seen = new HashSet<>();
    for (Map<String, Cell> row : book.rows("目标", 1)) {
      String trace = Workbook.text(row, "出处");
      String id = trace.substring(0, trace.indexOf('，'));
      Target target = targets.get(id);
      assertTrue(target != null && seen.add(id), id);
      BigDecimal value = target.value();
      assertEquals(
          value == null ? "" : String.valueOf(value.doubleValue()), Workbook.text(row, "数值"));
      assertEquals(target.text(), Workbook.text(row, "原文"));
    }
    assertEquals(targets.keySet(), seen);
  }

  // ---- the document

  private static void checkDocument(Notice notice) throws IOException {
    Ledger ledger = Ledger.of(List.of(notice));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerDocx().write(ledger, out);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      List<XWPFTableRow> rows =
          document.getTables().getFirst().getRows().stream()
              .filter(row -> row.getTableCells().size() == 10)
              .skip(1)
              .toList();
      assertEquals(ledger.rows().size(), rows.size());
      for (int i = 0; i < rows.size(); i++) {
        checkRow(ledger.rows().get(i), rows.get(i));
      }
    }
  }

  private static void checkRow(LedgerRow row, XWPFTableRow written) {
    assertEquals(String.valueOf(row.number()), written.getCell(0).getText());
    assertTrue(letters(written.getCell(2).getText()).contains(letters(row.text())), row.text());
    for (LedgerTarget target : row.targets()) {
      String cell = letters(written.getCell(3).getText());
      assertTrue(cell.contains(letters(target.indicator())), target.indicator());
      assertTrue(cell.contains(letters(target.shownValue())), target.shownValue());
    }
    assertEquals(row.unitNames(Role.LEAD), written.getCell(4).getText());
    assertTrue(written.getCell(5).getText().startsWith(row.unitNames(Role.RESPONSIBLE)));
    assertEquals(row.unitNames(Role.SUPPORT), written.getCell(6).getText());
  }

  /** Without line breaks, and without what parts a heading from its text. */
  private static String letters(String text) {
    return text.replaceAll("[\\s　。．.：:]", "");
  }

  @Test
  void theSameLedgerGivesTheSameDocument() throws IOException {
    Ledger ledger = Ledger.of(List.of(Composed.notice(Composed.CARE)));
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    new LedgerDocx().write(ledger, one);
    new LedgerDocx().write(ledger, other);

    org.junit.jupiter.api.Assertions.assertArrayEquals(one.toByteArray(), other.toByteArray());
  }

  @Test
  void theDocumentFulfilsItsSchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerDocx().write(Ledger.of(Composed.samples()), out);
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      document
          .getDocument()
          .validate(new org.apache.xmlbeans.XmlOptions().setErrorListener(errors));
    }

    assertEquals(List.of(), errors.stream().map(Object::toString).distinct().toList());
  }

  @Test
  void theHeaderOfTheDocumentIsRepeated() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LedgerDocx().write(Ledger.of(List.of(Composed.notice(Composed.CARE))), out);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      assertTrue(document.getTables().getFirst().getRow(0).isRepeatHeader());
    }
  }
}
