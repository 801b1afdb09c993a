package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be found of a query's clause: words, and short phrases where HanLP gives single
 * characters.
 *
 * <p>A single character says little by itself, and nearly every notice has it somewhere. So it is
 * bound to its neighbours: 省商务厅, which HanLP cuts into 省, 商务 and 厅, is one phrase, 赣府厅发 another.
 * Particles (的, 和) bind nothing and need not be found.
 */
final class QueryWords {
  private static final String PARTICLES = "的和与及或等在对了是为之以于将并而向由从把被让地得";

  private QueryWords() {}

  /**
   * Tokens that stand side by side: one word, or the words of a phrase.
   *
   * @param tokens at least one
   */
  record Group(List<Token> tokens) {
    boolean isWord() {
      return tokens.size() == 1;
    }

    /** Offset of the first character in the clause. */
    int start() {
      return tokens.getFirst().start();
    }

    /** Offset behind the last character. */
    int end() {
      return tokens.getLast().end();
    }

    String text() {
      StringBuilder text = new StringBuilder();
      tokens.forEach(token -> text.append(token.text()));
      return text.toString();
    }
  }

  /** The words of a text as HanLP cuts it, without parts and characters of words. */
  static List<Token> words(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.type() == TokenType.WORD || t.type() == TokenType.ALPHANUMERIC)
        .toList();
  }

  /**
   * The tokens to follow a phrase by: each Chinese character, however HanLP cuts the text around
   * it, and each number and Latin word.
   */
  static List<Token> characters(List<Token> tokens) {
    return tokens.stream()
        .filter(
            t ->
                t.type() == TokenType.CHARACTER
                    || t.type() == TokenType.ALPHANUMERIC
                    || (t.type() == TokenType.WORD && t.length() == 1))
        .toList();
  }

  /** What has to be found; not empty unless the clause has no words at all. */
  static List<Group> groups(List<Token> tokens) {
    List<Token> words = words(tokens);
    List<Group> groups = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (Token word : words) {
      if (isParticle(word)) {
        close(open, groups);
      } else if (!open.isEmpty() && binds(open, word)) {
        open.add(word);
      } else {
        close(open, groups);
        open.add(word);
      }
    }
    close(open, groups);
    if (groups.isEmpty() && !words.isEmpty()) {
      groups.add(new Group(words));
    }
    return groups;
  }

  private static boolean binds(List<Token> open, Token word) {
    Token last = open.getLast();
    if (word.start() != last.end()) {
      return false;
    }
    return isSingle(word) || (open.size() == 1 && isSingle(last));
  }

  private static void close(List<Token> open, List<Group> groups) {
    if (!open.isEmpty()) {
      groups.add(new Group(List.copyOf(open)));
      open.clear();
    }
  }

  private static boolean isSingle(Token word) {
    return word.type() == TokenType.WORD && word.length() == 1;
  }

  static boolean isParticle(Token word) {
    return isSingle(word) && PARTICLES.contains(word.text());
  }
}
