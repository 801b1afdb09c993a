package org.hongtou.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.hongtou.pipeline.FileResult;
import org.jspecify.annotations.Nullable;

/** A bar that fills while files are read, where a person watches; silent in a pipe. */
final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;
  private final PrintStream err;

  private Progress(@Nullable ProgressBar bar, PrintStream err) {
    this.bar = bar;
    this.err = err;
  }

  static Progress over(int files, Context context) {
    return over(files, "progress.reading", context);
  }

  /** The same with another message for what is done. */
  static Progress over(int files, String message, Context context) {
    Streams streams = context.streams();
    // A few files are done before a bar could be read.
    return streams.errTerminal() && files > 4
        ? new Progress(bar(files, context.text(message), streams), streams.err())
        : new Progress(null, streams.err());
  }

  private static ProgressBar bar(int files, String task, Streams streams) {
    int width = Math.min(streams.width(), 100) - 1;
    PrintStream err = streams.err();
    // The bar's own console would load a terminal library with native code only to learn the width.
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                width))
        .build();
  }

  /** A file is done. */
  void done(FileResult result) {
    step();
  }

  /** One more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.print("\r\u001b[K"); // the bar is of no use once it is full
      err.flush();
    }
  }
}
