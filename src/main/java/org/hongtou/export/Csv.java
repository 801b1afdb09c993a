package org.hongtou.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values as RFC 4180 has them, that a spreadsheet can open: cells with
 * commas, quotes or line breaks stand in quotes, and lines end with CR LF.
 *
 * <p>A cell whose text a spreadsheet would take for a formula gets an apostrophe before it, so that
 * nothing in a web page can make somebody's spreadsheet run a command ({@code =cmd|…}). Numbers
 * stay numbers, negative ones too, and a sign alone is no formula.
 */
public final class Csv {
  /** By which spreadsheets know that a file is UTF-8; they take it for GBK without. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What begins a formula, in full width too; white space before it is passed over. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  private Csv() {}

  /** A line with its end. */
  public static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Whether a spreadsheet would take a text for a formula if somebody typed it. */
  public static boolean isFormula(String text) {
    if (text.isEmpty() || NUMBER.matcher(text).matches()) {
      return false;
    }
    char first = text.charAt(0);
    String shown = text.strip();
    return first == '\t'
        || first == '\r'
        || first == '\n'
        || (shown.length() > 1 && FORMULA.indexOf(shown.charAt(0)) >= 0);
  }
}
