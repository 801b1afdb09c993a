package org.hongtou.opensearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeIndexWriter;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;

/** An index here of the sample notices in {@code corpus/}, each under several paths. */
final class SampleIndex {
  private static final Path SAMPLES = Path.of("corpus");

  private final Path folder;
  private final List<Notice> notices;

  private SampleIndex(Path folder, List<Notice> notices) {
    this.folder = folder;
    this.notices = notices;
  }

  /**
   * Makes one.
   *
   * @param copies how many files of each sample; they are sources of the same notice
   */
  static SampleIndex make(Path folder, int copies) throws IOException, IndexException {
    List<Notice> notices = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(SampleIndex::isNotice).sorted().toList()) {
        for (int copy = 0; copy < copies; copy++) {
          String path = copy + "/" + file.getFileName();
          extract(path, Files.readAllBytes(file)).ifPresent(notices::add);
        }
      }
    }
    SampleIndex index = new SampleIndex(folder, notices);
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      for (Notice notice : notices) {
        writer.add(notice, record(notice), file(notice));
      }
      writer.commit();
    }
    return index;
  }

  private static boolean isNotice(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") || name.endsWith(".html");
  }

  private static Optional<Notice> extract(String path, byte[] bytes) {
    return NoticeFile.extractOne(path, bytes, notice -> "") instanceof FileResult.Extracted done
        ? Optional.of(done.notice())
        : Optional.empty();
  }

  private static byte[] record(Notice notice) {
    return NoticeJson.line(notice).getBytes(StandardCharsets.UTF_8);
  }

  private static IndexedFile file(Notice notice) {
    return new IndexedFile(notice.id(), notice.text().length(), 0);
  }

  /** Puts a notice of the bytes of a file into the index, for a new or a known path. */
  void put(String path, String text) throws IndexException {
    Notice notice = extract(path, text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    notices.removeIf(known -> known.source().path().equals(path));
    notices.add(notice);
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.add(notice, record(notice), file(notice));
      writer.commit();
    }
  }

  void remove(String path) throws IndexException {
    notices.removeIf(known -> known.source().path().equals(path));
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.delete(path);
      writer.commit();
    }
  }

  Path folder() {
    return folder;
  }

  int size() {
    return notices.size();
  }

  /** The ids that OpenSearch is to have: one for each notice, task and target. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Notice notice : notices) {
      String key = DocumentKey.of(notice.source().path());
      int documents = 1 + notice.tasks().size() + notice.targets().size();
      for (int ordinal = 0; ordinal < documents; ordinal++) {
        ids.add(DocumentKey.id(key, ordinal));
      }
    }
    return ids;
  }
}
