package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hongtou.compare.Comparison;
import org.hongtou.compare.NoticeComparison;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexException;
import org.hongtou.model.Notice;
import org.hongtou.report.ComparisonPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou diff}: what differs between two notices. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "A")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "B")
  private String second = "";

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Form form = Form.TEXT;

  @Option(names = "--exit-code")
  private boolean exitCode;

  @Mixin private FileOption output = new FileOption();
  @Mixin private IndexOption index = new IndexOption();

  DiffCommand(Context context) {
    this.context = context;
  }

  /** How the differences are written. */
  enum Form {
    TEXT("text"),
    JSON("json"),
    HTML("html");

    private final String written;

    Form(String written) {
      this.written = written;
    }

    /** As typed. */
    @Override
    public String toString() {
      return written;
    }
  }

  @Override
  public Integer call() throws IOException, IndexException {
    if (first.equals("-") && second.equals("-")) {
      throw context.failure("diff.bothStdin");
    }
    if (first.equals(second)) {
      throw context.failure("diff.sameNotice", first, second);
    }
    output.check(context);
    Notice a = new WantedNotice(context, index, first).read();
    Notice b = a == null ? null : new WantedNotice(context, index, second).read();
    if (a == null || b == null) {
      return ExitCode.SOME_FAILED;
    }
    if (areOneFile(a, b)) {
      throw context.failure("diff.sameNotice", first, second);
    }
    Comparison comparison = NoticeComparison.of(a, b);
    byte[] written = written(comparison, b).getBytes(StandardCharsets.UTF_8);
    output.write(context, out -> out.write(written));
    return exitCode && comparison.differs() ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  /** Two names for one file; two files with the same bytes are none, and simply do not differ. */
  private boolean areOneFile(Notice a, Notice b) throws IOException {
    Path one = context.path(a.source().path());
    Path other = context.path(b.source().path());
    return a.source().path().equals(b.source().path())
        || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
  }

  private String written(Comparison comparison, Notice b) {
    return switch (form) {
      case JSON -> NoticeJson.lineOf(comparison) + "\n";
      case HTML -> ComparisonPage.of(comparison, b, context::text);
      case TEXT ->
          new ComparisonView(comparison, b, context.messages(), streams())
              .lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    };
  }

  /** A file is for no terminal: neither coloured nor cut to its width. */
  private Streams streams() {
    Streams own = context.streams();
    return output.toStandardOutput() ? own : Streams.of(own.in(), own.out(), own.err());
  }
}
