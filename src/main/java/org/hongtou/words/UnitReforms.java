package org.hongtou.words;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.words.Places.Place;
import org.jspecify.annotations.Nullable;

/**
 * What became of units of government (机构沿革), from the resource {@code unit-reforms.tsv}: 江西省国土资源厅
 * is 江西省自然资源厅 since the reform of 2018. Records keep the name of their time; who looks for a unit
 * finds here under which names it was or is known. Safe for any thread.
 */
public final class UnitReforms {
  private static final String NAME = "unit-reforms.tsv";
  private static final List<Reform> STEPS = read();

  private UnitReforms() {}

  /**
   * A step: one unit became, or became part of, another.
   *
   * @param year of the reform
   * @param former full name until then
   * @param successor full name since
   */
  public record Reform(int year, String former, String successor) {}

  /**
   * What a unit became: more than one where it was divided, or where places chose different names
   * for its successor, of which one is meant.
   *
   * @param fullName as {@link Units#fullName} gives it
   */
  public static List<Reform> after(String fullName) {
    List<Reform> found = new ArrayList<>();
    for (Reform step : STEPS) {
      Seat seat = seatOf(step.former(), fullName);
      if (seat != null && has(seat, step.successor())) {
        found.add(new Reform(step.year(), fullName, Template.fill(step.successor(), seat)));
      }
    }
    return found;
  }

  /**
   * What a unit came from: more than one where several were merged.
   *
   * @param fullName as {@link Units#fullName} gives it
   */
  public static List<Reform> before(String fullName) {
    List<Reform> found = new ArrayList<>();
    for (Reform step : STEPS) {
      Seat seat = seatOf(step.successor(), fullName);
      if (seat != null && has(seat, step.former())) {
        found.add(new Reform(step.year(), Template.fill(step.former(), seat), fullName));
      }
    }
    return found;
  }

  /** Whether there can be such a unit at a place: a city has no 厅. */
  private static boolean has(Seat seat, String template) {
    if (!template.startsWith(Template.FULL)) {
      return true;
    }
    String name = template.substring(Template.FULL.length());
    UnitLexicon.Meaning meaning = UnitLexicon.get().meaning(name, seat, false);
    return meaning == null || meaning.isFor(seat.level());
  }

  /** All steps as the resource has them, with holes for the place. */
  static List<Reform> steps() {
    return STEPS;
  }

  /** The place that a name has where a template has a hole; null if the name is another. */
  private static @Nullable Seat seatOf(String template, String name) {
    String hole = Template.firstHole(template);
    if (hole == null) {
      return name.equals(template) ? new Seat("", "", '省', null) : null;
    }
    int before = template.indexOf(hole);
    int end = name.length() - (template.length() - before - hole.length());
    if (end <= before || !name.startsWith(template.substring(0, before))) {
      return null;
    }
    String words = name.substring(before, end);
    Place place = Places.named(words);
    Seat seat = null;
    if (place != null) {
      seat = Seat.of(place);
    } else if (hole.equals(Template.SHORT)) {
      seat = new Seat(words, words, '市', null);
    } else if (Seat.endsLikePlace(words)) {
      seat = Seat.unlisted(words);
    }
    return seat != null && Template.fill(template, seat).equals(name) ? seat : null;
  }

  private static List<Reform> read() {
    List<Reform> steps = new ArrayList<>();
    for (String line : WordFile.lines(UnitReforms.class, NAME)) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException(NAME + ": not three columns: " + line);
      }
      steps.add(new Reform(Integer.parseInt(columns[0]), columns[1], columns[2]));
    }
    return List.copyOf(steps);
  }
}
