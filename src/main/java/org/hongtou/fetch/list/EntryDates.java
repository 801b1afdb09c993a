package org.hongtou.fetch.list;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates beside the entries of a list. */
final class EntryDates {
  private static final String NOT_DIGIT_BEFORE = "(?<!\\d)";
  private static final String NOT_DIGIT_AFTER = "(?!\\d)";

  /** 2025-10-29, 2025/10/29, 2025.10.29, 2025年10月29日. */
  private static final Pattern FULL =
      Pattern.compile(
          NOT_DIGIT_BEFORE
              + "((?:19|20)\\d\\d)\\s?[-/.年－—]\\s?(\\d{1,2})\\s?[-/.月－—]\\s?(\\d{1,2})"
              + NOT_DIGIT_AFTER);

  /** A block with the day above or below the month: 29 2025-10. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          NOT_DIGIT_BEFORE
              + "(\\d{1,2})日?\\s+((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})月?"
              + NOT_DIGIT_AFTER);

  private static final Pattern DAY_LAST =
      Pattern.compile(
          NOT_DIGIT_BEFORE
              + "((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})月?\\s+(\\d{1,2})日?"
              + NOT_DIGIT_AFTER);

  /** 10-29 2025, or 10月29日 2025年. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          NOT_DIGIT_BEFORE
              + "(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?\\s+((?:19|20)\\d\\d)年?"
              + NOT_DIGIT_AFTER);

  /** [10-29], 10/29, 10月29日: the year stands in the address. */
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<![\\d-/.])(\\d{1,2})\\s?[-/月]\\s?(\\d{1,2})日?(?![\\d-/.])");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/(?:((?:19|20)\\d\\d)[/-]?(\\d{1,2})[/-](\\d{1,2})/|(?:\\d{6}/)?t((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)_)");

  private static final Pattern YEAR_IN_ADDRESS =
      Pattern.compile("(?:/|/t|_)((?:19|20)\\d\\d)(?:[/-]|\\d\\d(?:\\d\\d)?[/_])");

  private EntryDates() {}

  /** The date in a text beside an entry, with the year of its address where the text has none. */
  static @Nullable LocalDate in(String text, URI url) {
    LocalDate date = full(text);
    if (date != null) {
      return date;
    }
    Matcher short_ = MONTH_DAY.matcher(text);
    Matcher year = YEAR_IN_ADDRESS.matcher(url.getPath() == null ? "" : url.getPath());
    if (short_.find() && year.find()) {
      return date(year.group(1), short_.group(1), short_.group(2));
    }
    return null;
  }

  /** A date with its year, the first in a text; null if it has none. */
  static @Nullable LocalDate full(String text) {
    Matcher day = FULL.matcher(text);
    while (day.find()) {
      LocalDate date = date(day.group(1), day.group(2), day.group(3));
      if (date != null) {
        return date;
      }
    }
    Matcher split = DAY_FIRST.matcher(text);
    if (split.find()) {
      return date(split.group(2), split.group(3), split.group(1));
    }
    split = YEAR_LAST.matcher(text);
    if (split.find()) {
      return date(split.group(3), split.group(1), split.group(2));
    }
    split = DAY_LAST.matcher(text);
    return split.find() ? date(split.group(1), split.group(2), split.group(3)) : null;
  }

  /** The day that an address names: {@code /art/2025/10/29/}, {@code /202510/t20251029_1.html}. */
  static @Nullable LocalDate ofAddress(URI url) {
    Matcher day = IN_ADDRESS.matcher(url.getPath() == null ? "" : url.getPath());
    if (!day.find()) {
      return null;
    }
    return day.group(1) != null
        ? date(day.group(1), day.group(2), day.group(3))
        : date(day.group(4), day.group(5), day.group(6));
  }

  /** The day of a time stamp in seconds or milliseconds, as clocks in China show it. */
  static @Nullable LocalDate ofStamp(long stamp) {
    long seconds = stamp > 100_000_000_000L ? stamp / 1000 : stamp;
    // 1990 to 2100: other numbers are none
    return seconds < 631_152_000L || seconds > 4_102_444_800L
        ? null
        : Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.ofHours(8)).toLocalDate();
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
