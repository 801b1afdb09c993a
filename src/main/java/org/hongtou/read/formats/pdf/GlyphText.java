package org.hongtou.read.formats.pdf;

import java.text.Normalizer;

/**
 * The characters of a glyph, without what fonts and producers make of them: radicals of the Kangxi
 * block instead of the characters that look the same ({@code ⽅⾯} for 方面), ligatures, no-break
 * spaces and soft hyphens that are drawn.
 */
final class GlyphText {
  /** CJK Radicals Supplement, which Unicode gives no equivalents for, and what they stand for. */
  private static final String RADICALS = "⺁⺄⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";

  private static final String CHARACTERS = "厂乙母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

  private GlyphText() {}

  /** Clean text; empty where the glyph shows nothing. */
  static String clean(String raw) {
    if (raw.length() == 1) {
      char c = raw.charAt(0);
      if ((c >= 0x21 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF)) {
        return raw;
      }
    }
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c == 0xAD) {
      out.append('-');
    } else if (c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) {
      out.append(' ');
    } else if (c < 0x20 || c == 0x7F || Character.getType(c) == Character.FORMAT) {
      return;
    } else if (isCompatible(c)) {
      out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      int radical = c < 0x10000 ? RADICALS.indexOf(c) : -1;
      out.appendCodePoint(radical < 0 ? c : CHARACTERS.charAt(radical));
    }
  }

  /** Kangxi radicals, doubled Han characters of the compatibility blocks, Latin ligatures. */
  private static boolean isCompatible(int c) {
    return (c >= 0x2F00 && c <= 0x2FDF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
