package org.hongtou.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongtou.compare.Aspect;
import org.hongtou.compare.Change;
import org.hongtou.compare.FieldChange;
import org.hongtou.compare.TargetChange;
import org.hongtou.compare.TaskChange;
import org.hongtou.compare.TaskPlace;
import org.hongtou.compare.UnitChange;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** Differences in words, for the page and for the terminal. */
public final class ChangeSentences {
  /** How much of a task without a heading names it, in characters. */
  private static final int NAME_LENGTH = 30;

  /** Numbers that end so need no space behind them: 二、 and (一), but not 1. */
  private static final String CLOSING = "、)）．";

  private final Labels labels;

  public ChangeSentences(Labels labels) {
    this.labels = labels;
  }

  /** A task by its number and heading, else its first words. */
  public String name(TaskPlace task) {
    String number =
        task.number() == null || task.number().isEmpty()
            ? labels.text("diff.noNumber")
            : task.number();
    boolean closed = CLOSING.indexOf(number.charAt(number.length() - 1)) >= 0;
    return number
        + (closed ? "" : " ")
        + (task.title() == null ? beginning(task.text()) : task.title());
  }

  /** The first words of a passage, on one line. */
  public static String beginning(String text) {
    String words = oneLine(text);
    int length = words.codePointCount(0, words.length());
    return length <= NAME_LENGTH
        ? words
        : words.substring(0, words.offsetByCodePoints(0, NAME_LENGTH)) + "…";
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ').strip();
  }

  /** Whether nothing but the number of a task changed, as behind one that was inserted. */
  public static boolean onlyRenumbered(TaskChange change) {
    return change.aspects().equals(List.of(Aspect.RENUMBERED));
  }

  /** In what a task changed. */
  public String aspects(TaskChange change) {
    return change.aspects().stream()
        .map(aspect -> labels.text("diff.aspect." + aspect))
        .collect(Collectors.joining(" · "));
  }

  /** What changed of a task, a sentence each, without the words that changed. */
  public List<String> of(TaskChange change) {
    List<String> sentences = new ArrayList<>();
    if (change.aspects().contains(Aspect.MOVED)) {
      sentences.add(labelled("diff.aspect.moved", moved(change)));
    }
    if (change.aspects().contains(Aspect.RENUMBERED)) {
      sentences.add(
          labelled("diff.aspect.renumbered", becomes(change.a().number(), change.b().number())));
    }
    change.units().forEach(unit -> sentences.add(of(unit)));
    if (change.deadline() != null) {
      sentences.add(of(change.deadline()));
    }
    change.targets().forEach(target -> sentences.add(of(target)));
    return sentences;
  }

  private String labelled(String key, String what) {
    return labels.text("diff.labelled", labels.text(key), what);
  }

  private String moved(TaskChange change) {
    return Objects.equals(change.a().section(), change.b().section())
        ? labels.text("diff.movedWithin")
        : labels.text("diff.movedFrom", section(change.a()), section(change.b()));
  }

  private String section(TaskPlace task) {
    return task.section() == null ? labels.text("diff.top") : task.section();
  }

  /** A field with its value in both. */
  public String of(FieldChange field) {
    return labelled("diff.field." + field.field(), values(field));
  }

  private String values(FieldChange field) {
    return field.field().equals("kind")
        ? becomes(kind(field.inA()), kind(field.inB()))
        : becomes(field.inA(), field.inB());
  }

  private @Nullable String kind(@Nullable String written) {
    for (Target.Kind kind : Target.Kind.values()) {
      if (kind.toString().equals(written)) {
        return labels.text("kind." + kind);
      }
    }
    return written;
  }

  private String becomes(@Nullable String one, @Nullable String other) {
    return labels.text("diff.becomes", orNone(one), orNone(other));
  }

  private String orNone(@Nullable String value) {
    return value == null ? labels.text("diff.none") : oneLine(value);
  }

  private String of(UnitChange unit) {
    return switch (unit.change()) {
      case ADDED -> labels.text("diff.unit.added", unit.unit(), roles(unit.rolesB()));
      case DROPPED -> labels.text("diff.unit.dropped", unit.unit(), roles(unit.rolesA()));
      case CHANGED ->
          labels.text("diff.unit.changed", unit.unit(), roles(unit.rolesA()), roles(unit.rolesB()));
    };
  }

  private String roles(List<Role> roles) {
    return roles.stream()
        .map(role -> labels.text("report.role." + role))
        .collect(Collectors.joining("、"));
  }

  /** A target that was added or dropped, or its fields that changed. */
  public String of(TargetChange target) {
    if (target.change() != Change.CHANGED) {
      TargetChange.Place place = target.a() == null ? target.b() : target.a();
      String text = place == null ? "" : oneLine(place.text());
      return labels.text("diff.target." + target.change(), text);
    }
    String fields =
        target.fields().stream()
            .map(this::of)
            .collect(Collectors.joining(labels.text("diff.separator")));
    String text = target.b() == null ? "" : oneLine(target.b().text());
    return labels.text("diff.target.changed", text, fields);
  }
}
