package org.hongtou.fetch.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hongtou.model.EditDistance;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads the values of a group of keys, each as what it has to be. */
final class KeyReader {
  private final String file;
  private final YamlNode.Keys keys;

  /**
   * @param known all keys that the group may have
   * @throws ProfileException if it has another
   */
  KeyReader(String file, YamlNode.Keys keys, List<String> known) throws ProfileException {
    this.file = file;
    this.keys = keys;
    for (String key : keys.values().keySet()) {
      if (!known.contains(key)) {
        String near = nearest(key, known).map(k -> "; did you mean ‘" + k + "’?").orElse("");
        String others = near.isEmpty() ? "; known here: " + String.join(", ", known) + "." : near;
        throw new ProfileException(where(key) + "unknown key ‘" + key + "’" + others);
      }
    }
  }

  private static Optional<String> nearest(String key, List<String> known) {
    return known.stream()
        .filter(k -> EditDistance.between(key, k) <= Math.max(2, key.length() / 2))
        .min(Comparator.comparingInt(k -> EditDistance.between(key, k)));
  }

  private String where(String key) {
    return file + ":" + keys.lines().getOrDefault(key, keys.line()) + ": ";
  }

  /** A mistake in a value. */
  ProfileException mistake(String key, String what) {
    return new ProfileException(where(key) + "key ‘" + key + "’ " + what + ".");
  }

  @Nullable YamlNode node(String key) {
    YamlNode node = keys.values().get(key);
    return node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty() ? null : node;
  }

  @Nullable String text(String key) throws ProfileException {
    YamlNode node = node(key);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw mistake(key, "needs a single value, not " + node.kind());
  }

  String needed(String key) throws ProfileException {
    String text = text(key);
    if (text == null) {
      throw new ProfileException(where(key) + "key ‘" + key + "’ is missing.");
    }
    return text;
  }

  /** A group of keys below a key; null if it is absent. */
  YamlNode.@Nullable Keys group(String key) throws ProfileException {
    YamlNode node = node(key);
    if (node == null || node instanceof YamlNode.Keys) {
      return (YamlNode.Keys) node;
    }
    throw mistake(key, "needs a group of keys, not " + node.kind());
  }

  /** The items below a key; empty if it is absent. */
  List<YamlNode> items(String key) throws ProfileException {
    YamlNode node = node(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof YamlNode.Items items) {
      return items.nodes();
    }
    throw mistake(key, "needs a list, not " + node.kind());
  }

  List<String> words(String key) throws ProfileException {
    List<String> words = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (!(item instanceof YamlNode.Scalar scalar) || scalar.text().isEmpty()) {
        throw mistake(key, "needs a list of words");
      }
      String word = scalar.text().toLowerCase(Locale.ROOT);
      words.add(word.startsWith(".") ? word.substring(1) : word);
    }
    return words;
  }

  /** An absolute address of http or https. */
  URI address(String key) throws ProfileException {
    String text = needed(key);
    try {
      URI url = new URI(text);
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw mistake(key, "is no address (" + e.getReason() + "): " + text);
    }
    throw mistake(key, "needs an address that begins with http:// or https://, not " + text);
  }

  @Nullable String css(String key) throws ProfileException {
    String text = text(key);
    if (text != null) {
      try {
        QueryParser.parse(text);
      } catch (Selector.SelectorParseException | IllegalArgumentException e) {
        throw mistake(key, "is no CSS selector: " + text);
      }
    }
    return text;
  }

  @Nullable Pattern pattern(String key) throws ProfileException {
    String text = text(key);
    try {
      return text == null ? null : Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw mistake(key, "is no pattern (" + e.getDescription() + "): " + text);
    }
  }

  @Nullable LocalDate date(String key) throws ProfileException {
    String text = text(key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw mistake(key, "needs a date such as 2026-01-31, not " + text);
    }
  }

  int number(String key, int least, int otherwise) throws ProfileException {
    String text = text(key);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least) {
      throw mistake(key, "needs a whole number of at least " + least + ", not " + text);
    }
    return Integer.parseInt(text);
  }

  @Nullable Duration duration(String key) throws ProfileException {
    String text = text(key);
    if (text == null) {
      return null;
    }
    if (!text.matches("\\d{1,5}(?:ms|[smhd])")) {
      throw mistake(key, "needs a time such as 2s, 30m, 6h or 1d, not " + text);
    }
    String unit = text.replaceAll("\\d", "");
    long count = Long.parseLong(text.substring(0, text.length() - unit.length()));
    return switch (unit) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }
}
