package org.hongtou.ledger.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerColumn;
import org.hongtou.ledger.LedgerRow;
import org.hongtou.ledger.OfficeWriter;
import org.hongtou.model.Role;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The ledger as a document, the table of tasks (任务分工表) that is attached to a notice: A4 across, the
 * task's own words in the column 工作任务.
 */
public final class LedgerDocx implements OfficeWriter {
  // A4 and the room between its margins, in twentieths of a point
  private static final int WIDTH = 16_838;
  private static final int HEIGHT = 11_906;
  private static final int MARGIN = 850;
  private static final int ROOM = WIDTH - 2 * MARGIN;

  private static final int WORK = 2;

  /** Loaded by name; see {@link org.hongtou.libraries.FormatLibraries}. */
  public LedgerDocx() {}

  @Override
  public void write(Ledger ledger, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      String title = ledger.heading("任务分工表");
      OfficeFile.describe(document.getProperties(), title);
      setPage(document);
      XWPFParagraph heading = document.createParagraph();
      heading.setAlignment(ParagraphAlignment.CENTER);
      DocxText.add(heading, title, DocxText.TITLE);
      DocxText.add(document.createParagraph(), ledger.description(), DocxText.BODY);
      DocxTable table = new DocxTable(document, widths(ledger));
      table.addHeader(
          List.of("序号", "章节", "工作任务", "目标", "牵头单位", "责任单位", "配合单位", "完成时限", "进展", "备注"));
      Headings headings = new Headings(ledger.sources().size() > 1);
      for (LedgerRow row : ledger.rows()) {
        headings.before(row).forEach(above -> table.addHeading(above.text()));
        table.addRow(cells(row), WORK);
      }
      // Word wants a paragraph behind a table.
      DocxText.add(document.createParagraph(), "", new DocxText.Font("仿宋", 1));
      OfficeFile.write(document::write, out);
    }
  }

  private static List<String> cells(LedgerRow row) {
    String leaders = row.unitNames(Role.LEADER);
    return List.of(
        String.valueOf(row.number()),
        row.label() == null ? "" : row.label(),
        work(row),
        FurtherSheets.targets(row),
        row.unitNames(Role.LEAD),
        row.unitNames(Role.RESPONSIBLE) + (leaders.isEmpty() ? "" : "\n责任领导：" + leaders),
        row.unitNames(Role.SUPPORT),
        row.shownDeadline(),
        "",
        "");
  }

  /** The heading and below it the text, which begins with the heading in most notices. */
  private static String work(LedgerRow row) {
    String text = row.text();
    if (text.startsWith(row.work())) {
      int end = row.work().length();
      while (end < text.length() && "。．. \n　：:".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      text = text.substring(end);
    }
    return row.work() + (text.isEmpty() ? "" : "\n" + text);
  }

  /** A column that nothing stands in leaves its room to the tasks. */
  private static List<Integer> widths(Ledger ledger) {
    List<Integer> widths = new ArrayList<>(List.of(560, 1000, 0, 2500));
    widths.add(isEmpty(ledger, LedgerColumn.LEAD) ? 620 : 1300);
    widths.add(isEmpty(ledger, LedgerColumn.RESPONSIBLE) ? 620 : 1800);
    widths.add(isEmpty(ledger, LedgerColumn.SUPPORT) ? 620 : 1300);
    widths.add(isEmpty(ledger, LedgerColumn.DEADLINE) ? 620 : 1000);
    widths.addAll(List.of(1100, 700));
    widths.set(WORK, ROOM - widths.stream().mapToInt(Integer::intValue).sum());
    return widths;
  }

  private static boolean isEmpty(Ledger ledger, LedgerColumn column) {
    return ledger.rows().stream().allMatch(row -> column.of(row).isEmpty());
  }

  private static void setPage(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
