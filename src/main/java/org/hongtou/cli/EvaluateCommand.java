package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.evaluate.Calibration;
import org.hongtou.evaluate.Evaluation;
import org.hongtou.evaluate.EvaluationReport;
import org.hongtou.export.NoticeJson;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.EvaluationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou evaluate}: how right the records of annotated notices are. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", descriptionKey = "GOLD_DIR")
  private String goldFolder = "";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  @Option(names = "--per-doc")
  private boolean perDoc;

  @Option(names = "--errors", paramLabel = "N", defaultValue = "5")
  private int errors;

  @Option(names = "--calibration")
  private boolean calibration;

  @Option(names = "--json")
  private boolean json;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw context.failure("evaluate.errors", errors);
    }
    EvaluationRun.Report report = measure();
    report.problems().forEach(problem -> context.complain(context.sentence(problem)));
    context.list(report.failed());
    if (json) {
      context.out().println(NoticeJson.lineOf(EvaluationReport.of(report.evaluation())));
    } else {
      show(report.evaluation());
    }
    return report.problems().isEmpty() && report.failed().isEmpty()
        ? ExitCode.DONE
        : ExitCode.SOME_FAILED;
  }

  private EvaluationRun.Report measure() {
    Path folder = context.path(goldFolder);
    if (!Files.isDirectory(folder)) {
      throw context.failure("evaluate.noFolder", goldFolder);
    }
    CorpusFiles annotations;
    CorpusFiles notices;
    try {
      annotations = EvaluationRun.annotations(folder);
      notices =
          paths.isEmpty()
              ? EvaluationRun.noticesIn(folder)
              : CorpusFiles.find(context.paths(paths));
    } catch (IOException e) {
      throw new CommandFailure(context.text("evaluate.unlistable", goldFolder), e);
    }
    if (annotations.files().isEmpty()) {
      throw context.failure("evaluate.noGold", goldFolder);
    }
    try (Progress progress = Progress.over(annotations.files().size(), context)) {
      EvaluationRun.Report report =
          EvaluationRun.run(
              annotations, notices, threads.threads(context), progress::step, context::stopped);
      if (!report.complete()) {
        throw context.failure("evaluate.stopped");
      }
      return report;
    }
  }

  private void show(Evaluation evaluation) {
    EvaluationView view =
        new EvaluationView(evaluation, context.messages(), context.streams().width());
    view.totals().forEach(context.out()::println);
    if (perDoc) {
      context.out().println();
      view.notices().forEach(context.out()::println);
    }
    if (calibration) {
      CalibrationView calibrated =
          new CalibrationView(
              Calibration.of(evaluation), context.messages(), context.streams().width());
      context.out().println();
      calibrated.lines().forEach(context.out()::println);
    }
    context.out().println();
    DifferencesView differences = new DifferencesView(context.messages(), context.streams());
    differences.lines(evaluation.differences(), errors).forEach(context.out()::println);
  }
}
