package org.hongtou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.export.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code -o} and {@code --force}: the one file that a command writes. */
final class FileOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      descriptionKey = "outputFile")
  private @Nullable String output;

  @Option(names = "--force", descriptionKey = "replaceFile")
  private boolean force;

  /** Whether the result goes to standard output. */
  boolean toStandardOutput() {
    return output == null || output.equals("-");
  }

  /** The file as the user named it; {@code -} for standard output. */
  String name() {
    return output == null ? "-" : output;
  }

  /** Says, before the work begins, that the file is there already. */
  void check(Context context) {
    if (toStandardOutput()) {
      return;
    }
    try {
      WholeFile.checkFree(context.path(name()), force);
    } catch (IOException e) {
      throw unwritable(e, context);
    }
  }

  /** Writes the file, or to standard output. */
  void write(Context context, WholeFile.Content content) {
    try {
      if (toStandardOutput()) {
        OutputStream out = context.streams().out();
        content.writeTo(out);
        out.flush();
      } else {
        WholeFile.write(context.path(name()), force, content);
      }
    } catch (IOException e) {
      throw unwritable(e, context);
    }
  }

  /** Has the file made by a library that wants its name; not for standard output. */
  void make(Context context, WholeFile.Making making) {
    try {
      WholeFile.make(context.path(name()), force, making);
    } catch (IOException e) {
      throw unwritable(e, context);
    }
  }

  private CommandFailure unwritable(IOException e, Context context) {
    if (e instanceof FileAlreadyExistsException) {
      Path there = context.path(name());
      return new CommandFailure(
          context.text(
              Files.isDirectory(there) ? "error.output.isFolder" : "error.output.exists", name()),
          e);
    }
    return OutputOptions.unwritable(name(), e, context);
  }
}
