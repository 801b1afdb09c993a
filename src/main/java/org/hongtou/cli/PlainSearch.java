package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * The simplest form of the most frequent command: {@code hongtou search 商务厅 [--index DIR] [--limit
 * N] [--offset N] [--lang en|zh]}. Building picocli's model of the command takes longer than the
 * search itself, so this form goes without it. Whatever is not surely of this form is left to
 * picocli, mistakes among it, so that there is one place that explains them.
 */
final class PlainSearch {
  /** Longer numbers are surely a mistake. */
  private static final int MOST_DIGITS = 5;

  private final List<String> words = new ArrayList<>();
  private String index = IndexOption.USUAL;
  private int limit = SearchRequest.DEFAULT_LIMIT;
  private int offset;

  private PlainSearch() {}

  /** The command to run; null if the arguments are for picocli. */
  static @Nullable SearchCommand of(String[] args, Context context) {
    if (args.length == 0 || !args[0].equals("search")) {
      return null;
    }
    PlainSearch plain = new PlainSearch();
    for (int i = 1; i < args.length; i++) {
      if (isWord(args[i])) {
        plain.words.add(args[i]);
      } else if (i + 1 < args.length && plain.takes(args[i], args[i + 1])) {
        i++;
      } else {
        return null;
      }
    }
    return SearchCommand.plain(context, plain.words, plain.index, plain.limit, plain.offset);
  }

  /** Whether picocli takes an argument as it stands: no option, no file of arguments (@FILE). */
  static boolean isWord(String argument) {
    return !argument.isEmpty() && "-@\"'".indexOf(argument.charAt(0)) < 0;
  }

  /** Whether it is {@code --lang en|zh}, which CommandRunner has read already. */
  static boolean isLanguage(String option, String value) {
    return option.equals("--lang") && (value.equals("en") || value.equals("zh"));
  }

  private boolean takes(String option, String value) {
    if (!isWord(value)) {
      return false;
    }
    switch (option) {
      case "--index" -> index = value;
      case "--limit" -> limit = number(value);
      case "--offset" -> offset = number(value);
      default -> {
        return isLanguage(option, value);
      }
    }
    return limit >= 0 && offset >= 0;
  }

  private static int number(String value) {
    boolean digits =
        value.length() <= MOST_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(value) : -1;
  }
}
