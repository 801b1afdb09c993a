package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads an {@code EQ} field, by which Word sets signs that no font has: enclosed characters ({@code
 * EQ \o\ac(○,12)} is ⑫), fractions ({@code \f(1,2)}), characters with their reading above ({@code
 * \o\ad(\s\ up 9(zhèng),政)}, of which the character is kept).
 */
final class EquationField {
  private final CharSequence code;
  private int at;

  private EquationField(CharSequence code, int at) {
    this.code = code;
    this.at = at;
  }

  /** What a field shows; empty if its code is not that of an equation. */
  static String text(CharSequence code) {
    String stripped = code.toString().strip();
    if (stripped.length() > 2000 || !stripped.toUpperCase(Locale.ROOT).startsWith("EQ ")) {
      return "";
    }
    return new EquationField(stripped, 3).sequence(0).strip();
  }

  /** Text and switches up to the bracket or the comma that ends an argument. */
  private String sequence(int depth) {
    StringBuilder out = new StringBuilder();
    while (at < code.length()) {
      char c = code.charAt(at);
      if (depth > 0 && (isSeparator(c) || c == ')')) {
        break;
      }
      if (c == '\\' && depth < 20) {
        out.append(instruction(depth));
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';';
  }

  /** {@code \f(1,2)}, {@code \o\ac(○,1)}, {@code \* jc2}: switches, then arguments in brackets. */
  private String instruction(int depth) {
    StringBuilder switches = new StringBuilder();
    while (at < code.length() && code.charAt(at) != '(') {
      char c = code.charAt(at);
      if (c == ')' || isSeparator(c)) {
        return "";
      }
      switches.append(Character.toLowerCase(c));
      at++;
    }
    List<String> arguments = new ArrayList<>();
    while (at < code.length() && code.charAt(at) != ')') {
      at++;
      arguments.add(sequence(depth + 1).strip());
    }
    at++;
    String last = arguments.isEmpty() ? "" : arguments.getLast();
    String name = switches.toString();
    if (name.contains("\\o")) {
      boolean circled = arguments.size() == 2 && "○〇Oo".contains(arguments.getFirst());
      return circled ? circled(last) : last;
    }
    return String.join(name.contains("\\f") ? "/" : "", arguments);
  }

  private static String circled(String content) {
    boolean number = content.length() <= 2 && content.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && !content.isEmpty()
        ? NumberStyle.ENCLOSED_CIRCLE.write(Integer.parseInt(content))
        : content;
  }
}
