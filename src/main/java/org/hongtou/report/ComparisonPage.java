package org.hongtou.report;

import java.util.List;
import java.util.Objects;
import org.hongtou.compare.Comparison;
import org.hongtou.compare.FieldChange;
import org.hongtou.compare.PassageChange;
import org.hongtou.compare.TaskChange;
import org.hongtou.compare.TaskPlace;
import org.hongtou.compare.WordChange;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** Two notices compared, as a page: what was added and dropped, and the words that changed. */
public final class ComparisonPage {
  private final Comparison comparison;
  private final Notice b;
  private final Labels labels;
  private final ChangeSentences sentences;
  private final Html html;

  private ComparisonPage(Comparison comparison, Notice b, Labels labels, Html html) {
    this.comparison = comparison;
    this.b = b;
    this.labels = labels;
    this.sentences = new ChangeSentences(labels);
    this.html = html;
  }

  /**
   * The page; the same comparison and labels always give the same characters.
   *
   * @param b the second of the two notices, whose words are shown with what changed in them
   */
  public static String of(Comparison comparison, Notice b, Labels labels) {
    String title =
        labels.text("diff.title", name(comparison.a(), labels), name(comparison.b(), labels));
    return Page.of(title, labels, html -> new ComparisonPage(comparison, b, labels, html).write());
  }

  private static String name(Comparison.Side side, Labels labels) {
    String title = Objects.requireNonNullElse(side.title(), labels.text("diff.noTitle"));
    return side.documentNumber() == null ? title : side.documentNumber() + " " + title;
  }

  private void write() {
    html.open("main", "class", "pane diff").line();
    html.open("header").element("h1", labels.text("diff.heading")).line().open("dl");
    side("A", comparison.a());
    side("B", comparison.b());
    html.close().line();
    html.element("p", summary(comparison, labels)).close().line();
    fields("diff.notice", comparison.metadata());
    fields("diff.sections", comparison.sections());
    places("diff.added", "ins", comparison.added());
    places("diff.dropped", "del", comparison.dropped());
    changed();
    renumbered();
    if (!comparison.targets().isEmpty()) {
      begin(labels.text("diff.targets"));
      html.open("ul").line();
      comparison.targets().forEach(target -> html.element("li", sentences.of(target)).line());
      html.close().close().line();
    }
    passages();
    html.close().line();
  }

  /** How many tasks of each sort, in a sentence. */
  public static String summary(Comparison comparison, Labels labels) {
    long renumbered = comparison.changed().stream().filter(ChangeSentences::onlyRenumbered).count();
    return comparison.differs()
        ? labels.text(
            "diff.counts",
            comparison.added().size(),
            comparison.dropped().size(),
            comparison.changed().size() - renumbered,
            renumbered,
            comparison.unchanged())
        : labels.text("diff.same", comparison.unchanged());
  }

  private void side(String letter, Comparison.Side side) {
    html.element("dt", letter).open("dd");
    html.element("strong", name(side, labels), "lang", "zh-Hans").empty("br").text(side.path());
    html.close().line();
  }

  private void begin(String heading) {
    html.open("section").element("h2", heading).line();
  }

  private void fields(String heading, List<FieldChange> fields) {
    if (!fields.isEmpty()) {
      begin(labels.text(heading));
      html.open("ul").line();
      for (FieldChange field : fields) {
        html.element("li", sentences.of(field)).line();
      }
      html.close().close().line();
    }
  }

  private void places(String heading, String element, List<TaskPlace> tasks) {
    if (!tasks.isEmpty()) {
      begin(labels.text(heading, tasks.size()));
      for (TaskPlace task : tasks) {
        html.open("article").element("h3", sentences.name(task)).open("p", "lang", "zh-Hans");
        html.element(element, task.text()).close().close().line();
      }
      html.close().line();
    }
  }

  private void changed() {
    List<TaskChange> changes =
        comparison.changed().stream()
            .filter(change -> !ChangeSentences.onlyRenumbered(change))
            .toList();
    if (changes.isEmpty()) {
      return;
    }
    begin(labels.text("diff.changed", changes.size()));
    for (TaskChange change : changes) {
      html.open("article").open("h3").text(sentences.name(change.b()));
      html.element("span", sentences.aspects(change), "class", "aspects").close().line();
      List<String> said = sentences.of(change);
      if (!said.isEmpty()) {
        html.open("ul").line();
        said.forEach(sentence -> html.element("li", sentence).line());
        html.close().line();
      }
      if (!change.words().isEmpty()) {
        words(change.b().span(), change.words());
      }
      html.close().line();
    }
    html.close().line();
  }

  /** A passage as the second notice has it, with the words of the first that are gone. */
  private void words(Span passage, List<WordChange> changes) {
    html.open("p", "lang", "zh-Hans");
    int at = passage.start();
    for (WordChange words : changes) {
      html.text(b.text(), at, words.spanB().start());
      if (!words.inA().isEmpty()) {
        html.element("del", words.inA());
      }
      if (!words.inB().isEmpty()) {
        html.element("ins", words.inB());
      }
      at = words.spanB().end();
    }
    html.text(b.text(), at, passage.end()).close().line();
  }

  private void passages() {
    if (comparison.passages().isEmpty()) {
      return;
    }
    begin(labels.text("diff.passages", comparison.passages().size()));
    for (PassageChange change : comparison.passages()) {
      html.open("article");
      if (change.b() == null) {
        whole("del", change.a());
      } else if (change.a() == null) {
        whole("ins", change.b());
      } else {
        words(change.b().span(), change.words());
      }
      html.close().line();
    }
    html.close().line();
  }

  private void whole(String element, PassageChange.@Nullable Place passage) {
    if (passage != null) {
      html.open("p", "lang", "zh-Hans").element(element, passage.text()).close();
    }
  }

  private void renumbered() {
    List<TaskChange> changes =
        comparison.changed().stream().filter(ChangeSentences::onlyRenumbered).toList();
    if (!changes.isEmpty()) {
      begin(labels.text("diff.renumbered", changes.size()));
      html.open("ul").line();
      for (TaskChange change : changes) {
        html.element(
                "li",
                labels.text("diff.becomes", sentences.name(change.a()), sentences.name(change.b())))
            .line();
      }
      html.close().close().line();
    }
  }
}
