package org.hongtou.read.formats.sheet;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell shows: 95% and not 0.95, 2023年6月30日 and not 45107, a formula's last value, a line for
 * each line of its text.
 */
final class ShownValue {
  /** Chinese for General, in files of Chinese Excel and WPS. */
  private static final String GENERAL = "G/通用格式";

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;
  private int errors;

  ShownValue(boolean from1904) {
    this.from1904 = from1904;
  }

  /** How many cells held an error such as #REF! instead of a value. */
  int errors() {
    return errors;
  }

  /** Its lines joined by {@code \n}; empty if it shows nothing. */
  String of(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC -> number(cell);
      case STRING -> lines(cell.getRichStringCellValue().getString());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> {
        errors++;
        yield "";
      }
      default -> "";
    };
  }

  private String number(Cell cell) {
    double value = cell.getNumericCellValue();
    CellStyle style = cell.getCellStyle();
    int index = style.getDataFormat();
    String format = style.getDataFormatString();
    ShownDate date = ShownDate.of(index, format);
    if (date != null && DateUtil.isValidExcelDate(value) && value >= 1) {
      LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
      return date.show(time);
    }
    String pattern = format == null || format.equals(GENERAL) ? "General" : format;
    return formatter.formatRawCellContents(value, index, pattern, from1904).strip();
  }

  /** Lines without white space around them; empty ones go. */
  private static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace('\u00a0', ' ')
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> out.append(out.isEmpty() ? "" : "\n").append(line));
    return out.toString();
  }
}
