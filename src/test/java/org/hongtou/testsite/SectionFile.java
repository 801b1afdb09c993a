package org.hongtou.testsite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts to compose notices of: lines below a {@code [section]}, in a resource of the tests. */
public final class SectionFile {
  private SectionFile() {}

  /**
   * The lines of each section.
   *
   * @param user a class of the package that the file belongs to
   */
  public static Map<String, List<String>> read(Class<?> user, String name) {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    try (InputStream in = user.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\r?\n", -1)) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
