package org.hongtou.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. All text and every attribute's value is escaped here and nowhere else, so that
 * nothing of a notice can become an element, a script or an address of another kind.
 */
final class Html {
  private static final char UNPRINTABLE = '\uFFFD';
  private static final char FIRST_CONTROL_PICTURE = '\u2400';

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** The page, when every element is closed. */
  String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  Html open(String tag, @Nullable String... attributes) {
    begin(tag, attributes);
    open.push(tag);
    return this;
  }

  /** An element that has no content and is not closed: {@code meta}, {@code input}. */
  Html empty(String tag, @Nullable String... attributes) {
    begin(tag, attributes);
    return this;
  }

  private void begin(String tag, @Nullable String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value, 0, value.length());
        out.append('"');
      }
    }
    out.append('>');
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with text in it. */
  Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Text. */
  Html text(String text) {
    escape(text, 0, text.length());
    return this;
  }

  /** A part of a text. */
  Html text(String text, int from, int to) {
    escape(text, from, to);
    return this;
  }

  /** A line break in the file, which the page does not show; only between blocks. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** A style or script of our own, as it is: what the policy's hash was taken of. */
  Html raw(String own) {
    if (own.toLowerCase(Locale.ROOT).contains("</")) {
      throw new IllegalArgumentException("would end its element");
    }
    out.append(own);
    return this;
  }

  /** What begins the file. */
  Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /**
   * An address that a page may lead to: of the web, and of no other kind.
   *
   * @return null for any other, such as {@code javascript:} or a file's
   */
  static @Nullable String webAddress(@Nullable String address) {
    if (address == null) {
      return null;
    }
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? address : null;
  }

  private void escape(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '`' -> out.append("&#96;");
        case '\t', '\n' -> out.append(c);
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < to
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            int character = Character.toCodePoint(c, text.charAt(i + 1));
            if ((character & 0xFFFE) == 0xFFFE) {
              out.append(UNPRINTABLE);
            } else {
              out.appendCodePoint(character);
            }
            i++;
          } else {
            out.append(printable(c));
          }
        }
      }
    }
  }

  /**
   * Controls are shown by their pictures (␛), since HTML cannot hold them; those that turn the
   * direction of what follows, and halves of surrogate pairs, by �.
   */
  private static char printable(char c) {
    if (c < 0x20) {
      return (char) (FIRST_CONTROL_PICTURE + c);
    }
    if (c == 0x7F) {
      return '\u2421';
    }
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean none = (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
    return (c >= 0x80 && c < 0xA0) || turns || none || Character.isSurrogate(c) ? UNPRINTABLE : c;
  }
}
