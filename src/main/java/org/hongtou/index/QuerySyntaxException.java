package org.hongtou.index;

import java.util.Locale;

/**
 * A query cannot be understood. The message says what is wrong and what to do; {@link #caret} shows
 * where.
 */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong, for messages in other languages. */
  public enum Reason {
    /** It is longer than {@link #word} characters. */
    TOO_LONG("The query is longer than %1$s characters; shorten it."),
    /** It has more words than {@link #word}. */
    TOO_MANY_WORDS(
        "The query has more than %1$s words; shorten it, or put quotes around what is to be found"
            + " exactly."),
    /** Its brackets are nested deeper than {@link #word}. */
    TOO_DEEP("Brackets stand in more than %1$s others; write the query with fewer."),
    /** A quote has no second. */
    QUOTE_OPEN("The quote is not closed; add a closing quote, or leave this one out."),
    /** A bracket has no second. */
    BRACKET_OPEN(
        "The bracket is not closed; add a closing one, or put the text in quotes if it is part of"
            + " it."),
    /** OR has nothing behind it. */
    OR_ALONE("Behind %1$s something is missing; write a word there, or leave %1$s out."),
    /** A name before a colon is nearly a field's; {@link #hint} is the field. */
    FIELD_UNKNOWN(
        "There is no field %1$s; did you mean %2$s? Put the text in quotes if it is no field."),
    /** A field has no value. */
    FIELD_EMPTY(
        "The field %1$s is empty; write its value behind it, or put the text in quotes if it is no"
            + " field."),
    /** A value is none of a few; {@link #hint} lists them. */
    CHOICE("%1$s is none of %2$s."),
    /** A value is no year. */
    YEAR("%1$s is no year; write 2023, 2021..2023 or ..2023."),
    /** A value is no date. */
    DATE("%1$s is no date; write 2025, 2025-06, 2025年6月, 2025年底 or 2025-06..2025-12."),
    /** A value is no figure. */
    AMOUNT("%1$s is no figure; write 50%%, 5万个, >=1000亿元 or 10%%..20%%.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final String query;
  private final int position;
  private final String word;
  private final String hint;

  QuerySyntaxException(Reason reason, String query, int position, String word, String hint) {
    super(String.format(Locale.ROOT, reason.sentence, word, hint));
    this.reason = reason;
    this.query = query;
    this.position = position;
    this.word = word;
    this.hint = hint;
  }

  public Reason reason() {
    return reason;
  }

  /** The query as it was given. */
  public String query() {
    return query;
  }

  /** Offset of the character that is to blame, at most the query's length. */
  public int position() {
    return position;
  }

  /** The word, or for limits the limit, that the message names. */
  public String word() {
    return word;
  }

  /** What was perhaps meant, or may stand there; empty where the message needs none. */
  public String hint() {
    return hint;
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
