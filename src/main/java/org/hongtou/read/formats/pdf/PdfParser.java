package org.hongtou.read.formats.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads PDF: what a reader sees as paragraphs and tables, in the order of reading, without running
 * headers, page numbers and watermarks. Values of form fields are text; bookmarks, notes and
 * attachments are not.
 *
 * <p>Pages that are pictures are read by a {@link org.hongtou.read.formats.PageOcr} of the parse
 * context or of the class path; without one, the warning {@code page-without-text} names them.
 */
public final class PdfParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));
  private static final int MOST_PAGES = 3000;
  private static final int MOST_GLYPHS = 4_000_000;
  private static final long MOST_MEMORY = 64L << 20;
  private static final int TAIL = 2048;
  private static final double DOUBTFUL = 0.8;

  /** What could not be read as it should, page by page. */
  private static final class Troubles {
    final List<Integer> withoutText = new ArrayList<>();
    final List<Integer> damaged = new ArrayList<>();
    final List<Integer> undecodable = new ArrayList<>();
    final List<Integer> cut = new ArrayList<>();
    int pagesLeftOut;
  }

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
    Troubles troubles = new Troubles();
    ScannedPages scans = new ScannedPages(context);
    List<PageContent> pages = pages(document, scans, troubles);
    if (pages.isEmpty()) {
      throw new TikaException(
          truncated ? "the PDF is cut off before its first page" : "the PDF has no pages");
    }
    if (pages.stream().noneMatch(PageContent::hasText) && troubles.damaged.size() == pages.size()) {
      throw new TikaException("no page of the PDF can be read");
    }
    LaidOut out = new LaidOut(handler, metadata);
    new DocumentFlow(PageLayout.of(pages)).write(out);
    warn(out, truncated, troubles, scans);
    out.end();
  }

  private static List<PageContent> pages(
      PDDocument document, ScannedPages scans, Troubles troubles) {
    List<PageContent> pages = new ArrayList<>();
    int count = Math.min(MOST_PAGES, document.getNumberOfPages());
    int glyphs = 0;
    int i = 0;
    for (; i < count && glyphs < MOST_GLYPHS; i++) {
      PageContent page = page(document, i, scans, troubles);
      if (page != null) {
        pages.add(page);
        glyphs += page.glyphs().size();
      }
    }
    troubles.pagesLeftOut = document.getNumberOfPages() - i;
    return pages;
  }

  private static @Nullable PageContent page(
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
      PageContent content = Upright.turn(engine, page.getCropBox(), number);
      return ScannedPages.isPicture(content)
          ? recognised(document, content, scans, troubles)
          : content;
    } catch (RuntimeException e) {
      // the page's own dictionary is damaged
      troubles.damaged.add(number);
      return null;
    }
  }

  private static PageContent recognised(
      PDDocument document, PageContent page, ScannedPages scans, Troubles troubles) {
    PageContent read = null;
    try {
      read = scans.read(document, page);
    } catch (IOException | RuntimeException e) {
      troubles.damaged.add(page.number());
    }
    if (read != null) {
      return read;
    }
    (page.pictures() > 0 ? troubles.withoutText : troubles.undecodable).add(page.number());
    return page;
  }

  private static void warn(LaidOut out, boolean truncated, Troubles troubles, ScannedPages scans) {
    if (truncated) {
      out.warn("pdf-truncated", "the PDF is cut off; what could be recovered of it is read");
    }
    warn(
        out,
        "page-without-text",
        troubles.withoutText,
        scans.canRead()
            ? "could not be read off its picture"
            : "is a picture without a text layer");
    warn(
        out,
        "page-not-decodable",
        troubles.undecodable,
        "uses fonts that don't say which characters they show");
    warn(
        out, "page-damaged", troubles.damaged, "is damaged; what could be recovered of it is read");
    warn(out, "page-too-large", troubles.cut, "draws more than is read of a page");
    if (troubles.pagesLeftOut > 0) {
      out.warn(
          "pages-left-out", "the last " + troubles.pagesLeftOut + " pages are more than is read");
    }
    if (scans.leastConfidence() < DOUBTFUL) {
      out.warn("ocr-doubtful", "some characters read off the picture of a page are doubtful");
    }
  }

  private static void warn(LaidOut out, String code, List<Integer> pages, String what) {
    if (!pages.isEmpty()) {
      String numbers =
          pages.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
      out.warn(code, "page " + numbers + " " + what);
    }
  }
}
