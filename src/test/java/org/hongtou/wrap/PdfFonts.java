package org.hongtou.wrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The free fonts that a made PDF embeds: those of Debian's {@code fonts-wqy-zenhei}, and others for
 * the characters it lacks.
 */
final class PdfFonts implements AutoCloseable {
  private static final Path FONTS = Path.of("/usr/share/fonts/truetype");
  private static final Path CHINESE = FONTS.resolve("wqy/wqy-zenhei.ttc");
  private static final List<Path> OTHERS =
      List.of(
          FONTS.resolve("droid/DroidSansFallbackFull.ttf"), FONTS.resolve("dejavu/DejaVuSans.ttf"));

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<PDFont> fonts = new ArrayList<>();
  private final Map<Integer, PDFont> byCharacter = new HashMap<>();

  /** Why no PDF can be made here, or an empty text where it can. */
  static String missing() {
    return Files.exists(CHINESE)
        ? ""
        : "no PDF can be made without the Debian package fonts-wqy-zenhei (" + CHINESE + ")";
  }

  PdfFonts(PDDocument document) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(CHINESE.toFile());
    open.add(collection);
    fonts.add(PDType0Font.load(document, collection.getFontByName("WenQuanYiZenHei"), true));
    for (Path path : OTHERS) {
      if (Files.exists(path)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
        open.add(font);
        fonts.add(PDType0Font.load(document, font, true));
      }
    }
  }

  /** The first font that has the character; U+25A1 □ stands for one that none has. */
  PDFont of(int character) {
    return byCharacter.computeIfAbsent(character, this::find);
  }

  private PDFont find(int character) {
    for (PDFont font : fonts) {
      if (has(font, character)) {
        return font;
      }
    }
    throw new IllegalArgumentException("no font for U+" + Integer.toHexString(character));
  }

  private static boolean has(PDFont font, int character) {
    try {
      font.encode(Character.toString(character));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> width(c, size)).sum();
  }

  private double width(int character, double size) {
    try {
      return of(character).getStringWidth(Character.toString(character)) / 1000 * size;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable each : open) {
      try {
        each.close();
      } catch (IOException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
