package org.hongtou.compare;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Notice;

/** What changed of the text outside tasks, beside what other changes tell of already. */
final class PassageChanges {
  /** How alike two lines must be to be one that was reworded. */
  private static final double LEAST = 0.4;

  private PassageChanges() {}

  /** What other changes tell of a passage's words. */
  @FunctionalInterface
  interface Telling {
    Explained of(Passage passage, Explained.Side side);
  }

  /** The lines that changed or were dropped in the order of the first notice, then those added. */
  static List<PassageChange> of(Notice a, Notice b, Telling telling, Algorithms algorithms) {
    List<Passage> linesA = Passage.outsideTasks(a);
    List<Passage> linesB = Passage.outsideTasks(b);
    int[] partner = Alignment.of(items(linesA), items(linesB), LEAST, algorithms);
    boolean[] met = new boolean[linesB.size()];
    List<PassageChange> changes = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      Passage one = linesA.get(i);
      Explained toldA = telling.of(one, Explained.Side.A);
      if (partner[i] >= 0) {
        met[partner[i]] = true;
        Passage other = linesB.get(partner[i]);
        Explained toldB = telling.of(other, Explained.Side.B);
        List<WordChange> words = WordChanges.of(one, other, toldA, toldB, algorithms);
        if (!words.isEmpty()) {
          changes.add(
              new PassageChange(
                  Change.CHANGED,
                  PassageChange.Place.of(one),
                  PassageChange.Place.of(other),
                  words));
        }
      } else if (!toldA.explainsAll()) {
        changes.add(
            new PassageChange(Change.DROPPED, PassageChange.Place.of(one), null, List.of()));
      }
    }
    for (int j = 0; j < met.length; j++) {
      Passage other = linesB.get(j);
      if (!met[j] && !telling.of(other, Explained.Side.B).explainsAll()) {
        changes.add(
            new PassageChange(Change.ADDED, null, PassageChange.Place.of(other), List.of()));
      }
    }
    return changes;
  }

  private static List<Alignment.Item> items(List<Passage> lines) {
    List<Alignment.Item> items = new ArrayList<>();
    for (Passage line : lines) {
      String folded = Folded.fold(line.text());
      items.add(new Alignment.Item(folded, List.of(), "", 0, Profile.of(folded)));
    }
    return items;
  }
}
