package org.hongtou.read.formats.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of a text: a date, a link, a table of contents. What a field shows is kept, its code
 * is not, except where the code itself is what is shown: {@code EQ \o\ac(○,1)} is ①.
 */
final class Fields {
  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean showsResult;
  }

  /** More than this deep it is no document, but a test of the stack. */
  private static final int MOST_DEPTH = 500;

  private final Deque<Field> open = new ArrayDeque<>();
  private int inCode;

  /** Whether what comes next is a field's code. */
  boolean isCode() {
    return inCode > 0;
  }

  /** Where a field's code goes. */
  StringBuilder code() {
    return open.element().code;
  }

  void begin() {
    if (open.size() < MOST_DEPTH) {
      open.push(new Field());
      inCode++;
    }
  }

  void separate() {
    Field field = open.peek();
    if (field != null && !field.showsResult) {
      field.showsResult = true;
      inCode--;
    }
  }

  /** Ends the innermost field; gives what it shows by its code alone, mostly nothing. */
  String end() {
    Field field = open.poll();
    if (field == null || field.showsResult) {
      return "";
    }
    inCode--;
    return EquationField.text(field.code);
  }

  /**
   * Ends the codes that a paragraph left open: a damaged field shall not swallow the rest of the
   * document.
   */
  void endCodes() {
    while (inCode > 0) {
      open.remove();
      inCode = (int) open.stream().filter(field -> !field.showsResult).count();
    }
  }
}
