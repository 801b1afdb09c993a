package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What the program says, in English or Chinese. A command says a few of many hundred sentences, so
 * each is read from the file when it is needed.
 */
final class Messages {
  private final String name;

  /** The bytes of the file, a character each: decoding all of it takes longer than a search has. */
  private final String file;

  private Messages(String name, String file) {
    this.name = name;
    this.file = file;
  }

  /** In Chinese for a Chinese locale, else in English. */
  static Messages in(Locale locale) {
    // By its name: the search of ResourceBundle would answer Chinese on a Chinese machine to
    // somebody who asked for English.
    String name =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage())
            ? "messages_zh.properties"
            : "messages.properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new Messages(name, "\n" + new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  /** All of them, as picocli takes the texts of the help. */
  ResourceBundle bundle() {
    try {
      return new PropertyResourceBundle(new StringReader(decoded(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  /**
   * A message.
   *
   * @param args put in as they are: no thousands separators, which would depend on the locale
   * @throws MissingResourceException if there is none of that key
   */
  String text(String key, Object... args) {
    Object[] written = Arrays.stream(args).map(String::valueOf).toArray();
    return String.format(Locale.ROOT, pattern(key), written);
  }

  /** Each stands on a line of its own, {@code key = text}. */
  private String pattern(String key) {
    int start = file.indexOf("\n" + key + " =");
    if (start < 0) {
      throw new MissingResourceException(name + " has no " + key, name, key);
    }
    int end = file.indexOf('\n', start + 1);
    Properties line = new Properties();
    try {
      line.load(new StringReader(decoded(file.substring(start, end < 0 ? file.length() : end))));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
    return line.getProperty(key);
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
