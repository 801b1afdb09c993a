package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;

/**
 * Notices by their file names without ending, by which annotations know them. A {@code .txt} beside
 * a file of the same name and another ending is that file's text, laid there to be read, and no
 * notice of its own.
 */
final class NoticesByName {
  private static final String TEXT = ".txt";

  private final Map<String, List<CorpusFile>> files = new LinkedHashMap<>();

  NoticesByName(List<CorpusFile> all) {
    for (CorpusFile file : all) {
      files.computeIfAbsent(name(file.path()), name -> new ArrayList<>()).add(file);
    }
    files.replaceAll((name, same) -> withoutReadingCopies(same));
  }

  /** {@code 通知} for {@code 2023/通知.html}. */
  static String name(String path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** {@code 通知.html} for {@code 2023/通知.html}. */
  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static boolean isText(String path) {
    return path.endsWith(TEXT);
  }

  private static List<CorpusFile> withoutReadingCopies(List<CorpusFile> same) {
    return same.stream()
        .filter(
            file ->
                !isText(file.path())
                    || same.stream()
                        .noneMatch(other -> !isText(other.path()) && isBeside(file, other)))
        .toList();
  }

  private static boolean isBeside(CorpusFile a, CorpusFile b) {
    return Objects.equals(a.file().getParent(), b.file().getParent());
  }

  /** The notices of a name; none if there is none. */
  List<CorpusFile> of(String name) {
    return files.getOrDefault(name, List.of());
  }

  /** Every name with its notices, in the order of the files. */
  Map<String, List<CorpusFile>> all() {
    return files;
  }
}
