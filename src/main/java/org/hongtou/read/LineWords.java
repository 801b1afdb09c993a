package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.words.WordFile;

/** The words by which the lines of a plain text are told apart: {@code line-words.txt}. */
final class LineWords {
  private static final Set<String> FIELDS = new HashSet<>();
  private static final List<String> KINDS = new ArrayList<>();
  private static final List<String> WEAK_KINDS = new ArrayList<>();
  private static final List<String> AUTHORITIES = new ArrayList<>();

  static {
    for (String line : WordFile.lines(LineWords.class, "line-words.txt")) {
      int space = line.indexOf(' ');
      String word = line.substring(space + 1);
      switch (line.substring(0, space)) {
        case "field" -> FIELDS.add(word);
        case "kind" -> KINDS.add(word);
        case "weak-kind" -> WEAK_KINDS.add(word);
        case "authority" -> AUTHORITIES.add(word);
        default -> throw new IllegalStateException("line-words.txt: " + line);
      }
    }
  }

  private LineWords() {}

  static boolean isField(String word) {
    return FIELDS.contains(word);
  }

  static boolean endsWithKind(String text) {
    return endsWithAny(text, KINDS);
  }

  static boolean startsWithKind(String text) {
    for (String kind : KINDS) {
      if (text.startsWith(kind)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsWithWeakKind(String text) {
    return endsWithAny(text, WEAK_KINDS);
  }

  static boolean endsWithAuthority(String text) {
    return endsWithAny(text, AUTHORITIES);
  }

  private static boolean endsWithAny(String text, List<String> endings) {
    for (String ending : endings) {
      if (text.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
