package org.hongtou.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hongtou watch}: saved searches that tell what comes new. */
@Command(name = "watch", synopsisSubcommandLabel = "COMMAND")
final class WatchCommand implements Runnable {
  private final Context context;

  @Spec private CommandSpec spec;

  WatchCommand(Context context) {
    this.context = context;
  }

  /** Adds this command and what stands below it. */
  static void addTo(CommandLine commands, Context context) {
    commands.addSubcommand(new WatchCommand(context));
    commands
        .getSubcommands()
        .get("watch")
        .addSubcommand(new WatchAddCommand(context))
        .addSubcommand(new WatchListCommand(context))
        .addSubcommand(new WatchShowCommand(context))
        .addSubcommand(new WatchRunCommand(context))
        .addSubcommand(new WatchRemoveCommand(context));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), context.text("error.noCommand"));
  }
}
