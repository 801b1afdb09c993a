package org.hongtou.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hongtou.extract.Rule;
import picocli.CommandLine.Command;

/** {@code hongtou rules}: the rules that make records, as the records name them. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
  private final Context context;

  RulesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String record = "";
    int width = context.streams().width() - 2;
    for (Rule rule : Rule.values()) {
      Rule.Description description = rule.description();
      if (!record.equals(description.record())) {
        context.out().print(record.isEmpty() ? "" : "\n");
        record = description.record();
        context.out().println(context.text("rules.record." + record));
      }
      context
          .out()
          .println(
              "  "
                  + DisplayWidth.pad(rule.toString(), 22)
                  + String.format(Locale.ROOT, "%.2f", description.confidence()));
      for (String text : new String[] {description.meaning(), description.example()}) {
        Table.wrap(text, width - 4).forEach(line -> context.out().println("      " + line));
      }
    }
    return ExitCode.DONE;
  }
}
