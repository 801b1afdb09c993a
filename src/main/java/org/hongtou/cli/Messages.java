package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the program says, in English or Chinese. */
final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** In Chinese for a Chinese locale, else in English. */
  static Messages in(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new Messages(read(chinese ? "messages_zh.properties" : "messages.properties"));
  }

  /**
   * Reads a bundle by its name: ResourceBundle's own search would ask many places, and answer
   * Chinese on a Chinese machine to somebody who asked for English.
   */
  private static ResourceBundle read(String name) {
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /**
   * A message.
   *
   * @param args put in as they are: no thousands separators, which would depend on the locale
   */
  String text(String key, Object... args) {
    Object[] written = Arrays.stream(args).map(String::valueOf).toArray();
    return String.format(Locale.ROOT, bundle.getString(key), written);
  }
}
