package org.hongtou.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.index.DueRange;
import org.hongtou.index.QuerySyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --within}, {@code --from}, {@code --to} and {@code --today}: which days are asked for. */
final class DueDays {
  /** Notices mean days in China, wherever they are read. */
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})\\s*([dwmy天日周月年])?");
  private static final String USUAL = "90d";

  @Option(names = "--within", paramLabel = "90d")
  private @Nullable String within;

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable String to;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable String today;

  /**
   * The days that are asked for.
   *
   * @param today what is due before is overdue
   * @param from the first day that was named, as written; null for none
   * @param last the last day, as written
   */
  record Asked(LocalDate today, @Nullable String from, String last) {
    /**
     * As a range that a query takes.
     *
     * @param withOverdue whether, where no first day was named, what is overdue belongs to it
     */
    String written(boolean withOverdue) {
      String first = from != null ? from : withOverdue ? "" : today.toString();
      return first + ".." + last;
    }

    DueRange range(boolean withOverdue) throws QuerySyntaxException {
      return DueRange.of(written(withOverdue));
    }
  }

  Asked asked(Context context) throws QuerySyntaxException {
    if (within != null && to != null) {
      throw context.failure("due.withinOrTo");
    }
    LocalDate day = today == null ? LocalDate.now(Clock.system(CHINA)) : day(today, context);
    String last = to != null ? to : end(day, within == null ? USUAL : within, context);
    Asked asked = new Asked(day, from, last);
    if (asked.range(true).isEmpty()) {
      throw context.failure("due.order", String.valueOf(from), last);
    }
    return asked;
  }

  private static LocalDate day(String written, Context context) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw context.failure("due.today", written);
    }
  }

  private static String end(LocalDate day, String within, Context context) {
    Matcher length = LENGTH.matcher(within.strip());
    if (!length.matches()) {
      throw context.failure("due.within", within);
    }
    int count = Integer.parseInt(length.group(1));
    String unit = length.group(2) == null ? "d" : length.group(2);
    LocalDate end =
        day.plus(
            switch (unit) {
              case "w", "周" -> Period.ofWeeks(count);
              case "m", "月" -> Period.ofMonths(count);
              case "y", "年" -> Period.ofYears(count);
              default -> Period.ofDays(count);
            });
    return end.getYear() > 9999 ? "9999-12-31" : end.toString();
  }
}
