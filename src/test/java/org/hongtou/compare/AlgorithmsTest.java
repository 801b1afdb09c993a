package org.hongtou.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hongtou.compare.Algorithms.Fit;
import org.hongtou.compare.Algorithms.Replaced;
import org.junit.jupiter.api.Test;

class AlgorithmsTest {
  @Test
  void noOtherPairsFitBetterInAll() throws IOException {
    Algorithms algorithms = Algorithms.load();
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int countA = 1 + random.nextInt(5);
      int countB = 1 + random.nextInt(5);
      List<Fit> fits = new ArrayList<>();
      for (int i = 0; i < countA; i++) {
        for (int j = 0; j < countB; j++) {
          if (random.nextInt(3) > 0) {
            fits.add(new Fit(i, j, (1 + random.nextInt(100)) / 100.0));
          }
        }
      }

      List<Fit> best = algorithms.bestPairs(countA, countB, fits);

      assertEquals(best.size(), best.stream().map(Fit::a).distinct().count());
      assertEquals(best.size(), best.stream().map(Fit::b).distinct().count());
      double sum = best.stream().mapToDouble(Fit::weight).sum();
      assertEquals(bestSum(0, countA, 0, fits), sum, 1e-6);
    }
  }

  private static double bestSum(int a, int countA, int takenOfB, List<Fit> fits) {
    if (a == countA) {
      return 0;
    }
    double best = bestSum(a + 1, countA, takenOfB, fits);
    for (Fit fit : fits) {
      if (fit.a() == a && (takenOfB >> fit.b() & 1) == 0) {
        double with = fit.weight() + bestSum(a + 1, countA, takenOfB | 1 << fit.b(), fits);
        best = Math.max(best, with);
      }
    }
    return best;
  }

  @Test
  void whatWasReplacedMakesTheOneListTheOther() throws IOException {
    Algorithms algorithms = Algorithms.load();
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<String> a = words(random);
      List<String> b = words(random);
      List<String> made = new ArrayList<>();
      int at = 0;
      for (Replaced each : algorithms.differences(a, b)) {
        made.addAll(a.subList(at, each.fromA()));
        made.addAll(b.subList(each.fromB(), each.toB()));
        at = each.toA();
      }
      made.addAll(a.subList(at, a.size()));

      assertEquals(b, made);
    }
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      words.add(String.valueOf((char) ('甲' + random.nextInt(4))));
    }
    return words;
  }
}
