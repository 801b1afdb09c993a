package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.index.Hit;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSource;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
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
    InIndex there =
        wanted.equals("-") ? InIndex.NOTHING : there(file == null ? notice.source().path() : file);
    int width = context.streams().width();
    NoticeView view =
        new NoticeView(notice, there.others(), there.repealed(), context.messages(), width);
    for (String line : view.lines()) {
      context.out().println(line);
    }
    return ExitCode.DONE;
  }

  /**
   * What the index has of a notice beside its record.
   *
   * @param others the other files in which it has it
   */
  private record InIndex(List<NoticeSource> others, Hit.@Nullable Repeal repealed) {
    static final InIndex NOTHING = new InIndex(List.of(), null);
  }

  /** What the index, if there is one that can be read, has of the notice of a path. */
  private InIndex there(String path) {
    if (!Files.isDirectory(index.path(context))) {
      return InIndex.NOTHING;
    }
    try (NoticeIndex notices = index.open(context)) {
      return new InIndex(notices.otherSources(path), notices.repealed(path).orElse(null));
    } catch (IndexException e) {
      // A file is shown without an index, so also beside one of another version.
      return InIndex.NOTHING;
    }
  }
}
