package org.hongtou.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.evaluate.GoldNotice.GoldCitation;
import org.hongtou.evaluate.Pairing.Pair;
import org.hongtou.model.Citation;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares the documents that a notice cites: by number, or by title where they have none. */
final class CitationComparison {
  private CitationComparison() {}

  /** Compares, counts, and judges every citation; a document that is named twice counts once. */
  static List<Judgement<GoldCitation, Citation>> compare(
      FoldedText text, List<GoldCitation> gold, List<Citation> found, Tally tally) {
    Matching<GoldCitation, Citation> citations =
        Matching.byKey(
            gold,
            found,
            citation -> key(citation.title(), citation.documentNumber()),
            citation -> key(citation.title(), citation.documentNumber()),
            (g, p) -> title(g.title()).equals(title(p.title())) ? 1 : 0);
    tally.add(Measure.CITATIONS, citations.score());
    List<Judgement<GoldCitation, Citation>> judgements = new ArrayList<>();
    for (Pair<GoldCitation, Citation> pair : citations.pairs()) {
      GoldCitation wanted = pair.gold();
      Citation citation = pair.found();
      judgements.add(
          new Judgement<>(
              wanted,
              citation,
              null,
              citation.span(),
              List.of(
                  FieldJudgement.words(Field.TITLE, wanted.title(), citation.title()),
                  FieldJudgement.words(
                      Field.DOCUMENT_NUMBER, wanted.documentNumber(), citation.documentNumber()))));
    }
    for (GoldCitation missed : citations.missed()) {
      Span place = text.writtenOrNull(text.find(missed.title(), text.all()));
      judgements.add(new Judgement<>(missed, null, null, place, List.of()));
    }
    for (Citation extra : citations.extra()) {
      judgements.add(new Judgement<>(null, extra, null, extra.span(), List.of()));
    }
    return judgements;
  }

  private static String key(String title, @Nullable String number) {
    String folded = FoldedText.fold(number);
    return folded.isEmpty() ? title(title) : folded;
  }

  private static String title(String title) {
    return FoldedText.fold(title).replaceAll("^[<>]+|[<>]+$", "");
  }
}
