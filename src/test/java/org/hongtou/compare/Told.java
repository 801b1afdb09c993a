package org.hongtou.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as short sentences, to be held against the edits that were made. */
final class Told {
  private Told() {}

  /** All differences, sorted. */
  static List<String> of(Comparison comparison) {
    List<String> told = new ArrayList<>();
    comparison.metadata().forEach(field -> told.add(sentence("notice", field)));
    comparison.sections().forEach(field -> told.add(sentence("section", field)));
    comparison.added().forEach(task -> told.add("added " + task.number()));
    comparison.dropped().forEach(task -> told.add("dropped " + task.number()));
    for (TaskChange change : comparison.changed()) {
      add(change, told);
    }
    comparison.targets().forEach(target -> told.add("outside: " + sentence(target)));
    for (PassageChange passage : comparison.passages()) {
      told.add(
          "passage "
              + passage.change()
              + " "
              + (passage.change() == Change.CHANGED ? words(passage.words()) : text(passage)));
    }
    return List.copyOf(new TreeSet<>(told));
  }

  private static String words(List<WordChange> changes) {
    return changes.stream()
        .map(words -> words.inA() + "→" + words.inB())
        .collect(Collectors.joining("; "));
  }

  private static String text(PassageChange passage) {
    PassageChange.Place place = passage.a() == null ? passage.b() : passage.a();
    return place == null ? "" : place.text();
  }

  private static void add(TaskChange change, List<String> told) {
    String name = change.b().number() + ": ";
    for (Aspect aspect : change.aspects()) {
      switch (aspect) {
        case MOVED -> told.add(name + "moved from " + change.a().number());
        case RENUMBERED -> told.add(name + "renumbered from " + change.a().number());
        case REWORDED -> told.add(name + "reworded " + words(change.words()));
        case UNITS ->
            change
                .units()
                .forEach(
                    unit ->
                        told.add(
                            name
                                + unit.unit()
                                + " "
                                + unit.change()
                                + " "
                                + unit.rolesA()
                                + "→"
                                + unit.rolesB()));
        case DEADLINE -> {
          FieldChange deadline = change.deadline();
          told.add(name + (deadline == null ? "no deadline" : sentence("", deadline).strip()));
        }
        case TARGETS ->
            change.targets().forEach(target -> told.add(name + "target " + sentence(target)));
      }
    }
  }

  private static String sentence(TargetChange target) {
    if (target.change() != Change.CHANGED) {
      return target.change() + " " + text(target.a()) + text(target.b());
    }
    return target.fields().stream()
        .map(field -> sentence("", field).strip())
        .collect(Collectors.joining("; "));
  }

  private static String text(TargetChange.@Nullable Place place) {
    return place == null ? "" : place.text();
  }

  private static String sentence(String of, FieldChange field) {
    return of + " " + field.field() + " " + field.inA() + "→" + field.inB();
  }
}
