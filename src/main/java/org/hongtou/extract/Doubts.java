package org.hongtou.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.hongtou.words.Measure;
import org.hongtou.words.Units;

/**
 * What a person should look at because the rules could not settle it: units that no lexicon knows,
 * and figures that look like targets but that nothing in the sentence makes one.
 */
final class Doubts {
  private static final String UNKNOWN_UNIT = "unknown-unit";
  private static final String FIGURE_LEFT = "figure-left";

  private final String text;
  private final List<Warning> figures = new ArrayList<>();

  Doubts(String text) {
    this.text = text;
  }

  /** Notes a figure that is left over: 每年工业设计赋能新产品100项, by a verb that no list has. */
  void figure(TargetCandidate candidate, Verdict verdict) {
    Measure measure = candidate.quantity().measure();
    boolean counts =
        measure == Measure.SHARE
            || measure == Measure.POINTS
            || measure == Measure.COUNT
            || measure == Measure.PEOPLE;
    if (verdict.not() == NoTarget.NO_VERB && counts) {
      String figure = candidate.quantity().span().of(text);
      figures.add(
          new Warning(
              FIGURE_LEFT,
              "“" + figure + "” may be a target, but no word that the lists have makes it one.",
              candidate.quantity().span()));
    }
  }

  /** The warnings about the figures noted, in the order of the text. */
  List<Warning> figures() {
    return figures;
  }

  /** A warning for each name, where it first stands, that is no known unit's. */
  static List<Warning> units(List<Task> tasks) {
    List<Warning> warnings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Task task : tasks) {
      for (Responsibility responsibility : task.responsibilities()) {
        String name = Brackets.withoutSpace(responsibility.asWritten());
        boolean unknown =
            responsibility.unit() == null
                && responsibility.role() != Role.LEADER
                && !responsibility.collective()
                && !Units.isKnown(name);
        if (unknown && seen.add(name)) {
          warnings.add(
              new Warning(
                  UNKNOWN_UNIT,
                  "No lexicon has the unit “" + name + "”, so its full name is not given.",
                  responsibility.span()));
        }
      }
    }
    return warnings;
  }
}
