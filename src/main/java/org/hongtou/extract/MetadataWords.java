package org.hongtou.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.words.WordFile;
import org.hongtou.words.WordSet;
import org.jspecify.annotations.Nullable;

/** The word lists of heads and signatures, from the resource {@code metadata-words.txt}. */
final class MetadataWords {
  /** What a label on a page stands before; its words are the section {@code [label title]} etc. */
  enum Label {
    TITLE,
    NUMBER,
    ISSUER,
    WRITTEN,
    PUBLISHED,
    DISCLOSURE,
    SKIP
  }

  private static final WordFile.Sections SECTIONS =
      WordFile.sections(MetadataWords.class, "metadata-words.txt");
  private static final Map<String, Label> LABELS = labels();

  /** 文种 behind which addressees or a number may be glued to a title. */
  static final WordSet CLOSERS = WordSet.of(SECTIONS.words("closers"));

  private static final Set<String> CHROME = SECTIONS.words("chrome");
  private static final WordSet UNITS = WordSet.of(SECTIONS.words("units"));
  private static final WordSet ADDRESSEES = WordSet.of(SECTIONS.words("addressees"));

  private MetadataWords() {}

  /** What a label (without spaces and colon) stands before; null if it is none. */
  static @Nullable Label label(String words) {
    return LABELS.get(words);
  }

  /** Whether a line begins as what a page prints around a notice does: 首页, 分享到. */
  static boolean beginsChrome(String line) {
    for (String word : CHROME) {
      if (line.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before {@code end} end as a unit's name does. */
  static boolean unitEndsAt(String text, int end) {
    return UNITS.startOfLongest(text, end, 0) >= 0;
  }

  /** Whether the words before {@code end} end as what a notice is addressed to does. */
  static boolean addresseeEndsAt(String text, int end) {
    return ADDRESSEES.startOfLongest(text, end, 0) >= 0 || unitEndsAt(text, end);
  }

  private static Map<String, Label> labels() {
    Map<String, Label> labels = new HashMap<>();
    for (Label label : Label.values()) {
      for (String word : SECTIONS.words("label " + label.name().toLowerCase(Locale.ROOT))) {
        labels.put(word, label);
      }
    }
    return Map.copyOf(labels);
  }
}
