package org.hongtou.read.formats.scan;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
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
import org.hongtou.read.formats.ocr.PagePicture;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads scans: TIFF (a page an image), PNG and JPEG. Without the OCR add-on it fails with the
 * reason {@code ocr-missing}; what it reads with doubt it warns of line by line ({@code
 * ocr-doubtful}).
 */
public final class ScanParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES =
      Set.of(MediaType.image("tiff"), MediaType.image("png"), MediaType.image("jpeg"));

  private static final int MOST_PAGES = 500;

  /** An A3 page at 400 dots an inch has 31 million. */
  private static final long MOST_PIXELS = 40_000_000;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    PagePicture pictures = PagePicture.in(context);
    if (pictures == null) {
      throw OcrAddOn.missing();
    }
    PositionedPages pages = new PositionedPages();
    boolean cut;
    try (TemporaryResources temporary = new TemporaryResources()) {
      File file = TikaInputStream.get(stream, temporary, metadata).getFile();
      cut = read(file, pictures, pages);
    }
    if (!pages.hasText()) {
      throw new TikaException("the picture shows no text that can be read");
    }
    LaidOut out = new LaidOut(handler, metadata);
    pages.write(out);
    pictures.warn(out);
    if (cut) {
      out.warn("pages-left-out", "pages after the first " + MOST_PAGES + " were not read");
    }
    out.end();
  }

  /** Whether the file has more pages than are read. */
  private static boolean read(File file, PagePicture pictures, PositionedPages pages)
      throws IOException, TikaException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new TikaException("the picture is of a kind that cannot be read, or damaged");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int count = pages(reader);
        for (int i = 0; i < Math.min(count, MOST_PAGES); i++) {
          pages.add(pictures.read(picture(reader, i)));
        }
        return count > MOST_PAGES;
      } finally {
        reader.dispose();
      }
    }
  }

  private static int pages(ImageReader reader) throws TikaException {
    try {
      return reader.getNumImages(true);
    } catch (IOException | RuntimeException e) {
      throw new TikaException("the picture is damaged: " + e.getMessage(), e);
    }
  }

  private static BufferedImage picture(ImageReader reader, int index) throws TikaException {
    try {
      if ((long) reader.getWidth(index) * reader.getHeight(index) > MOST_PIXELS) {
        throw new TikaException("the picture has more than " + MOST_PIXELS + " pixels");
      }
      return reader.read(index);
    } catch (IOException | RuntimeException e) {
      throw new TikaException("the picture is damaged: " + e.getMessage(), e);
    }
  }
}
