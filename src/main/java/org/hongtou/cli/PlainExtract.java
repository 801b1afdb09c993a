package org.hongtou.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The simplest form of reading files: {@code hongtou extract PATH… [-o FILE|DIR] [--lang en|zh]}.
 * No archive of loaded classes can hold picocli's, which were compiled for Java 5, so that building
 * its model of the command takes longer than loading the dictionaries; this form goes without it.
 * Whatever is not surely of this form is left to picocli, as with {@link PlainSearch}.
 */
final class PlainExtract {
  private PlainExtract() {}

  /** The command to run; null if the arguments are for picocli. */
  static @Nullable ExtractCommand of(String[] args, Context context) {
    if (args.length == 0 || !args[0].equals("extract")) {
      return null;
    }
    List<String> paths = new ArrayList<>();
    String output = null;
    Iterator<String> rest = List.of(args).subList(1, args.length).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (PlainSearch.isWord(argument)) {
        paths.add(argument);
        continue;
      }
      String value = rest.hasNext() ? rest.next() : "";
      boolean toFile = output == null && (argument.equals("-o") || argument.equals("--output"));
      if (!PlainSearch.isWord(value) || !(toFile || PlainSearch.isLanguage(argument, value))) {
        return null;
      }
      output = toFile ? value : output;
    }
    return paths.isEmpty() ? null : ExtractCommand.plain(context, paths, output);
  }
}
