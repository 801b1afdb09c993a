package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.evaluate.GoldNotice.GoldList;
import org.hongtou.evaluate.Pairing.Pair;
import org.hongtou.model.NameList;
import org.hongtou.model.Span;

/** Compares lists of names, by title. */
final class ListComparison {
  private ListComparison() {}

  /** Compares, counts, and judges every list. */
  static List<Judgement<GoldList, NameList>> compare(
      FoldedText text, List<GoldList> gold, List<NameList> found, Tally tally) {
    Pairing<GoldList, NameList> lists =
        new Pairing<>(
            gold,
            found,
            (g, p) -> FoldedText.fold(g.title()).equals(FoldedText.fold(p.title())) ? 1 : 0,
            1);
    List<Judgement<GoldList, NameList>> judgements = new ArrayList<>();
    int right = 0;
    for (Pair<GoldList, NameList> pair : lists.pairs()) {
      GoldList wanted = pair.gold();
      NameList list = pair.found();
      Judgement<GoldList, NameList> judgement =
          new Judgement<>(
              wanted,
              list,
              null,
              list.span(),
              List.of(
                  FieldJudgement.value(
                      Field.DECLARED_COUNT, wanted.declaredCount(), list.declaredCount()),
                  FieldJudgement.words(
                      Field.ITEMS,
                      String.join("、", wanted.items()),
                      String.join("、", list.items()))));
      judgements.add(judgement);
      right += judgement.verdict() == Verdict.RIGHT ? 1 : 0;
    }
    for (GoldList missed : lists.missed()) {
      Span place = text.writtenOrNull(text.find(missed.title(), text.all()));
      judgements.add(new Judgement<>(missed, null, null, place, List.of()));
    }
    for (NameList extra : lists.extra()) {
      judgements.add(new Judgement<>(null, extra, null, extra.span(), List.of()));
    }
    tally.add(Measure.LISTS, new Score(right, gold.size(), found.size()));
    return judgements;
  }
}
