package org.hongtou.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.WordFile;

/** The words that tell the cells of a flattened table apart: {@code flat-table-words.txt}. */
final class TableWords {
  private static final WordFile.Sections FILE =
      WordFile.sections(TableWords.class, "flat-table-words.txt");

  /** 长期坚持: in a column of deadlines instead of a date. */
  static final TableWords LASTING = new TableWords("lasting");

  /** 底前完成: around a date. */
  static final TableWords AROUND = new TableWords("around");

  /** 牵头, 等部门: behind a unit's name. */
  static final TableWords BEHIND = new TableWords("behind");

  /** 各, 有关: before a name for several units. */
  static final TableWords COLLECTIVE = new TableWords("collective");

  /** 人民政府, 部门: at the end of such a name. */
  static final TableWords NOUNS = new TableWords("noun");

  /** 总局: what branches are called by, before their place. */
  static final TableWords ABOVE = new TableWords("above");

  /** 主任: at the end of what a person is called by. */
  static final TableWords OFFICES = new TableWords("office");

  /** 附件, 注：: at the beginning of a line below a table. */
  static final TableWords BELOW = new TableWords("below");

  private final List<String> longestFirst;
  private final CharacterSet firsts;

  private TableWords(String section) {
    List<String> words = new ArrayList<>(FILE.words(section));
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
    this.longestFirst = List.copyOf(words);
    this.firsts = CharacterSet.firstOf(words);
  }

  /** The words, long ones first. */
  List<String> all() {
    return longestFirst;
  }

  /** The length of the longest of the words that stands at a place; 0 if none. */
  int lengthAt(String text, int at) {
    if (at >= text.length() || !firsts.contains(text.charAt(at))) {
      return 0;
    }
    for (String word : longestFirst) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }
}
