package org.hongtou.compare;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.compare.Algorithms.Replaced;
import org.hongtou.model.Span;

/** Which words of a passage became others. */
final class WordChanges {
  /** Of longer passages (4,000 words each) only what lies between the first and last difference. */
  private static final long MOST_PAIRS = 16_000_000;

  private final Folded a;
  private final Folded b;
  private final Passage one;
  private final Passage other;

  private WordChanges(Passage one, Passage other) {
    this.one = one;
    this.other = other;
    this.a = Folded.of(one.text());
    this.b = Folded.of(other.text());
  }

  /**
   * Finds them.
   *
   * @param toldA what other changes tell of the first passage's words
   * @param toldB the same of the second's
   * @return in order; none where the words are the same but for width, spaces and punctuation
   */
  static List<WordChange> of(
      Passage one, Passage other, Explained toldA, Explained toldB, Algorithms algorithms) {
    WordChanges changes = new WordChanges(one, other);
    return changes.a.text().equals(changes.b.text())
        ? List.of()
        : changes.find(toldA, toldB, algorithms);
  }

  private List<WordChange> find(Explained toldA, Explained toldB, Algorithms algorithms) {
    PassageWords wordsA = PassageWords.of(one, a);
    PassageWords wordsB = PassageWords.of(other, b);
    List<WordChange> changes = new ArrayList<>();
    for (Replaced each : differences(wordsA.words(), wordsB.words(), algorithms)) {
      int slide = 0;
      if (each.fromA() == each.toA()) {
        slide = wordsB.slide(each.fromB(), each.toB());
      } else if (each.fromB() == each.toB()) {
        slide = wordsA.slide(each.fromA(), each.toA());
      }
      int fromA = wordsA.start(each.fromA() + slide);
      int toA = wordsA.start(each.toA() + slide);
      int fromB = wordsB.start(each.fromB() + slide);
      int toB = wordsB.start(each.toB() + slide);
      if (!isTold(fromA, toA, fromB, toB, toldA, toldB)) {
        changes.add(change(fromA, toA, fromB, toB));
      }
    }
    return changes;
  }

  /**
   * Where several answers are equally short, the algorithm's depends on which list is the first; so
   * it is always asked with the same one first.
   */
  private List<Replaced> differences(List<String> wordsA, List<String> wordsB, Algorithms with) {
    if ((long) wordsA.size() * wordsB.size() > MOST_PAIRS) {
      return List.of(allBetween(wordsA, wordsB));
    }
    return a.text().compareTo(b.text()) <= 0
        ? with.differences(wordsA, wordsB)
        : with.differences(wordsB, wordsA).stream()
            .map(each -> new Replaced(each.fromB(), each.toB(), each.fromA(), each.toA()))
            .toList();
  }

  /** What lies between the words that are the same at the beginning and at the end. */
  private static Replaced allBetween(List<String> wordsA, List<String> wordsB) {
    int shorter = Math.min(wordsA.size(), wordsB.size());
    int from = 0;
    while (from < shorter && wordsA.get(from).equals(wordsB.get(from))) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && wordsA.get(wordsA.size() - same - 1).equals(wordsB.get(wordsB.size() - same - 1))) {
      same++;
    }
    return new Replaced(from, wordsA.size() - same, from, wordsB.size() - same);
  }

  /** Only the characters that differ must be told elsewhere, not all of the words around them. */
  private boolean isTold(int fromA, int toA, int fromB, int toB, Explained toldA, Explained toldB) {
    int same = 0;
    while (fromA + same < toA
        && fromB + same < toB
        && a.text().charAt(fromA + same) == b.text().charAt(fromB + same)) {
      same++;
    }
    int sameAtEnd = 0;
    while (toA - sameAtEnd > fromA + same
        && toB - sameAtEnd > fromB + same
        && a.text().charAt(toA - sameAtEnd - 1) == b.text().charAt(toB - sameAtEnd - 1)) {
      sameAtEnd++;
    }
    boolean narrow =
        toldA.explains(a, fromA + same, toA - sameAtEnd)
            && toldB.explains(b, fromB + same, toB - sameAtEnd);
    // 配合单位 → 牵头单位: what differs is no word any more
    return narrow || (toldA.explains(a, fromA, toA) && toldB.explains(b, fromB, toB));
  }

  private WordChange change(int fromA, int toA, int fromB, int toB) {
    Span localA = a.written(fromA, toA);
    Span localB = b.written(fromB, toB);
    return new WordChange(
        localA.of(one.text()),
        localB.of(other.text()),
        moved(localA, one.span().start()),
        moved(localB, other.span().start()));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
