package org.hongtou.read.formats.sheet;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as its number format shows it: {@code yyyy"年"m"月"d"日"} → 2023年6月30日, {@code m/d/yy} as a
 * Chinese office shows it → 2023/6/30.
 *
 * <p>Two liberties: a year is always written with four digits, and a format with names of months
 * ({@code mmm-yy}) or with Chinese digits ({@code [DBNum1]}) gives 2023年6月.
 */
final class ShownDate {
  private static final String AM_PM = "AM/PM";

  private final String pattern;
  private final boolean hasYear;
  private final boolean hasMonth;
  private final boolean hasDay;
  private final boolean hasTime;
  private final boolean named;

  private ShownDate(String pattern) {
    this.pattern = pattern;
    boolean year = false;
    boolean month = false;
    boolean day = false;
    boolean time = false;
    boolean names = false;
    boolean era = false;
    for (int i = 0; i < pattern.length(); i = next(pattern, i)) {
      char c = Character.toLowerCase(pattern.charAt(i));
      int run = run(pattern, i);
      switch (c) {
        case 'y' -> year = true;
        // a year beside a month, but no year in General and 0.00E+00
        case 'e' -> era = true;
        case 'd' -> {
          day |= run <= 2;
          names |= run > 2;
        }
        case 'h', 's' -> time = true;
        case 'm' -> {
          boolean minutes = isMinutes(pattern, i);
          time |= minutes;
          month |= !minutes;
          names |= run > 2;
        }
        default -> {}
      }
    }
    hasYear = year || (era && month);
    hasMonth = month;
    hasDay = day;
    hasTime = time;
    named = names;
  }

  /**
   * The date format of that number in Chinese Excel, or of that pattern; null if it is no date's.
   */
  static @Nullable ShownDate of(int index, @Nullable String format) {
    String pattern =
        switch (index) {
          case 14 -> "yyyy/m/d";
          case 22 -> "yyyy/m/d h:mm";
          case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
          case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
          case 30 -> "m-d-yy";
          case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
          default -> format == null ? "" : format;
        };
    int section = sectionEnd(pattern);
    ShownDate date = new ShownDate(pattern.substring(0, section));
    return date.hasYear || (date.hasMonth && date.hasDay) || (date.hasMonth && !date.hasTime)
        ? date
        : null;
  }

  String show(LocalDateTime date) {
    if (named) {
      return (hasYear ? date.getYear() + "年" : "")
          + (hasMonth ? date.getMonthValue() + "月" : "")
          + (hasDay ? date.getDayOfMonth() + "日" : "");
    }
    boolean midnight = date.getHour() == 0 && date.getMinute() == 0 && date.getSecond() == 0;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i = next(pattern, i)) {
      char c = Character.toLowerCase(pattern.charAt(i));
      int run = run(pattern, i);
      if (hasTime && midnight && (c == 'h' || c == 's' || (c == 'm' && isMinutes(pattern, i)))) {
        // a time that says nothing: 2023/6/30 0:00
        break;
      }
      switch (c) {
        case 'y', 'e' -> out.append(date.getYear());
        case 'm' ->
            digits(out, isMinutes(pattern, i) ? date.getMinute() : date.getMonthValue(), run);
        case 'd' -> digits(out, date.getDayOfMonth(), run);
        case 'h' -> digits(out, date.getHour(), run);
        case 's' -> digits(out, date.getSecond(), run);
        case '"' -> out.append(pattern, i + 1, closing(pattern, i));
        case '\\' -> {
          if (i + 1 < pattern.length()) {
            out.append(pattern.charAt(i + 1));
          }
        }
        case '[', '_', '*', '@', 'a' -> {}
        default -> out.append(pattern.charAt(i));
      }
    }
    return out.toString().strip();
  }

  private static void digits(StringBuilder out, int value, int width) {
    if (width > 1 && value < 10) {
      out.append('0');
    }
    out.append(value);
  }

  /** Where the first section of a format ends: {@code yyyy-m-d;@}. */
  private static int sectionEnd(String pattern) {
    for (int i = 0; i < pattern.length(); i = next(pattern, i)) {
      if (pattern.charAt(i) == ';') {
        return i;
      }
    }
    return pattern.length();
  }

  /** The index behind the piece of the format that begins at i. */
  private static int next(String pattern, int i) {
    char c = pattern.charAt(i);
    return switch (c) {
      case '"' -> closing(pattern, i) + 1;
      case '[' -> {
        int end = pattern.indexOf(']', i);
        yield end < 0 ? pattern.length() : end + 1;
      }
      case '\\', '_', '*' -> i + 2;
      default -> {
        if (pattern.regionMatches(true, i, AM_PM, 0, AM_PM.length())) {
          yield i + AM_PM.length();
        }
        yield Character.isLetter(c) && c < 128 ? i + run(pattern, i) : i + 1;
      }
    };
  }

  private static int closing(String pattern, int quote) {
    int end = pattern.indexOf('"', quote + 1);
    return end < 0 ? pattern.length() : end;
  }

  private static int run(String pattern, int i) {
    char c = Character.toLowerCase(pattern.charAt(i));
    int end = i;
    while (end < pattern.length() && Character.toLowerCase(pattern.charAt(end)) == c) {
      end++;
    }
    return end - i;
  }

  /** Whether the m's at i follow an hour or come before a second. */
  private static boolean isMinutes(String pattern, int i) {
    char before = ' ';
    for (int j = 0; j < i; j = next(pattern, j)) {
      char c = Character.toLowerCase(pattern.charAt(j));
      if (c < 128 && Character.isLetter(c)) {
        before = c;
      }
    }
    if (before == 'h') {
      return true;
    }
    for (int j = next(pattern, i); j < pattern.length(); j = next(pattern, j)) {
      char c = Character.toLowerCase(pattern.charAt(j));
      if (c < 128 && Character.isLetter(c)) {
        return c == 's';
      }
    }
    return false;
  }
}
