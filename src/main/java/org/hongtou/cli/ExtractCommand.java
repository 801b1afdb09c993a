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
import org.jspecify.annotations.Nullable;
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
  @Mixin private DraftOptions draft = new DraftOptions();

  ExtractCommand(Context context) {
    this.context = context;
  }

  /**
   * The command without picocli.
   *
   * @param output as behind {@code -o}; null for standard output
   */
  static ExtractCommand plain(Context context, List<String> paths, @Nullable String output) {
    ExtractCommand command = new ExtractCommand(context);
    command.paths = List.copyOf(paths);
    command.output = OutputOptions.to(output);
    return command;
  }

  @Override
  public Integer call() throws IOException {
    draft.check(context);
    Extraction.Report report = paths.contains("-") ? extractStandardInput() : extractFiles();
    if (context.outputFailed()) {
      return ExitCode.DONE; // the runner tells why, unless the reader just went away
    }
    context.list(report.failed());
    if (!report.complete()) {
      throw context.failure("extract.stopped");
    }
    context.noteWithoutTasks(report.withoutTasks());
    int failed = report.failed().size();
    if (draft.asGold()) {
      context.note(context.text("draft.written", report.written(), failed));
    } else if (!output.toStandardOutput()) {
      context.note(
          report.written() == 0
              ? context.text("extract.nothing", output.name())
              : context.text("extract.written", report.written(), output.name(), failed));
    }
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private Extraction.Report extractFiles() {
    CorpusFiles corpus = CorpusFiles.find(context.paths(paths));
    if (corpus.files().isEmpty() && corpus.failed().isEmpty()) {
      throw context.failure("error.noNotices", String.join(", ", paths), corpus.skipped());
    }
    return draft.asGold()
        ? draft.draft(corpus, output, threads.threads(context), context)
        : extract(corpus);
  }

  private Extraction.Report extract(CorpusFiles corpus) {
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
    if (draft.asGold()) {
      throw context.failure("draft.standardInput");
    }
    byte[] bytes = context.standardInput();
    List<FileResult.Failed> failed = new ArrayList<>();
    List<String> withoutTasks = new ArrayList<>();
    int written = 0;
    try (NoticeOutput records = output.open(List.of("-"), context)) {
      for (FileResult result : NoticeFile.extract("-", bytes, records::render).notices()) {
        if (result instanceof FileResult.Extracted extracted) {
          records.write(extracted.path(), extracted.rendered());
          written++;
          if (extracted.notice().tasks().isEmpty()) {
            withoutTasks.add(extracted.path());
          }
        } else if (result instanceof FileResult.Failed failure) {
          failed.add(failure);
        }
      }
      if (written > 0) {
        records.commit();
      }
    } catch (IOException e) {
      throw output.unwritable(e, context);
    }
    return new Extraction.Report(written, failed, withoutTasks, true);
  }
}
