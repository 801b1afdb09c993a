package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.QueryWords.Group;
import org.hongtou.words.UnitAliases;

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
   * Cuts a clause without quotes. A unit's name is looked for as a whole, whatever words HanLP
   * would see in it; and HanLP's dictionaries aren't loaded for it.
   */
  static QueryClause of(String text) {
    String normal = TokenScanner.normalized(text);
    if (UnitAliases.isName(normal)) {
      List<Token> tokens = unit(normal);
      List<Variant> variants = Variants.ofUnit(normal);
      return new QueryClause(normal, tokens, QueryWords.groups(tokens), tokens, variants);
    }
    List<Token> tokens = TokenScanner.scan(text);
    List<Group> groups = QueryWords.groups(tokens);
    return new QueryClause(
        normal,
        QueryWords.words(tokens),
        groups,
        QueryWords.characters(tokens),
        Variants.of(normal, tokens, groups));
  }

  /** A clause in quotes: exactly its characters, and nothing else that means the same. */
  static QueryClause phrase(String text) {
    List<Token> tokens = TokenScanner.characters(text);
    return new QueryClause(
        TokenScanner.normalized(text), tokens, QueryWords.groups(tokens), tokens, List.of());
  }

  /**
   * A unit's name as the term that the index has for it; with a place before it, its characters.
   *
   * @param name normalized
   */
  static List<Token> unit(String name) {
    return UnitAliases.isPlain(name)
        ? List.of(new Token(name, 0, name.length(), 0, name.length(), TokenType.WORD))
        : TokenScanner.characters(name);
  }

  /**
   * What is enough where not everything is found: words of two or more characters, and numbers.
   * Single characters stay together; alone they are in every notice.
   */
  List<Group> relaxed() {
    // A unit that is nowhere: notices that have its words may still be what is looked for.
    List<Token> parts =
        UnitAliases.isName(text) ? QueryWords.words(TokenScanner.scan(text)) : words;
    List<Group> telling =
        parts.stream().filter(Token::isTelling).map(w -> new Group(List.of(w))).toList();
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
