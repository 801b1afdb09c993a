package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hongtou.export.JsonFile;
import org.hongtou.export.JsonFolder;
import org.hongtou.export.JsonStream;
import org.hongtou.export.NoticeOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code -o} and {@code --format}: where records go. Neither has a default in the options, as each
 * follows from the other: a folder means one file a notice, {@code .json} one indented record,
 * anything else JSON Lines.
 */
final class OutputOptions {
  /** The forms of records. */
  enum Format {
    /** One record a line. */
    JSONL,
    /** Indented for people, one file a notice in a folder. */
    JSON;

    /** As on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR|-")
  private @Nullable String output;

  @Option(names = "--format", paramLabel = "jsonl|json")
  private @Nullable Format format;

  /**
   * The options as they are with {@code -o} alone.
   *
   * @param output null without it
   */
  static OutputOptions to(@Nullable String output) {
    OutputOptions options = new OutputOptions();
    options.output = output;
    return options;
  }

  /** Whether records go to standard output. */
  boolean toStandardOutput() {
    return output == null || output.equals("-");
  }

  /** The output as the user named it. */
  String name() {
    return output == null ? "-" : output;
  }

  /**
   * Opens the output.
   *
   * @param paths the notices that may come
   */
  NoticeOutput open(List<String> paths, Context context) {
    if (toStandardOutput()) {
      return new JsonStream(context.streams().out(), format == Format.JSON);
    }
    String name = name();
    Path target = context.path(name);
    boolean folder = Files.isDirectory(target) || name.endsWith("/") || name.endsWith("\\");
    boolean jsonFile = !folder && name.endsWith(".json");
    Format form = format != null ? format : folder || jsonFile ? Format.JSON : Format.JSONL;
    if (folder && form == Format.JSONL) {
      throw context.failure("error.jsonlFolder", name);
    }
    if (jsonFile && form == Format.JSON && paths.size() > 1) {
      throw context.failure("error.oneRecord", name, paths.size());
    }
    try {
      return form == Format.JSON && !jsonFile
          ? new JsonFolder(target, paths)
          : new JsonFile(target, form == Format.JSON);
    } catch (IOException e) {
      throw unwritable(e, context);
    }
  }

  /**
   * The folder for what goes into folders only.
   *
   * @return null if none is named
   */
  @Nullable Path folder(Context context) {
    if (output == null && format == null) {
      return null;
    }
    Path folder = output == null || output.equals("-") ? null : context.path(output);
    if (format != null || folder == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw context.failure("draft.folder");
    }
    return folder;
  }

  /** The failure for an output that cannot be written. */
  CommandFailure unwritable(IOException e, Context context) {
    return unwritable(name(), e, context);
  }

  /**
   * The same for an output of any command.
   *
   * @param name as the user named it
   */
  static CommandFailure unwritable(String name, IOException e, Context context) {
    String message =
        switch (e) {
          case AccessDeniedException denied -> context.text("error.output.permission", name);
          case NoSuchFileException missing -> context.text("error.output.folder", name);
          case NotDirectoryException file -> context.text("error.output.folder", name);
          default -> context.text("error.output", name, String.valueOf(e.getMessage()));
        };
    return new CommandFailure(message, e);
  }
}
