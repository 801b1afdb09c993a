package org.hongtou.read.formats.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of an RTF file, which say how bytes are to be read: each has a charset. A Latin font
 * doesn't overrule the file's code page: Word sets Chinese characters behind {@code \f0} of Times
 * New Roman too, as long as {@code \dbch} is on.
 */
final class RtfFonts {
  private static final Charset LATIN = Charset.forName("windows-1252");

  private static final Charset CHINESE = Charset.forName("GB18030");

  private static final class Font {
    @Nullable Charset charset;
    final StringBuilder name = new StringBuilder();
    @Nullable SymbolFont symbols;
  }

  private final Map<Integer, Font> fonts = new HashMap<>();

  /** That of the Chinese Windows on which files are written that don't say. */
  private Charset codePage = CHINESE;

  private @Nullable Font defining;

  void setCodePage(int number) {
    Charset named = codePage(number);
    codePage = named == null ? LATIN : named;
  }

  /** Begins the definition of a font; what follows in the font table is about it. */
  void define(int number) {
    defining = fonts.computeIfAbsent(number, n -> new Font());
  }

  void defineCharset(int number) {
    if (defining != null) {
      defining.charset = ofFontCharset(number);
    }
  }

  void defineCodePage(int number) {
    if (defining != null && number > 0) {
      defining.charset = codePage(number);
    }
  }

  void defineName(int c) {
    if (defining != null && defining.name.length() < 64 && c != ';') {
      defining.name.append((char) c);
    }
  }

  SymbolFont symbols(int font) {
    Font found = fonts.get(font);
    if (found == null) {
      return SymbolFont.NONE;
    }
    if (found.symbols == null) {
      found.symbols = SymbolFont.named(found.name.toString());
    }
    return found.symbols;
  }

  /** Reads bytes set in a font. */
  String decode(ByteArrayOutputStream bytes, int font) {
    Font found = fonts.get(font);
    Charset charset = found == null || found.charset == null ? codePage : found.charset;
    byte[] array = bytes.toByteArray();
    if (isAscii(array)) {
      return new String(array, StandardCharsets.US_ASCII);
    }
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(array)).toString();
    } catch (CharacterCodingException e) {
      // a lone byte such as the middle dot B7, set in a Latin font of a Chinese file
      return new String(array, LATIN);
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** The charset of {@code \fcharset}; null where the file's code page is to be used. */
  private static @Nullable Charset ofFontCharset(int number) {
    return switch (number) {
      case 128 -> codePage(932);
      case 129 -> codePage(949);
      case 134 -> codePage(936);
      case 136 -> codePage(950);
      case 161 -> codePage(1253);
      case 162 -> codePage(1254);
      case 204 -> codePage(1251);
      case 238 -> codePage(1250);
      default -> null;
    };
  }

  private static @Nullable Charset codePage(int number) {
    String name =
        switch (number) {
          case 936, 54936 -> "GB18030";
          case 950 -> "Big5";
          case 932 -> "windows-31j";
          case 949 -> "x-windows-949";
          case 65001 -> "UTF-8";
          default -> "windows-" + number;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }
}
