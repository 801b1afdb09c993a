package org.hongtou.read.formats.word;

import java.util.Locale;
import java.util.Map;

/**
 * Plain characters for the signs of symbol fonts, which files hold as letters or as characters for
 * private use: {@code R} of Wingdings 2 is ☑, U+F0B3 of Symbol is ≥.
 */
enum SymbolFont {
  /** Greek letters and operators. */
  SYMBOL(
      Map.ofEntries(
          Map.entry(0xA3, "≤"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xB0, "°"),
          Map.entry(0xB7, "•"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xAE, "→"),
          Map.entry(0x2D, "−"),
          Map.entry(0x6D, "μ"),
          Map.entry(0x61, "α"),
          Map.entry(0x62, "β"),
          Map.entry(0x57, "Ω"))),
  /** Bullets, boxes and ticks. */
  WINGDINGS(
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "□"),
          Map.entry(0x72, "□"),
          Map.entry(0xA8, "□"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "◆"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xB5, "★"),
          Map.entry(0xAB, "★"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xE0, "→"),
          Map.entry(0xFB, "×"),
          Map.entry(0xFC, "√"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"),
          Map.entry(0x28, "☎"))),
  /** Ticks in boxes, as forms have them. */
  WINGDINGS_2(Map.of(0x50, "√", 0x4F, "×", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0xA3, "□", 0x2A, "□")),
  /** A font of plain characters. */
  NONE(Map.of());

  @SuppressWarnings("ImmutableEnumChecker") // each is a Map.of
  private final Map<Integer, String> plain;

  SymbolFont(Map<Integer, String> plain) {
    this.plain = plain;
  }

  /** The font of a name in a file. */
  static SymbolFont named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "symbol" -> SYMBOL;
      case "wingdings", "wingdings 3", "webdings", "zapfdingbats" -> WINGDINGS;
      case "wingdings 2" -> WINGDINGS_2;
      default -> NONE;
    };
  }

  /** Whether a character only means something together with its font. */
  static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** Appends a text set in this font; signs that have no plain character go. */
  void append(CharSequence text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), to);
    }
  }

  /** Appends one character set in this font. */
  void append(char c, StringBuilder to) {
    boolean inFont = c >= '\uF000' && c <= '\uF0FF';
    if (this == NONE && !inFont) {
      to.append(c);
    } else if (inFont || c < 0x100) {
      // where only the character tells that it is a symbol's, it is most often a Wingdings one
      SymbolFont font = this == NONE ? WINGDINGS : this;
      String sign = font.plain.get(c & 0xFF);
      if (sign != null) {
        to.append(sign);
      } else if (c == ' ' || (c == '\n' && !inFont)) {
        to.append(c);
      }
    } else {
      to.append(c);
    }
  }
}
