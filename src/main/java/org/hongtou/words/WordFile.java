package org.hongtou.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists that stand as resource files beside the classes that use them: UTF-8, a line
 * that begins with {@code "# "} is a comment.
 */
public final class WordFile {
  private WordFile() {}

  /**
   * The lines of a word list, stripped, without comments and blank lines.
   *
   * @param user a class of the package that the file belongs to
   * @param name the file's name, such as {@code places.txt}
   * @throws IllegalStateException if there is no such file: the program is not whole
   */
  public static List<String> lines(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  /** Each command begins by reading lists, with code that Java has not compiled yet: no detours. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int next;
    for (int start = 0; start < text.length(); start = next) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      next = end + 1;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      // "# " begins a comment; "#zoom" is a selector
      boolean comment =
          start < end
              && text.charAt(start) == '#'
              && (start + 1 == end || text.charAt(start + 1) == ' ');
      if (start < end && !comment) {
        lines.add(text.substring(start, end));
      }
    }
    return lines;
  }

  /**
   * The words of a list that is parted by lines such as {@code [endings]}; white space parts words.
   *
   * @param user a class of the package that the file belongs to
   * @param name the file's name
   * @throws IllegalStateException if there is no such file, or words stand above the first section
   */
  public static Sections sections(Class<?> user, String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> words = null;
    for (String line : lines(user, name)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        words =
            sections.computeIfAbsent(
                line.substring(1, line.length() - 1), section -> new HashSet<>());
      } else if (words == null) {
        throw new IllegalStateException(name + ": words above the first section: " + line);
      } else {
        words.addAll(List.of(line.split("\\s+", -1)));
      }
    }
    return new Sections(name, sections);
  }

  /** A word list in sections. */
  public static final class Sections {
    private final String file;
    private final Map<String, Set<String>> words;

    private Sections(String file, Map<String, Set<String>> words) {
      this.file = file;
      this.words = words;
    }

    /**
     * A section's words, in no order.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public Set<String> words(String section) {
      Set<String> found = words.get(section);
      if (found == null) {
        throw new IllegalStateException(file + ": no section [" + section + "]");
      }
      return Set.copyOf(found);
    }
  }
}
