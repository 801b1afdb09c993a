package org.hongtou.compare.algorithms;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.compare.Algorithms;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The algorithms of JGraphT and java-diff-utils. */
public final class LibraryAlgorithms implements Algorithms {
  /** Weights are rounded to so many parts: sums of whole numbers are exact in any order. */
  private static final double PARTS = 1e6;

  /**
   * Things times fits, up to which the best pairs are found within seconds; beyond, the heaviest
   * fits are taken first, which is nearly as good and takes no time.
   */
  private static final long MOST_WORK = 200_000_000;

  @Override
  public List<Fit> bestPairs(int countA, int countB, List<Fit> fits) {
    List<Fit> best = new ArrayList<>();
    for (List<Fit> together : parts(countA, countB, fits)) {
      best.addAll(together.size() == 1 ? together : pairsOf(countA, together));
    }
    best.sort(Comparator.comparingInt(Fit::a));
    return best;
  }

  /** Things without a fit to each other can be paired apart, which takes much less time. */
  private static Iterable<List<Fit>> parts(int countA, int countB, List<Fit> fits) {
    int[] parent = new int[countA + countB];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (Fit fit : fits) {
      parent[root(parent, fit.a())] = root(parent, countA + fit.b());
    }
    Map<Integer, List<Fit>> parts = new HashMap<>();
    List<List<Fit>> inOrder = new ArrayList<>();
    for (Fit fit : fits) {
      parts
          .computeIfAbsent(
              root(parent, fit.a()),
              root -> {
                List<Fit> part = new ArrayList<>();
                inOrder.add(part);
                return part;
              })
          .add(fit);
    }
    return inOrder;
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static List<Fit> pairsOf(int countA, List<Fit> fits) {
    Set<Integer> ofA = new HashSet<>();
    Set<Integer> ofB = new HashSet<>();
    for (Fit fit : fits) {
      ofA.add(fit.a());
      ofB.add(fit.b());
    }
    return (long) (ofA.size() + ofB.size()) * fits.size() > MOST_WORK
        ? heaviestFirst(fits)
        : bestOf(countA, fits);
  }

  private static List<Fit> heaviestFirst(List<Fit> fits) {
    List<Fit> sorted = new ArrayList<>(fits);
    sorted.sort(
        Comparator.comparingDouble((Fit fit) -> -fit.weight())
            .thenComparingInt(Fit::a)
            .thenComparingInt(Fit::b));
    Set<Integer> takenOfA = new HashSet<>();
    Set<Integer> takenOfB = new HashSet<>();
    List<Fit> taken = new ArrayList<>();
    for (Fit fit : sorted) {
      if (!takenOfA.contains(fit.a()) && !takenOfB.contains(fit.b())) {
        takenOfA.add(fit.a());
        takenOfB.add(fit.b());
        taken.add(fit);
      }
    }
    return taken;
  }

  private static List<Fit> bestOf(int countA, List<Fit> fits) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> ofA = new LinkedHashSet<>();
    Set<Integer> ofB = new LinkedHashSet<>();
    Map<DefaultWeightedEdge, Fit> fitOf = new HashMap<>();
    for (Fit fit : fits) {
      int b = countA + fit.b();
      graph.addVertex(fit.a());
      graph.addVertex(b);
      ofA.add(fit.a());
      ofB.add(b);
      DefaultWeightedEdge edge = graph.addEdge(fit.a(), b);
      graph.setEdgeWeight(edge, Math.rint(fit.weight() * PARTS));
      fitOf.put(edge, fit);
    }
    return new MaximumWeightBipartiteMatching<>(graph, ofA, ofB)
        .getMatching().getEdges().stream().map(fitOf::get).toList();
  }

  @Override
  public List<Replaced> differences(List<String> a, List<String> b) {
    List<Replaced> replaced = new ArrayList<>();
    List<Change> changes =
        new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(a, b, null));
    changes.sort(
        Comparator.<Change>comparingInt(change -> change.startOriginal)
            .thenComparingInt(change -> change.startRevised));
    for (Change change : changes) {
      Replaced last = replaced.isEmpty() ? null : replaced.getLast();
      if (last != null && last.toA() == change.startOriginal && last.toB() == change.startRevised) {
        // what is taken out and what is put in at one place come as two
        replaced.set(
            replaced.size() - 1,
            new Replaced(last.fromA(), change.endOriginal, last.fromB(), change.endRevised));
      } else {
        replaced.add(
            new Replaced(
                change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
      }
    }
    return replaced;
  }
}
