package org.hongtou.wrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes a notice into a sheet as offices do: paragraphs in cells merged over the table's width,
 * figures and dates of the table as typed values with a format.
 */
final class WorkbookMaker {
  private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})%");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final CellStyle date;
  private final CellStyle percent;

  private WorkbookMaker(Workbook workbook) {
    date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("[$-804]yyyy\"年\"m\"月\"d\"日\";@"));
    percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
  }

  static byte[] make(Workbook workbook, Wrapped notice) {
    try (workbook) {
      new WorkbookMaker(workbook).write(workbook.createSheet("Sheet1"), notice);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Sheet sheet, Wrapped notice) {
    int width = 6;
    for (Wrapped.Piece piece : notice.pieces()) {
      if (piece instanceof Wrapped.Grid grid) {
        width = Math.max(2, grid.rows().getFirst().size());
      }
    }
    int next = 0;
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Wrapped.Line line -> {
          Row row = sheet.createRow(next);
          row.createCell(0).setCellValue(line.text());
          sheet.addMergedRegion(new CellRangeAddress(next, next, 0, width - 1));
          next++;
        }
        case Wrapped.Grid grid -> {
          grid(sheet, next, grid.rows());
          next += grid.rows().size() + 1;
        }
      }
    }
  }

  private void grid(Sheet sheet, int top, List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(top + r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = rows.get(r).get(c);
        int height = 1;
        while (r + height < rows.size() && rows.get(r + height).get(c).equals(Wrapped.ABOVE)) {
          height++;
        }
        if (!text.equals(Wrapped.ABOVE)) {
          value(row.createCell(c), text);
          if (height > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top + r, top + r + height - 1, c, c));
          }
        }
      }
    }
  }

  private void value(Cell cell, String text) {
    Matcher day = DATE.matcher(text);
    Matcher share = PERCENT.matcher(text);
    if (day.matches()) {
      cell.setCellValue(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
      cell.setCellStyle(date);
    } else if (share.matches()) {
      cell.setCellValue(Integer.parseInt(share.group(1)) / 100.0);
      cell.setCellStyle(percent);
    } else if (NUMBER.matcher(text).matches()) {
      cell.setCellValue(Integer.parseInt(text));
    } else {
      cell.setCellValue(text);
    }
  }
}
