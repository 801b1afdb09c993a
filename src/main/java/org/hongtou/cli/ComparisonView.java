package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hongtou.compare.Comparison;
import org.hongtou.compare.PassageChange;
import org.hongtou.compare.TaskChange;
import org.hongtou.compare.TaskPlace;
import org.hongtou.compare.WordChange;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.hongtou.report.ChangeSentences;
import org.hongtou.report.ComparisonPage;
import org.jspecify.annotations.Nullable;

/**
 * Differences for a terminal. Words that changed stand between a few that did not: {@code
 * 完善[-推动-]{+加快+}机制}, which can be told apart without colours and in a pipe.
 */
final class ComparisonView {
  private static final String INDENT = "  ";

  /** How many characters are shown before and behind words that changed. */
  private static final int AROUND = 12;

  private final Comparison comparison;
  private final Notice b;
  private final Messages messages;
  private final ChangeSentences sentences;
  private final MarkedText text;
  private final @Nullable Integer width;
  private final List<String> lines = new ArrayList<>();

  ComparisonView(Comparison comparison, Notice b, Messages messages, Streams streams) {
    this.comparison = comparison;
    this.b = b;
    this.messages = messages;
    this.sentences = new ChangeSentences(messages::text);
    this.text = new MarkedText(streams);
    // in a pipe a sentence stays on one line, where grep finds it
    this.width = streams.outTerminal() ? streams.width() : null;
  }

  List<String> lines() {
    side("A", comparison.a());
    side("B", comparison.b());
    add("", ComparisonPage.summary(comparison, messages::text));
    part(messages.text("diff.notice"), comparison.metadata(), f -> add(INDENT, sentences.of(f)));
    part(messages.text("diff.sections"), comparison.sections(), f -> add(INDENT, sentences.of(f)));
    part(
        messages.text("diff.added", comparison.added().size()),
        comparison.added(),
        task -> named("+ ", task));
    part(
        messages.text("diff.dropped", comparison.dropped().size()),
        comparison.dropped(),
        task -> named("- ", task));
    List<TaskChange> changed =
        comparison.changed().stream()
            .filter(change -> !ChangeSentences.onlyRenumbered(change))
            .toList();
    part(messages.text("diff.changed", changed.size()), changed, this::changed);
    List<TaskChange> renumbered =
        comparison.changed().stream().filter(ChangeSentences::onlyRenumbered).toList();
    part(
        messages.text("diff.renumbered", renumbered.size()),
        renumbered,
        change ->
            add(
                INDENT,
                messages.text(
                    "diff.becomes",
                    String.valueOf(change.a().number()),
                    sentences.name(change.b()))));
    part(messages.text("diff.targets"), comparison.targets(), t -> add(INDENT, sentences.of(t)));
    part(
        messages.text("diff.passages", comparison.passages().size()),
        comparison.passages(),
        this::passage);
    return lines;
  }

  private void passage(PassageChange change) {
    if (change.b() == null) {
      add(INDENT + "- ", change.a() == null ? "" : ChangeSentences.beginning(change.a().text()));
    } else if (change.a() == null) {
      add(INDENT + "+ ", ChangeSentences.beginning(change.b().text()));
    } else {
      for (WordChange words : change.words()) {
        add(INDENT + "~ ", inPlace(words, change.b().span()));
      }
    }
  }

  private void side(String letter, Comparison.Side side) {
    String title = side.title() == null ? messages.text("diff.noTitle") : side.title();
    add(letter + INDENT, side.path() + INDENT + title);
  }

  private <T> void part(String heading, List<T> of, Consumer<T> each) {
    if (!of.isEmpty()) {
      lines.add("");
      lines.add(text.bold(heading));
      of.forEach(each);
    }
  }

  private void named(String sign, TaskPlace task) {
    add(INDENT + sign, sentences.name(task));
  }

  private void changed(TaskChange change) {
    named("~ ", change.b());
    String indent = INDENT.repeat(3);
    for (String sentence : sentences.of(change)) {
      add(indent, sentence);
    }
    for (WordChange words : change.words()) {
      add(
          indent,
          messages.text(
              "diff.labelled",
              messages.text("diff.aspect.reworded"),
              inPlace(words, change.b().span())));
    }
  }

  private String inPlace(WordChange words, Span passage) {
    Span place = words.spanB();
    int from = Math.max(passage.start(), place.start() - AROUND);
    int to = Math.min(passage.end(), place.end() + AROUND);
    return (from > passage.start() ? "…" : "")
        + whole(from, place.start())
        + (words.inA().isEmpty() ? "" : "[-" + oneLine(words.inA()) + "-]")
        + (words.inB().isEmpty() ? "" : "{+" + oneLine(words.inB()) + "+}")
        + whole(place.end(), to)
        + (to < passage.end() ? "…" : "");
  }

  /** A part of the text, without half a character at its ends. */
  private String whole(int from, int to) {
    int start = from < to && Character.isLowSurrogate(b.text().charAt(from)) ? from + 1 : from;
    int end = start < to && Character.isHighSurrogate(b.text().charAt(to - 1)) ? to - 1 : to;
    return oneLine(b.text().substring(start, end));
  }

  private static String oneLine(String passage) {
    return passage.replace('\n', ' ').replace('\t', ' ');
  }

  /** A sentence behind an indent, over as many lines as a terminal needs. */
  private void add(String indent, String sentence) {
    if (width == null) {
      lines.add(indent + sentence);
      return;
    }
    String beside = indent;
    int room = Math.max(NARROWEST, width - DisplayWidth.of(indent));
    for (String line : Table.wrap(sentence, room)) {
      lines.add(beside + line);
      beside = " ".repeat(indent.length());
    }
  }

  private static final int NARROWEST = 20;
}
