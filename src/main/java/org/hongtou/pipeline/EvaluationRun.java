package org.hongtou.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.evaluate.Evaluation;
import org.hongtou.evaluate.GoldException;
import org.hongtou.evaluate.GoldException.Reason;
import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.NoticeEvaluation;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.read.NoticeNames;

/**
 * Measures extraction against a folder of annotations: each annotation's notice is read and
 * extracted afresh, and compared with it.
 *
 * <p>An annotation that cannot be used is left out and reported. A notice that is missing or cannot
 * be read counts as one in which nothing was found, and is reported too: leaving it out would make
 * the figures better than they are.
 */
public final class EvaluationRun {
  private EvaluationRun() {}

  /**
   * What became of the annotations.
   *
   * @param evaluation those that could be used
   * @param problems annotations that were left out, and those without a notice
   * @param failed notices that could not be read, and named paths that are not there
   * @param complete false if the work was stopped before its end
   */
  public record Report(
      Evaluation evaluation,
      List<GoldException> problems,
      List<FileResult.Failed> failed,
      boolean complete) {
    public Report {
      problems = List.copyOf(problems);
      failed = List.copyOf(failed);
    }
  }

  /**
   * The annotations of a folder, without those of the folders in it.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static CorpusFiles annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return CorpusFiles.find(
          files.filter(file -> file.getFileName().toString().endsWith(GoldFile.ENDING)).toList());
    }
  }

  /**
   * The files of a folder that may be notices, without those of the folders in it.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static CorpusFiles noticesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return CorpusFiles.find(
          files
              .filter(Files::isRegularFile)
              .filter(file -> NoticeNames.mayBeNotice(file.getFileName().toString()))
              .toList());
    }
  }

  /** What became of one annotation. */
  private sealed interface Outcome {
    record Measured(NoticeEvaluation evaluation) implements Outcome {}

    record WithoutNotice(NoticeEvaluation evaluation, GoldException problem) implements Outcome {}

    record Unreadable(NoticeEvaluation evaluation, FileResult.Failed failed) implements Outcome {}

    record LeftOut(GoldException problem) implements Outcome {}
  }

  /**
   * Measures.
   *
   * @param annotations see {@link #annotations(Path)}
   * @param notices where the annotated notices are; others among them are passed over
   * @param done called after each annotation
   * @param stopped asked between annotations whether to give up
   */
  public static Report run(
      CorpusFiles annotations,
      CorpusFiles notices,
      int threads,
      Runnable done,
      BooleanSupplier stopped) {
    NoticesByName byName = new NoticesByName(notices.files());
    List<NoticeEvaluation> measured = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<GoldException> problems = new ArrayList<>();
    List<FileResult.Failed> failed = new ArrayList<>(notices.failed());
    boolean complete =
        OrderedWork.<CorpusFile, Outcome, RuntimeException>run(
            annotations.files(),
            threads,
            annotation -> measure(annotation, byName),
            outcome -> {
              switch (outcome) {
                case Outcome.Measured one -> measured.add(one.evaluation());
                case Outcome.WithoutNotice one -> {
                  measured.add(one.evaluation());
                  missing.add(one.evaluation().doc());
                  problems.add(one.problem());
                }
                case Outcome.Unreadable one -> {
                  measured.add(one.evaluation());
                  missing.add(one.evaluation().doc());
                  failed.add(one.failed());
                }
                case Outcome.LeftOut one -> problems.add(one.problem());
              }
              done.run();
            },
            stopped);
    return new Report(new Evaluation(measured, missing), problems, failed, complete);
  }

  private static Outcome measure(CorpusFile annotation, NoticesByName notices) {
    try {
      GoldFile gold = GoldFile.read(annotation.file(), annotation.path());
      List<CorpusFile> files = notices.of(gold.doc());
      if (files.isEmpty()) {
        return new Outcome.WithoutNotice(
            NoticeEvaluation.ofMissing(gold),
            new GoldException(Reason.NO_NOTICE, gold.path(), gold.doc(), null));
      }
      if (files.size() > 1) {
        String paths = files.stream().map(CorpusFile::path).collect(Collectors.joining(", "));
        throw new GoldException(Reason.SEVERAL_NOTICES, gold.path(), paths, null);
      }
      return switch (NoticeFile.extractOne(files.getFirst(), notice -> "")) {
        case FileResult.Extracted extracted ->
            new Outcome.Measured(NoticeEvaluation.of(gold, extracted.notice()));
        case FileResult.Failed failed ->
            new Outcome.Unreadable(NoticeEvaluation.ofMissing(gold), failed);
        case FileResult.Unchanged unchanged ->
            throw new IllegalStateException("read afresh, yet unchanged: " + unchanged.path());
        case FileResult.Parts parts ->
            throw new IllegalStateException("one was asked for, not all of " + parts.path());
      };
    } catch (GoldException e) {
      return new Outcome.LeftOut(e);
    }
  }
}
