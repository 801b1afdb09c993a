package org.hongtou.ledger.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.hongtou.export.Csv;
import org.hongtou.ledger.office.Styles.Use;
import org.jspecify.annotations.Nullable;

/** Fills cells by the type of what they are to hold. A text is never a formula. */
final class Cells {
  /** Excel repairs a sheet with more than 65,530; and an address longer than 2,079. */
  private static final int MOST_LINKS = 60_000;

  private static final int LONGEST_ADDRESS = 2_000;

  private final Workbook workbook;
  private final Styles styles;
  private int links;

  /** Of one sheet. */
  Cells(Workbook workbook, Styles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  /**
   * Adds a cell.
   *
   * @param value a text, a number or a day; null or an empty text for a cell to be filled in
   */
  Cell add(Row row, int column, @Nullable Object value) {
    return switch (value) {
      case null -> add(row, column, "", Use.TEXT);
      case LocalDate day -> {
        Cell cell = styled(row, column, Use.DATE);
        cell.setCellValue(day);
        yield cell;
      }
      case Integer number -> {
        Cell cell = styled(row, column, Use.NUMBER);
        cell.setCellValue(number);
        yield cell;
      }
      case Number figure -> {
        Cell cell = styled(row, column, Use.FIGURE);
        cell.setCellValue(figure.doubleValue());
        yield cell;
      }
      default -> add(row, column, value.toString(), Use.TEXT);
    };
  }

  /** Adds a cell with text. */
  Cell add(Row row, int column, String text, Use use) {
    boolean quoted = use == Use.TEXT && Csv.isFormula(text);
    Cell cell = styled(row, column, quoted ? Use.QUOTED : use);
    if (!text.isEmpty()) {
      cell.setCellValue(CellText.fitting(text));
    }
    return cell;
  }

  private Cell styled(Row row, int column, Use use) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(use));
    return cell;
  }

  /** Has a cell lead to a page of the web, if that is what the address says. */
  void link(Cell cell, @Nullable String address) {
    if (address == null || address.length() > LONGEST_ADDRESS || !isOfTheWeb(address)) {
      return;
    }
    if (links++ < MOST_LINKS && !cell.getCellStyle().getQuotePrefixed()) {
      Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress(address);
      cell.setHyperlink(link);
      cell.setCellStyle(styles.of(Use.LINK));
    }
  }

  /** Has a cell with a number lead to a place of the workbook: {@code '任务台账'!A5}. */
  void linkWithin(Cell cell, String place) {
    if (links++ < MOST_LINKS) {
      Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(place);
      cell.setHyperlink(link);
      cell.setCellStyle(styles.of(Use.NUMBER_LINK));
    }
  }

  private static boolean isOfTheWeb(String address) {
    try {
      String scheme = new URI(address).getScheme();
      return "http".equals(scheme) || "https".equals(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
