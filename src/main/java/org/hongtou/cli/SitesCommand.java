package org.hongtou.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hongtou sites}: what Hongtou knows of web sites, and what it has from them. */
@Command(name = "sites", synopsisSubcommandLabel = "COMMAND")
final class SitesCommand implements Runnable {
  private final Context context;

  @Spec private CommandSpec spec;

  SitesCommand(Context context) {
    this.context = context;
  }

  /** Adds this command and what stands below it. */
  static void addTo(CommandLine commands, Context context) {
    commands.addSubcommand(new SitesCommand(context));
    commands
        .getSubcommands()
        .get("sites")
        .addSubcommand(new SitesListCommand(context))
        .addSubcommand(new SitesShowCommand(context))
        .addSubcommand(new SitesCheckCommand(context))
        .addSubcommand(new SitesPagesCommand(context));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), context.text("error.noCommand"));
  }
}
