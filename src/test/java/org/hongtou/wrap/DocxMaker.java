package org.hongtou.wrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.hongtou.wrap.Wrapped.Grid;
import org.hongtou.wrap.Wrapped.Line;
import org.hongtou.wrap.Wrapped.Style;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Wraps a notice into a DOCX file, by POI. */
public final class DocxMaker {
  /** What an office does in Word beyond typing. */
  public enum Option {
    /** The numbers 一、 （一） 1. are automatic ones, not typed. */
    AUTOMATIC_NUMBERS,
    /**
     * Each paragraph has words that were deleted and words that were inserted, one paragraph is
     * gone.
     */
    TRACKED_CHANGES,
    /** The title stands in a text box, in both forms that Word writes for older versions. */
    TITLE_IN_TEXT_BOX,
    /** A running title on top of each page and a page number below. */
    HEADER_AND_FOOTER
  }

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  private final XWPFDocument document;
  private final Set<Option> options;
  private final AutomaticLabels labels = new AutomaticLabels();
  private BigInteger list = BigInteger.ZERO;

  private DocxMaker(XWPFDocument document, Set<Option> options) {
    this.document = document;
    this.options = options;
  }

  /** Makes a file. */
  public static byte[] make(Wrapped notice, Option... options) {
    Set<Option> set = EnumSet.noneOf(Option.class);
    set.addAll(Arrays.asList(options));
    try (XWPFDocument document = new XWPFDocument()) {
      new DocxMaker(document, set).write(notice);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file whose body is given as XML, for what POI has no methods for. */
  public static byte[] ofBody(String xml) {
    try (XWPFDocument document = new XWPFDocument()) {
      setBody(document, xml);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes a file whose body, lists and styles are given as XML.
   *
   * @param numbering what stands in {@code w:numbering}
   * @param styles what stands in {@code w:styles}
   */
  public static byte[] ofBody(String xml, String numbering, String styles) {
    try (XWPFDocument document = new XWPFDocument()) {
      setBody(document, xml);
      document.createNumbering();
      document.createStyles();
      byte[] plain = bytes(document);
      return ZipParts.replace(
          plain,
          "word/numbering.xml",
          "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>",
          "word/styles.xml",
          "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file with footnotes, given as {@code w:footnote} elements. */
  public static byte[] withFootnote(String body, String footnotes) {
    try (XWPFDocument document = new XWPFDocument()) {
      setBody(document, body);
      document.createFootnotes();
      return ZipParts.replace(
          bytes(document),
          "word/footnotes.xml",
          "<w:footnotes " + NAMESPACES + ">" + footnotes + "</w:footnotes>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file with another content type of its main part: a template, one with macros. */
  public static byte[] withContentType(byte[] file, String type) {
    try {
      String types = new String(ZipParts.read(file, "[Content_Types].xml"), StandardCharsets.UTF_8);
      String document =
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
      return ZipParts.replace(file, "[Content_Types].xml", types.replace(document, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file whose main part is given as it stands. */
  public static byte[] ofDocumentXml(String xml) {
    try {
      return ZipParts.replace(ofBody(""), "word/document.xml", xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file that holds a picture and no text. */
  public static byte[] ofPicture() {
    try (XWPFDocument document = new XWPFDocument()) {
      document.addPictureData(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, PictureType.PNG);
      return bytes(document);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void setBody(XWPFDocument document, String xml) {
    try {
      XmlObject body = XmlObject.Factory.parse("<w:body " + NAMESPACES + ">" + xml + "</w:body>");
      document.getDocument().setBody(CTBody.Factory.newInstance());
      document.getDocument().getBody().set(body.selectPath("./*")[0]);
    } catch (XmlException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private void write(Wrapped notice) throws IOException {
    if (options.contains(Option.AUTOMATIC_NUMBERS)) {
      list = defineList();
    }
    if (options.contains(Option.HEADER_AND_FOOTER)) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("内部资料");
      XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
      footer.createRun().setText("— ");
      footer.getCTP().addNewFldSimple().setInstr("PAGE");
      footer.createRun().setText(" —");
    }
    boolean gone = false;
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Line line -> line(line);
        case Grid grid -> grid(grid);
      }
      if (!gone && options.contains(Option.TRACKED_CHANGES)) {
        deletedParagraph();
        gone = true;
      }
    }
  }

  private BigInteger defineList() {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ONE);
    for (int i = 0; i < AutomaticLabels.TEMPLATES.size(); i++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(AutomaticLabels.STYLES.get(i)));
      level.addNewLvlText().setVal(AutomaticLabels.TEMPLATES.get(i));
    }
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private void line(Line line) {
    XWPFParagraph paragraph = document.createParagraph();
    if (line.style() == Style.TITLE) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      if (options.contains(Option.TITLE_IN_TEXT_BOX)) {
        textBox(paragraph, line.text());
        return;
      }
    } else if (line.style() == Style.RIGHT) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    } else {
      paragraph.setIndentationFirstLine(640);
    }
    AutomaticLabels.Item item =
        options.contains(Option.AUTOMATIC_NUMBERS) ? labels.next(line.text()) : null;
    if (item != null) {
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.valueOf(item.level()));
    }
    String text = item == null ? line.text() : item.text();
    if (options.contains(Option.TRACKED_CHANGES) && text.length() > 3) {
      change(paragraph, text);
    } else {
      paragraph.createRun().setText(text);
    }
  }

  /** Half of the text stood there before, half was inserted, other words were deleted between. */
  private static void change(XWPFParagraph paragraph, String text) {
    int half = text.length() / 2;
    paragraph.createRun().setText(text.substring(0, half));
    var deletion = paragraph.getCTP().addNewDel();
    deletion.setId(BigInteger.ONE);
    deletion.setAuthor("office");
    deletion.addNewR().addNewDelText().setStringValue("（征求意见稿）");
    var insertion = paragraph.getCTP().addNewIns();
    insertion.setId(BigInteger.TWO);
    insertion.setAuthor("office");
    insertion.addNewR().addNewT().setStringValue(text.substring(half));
  }

  private void deletedParagraph() {
    XWPFParagraph paragraph = document.createParagraph();
    var mark = paragraph.getCTP().addNewPPr().addNewRPr().addNewDel();
    mark.setId(BigInteger.TEN);
    mark.setAuthor("office");
    var deletion = paragraph.getCTP().addNewDel();
    deletion.setId(BigInteger.TEN);
    deletion.setAuthor("office");
    deletion.addNewR().addNewDelText().setStringValue("（此段已删去）");
  }

  /** The XML of a run with a text box, twice: for Word 2010 and for older versions. */
  public static String textBoxRun(String paragraphs) {
    String content = "<w:txbxContent>" + paragraphs + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor"
        + " simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\""
        + " allowOverlap=\"1\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        + "<wp:simplePos x=\"0\" y=\"0\"/>"
        + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
        + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
        + "<wp:extent cx=\"5400000\" cy=\"900000\"/><wp:wrapTopAndBottom/>"
        + "<wp:docPr id=\"1\" name=\"box\"/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"5400000\" cy=\"900000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
        + "</a:prstGeom></wps:spPr><wps:txbx>"
        + content
        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape style=\"width:400pt;height:70pt\"><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  private static void textBox(XWPFParagraph paragraph, String text) {
    String run = textBoxRun("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    try {
      XmlObject parsed = XmlObject.Factory.parse("<w:p " + NAMESPACES + ">" + run + "</w:p>");
      paragraph.getCTP().addNewR().set(parsed.selectPath("./*/*")[0]);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private void grid(Grid grid) {
    List<List<String>> rows = grid.rows();
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    table.getRow(0).setRepeatHeader(true);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = rows.get(r).get(c);
        boolean above = text.equals(Wrapped.ABOVE);
        var cell = table.getRow(r).getCell(c);
        CTTcPr properties =
            cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        if (above) {
          properties.addNewVMerge().setVal(STMerge.CONTINUE);
        } else {
          if (r + 1 < rows.size() && rows.get(r + 1).get(c).equals(Wrapped.ABOVE)) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
          }
          cell.setText(text);
        }
      }
    }
  }
}
