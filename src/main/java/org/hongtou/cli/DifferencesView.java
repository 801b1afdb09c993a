package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.evaluate.Difference;
import org.hongtou.evaluate.FieldJudgement;
import org.hongtou.evaluate.Quote;
import org.jspecify.annotations.Nullable;

/** Differences between records and annotations for a terminal: each in its sentence. */
final class DifferencesView {
  private static final String NOTHING = "—";

  private final Messages messages;
  private final MarkedText text;

  DifferencesView(Messages messages, Streams streams) {
    this.messages = messages;
    this.text = new MarkedText(streams);
  }

  /** The first of them, and how many there are. */
  List<String> lines(List<Difference> differences, int most) {
    if (differences.isEmpty()) {
      return List.of(messages.text("evaluate.noDifference"));
    }
    List<String> lines = new ArrayList<>();
    int shown = Math.min(most, differences.size());
    for (int i = 0; i < shown; i++) {
      addLines(lines, i + 1 + ". ", differences.get(i));
      lines.add("");
    }
    lines.add(
        shown == differences.size()
            ? messages.text("evaluate.allDifferences", shown)
            : messages.text("evaluate.someDifferences", shown, differences.size()));
    return lines;
  }

  private void addLines(List<String> lines, String label, Difference difference) {
    String indent = " ".repeat(label.length());
    String record =
        Objects.requireNonNullElse(
            difference.gold(), Objects.requireNonNullElse(difference.found(), NOTHING));
    String verdict =
        messages.text(
            "verdict." + difference.verdict(), messages.text("what." + difference.what()), record);
    lines.add(
        label
            + Stream.of(text.bold(difference.doc()), difference.number(), verdict)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
    Quote quote = difference.quote();
    if (quote != null) {
      lines.addAll(text.lines(indent, quote.text(), List.of(quote.mark())));
    }
    for (FieldJudgement field : difference.fields()) {
      lines.add(indent + beside("field." + field.field(), field.gold(), field.found()));
    }
    if (difference.fields().isEmpty() && difference.gold() != null && difference.found() != null) {
      lines.add(
          indent + beside("what." + difference.what(), difference.gold(), difference.found()));
    }
  }

  private String beside(String name, @Nullable String gold, @Nullable String found) {
    return messages.text(
        "evaluate.beside",
        messages.text(name),
        Objects.requireNonNullElse(gold, NOTHING),
        Objects.requireNonNullElse(found, NOTHING));
  }
}
