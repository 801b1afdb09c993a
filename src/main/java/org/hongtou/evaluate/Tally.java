package org.hongtou.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What was counted in a notice, or in several together. */
public final class Tally {
  private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);
  private final Map<MetadataField, Share> metadata = new EnumMap<>(MetadataField.class);
  private final Map<Field, Share> taskFields = new EnumMap<>(Field.class);
  private final Map<Field, Share> targetFields = new EnumMap<>(Field.class);
  private Share statedDeadlines = Share.NONE;

  Tally() {}

  void add(Measure measure, Score score) {
    scores.merge(measure, score, Score::plus);
  }

  void add(MetadataField field, boolean right) {
    metadata.merge(field, Share.of(right), Share::plus);
  }

  void addTaskField(FieldJudgement field) {
    taskFields.merge(field.field(), Share.of(field.right()), Share::plus);
  }

  void addTargetField(FieldJudgement field) {
    targetFields.merge(field.field(), Share.of(field.right()), Share::plus);
  }

  void addStatedDeadline(boolean right) {
    statedDeadlines = statedDeadlines.plus(Share.of(right));
  }

  void add(Tally other) {
    other.scores.forEach((measure, score) -> scores.merge(measure, score, Score::plus));
    other.metadata.forEach((field, share) -> metadata.merge(field, share, Share::plus));
    other.taskFields.forEach((field, share) -> taskFields.merge(field, share, Share::plus));
    other.targetFields.forEach((field, share) -> targetFields.merge(field, share, Share::plus));
    statedDeadlines = statedDeadlines.plus(other.statedDeadlines);
  }

  /** The score of a measure; of nothing if it was not counted. */
  public Score score(Measure measure) {
    return scores.getOrDefault(measure, Score.NONE);
  }

  /** The metadata fields that were annotated. */
  public Map<MetadataField, Share> metadata() {
    return Collections.unmodifiableMap(metadata);
  }

  /** Right metadata fields, of those that {@linkplain MetadataField#counted() count}. */
  public Share metadataTogether() {
    return metadata.entrySet().stream()
        .filter(entry -> entry.getKey().counted())
        .map(Map.Entry::getValue)
        .reduce(Share.NONE, Share::plus);
  }

  /** Fields of the tasks that were found. */
  public Map<Field, Share> taskFields() {
    return Collections.unmodifiableMap(taskFields);
  }

  /** Fields of the targets that were found with the right value. */
  public Map<Field, Share> targetFields() {
    return Collections.unmodifiableMap(targetFields);
  }

  /** Right deadlines, of the tasks that were found and that the annotation gives a deadline. */
  public Share statedDeadlines() {
    return statedDeadlines;
  }
}
