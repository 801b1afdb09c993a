package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hongtou show}: one notice as a page of text. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "NOTICE")
  private String wanted = "";

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Notice notice = find();
    if (notice == null) {
      return ExitCode.SOME_FAILED;
    }
    int width = context.streams().width();
    for (String line : new NoticeView(notice, context.messages(), width).lines()) {
      context.out().println(line);
    }
    return ExitCode.DONE;
  }

  private @Nullable Notice find() throws IOException {
    if (wanted.equals("-")) {
      return noticeOf(NoticeFile.extract("-", context.standardInput(), notice -> ""));
    }
    Path path = context.path(wanted);
    if (Files.isDirectory(path)) {
      throw context.failure("show.folder", wanted);
    }
    CorpusFiles file = CorpusFiles.find(List.of(path));
    if (file.files().isEmpty()) {
      throw context.failure("show.notFound", wanted);
    }
    return noticeOf(NoticeFile.extract(file.files().get(0), notice -> ""));
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
