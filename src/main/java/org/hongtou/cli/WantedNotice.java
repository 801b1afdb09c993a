package org.hongtou.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSummary;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;
import org.jspecify.annotations.Nullable;

/**
 * The notice that a user names: standard input ({@code -}), a file as it is now, or a notice of the
 * index by path, id, document number or a part of its title.
 */
final class WantedNotice {
  private static final int MOST_CANDIDATES = 10;

  private final Context context;
  private final IndexOption index;
  private final String wanted;

  WantedNotice(Context context, IndexOption index, String wanted) {
    this.context = context;
    this.index = index;
    this.wanted = wanted;
  }

  /**
   * The notice.
   *
   * @return null if it could not be read, which has been told
   */
  @Nullable Notice read() throws IOException, IndexException {
    if (wanted.equals("-")) {
      return noticeOf(NoticeFile.extractOne("-", context.standardInput(), notice -> ""));
    }
    Path path = context.path(wanted);
    if (Files.isDirectory(path)) {
      throw context.failure("show.folder", wanted);
    }
    if (Files.exists(path)) {
      CorpusFiles file = CorpusFiles.find(List.of(path));
      return noticeOf(NoticeFile.extractOne(file.files().get(0), notice -> ""));
    }
    return fromIndex();
  }

  /** The path that the index would have a file by; null if no file is named. */
  @Nullable String pathInIndex() {
    if (wanted.equals("-") || !Files.isRegularFile(context.path(wanted))) {
      return null;
    }
    return RunCommand.oneName(context.path(wanted)).toString().replace(File.separatorChar, '/');
  }

  private Notice fromIndex() throws IndexException {
    try (NoticeIndex notices = index.open(context)) {
      List<NoticeSummary> found = notices.find(wanted);
      if (found.isEmpty()) {
        throw context.failure("show.notFound", wanted, index.path(context));
      }
      if (found.size() > 1) {
        throw context.failure("show.several", found.size(), wanted, list(found));
      }
      byte[] record = notices.record(found.get(0).path()).orElseThrow();
      return NoticeJson.read(record);
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.MISSING) {
        throw context.failure("show.noIndex", wanted, index.path(context));
      }
      throw e;
    }
  }

  /** The notices that may be meant, a line each. */
  private static String list(List<NoticeSummary> found) {
    StringBuilder list = new StringBuilder();
    for (NoticeSummary notice : found.subList(0, Math.min(MOST_CANDIDATES, found.size()))) {
      list.append("\n  ").append(notice.path());
      if (notice.title() != null) {
        list.append("  ").append(notice.title());
      }
    }
    return list.append(found.size() > MOST_CANDIDATES ? "\n  …" : "").toString();
  }

  private @Nullable Notice noticeOf(FileResult result) {
    if (result instanceof FileResult.Extracted extracted) {
      return extracted.notice();
    }
    if (result instanceof FileResult.Failed failed) {
      context.list(List.of(failed));
    }
    return null;
  }
}
