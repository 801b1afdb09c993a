package org.hongtou.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Span;
import org.hongtou.words.Segmenter;
import org.hongtou.words.WordParts;
import org.jspecify.annotations.Nullable;

/**
 * Names of units as terms of the index, with a mark before and behind each of their words:
 * ¦江西¦省¦商务¦厅¦. A filter matches whole words anywhere in a name: 商务厅, 省商务厅 and 江西省商务厅, but not 务厅.
 *
 * <p>The words are cut when the index is written, so a filter needs no segmentation and doesn't
 * load HanLP. There are far fewer names than responsibilities, so looking through all of them is
 * cheap.
 */
final class UnitNames {
  private static final char MARK = '\u001F';

  /** A longer “name” is a mistake of whoever wrote it, and too long for a term. */
  private static final int LONGEST = 200;

  /** How a province's own units begin where the province goes without saying. */
  private static final List<String> OWN_PREFIXES = List.of("自治区", "省", "市");

  private UnitNames() {}

  /**
   * The names under which a unit is found: as written, in full, and, where it is written as 省商务厅,
   * with the name of the province (江西省商务厅).
   */
  static Set<String> terms(Responsibility responsibility, @Nullable String region) {
    Set<String> names = new LinkedHashSet<>();
    names.add(responsibility.asWritten());
    String full = responsibility.unit();
    if (full != null) {
      names.add(full);
    }
    names.add(ownOf(responsibility.asWritten(), region));
    Set<String> terms = new LinkedHashSet<>();
    for (String name : names) {
      String compact = compact(name);
      if (!compact.isEmpty() && compact.length() <= LONGEST) {
        terms.add(marked(compact));
      }
    }
    return terms;
  }

  /**
   * The one name that a unit goes by among others: in full where that is known, so that 省商务厅 of two
   * provinces are two; null where none of its names is a term.
   */
  static @Nullable String ofRecord(Responsibility responsibility, @Nullable String region) {
    String full = responsibility.unit();
    String name = compact(full == null ? ownOf(responsibility.asWritten(), region) : full);
    return name.isEmpty() || name.length() > LONGEST ? null : name;
  }

  /** A name as it is shown: a term without its marks. */
  static String unmarked(String term) {
    return term.replace(String.valueOf(MARK), "");
  }

  /** Where the words of a term begin and end, by offset in the name without its marks. */
  static boolean[] boundaries(String term) {
    boolean[] boundaries = new boolean[term.length() + 1];
    int at = 0;
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) == MARK) {
        boundaries[at] = true;
      } else {
        at++;
      }
    }
    return boundaries;
  }

  /** With the name of the province before it where that goes without saying. */
  private static String ownOf(String asWritten, @Nullable String region) {
    for (String prefix : OWN_PREFIXES) {
      if (region != null && region.endsWith(prefix) && asWritten.startsWith(prefix)) {
        return region + asWritten.substring(prefix.length());
      }
    }
    return asWritten;
  }

  /**
   * The names under which an issuer is found: as written, and with 政府 for 人民政府, so that 省政府办公厅 is
   * found.
   */
  static Set<String> issuerTerms(String issuer) {
    Set<String> terms = new LinkedHashSet<>();
    for (String name : List.of(compact(issuer), shortened(compact(issuer)))) {
      if (!name.isEmpty() && name.length() <= LONGEST) {
        terms.add(marked(name));
      }
    }
    return terms;
  }

  /** A name with 政府 for 人民政府. */
  static String shortened(String name) {
    return name.replace("人民政府", "政府");
  }

  /** A name without spaces, in normal width. */
  static String compact(String name) {
    StringBuilder compact = new StringBuilder();
    TokenScanner.normalized(name)
        .codePoints()
        .filter(c -> c != MARK && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(compact::appendCodePoint);
    return compact.toString();
  }

  private static String marked(String name) {
    boolean[] boundary = new boolean[name.length() + 1];
    for (Segmenter.Word word : Segmenter.words(name)) {
      boundary[word.start()] = true;
      boundary[word.end()] = true;
      for (Span part : WordParts.of(word.text())) {
        boundary[word.start() + part.start()] = true;
      }
    }
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (boundary[i] || i == 0) {
        marked.append(MARK);
      }
      marked.append(name.charAt(i));
    }
    return marked.append(MARK).toString();
  }

  /** The documents with a unit of this name in a field; null for a name without characters. */
  static @Nullable Query query(String field, String name) {
    String compact = compact(name);
    if (compact.isEmpty() || compact.length() > LONGEST) {
      return null;
    }
    List<Automaton> parts = new ArrayList<>();
    Automaton mark = Automata.makeChar(MARK);
    Automaton mayBeMark = Operations.optional(mark);
    parts.add(Automata.makeAnyString());
    parts.add(mark);
    compact
        .codePoints()
        .forEach(
            c -> {
              if (parts.size() > 2) {
                parts.add(mayBeMark);
              }
              parts.add(Automata.makeChar(c));
            });
    parts.add(mark);
    parts.add(Automata.makeAnyString());
    return TermParts.query(new Term(field, compact), Operations.concatenate(parts));
  }
}
