package org.hongtou.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import picocli.CommandLine;

/**
 * The commands by name, in the order of the help. Building one looks at all its options by
 * reflection, which takes longer than a search, so a call that names a command builds that one
 * alone.
 */
final class Commands {
  private static final Map<String, BiConsumer<CommandLine, Context>> ADDING = new LinkedHashMap<>();

  static {
    ADDING.put("fetch", (all, context) -> all.addSubcommand(new FetchCommand(context)));
    ADDING.put("run", (all, context) -> all.addSubcommand(new RunCommand(context)));
    ADDING.put("extract", (all, context) -> all.addSubcommand(new ExtractCommand(context)));
    ADDING.put("search", (all, context) -> all.addSubcommand(new SearchCommand(context)));
    ADDING.put("suggest", (all, context) -> all.addSubcommand(new SuggestCommand(context)));
    ADDING.put("similar", (all, context) -> all.addSubcommand(new SimilarCommand(context)));
    ADDING.put("show", (all, context) -> all.addSubcommand(new ShowCommand(context)));
    ADDING.put("report", (all, context) -> all.addSubcommand(new ReportCommand(context)));
    ADDING.put("diff", (all, context) -> all.addSubcommand(new DiffCommand(context)));
    ADDING.put("cites", (all, context) -> all.addSubcommand(new CitesCommand(context)));
    ADDING.put("cited-by", (all, context) -> all.addSubcommand(new CitedByCommand(context)));
    ADDING.put("conflicts", (all, context) -> all.addSubcommand(new ConflictsCommand(context)));
    ADDING.put("stats", (all, context) -> all.addSubcommand(new StatsCommand(context)));
    ADDING.put("export", (all, context) -> all.addSubcommand(new ExportCommand(context)));
    ADDING.put("ledger", (all, context) -> all.addSubcommand(new LedgerCommand(context)));
    ADDING.put("due", (all, context) -> all.addSubcommand(new DueCommand(context)));
    ADDING.put("evaluate", (all, context) -> all.addSubcommand(new EvaluateCommand(context)));
    ADDING.put("rules", (all, context) -> all.addSubcommand(new RulesCommand(context)));
    ADDING.put("index", IndexCommand::addTo);
    ADDING.put("push", (all, context) -> all.addSubcommand(new PushCommand(context)));
    ADDING.put("sites", SitesCommand::addTo);
    ADDING.put("watch", WatchCommand::addTo);
  }

  private Commands() {}

  /** All commands. */
  static CommandLine all(Context context) {
    CommandLine commands = new CommandLine(new HongtouCommand(context));
    ADDING.values().forEach(adding -> adding.accept(commands, context));
    return commands;
  }

  /**
   * What a call needs: the command that its first word names; all of them where it names none, so
   * that help and the nearest names are complete.
   */
  static CommandLine of(String[] args, Context context) {
    BiConsumer<CommandLine, Context> adding = ADDING.get(firstWord(args));
    if (adding == null) {
      return all(context);
    }
    CommandLine commands = new CommandLine(new HongtouCommand(context));
    adding.accept(commands, context);
    return commands;
  }

  private static String firstWord(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang")) {
        i++; // its value is no command: hongtou --lang zh search
      } else if (!args[i].startsWith("-")) {
        return args[i];
      }
    }
    return "";
  }
}
