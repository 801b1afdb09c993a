package org.hongtou.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexCheck;
import org.hongtou.index.IndexException;
import org.hongtou.index.IndexProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hongtou index check}: whether the index is sound and every notice whole. */
@Command(name = "check")
final class IndexCheckCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private IndexOption index = new IndexOption();

  IndexCheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IndexException {
    IndexCheck.Report report =
        IndexCheck.run(index.path(context), record -> NoticeJson.read(record));
    for (IndexProblem problem : report.problems()) {
      String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      context.complain(context.text("indexCheck." + kind, problem.where()));
    }
    if (!report.isClean()) {
      throw context.failure("indexProblems.rebuild", report.problems().size());
    }
    context
        .out()
        .println(
            context.text("indexProblems.none", report.notices(), report.tasks(), report.targets()));
    return ExitCode.DONE;
  }
}
