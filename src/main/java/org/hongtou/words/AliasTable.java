package org.hongtou.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Units' names and what else they are called, as sorted lines of which only the one that is asked
 * for is read. A search asks for a name or two; reading the lexicon and the reforms for them, with
 * code that Java has not compiled yet, took a tenth of its time. The build writes the table ({@link
 * #main}); where it is missing, it is made from the lists. Safe for any thread.
 *
 * <p>A line is a name, and behind tabs the sets of names that mean the same, parted by spaces. The
 * order is that of UTF-8, which is that of the characters: no name has one beyond U+FFFF.
 */
final class AliasTable {
  private static final String RESOURCE = "unit-aliases.tsv";

  /** In bytes; three characters. */
  private static final int SHORTEST = 9;

  /** In characters; no name is longer. */
  private static final int LONGEST = 64;

  private final byte[] lines;

  private AliasTable(byte[] lines) {
    this.lines = lines;
  }

  /** The table that the build has made, else one made now. */
  static AliasTable read() {
    try (InputStream in = AliasTable.class.getResourceAsStream(RESOURCE)) {
      return in == null ? of(UnitAliases.read()) : new AliasTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read", e);
    }
  }

  /** A table in memory. */
  static AliasTable of(Map<String, List<Set<String>>> aliases) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new TreeMap<>(aliases)
        .forEach(
            (name, sets) -> {
              StringBuilder line = new StringBuilder(name);
              sets.forEach(set -> line.append('\t').append(String.join(" ", set)));
              lines.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            });
    return new AliasTable(lines.toByteArray());
  }

  /**
   * Writes the table for the build.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], AliasTable.class.getPackageName().split("\\.", -1));
    Files.write(folder.resolve(RESOURCE), of(UnitAliases.read()).lines);
  }

  /** The sets of names that mean the same as a name; none if the table does not have it. */
  List<Set<String>> sets(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int line = last(key, key.length);
    if (!isName(line, key)) {
      return List.of();
    }
    List<Set<String>> sets = new ArrayList<>();
    int end = endOfLine(line);
    for (int from = line + key.length; from < end; ) {
      int to = from + 1;
      while (to < end && lines[to] != '\t') {
        to++;
      }
      sets.add(names(new String(lines, from + 1, to - from - 1, StandardCharsets.UTF_8)));
      from = to;
    }
    return sets;
  }

  boolean has(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    return isName(last(key, key.length), key);
  }

  /** As {@link NameTable#longestEnd}, for a short text. */
  int longestEnd(String text, int at, int limit) {
    byte[] key = text.substring(at, Math.min(limit, at + LONGEST)).getBytes(StandardCharsets.UTF_8);
    int length = key.length;
    while (length >= SHORTEST) {
      int line = last(key, length);
      if (line < 0) {
        return -1;
      }
      int end = endOfName(line);
      int same = Arrays.mismatch(lines, line, end, key, 0, length);
      if (same < 0 || same == end - line) {
        return at + new String(lines, line, end - line, StandardCharsets.UTF_8).length();
      }
      // A shorter name that the text begins with is a beginning of what it has in common with this
      // one, too: of 财政厅 and 财政部门, only 财政 can be.
      while (same > 0 && isWithinCharacter(key[same])) {
        same--;
      }
      length = same;
    }
    return -1;
  }

  /** All names. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int line = 0; line < lines.length; line = endOfLine(line) + 1) {
      names.add(new String(lines, line, endOfName(line) - line, StandardCharsets.UTF_8));
    }
    return names;
  }

  private static Set<String> names(String column) {
    Set<String> names = new LinkedHashSet<>();
    int start = 0;
    for (int end = column.indexOf(' '); end >= 0; end = column.indexOf(' ', start)) {
      names.add(column.substring(start, end));
      start = end + 1;
    }
    names.add(column.substring(start));
    return names;
  }

  /** Where the last line begins whose name is not behind a key in the order; -1 if all are. */
  private int last(byte[] key, int length) {
    int found = -1;
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int line = (low + high) >>> 1;
      while (line > low && lines[line - 1] != '\n') {
        line--;
      }
      int order = Arrays.compareUnsigned(lines, line, endOfName(line), key, 0, length);
      if (order > 0) {
        high = line;
      } else {
        found = line;
        low = order == 0 ? high : endOfLine(line) + 1;
      }
    }
    return found;
  }

  private boolean isName(int line, byte[] key) {
    return line >= 0 && Arrays.equals(lines, line, endOfName(line), key, 0, key.length);
  }

  private int endOfName(int line) {
    int end = line;
    while (lines[end] != '\t') {
      end++;
    }
    return end;
  }

  private int endOfLine(int line) {
    int end = line;
    while (lines[end] != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isWithinCharacter(byte unit) {
    return (unit & 0xC0) == 0x80;
  }
}
