package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.QueryNode.And;
import org.hongtou.index.QueryNode.Field;
import org.hongtou.index.QueryNode.Not;
import org.hongtou.index.QueryNode.Or;
import org.hongtou.index.QueryNode.Phrase;
import org.hongtou.index.QueryNode.Words;
import org.hongtou.index.QuerySyntaxException.Reason;
import org.hongtou.index.QueryToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query by recursive descent:
 *
 * <pre>
 * all     = { choice }
 * choice  = operand { OR operand }
 * operand = ["-"] ( word | phrase | field | field "(" all ")" | "(" all ")" )
 * </pre>
 *
 * <p>So OR joins its two neighbours only, as in the search boxes that people know: {@code unit:省商务厅
 * 基站 OR 充电桩} is the unit and either word; for more there are brackets. OR at the beginning is a
 * word, and AND between two parts says what holds anyway.
 */
final class QueryParser {
  private static final int DEEPEST = 20;
  private static final String COMMAS = ",，、";

  private final String query;
  private final List<QueryToken> tokens;
  private int at;
  private int depth;

  private QueryParser(String query, List<QueryToken> tokens) {
    this.query = query;
    this.tokens = tokens;
  }

  /**
   * Reads a query; without parts if it is blank.
   *
   * @throws QuerySyntaxException if it can't be understood
   */
  static And parse(String query) throws QuerySyntaxException {
    return new QueryParser(query, QueryLexer.tokens(query)).all(null);
  }

  private QueryToken peek() {
    return tokens.get(at);
  }

  /**
   * @param of the field before the brackets that this stands in; null outside such
   */
  private And all(@Nullable QueryField of) throws QuerySyntaxException {
    List<QueryNode> parts = new ArrayList<>();
    while (peek().kind() != Kind.END && peek().kind() != Kind.CLOSE) {
      if (peek().kind() == Kind.AND && !parts.isEmpty()) {
        at++;
        continue;
      }
      QueryNode part = choice(of);
      if (part instanceof And inner) {
        parts.addAll(inner.parts());
      } else {
        parts.add(part);
      }
    }
    return new And(parts);
  }

  private QueryNode choice(@Nullable QueryField of) throws QuerySyntaxException {
    QueryNode first = operand(of);
    if (peek().kind() != Kind.OR) {
      return first;
    }
    List<QueryNode> parts = new ArrayList<>(List.of(first));
    while (peek().kind() == Kind.OR) {
      QueryToken or = peek();
      at++;
      if (!peek().isOperand()) {
        throw new QuerySyntaxException(Reason.OR_ALONE, query, or.at(), or.text(), "");
      }
      parts.add(operand(of));
    }
    return new Or(parts);
  }

  private QueryNode operand(@Nullable QueryField of) throws QuerySyntaxException {
    QueryToken token = peek();
    at++;
    return switch (token.kind()) {
      case MINUS -> peek().isOperand() ? new Not(operand(of)) : new Words(token.text(), token.at());
      case OPEN -> group(token, of);
      case FIELD_GROUP -> {
        QueryToken open = peek();
        at++;
        And group = group(open, token.field());
        if (group.parts().isEmpty()) {
          throw new QuerySyntaxException(
              Reason.FIELD_EMPTY, query, token.at(), String.valueOf(token.field()), "");
        }
        yield group;
      }
      case FIELD -> values(token.field(), token);
      case PHRASE -> of == null ? new Phrase(token.text(), token.at()) : valuesOrNothing(of, token);
      default -> of == null ? new Words(token.text(), token.at()) : valuesOrNothing(of, token);
    };
  }

  private And group(QueryToken open, @Nullable QueryField of) throws QuerySyntaxException {
    depth++;
    if (depth > DEEPEST) {
      throw new QuerySyntaxException(
          Reason.TOO_DEEP, query, open.at(), String.valueOf(DEEPEST), "");
    }
    And inside = all(of);
    if (peek().kind() != Kind.CLOSE) {
      throw new QuerySyntaxException(Reason.BRACKET_OPEN, query, open.at(), open.text(), "");
    }
    at++;
    depth--;
    return inside;
  }

  private static QueryNode valuesOrNothing(QueryField field, QueryToken token) {
    return token.text().isBlank() ? new And(List.of()) : values(field, token);
  }

  /** One value, or several with commas between them; what stands in quotes is one. */
  private static QueryNode values(@Nullable QueryField field, QueryToken token) {
    if (field == null) {
      throw new IllegalStateException("a field token without its field");
    }
    String text = token.text();
    List<QueryNode> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length() && field.isList() && !token.quoted(); i++) {
      if (i == text.length() || COMMAS.indexOf(text.charAt(i)) >= 0) {
        if (!text.substring(start, i).isBlank()) {
          values.add(new Field(field, text.substring(start, i), token.valueAt() + start));
        }
        start = i + 1;
      }
    }
    if (values.isEmpty()) {
      return new Field(field, text, token.valueAt());
    }
    return values.size() == 1 ? values.getFirst() : new Or(values);
  }
}
