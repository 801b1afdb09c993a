package org.hongtou.ledger.office;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of the workbook look. */
final class Styles {
  /** The height of text, in points. */
  static final int POINTS = 10;

  private static final int TITLE_POINTS = 18;
  private static final String BODY_FONT = "宋体";
  private static final String HEADING_FONT = "黑体";
  private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";

  /** What a cell is for. */
  enum Use {
    TITLE,
    DESCRIPTION,
    HEADER,
    NOTICE,
    SECTION,
    TEXT,
    /** What a spreadsheet would take for a formula as soon as somebody edits it. */
    QUOTED,
    LINK,
    CENTRED,
    NUMBER,
    NUMBER_LINK,
    FIGURE,
    DATE
  }

  private final Map<Use, CellStyle> styles = new EnumMap<>(Use.class);

  Styles(Workbook workbook) {
    Font body = workbook.getFontAt(0);
    body.setFontName(BODY_FONT);
    body.setFontHeightInPoints((short) POINTS);
    Font link = font(workbook, BODY_FONT, POINTS, false);
    link.setUnderline(Font.U_SINGLE);
    link.setColor(IndexedColors.DARK_BLUE.getIndex());
    Font heading = font(workbook, HEADING_FONT, POINTS, false);
    short date = workbook.createDataFormat().getFormat(DATE);
    short figure = workbook.createDataFormat().getFormat("General");
    for (Use use : Use.values()) {
      CellStyle style = workbook.createCellStyle();
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setFont(body);
      switch (use) {
        case TITLE -> {
          style.setFont(font(workbook, HEADING_FONT, TITLE_POINTS, false));
          style.setAlignment(HorizontalAlignment.CENTER);
        }
        case DESCRIPTION -> style.setAlignment(HorizontalAlignment.LEFT);
        case HEADER -> {
          style.setFont(heading);
          style.setAlignment(HorizontalAlignment.CENTER);
          fill(style, IndexedColors.GREY_25_PERCENT);
        }
        case NOTICE -> {
          style.setFont(heading);
          fill(style, IndexedColors.PALE_BLUE);
        }
        case SECTION -> {
          style.setFont(heading);
          fill(style, IndexedColors.LEMON_CHIFFON);
        }
        case QUOTED -> style.setQuotePrefixed(true);
        case LINK -> style.setFont(link);
        case CENTRED, NUMBER -> style.setAlignment(HorizontalAlignment.CENTER);
        case NUMBER_LINK -> {
          style.setFont(link);
          style.setAlignment(HorizontalAlignment.CENTER);
        }
        case FIGURE -> {
          style.setDataFormat(figure);
          style.setAlignment(HorizontalAlignment.RIGHT);
        }
        case DATE -> {
          style.setDataFormat(date);
          style.setAlignment(HorizontalAlignment.CENTER);
        }
        case TEXT -> style.setAlignment(HorizontalAlignment.LEFT);
      }
      if (use != Use.TITLE && use != Use.DESCRIPTION) {
        border(style);
      }
      styles.put(use, style);
    }
  }

  CellStyle of(Use use) {
    CellStyle style = styles.get(use);
    if (style == null) {
      throw new IllegalArgumentException(use.name());
    }
    return style;
  }

  private static Font font(Workbook workbook, String name, int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private static void fill(CellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
