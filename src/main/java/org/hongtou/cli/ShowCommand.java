package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSource;
import org.hongtou.model.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hongtou show}: one notice as a page of text. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private String wanted = "";

  @Mixin private IndexOption index = new IndexOption();

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, IndexException {
    WantedNotice named = new WantedNotice(context, index, wanted);
    Notice notice = named.read();
    if (notice == null) {
      return ExitCode.SOME_FAILED;
    }
    String file = named.pathInIndex();
    List<NoticeSource> others =
        wanted.equals("-") ? List.of() : others(file == null ? notice.source().path() : file);
    int width = context.streams().width();
    for (String line : new NoticeView(notice, others, context.messages(), width).lines()) {
      context.out().println(line);
    }
    return ExitCode.DONE;
  }

  /** The other files in which the index, if there is one that can be read, has the notice. */
  private List<NoticeSource> others(String path) {
    if (!Files.isDirectory(index.path(context))) {
      return List.of();
    }
    try (NoticeIndex notices = index.open(context)) {
      return notices.otherSources(path);
    } catch (IndexException e) {
      return List.of(); // a file is shown without an index, so also beside one of another version
    }
  }
}
