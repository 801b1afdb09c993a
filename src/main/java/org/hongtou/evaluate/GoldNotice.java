package org.hongtou.evaluate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Role;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds in a notice: the annotation that records are measured against. Places
 * are given by quotes, not by offsets, so that a person can write them.
 *
 * @param meta what the notice says about itself; a field that the annotator left out is not
 *     measured, one without values says that the notice does not say
 * @param tasks in any order
 * @param targets those with a figure, in any order
 * @param citations each document once
 * @param lists null where the annotator left them out: they are not measured then
 */
public record GoldNotice(
    Map<MetadataField, List<String>> meta,
    List<GoldTask> tasks,
    List<GoldTarget> targets,
    List<GoldCitation> citations,
    @Nullable List<GoldList> lists) {
  public GoldNotice {
    Map<MetadataField, List<String>> inOrder = new EnumMap<>(MetadataField.class);
    inOrder.putAll(meta);
    meta = Collections.unmodifiableMap(inOrder);
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
    citations = List.copyOf(citations);
    lists = lists == null ? null : List.copyOf(lists);
  }

  /**
   * A block of text that orders work.
   *
   * @param number the labels from the top, such as {@code 二、(一)1.}
   * @param title the item's heading; null for running text only
   * @param start its first characters, without its number
   * @param end its last characters
   * @param deadline ISO 8601 in the precision of the text; null if the notice does not say
   */
  public record GoldTask(
      @Nullable String number,
      @Nullable String title,
      String start,
      String end,
      List<GoldUnit> responsibilities,
      @Nullable String deadline) {
    public GoldTask {
      start = given(start, "start");
      end = given(end, "end");
      responsibilities = orNone(responsibilities);
    }
  }

  /**
   * A unit's part in a task.
   *
   * @param unit its name as the notice writes it
   * @param inherited whether it is written for a group of tasks; not measured
   */
  public record GoldUnit(String unit, Role role, boolean inherited) {
    public GoldUnit {
      unit = given(unit, "unit");
      role = given(role, "role");
    }
  }

  /**
   * One figure to be reached.
   *
   * @param quote the clause
   * @param value the figure with magnitudes expanded
   * @param task number of the task that it stands in; not measured
   */
  public record GoldTarget(
      String quote,
      @Nullable String indicator,
      @Nullable String scope,
      Target.Op op,
      BigDecimal value,
      @Nullable BigDecimal valueMax,
      @Nullable String unit,
      @Nullable String deadline,
      Target.Kind kind,
      @Nullable String baseline,
      @Nullable String task) {
    public GoldTarget {
      quote = given(quote, "quote");
      op = given(op, "op");
      value = given(value, "value");
      kind = given(kind, "kind");
    }
  }

  /** A document that the notice cites in 《》. */
  public record GoldCitation(String title, @Nullable String documentNumber) {
    public GoldCitation {
      title = given(title, "title");
    }
  }

  /** A list that declares so many things and names them. */
  public record GoldList(String title, int declaredCount, List<String> items) {
    public GoldList {
      title = given(title, "title");
      items = orNone(items);
    }
  }

  /** Annotations come from hands: what was forgotten is named. */
  private static <T> T given(@Nullable T value, String field) {
    if (value == null || (value instanceof String words && words.isBlank())) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
