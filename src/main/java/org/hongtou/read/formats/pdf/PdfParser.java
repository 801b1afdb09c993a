package org.hongtou.read.formats.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.hongtou.read.formats.LaidOut;
import org.hongtou.read.formats.layout.PositionedPages;
import org.hongtou.read.formats.ocr.OcrAddOn;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads PDF: what a reader sees as paragraphs and tables, in the order of reading, without running
 * headers, page numbers and watermarks. Values of form fields are text; bookmarks, notes and
 * attachments are not.
 *
 * <p>Pages that are pictures are read by the OCR add-on; where it is missing, the warning {@code
 * ocr-missing} names them, and a file of nothing else fails for that reason.
 */
public final class PdfParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));
  private static final int MOST_PAGES = 3000;
  private static final int MOST_GLYPHS = 4_000_000;
  private static final long MOST_MEMORY = 64L << 20;
  private static final int TAIL = 2048;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (TemporaryResources temporary = new TemporaryResources()) {
      File file = TikaInputStream.get(stream, temporary, metadata).getFile();
      boolean truncated = !endsAsPdf(file);
      try (PDDocument document = load(file, truncated)) {
        read(document, truncated, handler, metadata, context);
      }
    }
  }

  private static PDDocument load(File file, boolean truncated) throws IOException, TikaException {
    try {
      return Loader.loadPDF(file, MemoryUsageSetting.setupMixed(MOST_MEMORY).streamCache);
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException("the PDF is protected by a password", e);
    } catch (IOException | RuntimeException e) {
      String state = truncated ? "the PDF is cut off and" : "the PDF is damaged and";
      throw new TikaException(state + " its pages cannot be found", e);
    }
  }

  private static boolean endsAsPdf(File file) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file, "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, raw.length())];
      raw.seek(raw.length() - tail.length);
      raw.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  private static void read(
      PDDocument document,
      boolean truncated,
      ContentHandler handler,
      Metadata metadata,
      ParseContext context)
      throws IOException, SAXException, TikaException {
    int count = document.getNumberOfPages();
    if (count == 0) {
      throw new TikaException(
          truncated ? "the PDF is cut off before its first page" : "the PDF has no pages");
    }
    Troubles troubles = new Troubles();
    ScannedPages scans = new ScannedPages(context);
    PositionedPages pages = new PositionedPages();
    boolean anyRead = addAll(document, scans, troubles, pages);
    if (!anyRead && troubles.wantOcr() && !scans.canRead()) {
      throw OcrAddOn.missing();
    }
    if (!pages.hasText() && troubles.damaged.size() == count) {
      throw new TikaException("no page of the PDF can be read");
    }
    if (!pages.hasText() && troubles.isEmpty()) {
      for (int number = 1; number <= count; number++) {
        troubles.empty.add(number);
      }
    }
    LaidOut out = new LaidOut(handler, metadata);
    pages.write(out);
    if (truncated) {
      out.warn("pdf-truncated", "the PDF is cut off; what could be recovered of it is read");
    }
    troubles.warn(out, scans.canRead());
    scans.warn(out);
    out.end();
  }

  /** Whether any page has text, but for the stamps on pictures. */
  private static boolean addAll(
      PDDocument document, ScannedPages scans, Troubles troubles, PositionedPages pages) {
    int count = Math.min(MOST_PAGES, document.getNumberOfPages());
    int characters = 0;
    boolean anyRead = false;
    int i = 0;
    for (; i < count && characters < MOST_GLYPHS; i++) {
      int unread = troubles.pictures.size();
      PositionedPages.Page page = page(document, i, scans, troubles);
      pages.add(page);
      characters += page.characters();
      anyRead |= page.characters() > 0 && troubles.pictures.size() == unread;
    }
    troubles.pagesLeftOut = document.getNumberOfPages() - i;
    return anyRead;
  }

  private static PositionedPages.Page page(
      PDDocument document, int index, ScannedPages scans, Troubles troubles) {
    int number = index + 1;
    try {
      PDPage page = document.getPage(index);
      PageEngine engine = new PageEngine(page);
      try {
        engine.run();
      } catch (IOException | RuntimeException e) {
        troubles.damaged.add(number);
      }
      if (engine.isFull()) {
        troubles.cut.add(number);
      }
      PositionedPages.Page drawn = Upright.turn(engine, page.getCropBox());
      if (ScannedPages.isUndecodable(engine, drawn)) {
        return recognised(document, index, scans, drawn, troubles.undecodable);
      }
      return ScannedPages.isPicture(engine, drawn)
          ? recognised(document, index, scans, drawn, troubles.pictures)
          : drawn;
    } catch (RuntimeException e) {
      // the page's own dictionary is damaged
      troubles.damaged.add(number);
      return new PositionedPages.Page(1, 1);
    }
  }

  /**
   * The page as its picture shows it; what is drawn on it where the picture cannot be read.
   *
   * @param unread where to note that
   */
  private static PositionedPages.Page recognised(
      PDDocument document,
      int index,
      ScannedPages scans,
      PositionedPages.Page drawn,
      List<Integer> unread) {
    PositionedPages.Page read = null;
    try {
      read = scans.read(document, index);
    } catch (IOException | RuntimeException e) {
      // a damaged picture, or the add-on failed: noted as unread
    }
    if (read == null) {
      unread.add(index + 1);
      return drawn;
    }
    return read;
  }
}
