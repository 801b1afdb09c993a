package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.hongtou.extract.TargetJudge.Verdict;
import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.BoundedSearch;
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
    NoticeYears years = new NoticeYears(planYear, null, false);
    return extract(text, passages, List.of(), years, norms, (candidate, verdict) -> {});
  }

  /**
   * The same, telling {@code trace} what became of each quantity.
   *
   * @param tabled targets that tables state
   * @param years those of the notice; its text may date itself
   */
  static List<Target> extract(
      String text,
      List<TargetPassage> passages,
      List<Target> tabled,
      NoticeYears years,
      boolean norms,
      BiConsumer<TargetCandidate, Verdict> trace) {
    List<Target> found = new ArrayList<>(tabled);
    Integer written = writtenIn(text, years);
    boolean articles = norms || Articles.areOfRegulation(text);
    for (TargetPassage passage : passages) {
      boolean regulation = norms && !passage.assigned() && !isAssigned(text, passage);
      TargetContext context = new TargetContext(text, passage, written, regulation, articles);
      if (!context.holdsTargets()) {
        continue;
      }
      TargetDeadline deadline = new TargetDeadline(text, passage, context, years, written);
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
  static @Nullable Integer writtenIn(String text, NoticeYears years) {
    Integer written = DocumentYear.of(text);
    String plan = years.plan();
    if (written == null && plan != null) {
      written = Integer.valueOf(plan.substring(0, 4));
    }
    return written == null ? years.year() : written;
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

  /**
   * Where the words behind a figure end before the next one: 设立1个储备点、组建1支队伍 has a verb of the
   * second figure between the two.
   */
  private static int nameEnd(String text, Quantity quantity, Quantity next) {
    int from = quantity.span().end();
    int to = next.span().start();
    int joint = BoundedSearch.lastOf('、', '、', text, from, to - 1);
    if (joint > from) {
      Hit verb = TargetWords.MAKE.startingAt(text, joint + 1, to);
      return verb != null && verb.end() == to ? joint : to;
    }
    return to;
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
        int joint = nameEnd(sentence.text(), quantities.get(i - 1), quantity);
        start = joint < quantity.span().start() ? joint : start;
      }
      Quantity next = null;
      int end = clause.end();
      if (i + 1 < quantities.size() && clause.contains(quantities.get(i + 1).span())) {
        next = quantities.get(i + 1);
        end = nameEnd(sentence.text(), quantity, next);
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
