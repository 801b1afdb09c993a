package org.hongtou.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongtou.fetch.store.PageTable.Again;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.index.HitKind;
import org.hongtou.index.HitOrder;
import org.hongtou.index.IndexException;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.model.Role;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together, runs one, and turns what goes wrong into a sentence. */
final class CommandRunner {
  private static final int WIDEST_HELP = 110;

  private final Locale locale;
  private final Streams streams;

  CommandRunner(Locale locale, Streams streams) {
    this.locale = locale;
    this.streams = streams;
  }

  int run(String[] args) {
    Messages messages = Messages.in(language(args));
    CommandLine commands = commands(new Context(streams, messages));
    int code;
    try {
      code = commands.execute(args);
    } catch (OutOfMemoryError e) {
      code = fail(messages.text("error.memory"));
    } catch (StackOverflowError e) {
      code = fail(messages.text("error.internal", "StackOverflowError"));
    }
    streams.out().flush();
    IOException outFailure = streams.outFailure().failure();
    if (outFailure != null && !OutputFailure.isClosedPipe(outFailure)) {
      return fail(messages.text("error.output", "-", outFailure.getMessage()));
    }
    return code;
  }

  private int fail(String message) {
    streams.err().println("hongtou: " + message);
    return ExitCode.NOT_DONE;
  }

  /** All commands, as help and tests see them too. */
  static CommandLine commands(Context context) {
    CommandLine commands = new CommandLine(new HongtouCommand(context));
    commands
        .addSubcommand(new FetchCommand(context))
        .addSubcommand(new RunCommand(context))
        .addSubcommand(new ExtractCommand(context))
        .addSubcommand(new SearchCommand(context))
        .addSubcommand(new SuggestCommand(context))
        .addSubcommand(new SimilarCommand(context))
        .addSubcommand(new ShowCommand(context))
        .addSubcommand(new ExportCommand(context))
        .addSubcommand(new EvaluateCommand(context))
        .addSubcommand(new RulesCommand(context));
    IndexCommand.addTo(commands, context);
    SitesCommand.addTo(commands, context);
    commands.registerConverter(Role.class, value -> Choices.role(value, context));
    commands.registerConverter(Again.class, value -> Choices.again(value, context));
    commands.registerConverter(HitKind.class, value -> Choices.kind(value, context));
    commands.registerConverter(HitOrder.class, value -> Choices.order(value, context));
    commands.registerConverter(OutputOptions.Format.class, value -> Choices.format(value, context));
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
    commands.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          switch (e) {
            case CommandFailure failure -> context.complain(String.valueOf(failure.getMessage()));
            case StoreException failure -> context.complain(String.valueOf(failure.getMessage()));
            case IndexException failure -> context.complain(context.sentence(failure));
            case QuerySyntaxException mistake -> {
              context.complain(context.sentence(mistake));
              if (!mistake.query().isBlank()) {
                context.err().println(mistake.caret());
              }
            }
            default -> {
              String what =
                  e.getClass().getSimpleName()
                      + (e.getMessage() == null ? "" : ": " + e.getMessage());
              context.complain(context.messages().text("error.internal", what));
            }
          }
          if (context.debug()) {
            e.printStackTrace(context.streams().err());
          }
          return ExitCode.NOT_DONE;
        });
    return commands;
  }

  /** The language must be known before the options are parsed: errors and help are in it. */
  private Locale language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].startsWith("--lang=")
              ? args[i].substring("--lang=".length())
              : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : null;
      if (value != null) {
        return Locale.forLanguageTag(value);
      }
    }
    return locale;
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
          missing.getMissing().stream().map(CommandRunner::name).collect(Collectors.joining(", "));
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
