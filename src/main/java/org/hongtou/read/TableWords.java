package org.hongtou.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.words.WordFile;

/** The words that tell the cells of a flattened table apart: {@code flat-table-words.txt}. */
final class TableWords {
  private static final WordFile.Sections FILE =
      WordFile.sections(TableWords.class, "flat-table-words.txt");

  /** 长期坚持: in a column of deadlines instead of a date. */
  static final List<String> LASTING = words("lasting");

  /** 底前完成: around a date. */
  static final List<String> AROUND = words("around");

  /** 牵头, 等部门: behind a unit's name. */
  static final List<String> BEHIND = words("behind");

  /** 各, 有关: before a name for several units. */
  static final List<String> COLLECTIVE = words("collective");

  /** 人民政府, 部门: at the end of such a name. */
  static final List<String> NOUNS = words("noun");

  /** 总局: what branches are called by, before their place. */
  static final List<String> ABOVE = words("above");

  /** 主任: at the end of what a person is called by. */
  static final List<String> OFFICES = words("office");

  /** 附件, 注：: at the beginning of a line below a table. */
  static final List<String> BELOW = words("below");

  private TableWords() {}

  private static List<String> words(String section) {
    List<String> words = new ArrayList<>(FILE.words(section));
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
    return List.copyOf(words);
  }

  /**
   * The length of the longest of some words, sorted by length, that stands at a place; 0 if none.
   */
  static int lengthAt(List<String> words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }
}
