package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.evaluate.GoldNotice.GoldCitation;
import org.hongtou.evaluate.GoldNotice.GoldList;
import org.hongtou.evaluate.GoldNotice.GoldTarget;
import org.hongtou.evaluate.GoldNotice.GoldTask;
import org.hongtou.evaluate.GoldNotice.GoldUnit;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A notice's records as an annotation, to be corrected by hand. Uncorrected it agrees with the
 * records in everything.
 */
public final class GoldDraft {
  /**
   * A person recognises a place by so many characters; more are given where they are not enough.
   */
  private static final int USUAL_QUOTE = 14;

  private final FoldedText text;
  private final Map<String, String> numberOfTask;

  private GoldDraft(Notice notice) {
    this.text = FoldedText.of(notice.text());
    this.numberOfTask = NoticeEvaluation.numbers(notice.tasks());
  }

  /** Drafts the annotation of a notice. Qualitative targets are left out: they are not measured. */
  public static GoldNotice of(Notice notice) {
    GoldDraft draft = new GoldDraft(notice);
    return new GoldNotice(
        meta(notice.metadata()),
        notice.tasks().stream().map(draft::task).toList(),
        notice.targets().stream()
            .filter(target -> target.value() != null)
            .filter(target -> target.kind() != Target.Kind.QUALITATIVE)
            .map(draft::target)
            .toList(),
        notice.citations().stream()
            .map(citation -> new GoldCitation(citation.title(), citation.documentNumber()))
            .toList(),
        notice.lists().stream()
            .map(list -> new GoldList(list.title(), list.declaredCount(), list.items()))
            .toList());
  }

  private static Map<MetadataField, List<String>> meta(Metadata metadata) {
    Map<MetadataField, List<String>> meta = new EnumMap<>(MetadataField.class);
    for (MetadataField field : MetadataField.values()) {
      meta.put(field, field.of(metadata));
    }
    return meta;
  }

  private GoldTask task(Task task) {
    String words = task.text().strip();
    Span place = text.place(words);
    int start = USUAL_QUOTE;
    int end = USUAL_QUOTE;
    // Both ends must be alone in the text, or the task whole: then nothing else can be meant. They
    // grow in few steps: a text may consist of the same words over and over.
    while (start < words.length() && !text.hasOnce(head(words, start))) {
      start *= 2;
    }
    while (end < words.length() && !isEnd(tail(words, end), head(words, start), place)) {
      end *= 2;
    }
    return new GoldTask(
        task.number(),
        task.title(),
        head(words, start),
        tail(words, end),
        units(task.responsibilities()),
        task.deadline());
  }

  private boolean isEnd(String end, String start, @Nullable Span place) {
    return text.hasOnce(end) && place != null && place.equals(text.locate(start, end));
  }

  private static String head(String words, int length) {
    int end = Math.min(length, words.length());
    return words.substring(0, safe(words, end));
  }

  private static String tail(String words, int length) {
    return words.substring(safe(words, Math.max(0, words.length() - length)));
  }

  /** No cut through a surrogate pair. */
  private static int safe(String words, int at) {
    return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at))
        ? at - 1
        : at;
  }

  private static List<GoldUnit> units(List<Responsibility> responsibilities) {
    List<GoldUnit> units = new ArrayList<>();
    for (Responsibility part : responsibilities) {
      units.add(new GoldUnit(part.asWritten(), part.role(), part.inherited()));
    }
    return units;
  }

  private GoldTarget target(Target target) {
    return new GoldTarget(
        target.text(),
        target.indicator(),
        target.scope(),
        Objects.requireNonNullElse(target.op(), Target.Op.EQUAL),
        Objects.requireNonNull(target.value()),
        target.valueMax(),
        target.unit(),
        target.deadline(),
        target.kind(),
        target.baseline(),
        target.task() == null ? null : numberOfTask.get(target.task()));
  }
}
