package org.hongtou.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of heads and signatures, from the resource {@code metadata-words.txt}. */
final class MetadataWords {
  /** What a label on a page stands before. */
  enum Label {
    TITLE,
    NUMBER,
    ISSUER,
    WRITTEN,
    PUBLISHED,
    DISCLOSURE,
    SKIP
  }

  private static final Map<String, Set<String>> SECTIONS = load();
  private static final Map<String, Label> LABELS = labels();

  /** 文种: what titles end with. */
  static final Set<String> TYPES = section("types");

  /** 文种 behind which addressees or a number may be glued to a title. */
  static final Set<String> CLOSERS = section("closers");

  private static final Set<String> UNITS = section("units");
  private static final Set<String> ADDRESSEES = section("addressees");
  private static final int LONGEST = 12;

  private MetadataWords() {}

  /** What a label (without spaces and colon) stands before; null if it is none. */
  static @Nullable Label label(String words) {
    return LABELS.get(words);
  }

  /** The longest document type that a title ends with; null if it ends with none. */
  static @Nullable String typeAtEnd(String title) {
    return suffix(title, title.length(), TYPES);
  }

  /** Whether the words before {@code end} end as a unit's name does. */
  static boolean unitEndsAt(String text, int end) {
    return suffix(text, end, UNITS) != null;
  }

  /** Whether the words before {@code end} end as what a notice is addressed to does. */
  static boolean addresseeEndsAt(String text, int end) {
    return suffix(text, end, ADDRESSEES) != null || unitEndsAt(text, end);
  }

  /** The longest of some words that stands before an offset; null if none does. */
  static @Nullable String suffix(String text, int end, Set<String> words) {
    for (int length = Math.min(LONGEST, end); length >= 1; length--) {
      String word = text.substring(end - length, end);
      if (words.contains(word)) {
        return word;
      }
    }
    return null;
  }

  private static Set<String> section(String name) {
    Set<String> words = SECTIONS.get(name);
    if (words == null) {
      throw new IllegalStateException("metadata-words.txt: no section [" + name + "]");
    }
    return words;
  }

  private static Map<String, Label> labels() {
    Map<String, Label> labels = new HashMap<>();
    labelsOf(labels, "label title", Label.TITLE);
    labelsOf(labels, "label number", Label.NUMBER);
    labelsOf(labels, "label issuer", Label.ISSUER);
    labelsOf(labels, "label written", Label.WRITTEN);
    labelsOf(labels, "label published", Label.PUBLISHED);
    labelsOf(labels, "label disclosure", Label.DISCLOSURE);
    labelsOf(labels, "label skip", Label.SKIP);
    return Map.copyOf(labels);
  }

  private static void labelsOf(Map<String, Label> labels, String section, Label label) {
    for (String word : section(section)) {
      labels.put(word, label);
    }
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> sections = new HashMap<>();
    try (InputStream in = MetadataWords.class.getResourceAsStream("metadata-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the resource metadata-words.txt is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> words = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String stripped = line.strip();
        if (stripped.startsWith("[") && stripped.endsWith("]")) {
          words = new HashSet<>();
          sections.put(stripped.substring(1, stripped.length() - 1), words);
        } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
          words.addAll(List.of(stripped.split("\\s+", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
