package org.hongtou.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Texts that try to break a search, from {@code naughty-strings.txt}, whose head says its form. */
public final class NaughtyStrings {
  private NaughtyStrings() {}

  /** All of them, in the order of the file. */
  public static Stream<String> all() {
    try (InputStream in =
        Objects.requireNonNull(NaughtyStrings.class.getResourceAsStream("naughty-strings.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("## "))
              .map(NaughtyStrings::unescaped)
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    int digits = 1;
    while (line.startsWith("@")
        && digits < line.length()
        && line.charAt(digits) >= '0'
        && line.charAt(digits) <= '9') {
      digits++;
    }
    if (line.startsWith("@") && digits > 1) {
      return unescaped(line.substring(digits)).repeat(Integer.parseInt(line.substring(1, digits)));
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      char escaped = c == '\\' ? line.charAt(at + 1) : 0;
      switch (escaped) {
        case 0 -> text.append(c);
        case 't' -> text.append('\t');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 'u' -> text.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
        default -> text.append(escaped);
      }
      at += escaped == 0 ? 1 : escaped == 'u' ? 6 : 2;
    }
    return text.toString();
  }
}
