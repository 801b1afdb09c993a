package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.index.IndexException;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.ledger.DueCalendar;
import org.hongtou.ledger.DueCsv;
import org.hongtou.ledger.DueItem;
import org.hongtou.ledger.Ledger;
import org.hongtou.ledger.LedgerJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hongtou due}: which tasks and targets fall due, and which are overdue. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--format", paramLabel = "ics|csv|json|jsonl|table")
  private @Nullable String format;

  @Mixin private DueDays days = new DueDays();
  @Mixin private LedgerSelection selection = new LedgerSelection();
  @Mixin private FileOption output = new FileOption();

  DueCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, IndexException, QuerySyntaxException {
    LedgerForm form = LedgerForm.of(format, output, LedgerForm.OF_DUE, context);
    DueDays.Asked asked = days.asked(context);
    output.check(context);
    Ledger ledger = selection.ledger(asked.written(form != LedgerForm.ICS), context);
    List<DueItem> items = DueItem.of(ledger, asked.range(form != LedgerForm.ICS), asked.today());
    if (items.isEmpty()) {
      throw context.failure(
          selection.someFailed() ? "ledger.noneRead" : "due.nothing", asked.today(), asked.last());
    }
    String text = text(items, form, asked, ledger);
    output.write(context, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    LedgerView.notes(ledger, context).forEach(context::note);
    if (!output.toStandardOutput()) {
      context.note(context.text("due.written", items.size(), output.name()));
    }
    return selection.someFailed() ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private String text(List<DueItem> items, LedgerForm form, DueDays.Asked asked, Ledger ledger) {
    return switch (form) {
      case ICS -> DueCalendar.of(items, ledger.heading("任务期限"));
      case CSV -> DueCsv.of(items);
      case JSON -> LedgerJson.list(items);
      case JSONL -> LedgerJson.lines(items);
      default -> String.join("\n", new DueView(context).lines(items, asked)) + "\n";
    };
  }
}
