package org.hongtou.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.hongtou.fetch.FetchOptions;
import org.hongtou.fetch.store.PageTable.Again;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How far a fetch goes and how it asks: the options of {@code fetch}, and of {@code run} on URLs.
 */
final class FetchOptionsGroup {
  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "fetch.since")
  private @Nullable String since;

  @Option(names = "--max", paramLabel = "N", descriptionKey = "fetch.max")
  private int mostNew = Integer.MAX_VALUE;

  @Option(names = "--max-bytes", paramLabel = "SIZE", descriptionKey = "fetch.max-bytes")
  private String mostBytes = "10G";

  @Option(names = "--max-time", paramLabel = "TIME", descriptionKey = "fetch.max-time")
  private String mostTime = "1d";

  @Option(names = "--again", paramLabel = "due|all|none", descriptionKey = "fetch.again")
  private Again again = Again.DUE;

  @Mixin private GuestOptions guest = new GuestOptions();

  FetchOptions options(boolean listsOnly, Context context) {
    if (mostNew < 0) {
      throw context.failure("fetch.badMax", mostNew);
    }
    return new FetchOptions(
        since == null ? null : date(since, context),
        again,
        mostNew,
        size(mostBytes, context),
        time("--max-time", mostTime, context),
        listsOnly);
  }

  /** How it asks. */
  GuestOptions guest() {
    return guest;
  }

  boolean allowPrivate() {
    return guest.allowPrivate();
  }

  /** {@code 2025-03-01}, {@code 2025-03}, {@code 2025}: the first day of it. */
  private static LocalDate date(String typed, Context context) {
    try {
      return switch (typed.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(typed), 1, 1);
        case 7 -> YearMonth.parse(typed).atDay(1);
        default -> LocalDate.parse(typed);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw context.failure("fetch.badDate", typed);
    }
  }

  /** {@code 90s}, {@code 30m}, {@code 6h}, {@code 1d}; also {@code 250ms}. */
  static Duration time(String option, String typed, Context context) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String unit = lower.replaceFirst("^\\d*", "");
    String digits = lower.substring(0, lower.length() - unit.length());
    try {
      long number = Long.parseLong(digits);
      return switch (unit) {
        case "ms" -> Duration.ofMillis(number);
        case "s" -> Duration.ofSeconds(number);
        case "m", "min" -> Duration.ofMinutes(number);
        case "h" -> Duration.ofHours(number);
        case "d" -> Duration.ofDays(number);
        default -> throw new NumberFormatException(unit);
      };
    } catch (NumberFormatException | ArithmeticException e) {
      throw context.failure("fetch.badTime", option, typed);
    }
  }

  /** {@code 500M}, {@code 2G}, {@code 100k}; a number alone is bytes. */
  private static long size(String typed, Context context) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String unit = lower.replaceFirst("^\\d*", "");
    String digits = lower.substring(0, lower.length() - unit.length());
    try {
      long number = Long.parseLong(digits);
      return switch (unit) {
        case "", "b" -> number;
        case "k", "kb" -> Math.multiplyExact(number, 1L << 10);
        case "m", "mb" -> Math.multiplyExact(number, 1L << 20);
        case "g", "gb" -> Math.multiplyExact(number, 1L << 30);
        default -> throw new NumberFormatException(unit);
      };
    } catch (NumberFormatException | ArithmeticException e) {
      throw context.failure("fetch.badSize", typed);
    }
  }
}
