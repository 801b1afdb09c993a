package org.hongtou.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.Segmenter;
import org.hongtou.words.Traditional;
import org.hongtou.words.UnitAliases;
import org.hongtou.words.WordParts;

/**
 * Cuts text into the terms of the index; the same for what is indexed and for what is asked.
 *
 * <p>A stretch of Chinese characters gives HanLP's words, the parts of compound words, names of
 * units as wholes, and each single character, all at the places where they stand. So a word finds
 * words (和服 is not in 产品和服务), while a phrase can be followed character by character, however HanLP
 * cuts the sentence around it. A number keeps its letters, its decimals and its per cent sign (5G,
 * 3.5, 10%); thousands separators go (3,000 is 3000). Punctuation and white space separate and are
 * dropped.
 */
final class TokenScanner {
  /** Longer runs of letters are noise, such as encoded pictures; they are cut into pieces. */
  private static final int LONGEST_ALPHANUMERIC = 64;

  private final String text;
  private final boolean withWords;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int position;

  private TokenScanner(String text, int firstPosition, boolean withWords) {
    this.text = normalized(text);
    this.position = firstPosition;
    this.withWords = withWords;
  }

  /** The terms of a text and the place behind them. */
  record Scan(List<Token> tokens, int nextPosition) {}

  static List<Token> scan(String text) {
    return scan(text, 0).tokens();
  }

  static Scan scan(String text, int firstPosition) {
    TokenScanner scanner = new TokenScanner(text, firstPosition, true);
    scanner.run();
    return new Scan(scanner.tokens, scanner.position);
  }

  /**
   * The characters, numbers and Latin words of a text, at the places where {@link #scan} has them:
   * each Chinese character is a word by itself. HanLP isn't needed for it, so its dictionaries
   * aren't loaded.
   */
  static List<Token> characters(String text) {
    TokenScanner scanner = new TokenScanner(text, 0, false);
    scanner.run();
    return scanner.tokens;
  }

  /**
   * The text in the form that is compared, character by character, so that offsets stay: lower
   * case, full-width letters half-width (５Ｇ), the look-alikes that PDF files have for common
   * characters (⾦ U+2FA6 for 金) replaced, traditional characters simplified (數 is 数).
   */
  static String normalized(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      normal.append(normalized(text.charAt(i)));
    }
    return normal.toString();
  }

  static char normalized(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return Character.toLowerCase((char) (c - 0xFEE0));
    }
    if ((c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF')) {
      String composed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return composed.length() == 1 ? Traditional.simplified(composed.charAt(0)) : c;
    }
    return c == '\u3000' ? ' ' : Traditional.simplified(Character.toLowerCase(c));
  }

  private void run() {
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isSegmentable(codePoint)) {
        chinese();
      } else if (Character.isIdeographic(codePoint)) {
        rareCharacter(codePoint);
      } else if (Character.isLetterOrDigit(codePoint)) {
        alphanumeric();
      } else {
        at += Character.charCount(codePoint);
      }
    }
  }

  private static boolean isSegmentable(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && Character.isIdeographic(codePoint);
  }

  /** Characters beyond the basic plane (𠮷) are in no dictionary: each is a term by itself. */
  private void rareCharacter(int codePoint) {
    int end = at + Character.charCount(codePoint);
    tokens.add(new Token(text.substring(at, end), at, end, position, 1, TokenType.WORD));
    at = end;
    position++;
  }

  private void chinese() {
    int start = at;
    while (at < text.length() && isSegmentable(text.charAt(at))) {
      at++;
    }
    int shift = position - start;
    if (withWords) {
      int first = tokens.size();
      words(start, shift);
      units(start, shift, first);
    } else {
      for (int i = start; i < at; i++) {
        add(i, i + 1, shift, TokenType.WORD);
      }
    }
    position = at + shift;
  }

  private void words(int start, int shift) {
    for (Segmenter.Word word : Segmenter.words(text.substring(start, at))) {
      int first = tokens.size();
      int from = start + word.start();
      int to = start + word.end();
      add(from, to, shift, TokenType.WORD);
      if (to - from > 1) {
        for (Span part : WordParts.of(text.substring(from, to))) {
          if (part.length() > 1) {
            add(from + part.start(), from + part.end(), shift, TokenType.PART);
          }
        }
        for (int i = from; i < to; i++) {
          add(i, i + 1, shift, TokenType.CHARACTER);
        }
        tokens.subList(first, tokens.size()).sort(Token::byPlace);
      }
    }
  }

  /** Names of units stand beside their words as wholes: 省商务厅 and 商务厅 beside 省, 商务 and 厅. */
  private void units(int start, int shift, int first) {
    boolean found = false;
    for (int i = start; i < at; i++) {
      int end = UnitAliases.nameEnd(text, i, at);
      if (end > 0) {
        found = true;
        add(i, end, shift, TokenType.UNIT);
        if (i > start && UnitAliases.isLevel(text.charAt(i - 1))) {
          add(i - 1, end, shift, TokenType.UNIT);
        }
      }
    }
    if (found) {
      tokens.subList(first, tokens.size()).sort(Token::byPlace);
    }
  }

  private void add(int start, int end, int shift, TokenType type) {
    tokens.add(new Token(text.substring(start, end), start, end, start + shift, end - start, type));
  }

  private void alphanumeric() {
    int start = at;
    StringBuilder term = new StringBuilder();
    while (at < text.length() && term.length() < LONGEST_ALPHANUMERIC) {
      int codePoint = text.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint)) {
        term.appendCodePoint(codePoint);
      } else if (isDecimalPoint(at)) {
        term.append('.');
      } else if (!isThousandsSeparator(start, at)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    boolean percent =
        at < text.length()
            && (text.charAt(at) == '%' || text.charAt(at) == '‰')
            && Character.isDigit(text.charAt(at - 1));
    if (percent) {
      // The sign has a place of its own, so that 10 is found in 10%, and 10%以上 is a phrase.
      tokens.add(
          new Token(
              term.toString() + text.charAt(at),
              start,
              at + 1,
              position,
              2,
              TokenType.ALPHANUMERIC));
      tokens.add(new Token(term.toString(), start, at, position, 1, TokenType.PART));
      at++;
      position += 2;
    } else {
      tokens.add(new Token(term.toString(), start, at, position, 1, TokenType.ALPHANUMERIC));
      position++;
    }
  }

  private boolean isDecimalPoint(int i) {
    return text.charAt(i) == '.' && isDigit(i - 1) && isDigit(i + 1);
  }

  /** 3,000 is a number; 1,2 are two. */
  private boolean isThousandsSeparator(int start, int i) {
    if (text.charAt(i) != ',' || !isDigit(i + 1) || !isDigit(i + 2) || !isDigit(i + 3)) {
      return false;
    }
    int digits = 0;
    while (i - digits - 1 >= start && isDigit(i - digits - 1)) {
      digits++;
    }
    return digits >= 1 && digits <= 3 && !isDigit(i + 4);
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
