package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.index.QuerySyntaxException.Reason;
import org.hongtou.index.QueryToken.Kind;

/**
 * Cuts a query into words, phrases, fields and signs, in full or half width.
 *
 * <p>A sign is one only where a person would set it as one, so that pasted text stays text: a minus
 * and an opening bracket begin a word, a closing bracket closes an open one (县（区）, 1） and :) have
 * none), a colon stands behind the name of a field (12:30 and https://… are words), OR stands
 * alone.
 */
final class QueryLexer {
  /** Far beyond what anybody types; a text that was pasted by mistake is refused, not searched. */
  private static final int LONGEST = 1000;

  private static final int LONGEST_NAME = 12;
  private static final String QUOTES = "\"“”＂";
  private static final String MINUS = "-－−";
  private static final String COLONS = ":：";
  private static final String COMPARISONS = "<>=≤≥＜＞＝";
  private static final Set<String> OR = Set.of("OR", "ＯＲ", "或", "或者", "|", "||", "｜");
  private static final Set<String> AND = Set.of("AND", "且", "并且", "&&");
  private static final Set<String> NOT = Set.of("NOT");

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;
  private int open;

  private QueryLexer(String query) {
    this.query = query;
  }

  /**
   * The tokens of a query; the last is {@link Kind#END}.
   *
   * @throws QuerySyntaxException if a quote isn't closed, a field is empty or misspelt, or the
   *     query is too long
   */
  static List<QueryToken> tokens(String query) throws QuerySyntaxException {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException(Reason.TOO_LONG, query, LONGEST, String.valueOf(LONGEST), "");
    }
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.skipSpaces()) {
      lexer.next();
    }
    lexer.tokens.add(new QueryToken(Kind.END, "", query.length()));
    return lexer.tokens;
  }

  private void next() throws QuerySyntaxException {
    int start = at;
    char c = query.charAt(at);
    if (isQuote(c)) {
      tokens.add(new QueryToken(Kind.PHRASE, quoted(), start, start + 1, null, true));
    } else if (MINUS.indexOf(c) >= 0 && !isBehindMinus() && hasWordBehind()) {
      at++;
      tokens.add(new QueryToken(Kind.MINUS, String.valueOf(c), start));
    } else if (isOpening(c)) {
      at++;
      open++;
      tokens.add(new QueryToken(Kind.OPEN, String.valueOf(c), start));
    } else if (isClosing(c) && open > 0) {
      at++;
      open--;
      tokens.add(new QueryToken(Kind.CLOSE, String.valueOf(c), start));
    } else if (!field()) {
      word();
    }
  }

  private void word() {
    int start = at;
    String text = run();
    Kind kind = Kind.WORD;
    if (OR.contains(text)) {
      kind = Kind.OR;
    } else if (AND.contains(text)) {
      kind = Kind.AND;
    } else if (NOT.contains(text) && !isBehindMinus()) {
      kind = Kind.MINUS;
    }
    tokens.add(new QueryToken(kind, text, start));
  }

  /** What stands together: up to a space, a quote, or the end of the brackets around it. */
  private String run() {
    int start = at;
    int inner = 0;
    while (at < query.length() && !isSpace(query.charAt(at)) && !isQuote(query.charAt(at))) {
      char c = query.charAt(at);
      if (isOpening(c)) {
        inner++;
      } else if (isClosing(c)) {
        if (inner == 0 && open > 0) {
          break;
        }
        inner = Math.max(0, inner - 1);
      }
      at++;
    }
    return query.substring(start, at);
  }

  private String quoted() throws QuerySyntaxException {
    int start = at + 1;
    for (int i = start; i < query.length(); i++) {
      if (isQuote(query.charAt(i))) {
        at = i + 1;
        return query.substring(start, i);
      }
    }
    throw new QuerySyntaxException(Reason.QUOTE_OPEN, query, at, query.substring(at, start), "");
  }

  // ---- fields

  /** Reads a field with its value if one begins here. */
  private boolean field() throws QuerySyntaxException {
    int start = at;
    int end = nameEnd(start);
    if (end < 0) {
      return false;
    }
    String name = query.substring(start, end);
    boolean colon = COLONS.indexOf(query.charAt(end)) >= 0;
    QueryField field = QueryField.named(name);
    if (field == null || (!colon && !field.isRange())) {
      if (field == null && colon && !query.startsWith("//", end + 1)) {
        refuseIfMisspelt(name, start);
      }
      return false;
    }
    at = colon ? end + 1 : end;
    if (!skipSpaces() || isClosing(query.charAt(at)) || isFollowedByOther()) {
      throw new QuerySyntaxException(Reason.FIELD_EMPTY, query, start, name, "");
    }
    if (isOpening(query.charAt(at))) {
      tokens.add(new QueryToken(Kind.FIELD_GROUP, "", start, at, field, false));
      return true;
    }
    boolean quoted = isQuote(query.charAt(at));
    int valueAt = quoted ? at + 1 : at;
    String value = quoted ? quoted() : value();
    if (quoted && field.isRange() && !atWordEnd()) {
      // “十四五”期间
      quoted = false;
      valueAt--;
      at = valueAt + value.length() + 2;
      value = query.substring(valueAt, at) + run();
    }
    if (value.isBlank()) {
      throw new QuerySyntaxException(Reason.FIELD_EMPTY, query, start, name, "");
    }
    tokens.add(new QueryToken(Kind.FIELD, value, start, valueAt, field, quoted));
    return true;
  }

  /** Where a name ends that a colon or a comparison follows; -1 if there is none. */
  private int nameEnd(int start) {
    int end = start;
    while (end < query.length()
        && end - start <= LONGEST_NAME
        && Character.isLetter(query.charAt(end))) {
      end++;
    }
    if (end == start || end == query.length()) {
      return -1;
    }
    char sign = query.charAt(end);
    return COLONS.indexOf(sign) >= 0 || COMPARISONS.indexOf(sign) >= 0 ? end : -1;
  }

  private void refuseIfMisspelt(String name, int start) throws QuerySyntaxException {
    String near = QueryField.near(name);
    if (near != null) {
      throw new QuerySyntaxException(Reason.FIELD_UNKNOWN, query, start, name, near);
    }
  }

  /** Whether the next word is no value but a field or OR: {@code issuer: type:意见}. */
  private boolean isFollowedByOther() {
    int end = nameEnd(at);
    if (end >= 0 && COLONS.indexOf(query.charAt(end)) >= 0) {
      return QueryField.named(query.substring(at, end)) != null;
    }
    int from = at;
    String word = run();
    at = from;
    return OR.contains(word) || AND.contains(word);
  }

  /** A title keeps its spaces (《a b》), a comparison may have some behind it (&gt;= 50%). */
  private String value() {
    int start = at;
    if (query.charAt(at) == '《' && query.indexOf('》', at) > 0) {
      at = query.indexOf('》', at) + 1;
      return query.substring(start, at);
    }
    while (at < query.length() && COMPARISONS.indexOf(query.charAt(at)) >= 0) {
      at++;
    }
    if (at > start && skipSpaces()) {
      run();
      return query.substring(start, at);
    }
    run();
    return query.substring(start, at);
  }

  // ---- characters

  private boolean atWordEnd() {
    return at == query.length() || isSpace(query.charAt(at)) || isClosing(query.charAt(at));
  }

  private boolean skipSpaces() {
    while (at < query.length() && isSpace(query.charAt(at))) {
      at++;
    }
    return at < query.length();
  }

  private boolean isBehindMinus() {
    return !tokens.isEmpty() && tokens.getLast().kind() == Kind.MINUS;
  }

  private boolean hasWordBehind() {
    return at + 1 < query.length() && !isSpace(query.charAt(at + 1));
  }

  /** Any of them opens and closes: input methods give “ and ” in turns and get out of step. */
  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
