package org.hongtou.read.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.sheet.SheetBlocks.Block;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads XLS (and WPS .et, which is the same inside), XLSX and XLSM as the office shows them: each
 * visible sheet in order, its title and notes as paragraphs, its tables as tables. The name of a
 * sheet is a paragraph before it where there are several and it says something.
 */
public final class SheetParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.application("vnd.ms-excel"),
          MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          MediaType.application("vnd.openxmlformats-officedocument.spreadsheetml.template"),
          MediaType.application("vnd.ms-excel.sheet.macroenabled.12"),
          MediaType.application("vnd.ms-excel.template.macroenabled.12"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    LaidOut out = new LaidOut(handler, metadata);
    try (WorkbookFile file = WorkbookFile.open(stream)) {
      write(file.workbook(), file.from1904(), out);
    } catch (org.apache.poi.EncryptedDocumentException e) {
      throw new EncryptedDocumentException(e);
    } catch (OldExcelFormatException e) {
      throw new TikaException("a workbook of Excel 5.0 or 95, which is too old to be read", e);
    } catch (IOException | RuntimeException e) {
      // POI tells damage by a dozen exceptions
      throw new TikaException("the workbook is damaged: " + e.getMessage(), e);
    }
    out.end();
  }

  private static void write(Workbook workbook, boolean from1904, LaidOut out) throws SAXException {
    ShownValue values = new ShownValue(from1904);
    int several = 0;
    int hidden = 0;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        several += workbook.getSheetAt(i).getPhysicalNumberOfRows() > 0 ? 1 : 0;
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      out.warn("hidden-left-out", hidden + " hidden sheets of the workbook were not read");
    }
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        write(workbook.getSheetAt(i), several > 1, values, out);
      }
    }
    if (values.errors() > 0) {
      out.warn(
          "cell-errors",
          values.errors() + " cells show an error such as #REF! and were read as empty");
    }
  }

  private static void write(Sheet sheet, boolean several, ShownValue values, LaidOut out)
      throws SAXException {
    SheetGrid grid = SheetGrid.of(sheet, values);
    List<Block> blocks = SheetBlocks.of(grid, new SheetHeader(sheet));
    if (several && !blocks.isEmpty() && saysSomething(sheet.getSheetName(), blocks.getFirst())) {
      out.paragraph(sheet.getSheetName());
    }
    for (Block block : blocks) {
      switch (block) {
        case SheetBlocks.Paragraph paragraph -> out.paragraph(paragraph.text());
        case SheetBlocks.Table table -> out.table(table.rows());
      }
    }
    String name = "sheet " + sheet.getSheetName();
    if (grid.hiddenRows() > 0 || grid.hiddenColumns() > 0) {
      out.warn(
          "hidden-left-out",
          name
              + ": "
              + grid.hiddenRows()
              + " hidden rows and "
              + grid.hiddenColumns()
              + " hidden columns were not read");
    }
    if (grid.isCut()) {
      out.warn("sheet-cut", name + " is larger than any task table; its rest was not read");
    }
  }

  /** Whether a sheet's name is its maker's (任务分工) and not Excel's (Sheet1, 工作表1). */
  private static boolean saysSomething(String name, Block first) {
    String bare = name.strip();
    int end = bare.length();
    while (end > 0 && "0123456789 ()".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    String word = bare.substring(0, end);
    if (word.isEmpty()
        || word.equalsIgnoreCase("sheet")
        || word.equals("工作表")
        || word.equals("表")) {
      return false;
    }
    return !(first instanceof SheetBlocks.Paragraph title && title.text().contains(bare));
  }
}
