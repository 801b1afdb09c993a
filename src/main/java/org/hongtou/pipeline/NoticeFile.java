package org.hongtou.pipeline;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hongtou.extract.NoticeExtractor;
import org.hongtou.model.Notice;
import org.hongtou.model.NoticeText;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.ReadFile;
import org.hongtou.read.Reading;
import org.hongtou.read.Unreadable;
import org.hongtou.read.UnreadableNoticeException;
import org.jspecify.annotations.Nullable;

/**
 * One file through all stages. Whatever goes wrong with it is its own failure: nothing is thrown.
 */
public final class NoticeFile {
  private NoticeFile() {}

  /**
   * Reads and extracts a file, with all of its parts if it is a container.
   *
   * @param from where the file may have been fetched from
   * @param render what to make of a notice in the same thread, such as its JSON
   */
  public static FileResult extract(
      CorpusFile file, FetchedFrom from, Function<Notice, String> render) {
    return extract(file, () -> Origin.of(from.of(file.file())), render);
  }

  /**
   * The same for a file of which it is known where it was fetched from.
   *
   * @param from null if it was not
   */
  public static FileResult extract(
      CorpusFile file, @Nullable Origin from, Function<Notice, String> render) {
    return extract(file, () -> from, render);
  }

  private static FileResult extract(
      CorpusFile file, Supplier<@Nullable Origin> from, Function<Notice, String> render) {
    try {
      ReadFile read = NoticeReader.readAll(file.file(), file.path());
      return extracted(file.path(), read, from.get(), render);
    } catch (UnreadableNoticeException e) {
      return FileResult.Failed.of(file.path(), e);
    } catch (RuntimeException | Error e) {
      // Also a stack or heap that one hostile file exhausts: the other files go on.
      return FileResult.Failed.internal(file.path(), e);
    }
  }

  /** The same for bytes that are already at hand. */
  public static FileResult extract(String path, byte[] bytes, Function<Notice, String> render) {
    return extract(path, bytes, null, render);
  }

  /**
   * The same for bytes of which it is known where they were fetched from.
   *
   * @param from null if they were not
   */
  public static FileResult extract(
      String path, byte[] bytes, @Nullable Origin from, Function<Notice, String> render) {
    try {
      return extracted(path, NoticeReader.readAll(bytes, path), from, render);
    } catch (UnreadableNoticeException e) {
      return FileResult.Failed.of(path, e);
    } catch (RuntimeException | Error e) {
      return FileResult.Failed.internal(path, e);
    }
  }

  /**
   * The same where one notice is wanted.
   *
   * @return never {@link FileResult.Parts}
   */
  public static FileResult extractOne(CorpusFile file, Function<Notice, String> render) {
    try (FetchedFrom from = new FetchedFrom()) {
      return one(extract(file, from, render));
    }
  }

  /** The same for bytes that are already at hand. */
  public static FileResult extractOne(String path, byte[] bytes, Function<Notice, String> render) {
    return one(extract(path, bytes, render));
  }

  private static FileResult one(FileResult result) {
    if (!(result instanceof FileResult.Parts parts)) {
      return result;
    }
    return parts.results().size() == 1
        ? parts.results().getFirst()
        : FileResult.Failed.of(
            parts.path(), Unreadable.holdsSeveral(parts.path(), parts.results().size()));
  }

  private static FileResult extracted(
      String path, ReadFile read, @Nullable Origin from, Function<Notice, String> render) {
    if (!read.container()) {
      return extracted(read.readings().getFirst(), from, render);
    }
    return new FileResult.Parts(
        path,
        read.sha256(),
        read.bytes(),
        read.readings().stream().map(reading -> extracted(reading, from, render)).toList());
  }

  private static FileResult extracted(
      Reading reading, @Nullable Origin from, Function<Notice, String> render) {
    return switch (reading) {
      case Reading.Refused refused -> FileResult.Failed.of(refused.path(), refused.why());
      case Reading.Text read -> {
        try {
          Notice notice = NoticeExtractor.extract(fetched(read.text(), from));
          yield new FileResult.Extracted(read.path(), notice, render.apply(notice));
        } catch (RuntimeException | Error e) {
          yield FileResult.Failed.internal(read.path(), e);
        }
      }
    };
  }

  private static NoticeText fetched(NoticeText text, @Nullable Origin from) {
    return from == null ? text : text.fetched(from.url(), from.fetched(), from.linkedBy());
  }
}
