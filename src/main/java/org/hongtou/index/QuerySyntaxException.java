package org.hongtou.index;

/** A query cannot be understood. The message says what is wrong and what to do. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;

  QuerySyntaxException(String message, String query, int position) {
    super(message);
    this.query = query;
    this.position = position;
  }

  /** The query as it was given. */
  public String query() {
    return query;
  }

  /** Offset of the character that is to blame. */
  public int position() {
    return position;
  }

  /** The query with a caret below the character to blame: two lines, aligned in a terminal. */
  public String caret() {
    StringBuilder lines = new StringBuilder();
    query
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(lines::appendCodePoint);
    lines.append('\n');
    query
        .substring(0, position)
        .codePoints()
        .forEach(c -> lines.append(isWide(c) ? '\u3000' : ' '));
    return lines.append('^').toString();
  }

  /** Whether a terminal gives the character two columns, as it does the ideographic space. */
  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x33FF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xFF01 && c <= 0xFF60);
  }
}
