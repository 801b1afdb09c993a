package org.hongtou.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Role;

/**
 * What is due as a calendar (RFC 5545). Deadlines are whole days (section 3.3.4, VALUE=DATE): an
 * event at an hour would move to another day for whoever reads it in another time zone, and no
 * notice names an hour. The calendar says all the same that its days are those of Asia/Shanghai.
 *
 * <p>The same items give the same bytes: DTSTAMP is the day of the notice, not of the export.
 */
public final class DueCalendar {
  private static final String END = "\r\n";
  private static final String NO_DATE = "1970-01-01";
  private static final String[] HEAD = {
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hongtou//Due dates//ZH", "CALSCALE:GREGORIAN",
  };
  // China has had no summer time since 1991.
  private static final String[] TIME_ZONE = {
    "X-WR-TIMEZONE:Asia/Shanghai",
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Shanghai",
    "BEGIN:STANDARD",
    "DTSTART:19910915T000000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
  };

  private final StringBuilder calendar = new StringBuilder();

  private DueCalendar() {}

  /**
   * The calendar.
   *
   * @param name which it is shown under
   */
  public static String of(List<DueItem> items, String name) {
    DueCalendar calendar = new DueCalendar();
    calendar.addLines(HEAD);
    calendar.add("X-WR-CALNAME", name);
    calendar.addLines(TIME_ZONE);
    items.forEach(calendar::add);
    calendar.addLines("END:VCALENDAR");
    return calendar.calendar.toString();
  }

  private void add(DueItem item) {
    LocalDate day = LocalDate.parse(item.day());
    LedgerSource source = item.row().source();
    String date = source.date() == null || source.date().length() != 10 ? NO_DATE : source.date();
    addLines(
        "BEGIN:VEVENT",
        "UID:" + item.uid(),
        "DTSTAMP:" + digits(date) + "T000000Z",
        "DTSTART;VALUE=DATE:" + digits(day.toString()),
        "DTEND;VALUE=DATE:" + digits(day.plusDays(1).toString()));
    add("SUMMARY", (item.target() == null ? "任务到期：" : "目标到期：") + item.what());
    add("DESCRIPTION", description(item));
    addLines("CATEGORIES:" + (item.target() == null ? "任务" : "目标"));
    if (source.uri() != null && source.uri().chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      addFolded("URL:" + source.uri());
    }
    addLines("TRANSP:TRANSPARENT", "END:VEVENT");
  }

  private static String description(DueItem item) {
    LedgerRow row = item.row();
    LedgerSource source = row.source();
    List<String> lines = new ArrayList<>();
    lines.add("期限：" + Deadline.text(item.deadline()));
    lines.add(
        "文件："
            + source.title()
            + (source.documentNumber() == null ? "" : "，" + source.documentNumber()));
    if (item.target() != null && row.task() != null) {
      lines.add("任务：" + row.work());
    }
    for (Role role : Role.values()) {
      String units = row.unitNames(role);
      if (!units.isEmpty()) {
        lines.add(RoleName.of(role) + "：" + units);
      }
    }
    lines.add("原文：" + item.text());
    lines.add("出处：" + (row.label() == null ? "" : row.label() + "，") + item.place().text());
    return String.join("\n", lines);
  }

  private static String digits(String date) {
    return date.replace("-", "");
  }

  // ---- lines

  private void addLines(String... lines) {
    for (String line : lines) {
      calendar.append(line).append(END);
    }
  }

  private void add(String property, String text) {
    addFolded(property + ":" + escaped(text));
  }

  /** Section 3.3.11. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n")
        .codePoints()
        .filter(c -> c == '\t' || !Character.isISOControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Section 3.1: lines of at most 75 octets without their end; a character is never cut. */
  private void addFolded(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > 75) {
        calendar.append(END).append(' ');
        octets = 1;
      }
      calendar.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    calendar.append(END);
  }
}
