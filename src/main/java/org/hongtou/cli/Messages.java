package org.hongtou.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says, in English or Chinese. */
final class Messages {
  private static final String BUNDLE = "org.hongtou.cli.messages";

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** In Chinese for a Chinese locale, else in English. */
  static Messages in(Locale locale) {
    // Without this control a Chinese machine would answer Chinese to somebody who asked for
    // English.
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    Locale language =
        locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ROOT;
    return new Messages(ResourceBundle.getBundle(BUNDLE, language, noFallback));
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
