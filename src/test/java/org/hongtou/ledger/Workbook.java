package org.hongtou.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hongtou.ledger.office.LedgerXlsx;

/** A ledger's workbook, read back by POI: rows as maps from the headings of their columns. */
final class Workbook {
  private final byte[] bytes;
  private final XSSFWorkbook poi;

  private Workbook(byte[] bytes, XSSFWorkbook poi) {
    this.bytes = bytes;
    this.poi = poi;
  }

  static Workbook of(Ledger ledger) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new LedgerXlsx().write(ledger, out);
      byte[] bytes = out.toByteArray();
      return new Workbook(bytes, new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** As POI has read it. */
  XSSFWorkbook poi() {
    return poi;
  }

  XSSFSheet sheet(String name) {
    return poi.getSheet(name);
  }

  /** The rows of the tasks, which have a number in the first column; headings do not. */
  List<Map<String, Cell>> tasks() {
    return rows("任务台账", 3).stream().filter(row -> isNumber(row.get("序号"))).toList();
  }

  List<Map<String, Cell>> rows(String sheet, int header) {
    Map<Integer, String> names = new HashMap<>();
    sheet(sheet)
        .getRow(header)
        .forEach(cell -> names.put(cell.getColumnIndex(), cell.getStringCellValue()));
    List<Map<String, Cell>> rows = new ArrayList<>();
    for (Row row : sheet(sheet)) {
      if (row.getRowNum() > header) {
        Map<String, Cell> cells = new HashMap<>();
        row.forEach(cell -> cells.put(names.get(cell.getColumnIndex()), cell));
        rows.add(cells);
      }
    }
    return rows;
  }

  static String text(Map<String, Cell> row, String column) {
    Cell cell = row.get(column);
    if (cell == null) {
      throw new AssertionError("no cell " + column + " in " + row.keySet());
    }
    return cell.getCellType() == CellType.NUMERIC
        ? String.valueOf(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  private static boolean isNumber(Cell cell) {
    return cell != null && cell.getCellType() == CellType.NUMERIC;
  }
}
