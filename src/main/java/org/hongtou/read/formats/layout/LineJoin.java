package org.hongtou.read.formats.layout;

/**
 * Joins a printed line to the text before it: Chinese goes on without a blank, a number that the
 * end of the line cut is one number, Latin words are parted by a blank and those cut by a hyphen
 * are put together.
 */
final class LineJoin {
  private LineJoin() {}

  static void append(StringBuilder out, String line) {
    if (line.isEmpty()) {
      return;
    }
    if (out.isEmpty()) {
      out.append(line);
      return;
    }
    char before = out.charAt(out.length() - 1);
    char after = line.charAt(0);
    boolean afterWord = out.length() > 1 && Signs.isLatinLetter(out.charAt(out.length() - 2));
    if ((before == '-' || before == '‐') && afterWord && Character.isLowerCase(after)) {
      out.setLength(out.length() - 1);
    } else if (needsBlank(before, after, out, line)) {
      out.append(' ');
    }
    out.append(line);
  }

  private static boolean needsBlank(char before, char after, CharSequence text, String line) {
    if (Signs.isLatinLetter(before) && Signs.isLatinLetter(after)) {
      return true;
    }
    boolean latin = isLatinWord(text, text.length() - 1, -1) || isLatinWord(line, 0, 1);
    boolean narrow = before < 0x7F && after < 0x7F && before != '-' && before != '/';
    return narrow && latin && (Signs.isNarrowWord(after) || after == '(');
  }

  /** Whether two Latin words or more stand side by side at this end. */
  private static boolean isLatinWord(CharSequence text, int from, int step) {
    int letters = 0;
    int blanks = 0;
    for (int i = from; i >= 0 && i < text.length() && letters < 40; i += step) {
      char c = text.charAt(i);
      if (Signs.isWide(c)) {
        break;
      }
      if (c == ' ') {
        blanks++;
      } else if (Signs.isLatinLetter(c)) {
        letters++;
      }
    }
    return letters >= 6 && blanks >= 1;
  }
}
