package org.hongtou.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.NoticeOutput;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.Extraction;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hongtou extract}: files to records, without an index. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  ExtractCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Extraction.Report report =
        paths.contains("-")
            ? extractStandardInput()
            : extract(CorpusFiles.find(context.paths(paths)));
    if (context.outputFailed()) {
      return ExitCode.DONE; // the runner tells why, unless the reader just went away
    }
    context.list(report.failed());
    if (!report.complete()) {
      throw context.failure("extract.stopped");
    }
    context.noteWithoutTasks(report.withoutTasks());
    if (!output.toStandardOutput()) {
      context.note(
          report.written() == 0
              ? context.text("extract.nothing", output.name())
              : context.text(
                  "extract.written", report.written(), output.name(), report.failed().size()));
    }
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private Extraction.Report extract(CorpusFiles corpus) {
    if (corpus.files().isEmpty() && corpus.failed().isEmpty()) {
      throw context.failure("error.noNotices", String.join(", ", paths), corpus.skipped());
    }
    List<String> names = corpus.files().stream().map(CorpusFiles.CorpusFile::path).toList();
    try (NoticeOutput records = output.open(names, context);
        Progress progress = Progress.over(names.size(), context)) {
      Extraction.Report report =
          Extraction.run(
              corpus, threads.threads(context), records, progress::done, context::stopped);
      if (report.complete() && report.written() > 0) {
        records.commit();
      }
      return report;
    } catch (IOException e) {
      throw output.unwritable(e, context);
    }
  }

  private Extraction.Report extractStandardInput() throws IOException {
    if (paths.size() > 1) {
      throw context.failure("error.standardInputAlone");
    }
    byte[] bytes = context.standardInput();
    List<FileResult.Failed> failed = new ArrayList<>();
    List<String> withoutTasks = new ArrayList<>();
    int written = 0;
    try (NoticeOutput records = output.open(List.of("-"), context)) {
      switch (NoticeFile.extract("-", bytes, records::render)) {
        case FileResult.Extracted extracted -> {
          records.write("-", extracted.rendered());
          records.commit();
          written = 1;
          if (extracted.notice().tasks().isEmpty()) {
            withoutTasks.add("-");
          }
        }
        case FileResult.Failed failure -> failed.add(failure);
        case FileResult.Unchanged unchanged -> {}
      }
    } catch (IOException e) {
      throw output.unwritable(e, context);
    }
    return new Extraction.Report(written, failed, withoutTasks, true);
  }
}
