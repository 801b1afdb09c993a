package org.hongtou.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.hongtou.index.DueRange;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.Test;

/** The calendar, read back by ical4j. */
class DueCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

  private static List<DueItem> items(String text) {
    return DueItem.of(Ledger.of(List.of(Composed.notice(text))), DueRange.ANY, TODAY);
  }

  private static Calendar read(String calendar) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(calendar));
  }

  private static List<VEvent> events(String calendar) throws IOException, ParserException {
    return read(calendar).getComponents("VEVENT");
  }

  @Test
  void everyItemIsAnEventOnItsDay() throws Exception {
    List<DueItem> items = items(Composed.CARE);
    List<String> expected = items.stream().map(item -> item.uid() + " " + item.day()).toList();
    List<String> read = new ArrayList<>();
    for (VEvent event : events(DueCalendar.of(items, "任务期限"))) {
      read.add(event.getUid().orElseThrow().getValue() + " " + event.getDateTimeStart().getDate());
    }

    assertEquals(expected, read);
  }

  @Test
  void everyDeadlineOfTheSamplesIsAnEvent() throws Exception {
    List<Notice> samples = Composed.samples();
    List<DueItem> items = DueItem.of(Ledger.of(samples), DueRange.ANY, TODAY);
    long deadlines =
        samples.stream()
            .mapToLong(
                notice ->
                    notice.tasks().stream().filter(task -> task.deadline() != null).count()
                        + notice.targets().stream()
                            .filter(target -> target.deadline() != null)
                            .count())
            .sum();

    assertEquals(deadlines, events(DueCalendar.of(items, "任务期限")).size());
    assertEquals(
        items.size(), new HashSet<>(items.stream().map(DueItem::uid).toList()).size(), "UIDs");
  }

  @Test
  void theCalendarIsValid() throws Exception {
    Calendar calendar = read(DueCalendar.of(items(Composed.CARE), "任务期限"));

    assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
  }

  @Test
  void textComesBackAsItWas() throws Exception {
    String odd = Composed.CARE.replace("（二）培育助餐队伍。开展营养师培训", "（二）培育“甲;乙,丙\\丁”队伍。2026年底前开展𠮷野培训");
    List<DueItem> items = items(odd);
    DueItem task =
        items.stream().filter(item -> item.what().contains("甲;乙,丙")).findFirst().orElseThrow();
    VEvent event =
        events(DueCalendar.of(items, "任务期限")).stream()
            .filter(one -> one.getUid().orElseThrow().getValue().equals(task.uid()))
            .findFirst()
            .orElseThrow();

    assertEquals("任务到期：" + task.what(), event.getSummary().getValue());
    assertTrue(
        event.getDescription().getValue().contains("𠮷野"), event.getDescription().toString());
  }

  @Test
  void linesAreFoldedAt75OctetsBetweenCharacters() {
    for (String line : DueCalendar.of(items(Composed.CARE), "任务期限").split("\r\n", -1)) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertTrue(octets.length <= 75, line);
      assertFalse(line.indexOf('\n') >= 0, line);
      assertFalse(line.endsWith("\uFFFD"), line);
    }
  }

  @Test
  void whatIsBeforeTodayIsOverdue() {
    List<DueItem> items = items(Composed.CARE);

    assertEquals(
        items.stream().filter(item -> item.day().compareTo("2025-01-01") < 0).toList(),
        items.stream().filter(DueItem::overdue).toList());
    assertTrue(items.getFirst().overdue());
  }

  @Test
  void itemsAreInTheOrderOfTheirDays() {
    List<String> days = items(Composed.CARE).stream().map(DueItem::day).toList();

    assertEquals(days.stream().sorted().toList(), days);
  }
}
