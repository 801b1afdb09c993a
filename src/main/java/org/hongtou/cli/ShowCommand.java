package org.hongtou.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSource;
import org.hongtou.index.NoticeSummary;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hongtou show}: one notice as a page of text. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private static final int MOST_CANDIDATES = 10;

  private final Context context;

  @Parameters(index = "0", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private String wanted = "";

  @Mixin private IndexOption index = new IndexOption();

  /** The other files in which the index has the notice. */
  private List<NoticeSource> others = List.of();

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, IndexException {
    Notice notice = find();
    if (notice == null) {
      return ExitCode.SOME_FAILED;
    }
    int width = context.streams().width();
    for (String line : new NoticeView(notice, others, context.messages(), width).lines()) {
      context.out().println(line);
    }
    return ExitCode.DONE;
  }

  /**
   * Standard input, a file as it is now, or a notice of the index; null if it could not be read.
   */
  private @Nullable Notice find() throws IOException, IndexException {
    if (wanted.equals("-")) {
      return noticeOf(NoticeFile.extractOne("-", context.standardInput(), notice -> ""));
    }
    Path path = context.path(wanted);
    if (Files.isDirectory(path)) {
      throw context.failure("show.folder", wanted);
    }
    if (Files.exists(path)) {
      CorpusFiles file = CorpusFiles.find(List.of(path));
      others = otherSourcesOfFile(path);
      return noticeOf(NoticeFile.extractOne(file.files().get(0), notice -> ""));
    }
    return fromIndex();
  }

  /** What the index, if there is one that can be read, has of a file. */
  private List<NoticeSource> otherSourcesOfFile(Path file) {
    if (!Files.isDirectory(index.path(context))) {
      return List.of();
    }
    try (NoticeIndex notices = index.open(context)) {
      String path = RunCommand.oneName(file).toString().replace(File.separatorChar, '/');
      return notices.otherSources(path);
    } catch (IndexException e) {
      return List.of(); // a file is shown without an index, so also beside one of another version
    }
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
      others = notices.otherSources(found.get(0).path());
      byte[] record = notices.record(found.get(0).path()).orElseThrow();
      return NoticeJson.read(new String(record, StandardCharsets.UTF_8));
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
