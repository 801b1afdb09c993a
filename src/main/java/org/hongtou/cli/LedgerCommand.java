package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.export.WholeFile;
import org.hongtou.index.IndexException;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerCsv;
import org.hongtou.ledger.LedgerJson;
import org.hongtou.ledger.OfficeWriter;
import org.hongtou.ledger.UnitLoad;
import org.hongtou.libraries.FormatLibraries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hongtou ledger}: tasks as the table that an office fills in. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
  /** A sheet has 1,048,576 rows, and a task as many rows on that by unit as it has units. */
  private static final int MOST_ROWS_OF_A_SHEET = 150_000;

  private static final String OFFICE = "org.hongtou.ledger.office.";

  private final Context context;

  @Option(names = "--due", paramLabel = "RANGE")
  private @Nullable String due;

  @Option(names = "--load")
  private boolean load;

  @Option(names = "--format", paramLabel = "xlsx|docx|csv|json|jsonl|table")
  private @Nullable String format;

  @Mixin private LedgerSelection selection = new LedgerSelection();
  @Mixin private FileOption output = new FileOption();

  LedgerCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, IndexException, QuerySyntaxException {
    LedgerForm form = LedgerForm.of(format, output, LedgerForm.OF_LEDGER, context);
    if (form.isBinary() && load) {
      throw context.failure("ledger.loadForm", form);
    }
    if (form.isBinary() && output.toStandardOutput() && context.streams().outTerminal()) {
      throw context.failure("ledger.terminal", form);
    }
    output.check(context);
    Ledger ledger = selection.ledger(due, context);
    if (ledger.rows().isEmpty()) {
      throw context.failure(selection.someFailed() ? "ledger.noneRead" : "ledger.nothing");
    }
    if (form.isBinary() && ledger.rows().size() > MOST_ROWS_OF_A_SHEET) {
      throw context.failure("ledger.tooLarge", ledger.rows().size(), MOST_ROWS_OF_A_SHEET);
    }
    output.write(context, content(ledger, form));
    LedgerView.notes(ledger, context).forEach(context::note);
    if (!output.toStandardOutput()) {
      context.note(
          context.text(
              "ledger.written",
              ledger.tasks(),
              ledger.targets(),
              ledger.sources().size(),
              output.name()));
    }
    return selection.someFailed() ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private WholeFile.Content content(Ledger ledger, LedgerForm form) {
    if (form.isBinary()) {
      OfficeWriter writer = writer(form == LedgerForm.XLSX ? "LedgerXlsx" : "LedgerDocx");
      return out -> writer.write(ledger, out);
    }
    String text = load ? loads(UnitLoad.of(ledger), form) : text(ledger, form);
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private OfficeWriter writer(String name) {
    try {
      return FormatLibraries.load(OfficeWriter.class, OFFICE + name);
    } catch (IOException e) {
      throw new CommandFailure(context.text("ledger.libraries", String.valueOf(e.getMessage())), e);
    }
  }

  private String text(Ledger ledger, LedgerForm form) {
    return switch (form) {
      case CSV -> LedgerCsv.of(ledger);
      case JSON -> LedgerJson.whole(ledger);
      case JSONL -> LedgerJson.lines(ledger.rows());
      default -> lines(new LedgerView(context).lines(ledger));
    };
  }

  private String loads(List<UnitLoad> loads, LedgerForm form) {
    return switch (form) {
      case CSV -> LedgerCsv.of(loads);
      case JSON -> LedgerJson.list(loads);
      case JSONL -> LedgerJson.lines(loads);
      default -> lines(new LedgerView(context).loads(loads));
    };
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
