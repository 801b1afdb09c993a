package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hongtou.index.IndexException;
import org.hongtou.model.Notice;
import org.hongtou.report.NoticePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hongtou report}: a page to review a notice with. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "NOTICE", descriptionKey = "NOTICE")
  private String wanted = "";

  @Mixin private FileOption output = new FileOption();
  @Mixin private IndexOption index = new IndexOption();

  ReportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, IndexException {
    output.check(context);
    Notice notice = new WantedNotice(context, index, wanted).read();
    if (notice == null) {
      return ExitCode.SOME_FAILED;
    }
    byte[] page = NoticePage.of(notice, context::text).getBytes(StandardCharsets.UTF_8);
    output.write(context, out -> out.write(page));
    if (!output.toStandardOutput()) {
      context.note(
          context.text(
              "report.written",
              output.name(),
              notice.tasks().size(),
              notice.targets().size(),
              notice.warnings().size()));
    }
    return ExitCode.DONE;
  }
}
