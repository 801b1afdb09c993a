package org.hongtou.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hongtou} itself: the options of all commands. */
@Command(
    name = "hongtou",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class HongtouCommand implements Runnable {
  private final Context context;

  @Spec private CommandSpec spec;

  HongtouCommand(Context context) {
    this.context = context;
  }

  @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
  void setLanguage(String language) {
    // Read before parsing, by CommandRunner; here it is only checked.
    if (!language.startsWith("en") && !language.startsWith("zh")) {
      throw new ParameterException(spec.commandLine(), context.text("error.language", language));
    }
  }

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  void setDebug(boolean debug) {
    context.setDebug(debug);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), context.text("error.noCommand"));
  }
}
