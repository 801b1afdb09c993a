package org.hongtou.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How Chinese is pronounced, in pinyin without tones, with v for ü, by HanLP's dictionary. That is
 * loaded at the first use (about 0.2 s). Safe for any thread.
 */
public final class Pinyin {
  private static final char DIAERESIS = '\u0308';

  private Pinyin() {}

  /** All readings of a character: 长 is chang and zhang; none for what has none. */
  public static List<String> readings(char c) {
    if (c < '\u3007') {
      return List.of();
    }
    com.hankcs.hanlp.dictionary.py.Pinyin[] known = PinyinDictionary.get(String.valueOf(c));
    if (known == null) {
      return List.of();
    }
    Set<String> readings = new LinkedHashSet<>();
    for (com.hankcs.hanlp.dictionary.py.Pinyin reading : known) {
      readings.add(reading.getPinyinWithoutTone());
    }
    return List.copyOf(readings);
  }

  /** How a text is read as a whole, each character as its neighbours ask: 重庆 is chongqing. */
  public static String of(String text) {
    StringBuilder pinyin = new StringBuilder();
    List<com.hankcs.hanlp.dictionary.py.Pinyin> readings = HanLP.convertToPinyinList(text);
    for (com.hankcs.hanlp.dictionary.py.Pinyin reading : readings) {
      String plain = reading.getPinyinWithoutTone();
      pinyin.append(plain == null || plain.equals("none") ? "" : plain);
    }
    return pinyin.toString();
  }

  /**
   * Pinyin as it is typed, as letters to compare: without tone marks, apostrophes and capitals,
   * with v for ü and u:, and lve for lue. Other characters stay.
   */
  public static String letters(String typed) {
    String apart = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int last = letters.length() - 1;
      boolean isU = last >= 0 && letters.charAt(last) == 'u';
      if (isU && (c == DIAERESIS || c == ':')) {
        letters.setCharAt(last, 'v');
      } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c);
      }
    }
    return letters.toString().replace("lue", "lve").replace("nue", "nve");
  }

  /**
   * The same syllable as those write it who don't tell zh from z, ng from n, or ü from u; without
   * the syllable itself.
   */
  public static List<String> nearSpellings(String syllable) {
    Set<String> initials = new LinkedHashSet<>();
    initials.add(syllable);
    if (syllable.length() > 1 && "zcs".indexOf(syllable.charAt(0)) >= 0) {
      boolean curled = syllable.charAt(1) == 'h';
      initials.add(syllable.charAt(0) + (curled ? "" : "h") + syllable.substring(curled ? 2 : 1));
    }
    List<String> near = new ArrayList<>();
    for (String one : initials) {
      near.add(one);
      if (one.endsWith("ng")) {
        near.add(one.substring(0, one.length() - 1));
      } else if (one.endsWith("an") || one.endsWith("en") || one.endsWith("in")) {
        near.add(one + "g");
      } else if (one.indexOf('v') > 0) {
        near.add(one.replace('v', 'u'));
      }
    }
    near.remove(syllable);
    return near;
  }
}
