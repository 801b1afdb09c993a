package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.index.Clue.Way;
import org.hongtou.index.HitExplanation.Kind;
import org.hongtou.index.HitExplanation.Part;
import org.hongtou.index.HitExplanation.Wording;
import org.jspecify.annotations.Nullable;

/** Takes the score of a document apart. */
final class HitExplainer {
  private final IndexSearcher lucene;
  private final TextQuery query;

  HitExplainer(IndexSearcher lucene, TextQuery query) {
    this.lucene = lucene;
    this.query = query;
  }

  /** What a clue adds by one of its wordings, by field. */
  private record Finding(Way way, Map<String, Float> points) {
    float sum() {
      float sum = 0;
      for (float points : points.values()) {
        sum += points;
      }
      return sum;
    }
  }

  /**
   * Explains a hit.
   *
   * @param date of its notice; null for none
   * @param state a value of {@link IndexSchema#REPEALED}
   */
  HitExplanation explain(int document, @Nullable String date, long state) throws IOException {
    List<Part> parts = new ArrayList<>();
    float base = 0;
    for (Clue clue : query.clues()) {
      Finding best = best(clue, document);
      if (best != null) {
        base += best.sum();
        for (Map.Entry<String, Float> found : best.points().entrySet()) {
          parts.add(part(clue, best.way(), found.getKey(), found.getValue()));
        }
      }
    }
    float ofDate = (float) (base * (Standing.ofDate(date) - 1));
    if (ofDate != 0 && date != null) {
      parts.add(standing(Kind.DATE, date, ofDate));
    }
    float ofState = (float) ((base + ofDate) * (Standing.ofState(state) - 1));
    if (ofState != 0) {
      parts.add(standing(Kind.REPEALED, "", ofState));
    }
    parts.sort(Comparator.comparingDouble((Part part) -> -part.points()));
    return new HitExplanation(base + ofDate + ofState, withPercents(parts));
  }

  private @Nullable Finding best(Clue clue, int document) throws IOException {
    Finding best = null;
    for (Way way : clue.ways()) {
      Map<String, Float> points = points(way, document);
      Finding finding = new Finding(way, points);
      if (!points.isEmpty() && (best == null || finding.sum() > best.sum())) {
        best = finding;
      }
    }
    return best;
  }

  /** The best field counts whole, the others a part, as in {@link Clue#query}. */
  private Map<String, Float> points(Way way, int document) throws IOException {
    Map<String, Float> points = new TreeMap<>();
    float most = 0;
    String best = "";
    for (Map.Entry<String, Float> field : query.weights().entrySet()) {
      Explanation found =
          lucene.explain(
              new BoostQuery(way.inField(field.getKey()), field.getValue() * way.weight()),
              document);
      float value = found.isMatch() ? found.getValue().floatValue() : 0;
      if (value > 0) {
        points.put(field.getKey(), value * Clue.OTHER_FIELDS);
      }
      if (value > most) {
        most = value;
        best = field.getKey();
      }
    }
    if (most > 0) {
      points.put(best, most);
    }
    return points;
  }

  private Part part(Clue clue, Way way, String field, float points) throws IOException {
    Variant variant = way.variant();
    Integer documents =
        way.tokens().size() > 1
            ? null
            : lucene.getIndexReader().docFreq(new Term(field, way.tokens().getFirst().text()));
    return new Part(
        switch (clue.kind()) {
          case WORD -> Kind.WORD;
          case PHRASE -> Kind.PHRASE;
          case NEAR -> Kind.NEAR;
        },
        clue.asked(),
        variant == null ? null : variant.text(),
        variant == null
            ? Wording.EXACT
            : switch (variant.kind()) {
              case ALIAS -> Wording.ALIAS;
              case SYNONYM -> Wording.SYNONYM;
              case FIGURE -> Wording.FIGURE;
            },
        field.substring(field.indexOf('.') + 1),
        documents,
        points,
        0);
  }

  private static Part standing(Kind kind, String asked, float points) {
    return new Part(kind, asked, null, Wording.EXACT, null, null, points, 0);
  }

  /** Whole per cents that add up to 100: those that lose most by rounding down get one more. */
  private static List<Part> withPercents(List<Part> parts) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.points();
    }
    int[] percents = new int[parts.size()];
    double[] lost = new double[parts.size()];
    List<Integer> order = new ArrayList<>();
    int left = 100;
    for (int i = 0; i < percents.length; i++) {
      double exact = 100 * parts.get(i).points() / sum;
      percents[i] = (int) Math.floor(exact);
      lost[i] = exact - percents[i];
      left -= percents[i];
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -lost[i]));
    List<Part> whole = new ArrayList<>();
    for (int i = 0; i < percents.length; i++) {
      int more = order.indexOf(i) < left ? 1 : 0;
      whole.add(withPercent(parts.get(i), percents[i] + more));
    }
    return whole;
  }

  private static Part withPercent(Part part, int percent) {
    return new Part(
        part.kind(),
        part.asked(),
        part.found(),
        part.wording(),
        part.field(),
        part.documents(),
        part.points(),
        percent);
  }
}
