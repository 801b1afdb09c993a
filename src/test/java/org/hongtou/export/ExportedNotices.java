package org.hongtou.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.read.UnreadableNoticeException;

/** Notices to export in tests, and their export. */
final class ExportedNotices {
  /** Where real notices lie, if they are beside the project. */
  static final Path REAL = Path.of("../shared/eval/dev");

  private ExportedNotices() {}

  /** The samples. */
  static List<Notice> samples() throws IOException {
    return of(Path.of("corpus"), Integer.MAX_VALUE);
  }

  /** The notices of a folder, in the order of their names. */
  static List<Notice> of(Path folder, int most) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files =
          listed
              .filter(file -> file.toString().matches(".*\\.(txt|html|htm)"))
              .sorted()
              .limit(most)
              .toList();
    }
    List<Notice> notices = new ArrayList<>();
    for (Path file : files) {
      try {
        notices.add(Hongtou.read(file));
      } catch (UnreadableNoticeException e) {
        // an error page among real ones
      }
    }
    return notices;
  }

  /** Exports all tables, or all records. */
  static void write(List<Notice> notices, ExportFormat format, Path to) throws IOException {
    Export export = new Export(format, NoticeTables.ALL, false);
    List<String> paths = notices.stream().map(notice -> notice.source().path()).toList();
    if (format.fillsFolders()) {
      try (WholeFolder folder = new WholeFolder(to)) {
        try (NoticeSink sink = export.into(folder, paths)) {
          addAll(notices, sink);
        }
        folder.commit();
      }
    } else {
      WholeFile.make(
          to,
          false,
          beside -> {
            try (NoticeSink sink = export.into(beside)) {
              addAll(notices, sink);
            }
          });
    }
  }

  private static void addAll(List<Notice> notices, NoticeSink sink) throws IOException {
    for (Notice notice : notices) {
      sink.add(notice);
    }
    sink.finish();
  }
}
