package org.hongtou.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.watch.WatchException;
import org.hongtou.watch.WatchFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hongtou watch remove}: forgets saved searches. */
@Command(name = "remove")
final class WatchRemoveCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "NAME")
  private List<String> names = List.of();

  @Mixin private IndexOption index = new IndexOption();

  WatchRemoveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws WatchException {
    WatchFile.of(index.path(context))
        .change(
            all -> {
              // All are looked up before one is removed: a slip leaves everything as it was.
              names.forEach(name -> WatchNames.known(name, all, context));
              names.forEach(name -> all.remove(name.strip()));
            });
    names.forEach(name -> context.out().println(context.text("watch.removed", name.strip())));
    return ExitCode.DONE;
  }
}
