package org.hongtou.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.hongtou.words.DocumentNumbers;

/**
 * Document numbers, titles and kinds of documents as terms that are compared whole or in part. A
 * document number is in its normal form, whatever its brackets and spaces: 国发[2012] 21 号 is
 * 国发〔2012〕21号.
 */
final class FilterKey {
  /** A longer one is a misread page. */
  private static final int LONGEST = 200;

  private static final String OPEN = "[【﹝〖";
  private static final String CLOSE = "]】﹞〗";

  private FilterKey() {}

  /** The form that is compared: no spaces, no marks of a title (《》), lower case, half width. */
  static String of(String written) {
    String normal = TokenScanner.normalized(written);
    DocumentNumbers.Found found = DocumentNumbers.numberAt(normal, 0, normal.length());
    if (found != null && found.span().end() == normal.length()) {
      normal = TokenScanner.normalized(found.number());
    }
    StringBuilder key = new StringBuilder();
    normal
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != '《' && c != '》')
        .limit(LONGEST)
        .map(c -> OPEN.indexOf(c) >= 0 ? '〔' : CLOSE.indexOf(c) >= 0 ? '〕' : c)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Whether the key is a whole document number, which is not looked for in longer ones. */
  static boolean isNumber(String key) {
    DocumentNumbers.Found found = DocumentNumbers.numberAt(key, 0, key.length());
    return found != null && found.span().start() == 0 && found.span().end() == key.length();
  }

  /** Documents with a term that has the key anywhere in it; a number not in a longer one. */
  static Query containing(String field, String key) {
    return query(field, key, true);
  }

  /** Documents with a term that ends with the key. */
  static Query endingWith(String field, String key) {
    return query(field, key, false);
  }

  private static Query query(String field, String key, boolean more) {
    Automaton before = Automata.makeAnyString();
    Automaton behind = more ? Automata.makeAnyString() : Automata.makeEmptyString();
    if (Character.isDigit(key.charAt(0))) {
      before = Operations.optional(Operations.concatenate(List.of(before, noDigit())));
    }
    if (more && Character.isDigit(key.charAt(key.length() - 1))) {
      behind = Operations.optional(Operations.concatenate(List.of(noDigit(), behind)));
    }
    Automaton whole = Operations.concatenate(List.of(before, Automata.makeString(key), behind));
    return TermParts.query(new Term(field, key), whole);
  }

  private static Automaton noDigit() {
    return Operations.union(
        List.of(
            Automata.makeCharRange(0, '0' - 1),
            Automata.makeCharRange('9' + 1, Character.MAX_CODE_POINT)));
  }
}
