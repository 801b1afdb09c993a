package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the targets of a notice (目标): one for each figure that the authority commits itself or
 * others to.
 */
final class TargetExtractor {
  private TargetExtractor() {}

  /**
   * The targets of some passages.
   *
   * @param text the canonical text
   * @param passages where targets may stand
   * @param planYear the year of a yearly plan (2021年工作要点), the deadline of targets that state none;
   *     null for other notices
   * @param norms whether the document lays down rules: its figures are norms, unless it strives for
   *     them
   * @return in the order of the text, with ids {@code g1}, {@code g2} … and no task
   */
  static List<Target> extract(
      String text, List<TargetPassage> passages, @Nullable String planYear, boolean norms) {
    return extract(text, passages, List.of(), planYear, null, norms, (candidate, verdict) -> {});
  }

  /**
   * The same, telling {@code trace} what became of each quantity.
   *
   * @param tabled targets that tables state
   * @param year the year of the notice where its text doesn't date itself; null if unknown
   */
  static List<Target> extract(
      String text,
      List<TargetPassage> passages,
      List<Target> tabled,
      @Nullable String planYear,
      @Nullable Integer year,
      boolean norms,
      BiConsumer<TargetCandidate, Verdict> trace) {
    List<Target> found = new ArrayList<>(tabled);
    Integer written = writtenIn(text, planYear, year);
    boolean articles = norms || Articles.areOfRegulation(text);
    for (TargetPassage passage : passages) {
      boolean regulation = norms && !isAssigned(text, passage);
      TargetContext context = new TargetContext(text, passage, written, regulation, articles);
      if (!context.holdsTargets()) {
        continue;
      }
      TargetDeadline deadline = new TargetDeadline(text, passage, context, planYear, written);
      boolean past = false;
      for (Span span : TargetSentence.spans(text, passage.span())) {
        TargetSentence sentence = new TargetSentence(text, span);
        past = context.isPast(sentence, past);
        if (!past) {
          targets(sentence, context, deadline, found, trace);
        }
        deadline.carry(sentence);
      }
    }
    found.sort(Comparator.comparing(Target::span));
    List<Target> numbered = new ArrayList<>(found.size());
    QuoteExtent quotes = new QuoteExtent(text);
    for (Target target : found) {
      numbered.add(quotes.unique(target).withId("g" + (numbered.size() + 1)));
    }
    return numbered;
  }

  /**
   * Whether a passage says who does it: 新增基站1000座。（牵头考核单位：市工信局） among the annexes of an
   * assessment's rules (考评办法) is work to be done, not a norm.
   */
  private static boolean isAssigned(String text, TargetPassage passage) {
    for (ResponsibilityClause clause : ClauseFinder.in(text, passage.span())) {
      if (!clause.assignments().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The year that a notice was written in; null if nothing says. */
  static @Nullable Integer writtenIn(
      String text, @Nullable String planYear, @Nullable Integer year) {
    Integer written = DocumentYear.of(text);
    if (written == null && planYear != null) {
      written = Integer.valueOf(planYear.substring(0, 4));
    }
    return written == null ? year : written;
  }

  private static void targets(
      TargetSentence sentence,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found,
      BiConsumer<TargetCandidate, Verdict> trace) {
    Verdict previous = null;
    Verdict accepted = null;
    List<TargetIndicator> earlier = new ArrayList<>();
    for (TargetCandidate candidate : candidates(sentence)) {
      Span figure = candidate.quantity().span();
      NoTarget exclusion = TargetExclusion.of(candidate, context);
      boolean goal = context.goals() || deadlines.isAhead(sentence, candidate.clause(), figure);
      Verdict verdict =
          exclusion != null
              ? Verdict.no(exclusion)
              : TargetJudge.judge(candidate, previous, accepted, goal);
      trace.accept(candidate, verdict);
      if (verdict.target()) {
        String dealt = deadlines.dealtOut(sentence, candidate);
        String deadline =
            dealt != null ? dealt : deadlines.of(sentence, candidate.clause(), figure);
        List<TargetIndicator> indicators = TargetIndicator.of(candidate, verdict, earlier);
        earlier.addAll(indicators);
        found.addAll(TargetFields.targets(candidate, verdict, indicators, deadline));
        accepted = verdict;
      }
      previous = verdict;
    }
    TargetCoverage.find(sentence, context, deadlines, found);
    TargetLabelled.find(sentence, deadlines, found);
    TargetQualitative.find(sentence, context, deadlines, found);
  }

  private static List<TargetCandidate> candidates(TargetSentence sentence) {
    List<TargetCandidate> candidates = new ArrayList<>();
    List<Quantity> quantities = sentence.quantities();
    TargetCandidate previous = null;
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Span clause = sentence.clauseAt(quantity.span());
      int start = clause.start();
      if (i > 0 && clause.contains(quantities.get(i - 1).span())) {
        start = quantities.get(i - 1).span().end();
      }
      Quantity next = null;
      int end = clause.end();
      if (i + 1 < quantities.size() && clause.contains(quantities.get(i + 1).span())) {
        next = quantities.get(i + 1);
        end = next.span().start();
      }
      previous =
          new TargetCandidate(
              sentence,
              quantity,
              clause,
              new Span(start, quantity.span().start()),
              new Span(quantity.span().end(), end),
              previous,
              next);
      candidates.add(previous);
    }
    return candidates;
  }
}
