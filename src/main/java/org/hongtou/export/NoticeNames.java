package org.hongtou.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of files for notices, one each: {@code corpus/2023/通知.html} becomes {@code 通知.json}.
 *
 * <p>Names depend on the set of notices alone, not on their order: those that would meet (the same
 * name in two folders, or two that differ in case only) each carry a mark made from their path,
 * {@code 通知~3fa1c09e.json}.
 */
final class NoticeNames {
  /** Most file systems take 255 bytes a name; a Chinese character has three. */
  private static final int LONGEST_STEM = 200;

  private final Map<String, String> names;
  private final String ending;

  /**
   * @param paths the {@link org.hongtou.model.Source#path()} of every notice that may come
   * @param ending of the files, with its dot
   */
  NoticeNames(Collection<String> paths, String ending) {
    this.ending = ending;
    this.names = names(paths, ending);
  }

  /** The name for a path; one that was not among those given always carries a mark. */
  String of(String path) {
    String name = names.get(path);
    return name != null ? name : marked(path, ending);
  }

  /** All names. */
  List<String> all() {
    return names.values().stream().sorted().toList();
  }

  /** The file name for each path. */
  static Map<String, String> names(Collection<String> paths, String ending) {
    Map<String, Integer> uses = new HashMap<>();
    for (String path : paths) {
      uses.merge(alike(stem(path)), 1, Integer::sum);
    }
    Map<String, String> names = new HashMap<>();
    for (String path : paths) {
      String stem = stem(path);
      boolean alone = uses.getOrDefault(alike(stem), 0) == 1;
      names.put(path, alone ? stem + ending : marked(path, ending));
    }
    return names;
  }

  private static String marked(String path, String ending) {
    return stem(path) + "~" + mark(path) + ending;
  }

  /** The file's name without its ending, of characters that every file system takes. */
  private static String stem(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      name = name.substring(0, dot);
    }
    StringBuilder safe = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < name.length(); ) {
      int c = name.codePointAt(at);
      at += Character.charCount(c);
      boolean unsafe = Character.isISOControl(c) || "<>:\"|?*".indexOf(c) >= 0 || c == 0xFFFD;
      bytes += c < 0x80 ? 1 : c < 0x10000 ? 3 : 4;
      if (bytes > LONGEST_STEM) {
        break;
      }
      safe.appendCodePoint(unsafe ? '_' : c);
    }
    if (safe.isEmpty() || safe.charAt(0) == '.') {
      safe.insert(0, '_');
    }
    // "-" is standard input.
    return safe.toString().equals("-") ? "stdin" : safe.toString();
  }

  /** What a file system that ignores case and composes characters takes for the same name. */
  private static String alike(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String mark(String path) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
