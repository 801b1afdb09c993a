package org.hongtou.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hongtou run}: the main job. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  private final Context context;
  @Mixin private ThreadsOption threads = new ThreadsOption();

  RunCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return threads.threads(context) > 0 ? ExitCode.DONE : ExitCode.NOT_DONE;
  }
}
