package org.hongtou.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.export.ExportFormat;
import org.hongtou.fetch.store.PageTable.Again;
import org.hongtou.index.HitKind;
import org.hongtou.index.HitOrder;
import org.hongtou.model.Role;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Understands the arguments of a command with picocli, runs it, and says what is wrong with them.
 */
final class Arguments {
  private static final int WIDEST_HELP = 110;

  private Arguments() {}

  static int execute(String[] args, Context context) {
    return configured(Commands.of(args, context), context).execute(args);
  }

  /** All commands, as tests see them too. */
  static CommandLine commands(Context context) {
    return configured(Commands.all(context), context);
  }

  private static CommandLine configured(CommandLine commands, Context context) {
    commands.registerConverter(Role.class, value -> Choices.role(value, context));
    commands.registerConverter(Again.class, value -> Choices.again(value, context));
    commands.registerConverter(HitKind.class, value -> Choices.kind(value, context));
    commands.registerConverter(HitOrder.class, value -> Choices.order(value, context));
    commands.registerConverter(DiffCommand.Form.class, value -> Choices.form(value, context));
    commands.registerConverter(OutputOptions.Format.class, value -> Choices.format(value, context));
    commands.registerConverter(ExportFormat.class, value -> Choices.exportFormat(value, context));
    commands.setResourceBundle(context.messages().bundle());
    commands.setUsageHelpWidth(Math.min(context.streams().width(), WIDEST_HELP));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(context.streams().colour() ? Ansi.ON : Ansi.OFF));
    commands.setOut(context.out());
    commands.setErr(context.err());
    commands.setParameterExceptionHandler(
        (e, given) -> {
          context.complain(sentence(e, context.messages()));
          return ExitCode.NOT_DONE;
        });
    commands.setExecutionExceptionHandler((e, command, parsed) -> CommandRunner.failed(e, context));
    return commands;
  }

  /** One line: what is wrong with the arguments, and what was perhaps meant. */
  private static String sentence(ParameterException e, Messages messages) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help";
    if (e instanceof UnmatchedArgumentException unmatched) {
      String what = unmatched.getUnmatched().get(0);
      List<String> near = Nearest.to(what, e.getCommandLine().getCommandSpec());
      String key = unmatched.isUnknownOption() ? "error.unknownOption" : "error.unknownArgument";
      return near.isEmpty()
          ? messages.text(key, what, help)
          : messages.text(key + ".near", what, String.join(", ", near));
    }
    if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(Arguments::name).collect(Collectors.joining(", "));
      return messages.text("error.missing", names, help);
    }
    if (e.getCause() instanceof TypeConversionException wrong && e.getArgSpec() != null) {
      return messages.text("error.value", name(e.getArgSpec()), wrong.getMessage(), help);
    }
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return messages.text("error.usage", message, help);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
