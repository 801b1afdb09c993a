package org.hongtou.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hongtou index}: what the index is, whether it is sound, and making it smaller. */
@Command(name = "index", synopsisSubcommandLabel = "COMMAND")
final class IndexCommand implements Runnable {
  private final Context context;

  @Spec private CommandSpec spec;

  IndexCommand(Context context) {
    this.context = context;
  }

  /** Adds this command and what stands below it. */
  static void addTo(CommandLine commands, Context context) {
    commands.addSubcommand(new IndexCommand(context));
    commands
        .getSubcommands()
        .get("index")
        .addSubcommand(new IndexInfoCommand(context))
        .addSubcommand(new IndexCheckCommand(context))
        .addSubcommand(new IndexOptimizeCommand(context))
        .addSubcommand(new IndexVectorsCommand(context));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), context.text("error.noCommand"));
  }
}
