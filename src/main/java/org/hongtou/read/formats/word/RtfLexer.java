package org.hongtou.read.formats.word;

import java.nio.charset.StandardCharsets;

/**
 * Cuts an RTF file into groups, control words and bytes of text (Rich Text Format 1.9.1, RTF
 * Syntax). Data behind {@code \bin} is passed over.
 */
final class RtfLexer {
  enum Kind {
    BEGIN,
    END,
    /** A control word: {@link #word()} and {@link #parameter(int)}. */
    WORD,
    /** A control symbol such as {@code \~}: {@link #value()}. */
    SYMBOL,
    /** A byte of text, plain or as {@code \'hh}: {@link #value()}. */
    BYTE,
    EOF
  }

  private static final int LONGEST_WORD = 32;

  private final byte[] file;
  private int at;
  private String word = "";
  private boolean hasParameter;
  private int parameter;
  private int value;

  RtfLexer(byte[] file) {
    this.file = file;
  }

  String word() {
    return word;
  }

  boolean hasParameter() {
    return hasParameter;
  }

  int parameter(int otherwise) {
    return hasParameter ? parameter : otherwise;
  }

  /** Whether a switch such as {@code \v} is on: {@code \v0} is off. */
  boolean isOn() {
    return !hasParameter || parameter != 0;
  }

  int value() {
    return value;
  }

  Kind next() {
    while (at < file.length) {
      int c = file[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.BEGIN;
        }
        case '}' -> {
          return Kind.END;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // the layout of the file, not of the text
        }
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.EOF;
  }

  private Kind control() {
    if (at >= file.length) {
      return Kind.EOF;
    }
    int c = file[at] & 0xFF;
    if (isLetter(c)) {
      return controlWord();
    }
    at++;
    value = c;
    return switch (c) {
      case '\\', '{', '}' -> Kind.BYTE;
      case '\'' -> hexByte();
      default -> Kind.SYMBOL;
    };
  }

  private Kind hexByte() {
    int high = at < file.length ? Character.digit(file[at], 16) : -1;
    int low = at + 1 < file.length ? Character.digit(file[at + 1], 16) : -1;
    if (high < 0 || low < 0) {
      value = '?';
      return Kind.BYTE;
    }
    at += 2;
    value = high * 16 + low;
    return Kind.BYTE;
  }

  private Kind controlWord() {
    int start = at;
    while (at < file.length && at - start < LONGEST_WORD && isLetter(file[at])) {
      at++;
    }
    word = new String(file, start, at - start, StandardCharsets.US_ASCII);
    boolean negative = at < file.length && file[at] == '-';
    int digits = negative ? at + 1 : at;
    long number = 0;
    int end = digits;
    while (end < file.length && end - digits < 10 && file[end] >= '0' && file[end] <= '9') {
      number = number * 10 + file[end] - '0';
      end++;
    }
    hasParameter = end > digits;
    if (hasParameter) {
      parameter = (int) Math.min(number, Integer.MAX_VALUE) * (negative ? -1 : 1);
      at = end;
    }
    if (at < file.length && file[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(file.length, (long) at + Math.max(parameter(0), 0));
      return next();
    }
    return Kind.WORD;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
