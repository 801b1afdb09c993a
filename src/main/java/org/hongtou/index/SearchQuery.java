package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as its user has written it: words between spaces, “exact phrases” in Chinese or ASCII
 * quotes, and -exclusions of either. Every other character is just text.
 *
 * @param source as written
 * @param clauses in the order of the query
 */
record SearchQuery(String source, List<Clause> clauses) {
  /** Far beyond what anybody types; a text that was pasted by mistake is refused, not searched. */
  private static final int LONGEST = 1000;

  SearchQuery {
    clauses = List.copyOf(clauses);
  }

  /**
   * A word, several written together, or a phrase.
   *
   * @param position where it begins in the query, with its minus and quote
   * @param exact whether it stood in quotes
   * @param excluded whether a minus stood before it
   */
  record Clause(String text, int position, boolean exact, boolean excluded) {}

  /**
   * Reads a query.
   *
   * @throws QuerySyntaxException if a quote isn't closed, or the query is too long
   */
  static SearchQuery parse(String query) throws QuerySyntaxException {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException(
          "The query is longer than " + LONGEST + " characters; shorten it.", query, LONGEST);
    }
    List<Clause> clauses = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      if (isSpace(query.charAt(at))) {
        at++;
        continue;
      }
      boolean excluded = isMinus(query.charAt(at));
      int start = excluded ? at + 1 : at;
      int end;
      if (start < query.length() && isQuote(query.charAt(start))) {
        end = closingQuote(query, start);
        clauses.add(new Clause(query.substring(start + 1, end), at, true, excluded));
        end++;
      } else {
        end = start;
        while (end < query.length() && !isSpace(query.charAt(end)) && !isQuote(query.charAt(end))) {
          end++;
        }
        clauses.add(new Clause(query.substring(start, end), at, false, excluded));
      }
      at = end;
    }
    return new SearchQuery(query, clauses);
  }

  private static int closingQuote(String query, int opening) throws QuerySyntaxException {
    for (int i = opening + 1; i < query.length(); i++) {
      if (isQuote(query.charAt(i))) {
        return i;
      }
    }
    throw new QuerySyntaxException(
        "The quote is not closed; add a closing quote, or leave this one out.", query, opening);
  }

  /** Any of them opens and closes: input methods give “ and ” in turns and get out of step. */
  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '＂';
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '－';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
