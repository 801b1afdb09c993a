package org.hongtou.read.formats.ofd;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.reader.OFDReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads OFD: text objects and ruled tables by where they stand, without running headers, page
 * numbers, templates, annotations and seals. Pages that are pictures are read by the OCR add-on.
 */
public final class OfdParser implements Parser {
  /** Tika has no name for OFD; this one is in use at its makers. */
  public static final MediaType TYPE = MediaType.application("ofd");

  private static final long serialVersionUID = 1L;
  private static final int MOST_PAGES = 3000;
  private static final long MOST_PIXELS = 40_000_000;

  /** What is known after a page or two. */
  private static final class Reading {
    final PositionedPages pages = new PositionedPages();
    final @Nullable PagePicture pictures;
    final List<Integer> unread = new ArrayList<>();
    final List<Integer> damaged = new ArrayList<>();

    Reading(@Nullable PagePicture pictures) {
      this.pictures = pictures;
    }
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(TYPE);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Reading reading = new Reading(PagePicture.in(context));
    int count;
    try (TemporaryResources temporary = new TemporaryResources()) {
      File file = TikaInputStream.get(stream, temporary, metadata).getFile();
      try (OfdArchive archive = OfdArchive.open(file)) {
        count = read(archive, reading);
      }
    }
    if (!reading.pages.hasText()) {
      throw nothingRead(reading);
    }
    LaidOut out = new LaidOut(handler, metadata);
    reading.pages.write(out);
    warn(out, reading);
    if (count > MOST_PAGES) {
      out.warn("pages-left-out", "pages after the first " + MOST_PAGES + " were not read");
    }
    out.end();
  }

  private static TikaException nothingRead(Reading reading) {
    if (!reading.unread.isEmpty() && reading.pictures == null) {
      return OcrAddOn.missing();
    }
    return new TikaException(
        reading.damaged.isEmpty() ? "the OFD shows no text" : "no page of the OFD can be read");
  }

  /** How many pages the document has. */
  private static int read(OfdArchive archive, Reading reading) throws TikaException {
    try (OFDReader reader = new OFDReader(archive.folder().toString(), false)) {
      int count = reader.getNumberOfPages();
      for (int number = 1; number <= Math.min(count, MOST_PAGES); number++) {
        read(reader, number, reading);
      }
      return count;
    } catch (IOException | RuntimeException e) {
      throw new TikaException("the OFD is damaged: " + e.getMessage(), e);
    }
  }

  private static void read(OFDReader reader, int number, Reading reading) {
    PositionedPages.Page page = new PositionedPages.Page(1, 1);
    try {
      OfdPage drawn = OfdPage.of(reader, reader.getPage(number));
      page = drawn.drawn();
      ImageObject scan = drawn.scan();
      if (scan != null) {
        BufferedImage picture = picture(reader, scan);
        if (reading.pictures == null || picture == null) {
          reading.unread.add(number);
        } else {
          page = reading.pictures.read(picture);
        }
      }
    } catch (IOException | RuntimeException e) {
      // ofdrw tells damage by many unchecked exceptions; the other pages are read all the same
      reading.damaged.add(number);
    }
    reading.pages.add(page);
  }

  private static @Nullable BufferedImage picture(OFDReader reader, ImageObject scan)
      throws IOException {
    BufferedImage picture = reader.getResMgt().getImage(scan);
    boolean large =
        picture != null && (long) picture.getWidth() * picture.getHeight() > MOST_PIXELS;
    return large ? null : picture;
  }

  private static void warn(LaidOut out, Reading reading) {
    if (reading.pictures != null) {
      reading.pictures.warn(out);
    }
    if (!reading.unread.isEmpty()) {
      if (reading.pictures == null) {
        OcrAddOn.warnOfMissing(reading.unread, out);
      } else {
        out.warn(
            "page-without-text",
            "page " + numbers(reading.unread) + " is a picture that could not be read");
      }
    }
    if (!reading.damaged.isEmpty()) {
      out.warn("page-damaged", "page " + numbers(reading.damaged) + " is damaged and was not read");
    }
  }

  private static String numbers(List<Integer> pages) {
    return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
