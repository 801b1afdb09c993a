package org.hongtou.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The labels of the command line, from its bundles. */
final class PageLabels {
  private PageLabels() {}

  static final Labels ENGLISH = of("messages.properties");
  static final Labels CHINESE = of("messages_zh.properties");

  private static Labels of(String bundle) {
    Properties texts = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("/org/hongtou/cli/" + bundle)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (key, args) ->
        String.format(Locale.ROOT, Objects.requireNonNull(texts.getProperty(key), key), args);
  }
}
