package org.hongtou.links;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongtou.words.WordFile;

/**
 * The name of an indicator in the form that is compared: 全社会研究与试验发展（R&amp;D）经费投入占地区生产总值的比重 and
 * 研发投入占GDP比例 are one.
 */
final class IndicatorName {
  private static final Pattern BRACKETED = Pattern.compile("[（(\\[【][^（()）\\[\\]【】]*[)）\\]】]");

  /** Whose figure it is, said once more, and what only stresses it. */
  private static final Pattern BEGINNING =
      Pattern.compile("^(?:全省|全市|全区|全县|全国|我省|我市|我国|本省|本市|全域|省内|全社会|总体|累计|力争|确保|实现|各类|其中|主要|使|每年)+");

  private static final Pattern END = Pattern.compile("(?:总数量|总数|总量|数量|个数|家数|达到|达|水平)+$");

  private IndicatorName() {}

  private record Word(String variant, String name) {}

  private static final class Loaded {
    static final List<Word> WORDS = new ArrayList<>();

    static {
      for (String line : WordFile.lines(IndicatorName.class, "indicator-words.tsv")) {
        List<String> words = List.of(line.split("\t", -1));
        String name = plain(words.getFirst());
        for (String variant : words.subList(1, words.size())) {
          WORDS.add(new Word(plain(variant), name));
        }
      }
      WORDS.sort(
          Comparator.<Word>comparingInt(word -> -word.variant().length())
              .thenComparing(Word::variant));
    }
  }

  /** Empty for a name without letters. */
  static String of(String indicator) {
    String name = plain(BRACKETED.matcher(indicator).replaceAll(""));
    name = BEGINNING.matcher(name).replaceFirst("");
    name = replaced(name.replace("的", ""));
    String shorter = END.matcher(name).replaceFirst("");
    return shorter.length() > 1 ? shorter : name;
  }

  /** Each place of the name is replaced once, by the longest word that stands there. */
  private static String replaced(String name) {
    StringBuilder replaced = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      Word word = wordAt(name, at);
      if (word == null) {
        replaced.append(name.charAt(at++));
      } else {
        replaced.append(word.name());
        at += word.variant().length();
      }
    }
    return replaced.toString();
  }

  private static @org.jspecify.annotations.Nullable Word wordAt(String name, int at) {
    for (Word word : Loaded.WORDS) {
      if (name.startsWith(word.variant(), at)) {
        return word;
      }
    }
    return null;
  }

  /** Letters and figures alone, and &amp; of R&amp;D; 专精特新 with or without its quotes is one. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.isIdeographic(c) || c == '&')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
