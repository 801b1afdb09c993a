package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.QueryWords.Group;

/**
 * What stands between two spaces of a query, or in quotes, cut into what is looked for.
 *
 * @param text as it is compared, see {@link TokenScanner#normalized(String)}
 * @param words as HanLP cuts it
 * @param groups what has to be found where everything has to
 * @param characters the whole as a phrase
 * @param variants other ways to write it or parts of it
 */
record QueryClause(
    String text,
    List<Token> words,
    List<Group> groups,
    List<Token> characters,
    List<Variant> variants) {

  /**
   * Cuts a clause.
   *
   * @param tokens of the text; at least one
   */
  static QueryClause of(String text, List<Token> tokens) {
    String normal = TokenScanner.normalized(text);
    List<Group> groups = QueryWords.groups(tokens);
    return new QueryClause(
        normal,
        QueryWords.words(tokens),
        groups,
        QueryWords.characters(tokens),
        Variants.of(normal, tokens, groups));
  }

  /**
   * What is enough where not everything is found: words of two or more characters, and numbers.
   * Single characters stay together; alone they are in every notice.
   */
  List<Group> relaxed() {
    List<Group> telling =
        words.stream().filter(Token::isTelling).map(w -> new Group(List.of(w))).toList();
    return telling.isEmpty() ? groups : telling;
  }

  /** Whether it is a document number (发文字号), of which a part says nothing. */
  boolean isNumber() {
    return FilterKey.isNumber(FilterKey.of(text));
  }

  /** The variants of a part; they may be variants of more than it. */
  List<Variant> covering(Group group) {
    List<Variant> covering = new ArrayList<>();
    for (Variant variant : variants) {
      if (variant.start() <= group.start() && group.end() <= variant.end()) {
        covering.add(variant);
      }
    }
    return covering;
  }
}
