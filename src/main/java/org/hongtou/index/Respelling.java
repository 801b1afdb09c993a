package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.hongtou.index.SpokenInput.Reached;
import org.hongtou.model.EditDistance;
import org.hongtou.words.Pinyin;
import org.jspecify.annotations.Nullable;

/**
 * What may be meant by a text that the index doesn't have: shangwuting is 商务厅, 商物厅 too, 智惠城市建设 is
 * 智慧城市建设. The text is cut into words of the index that sound like it or differ in one character,
 * those first that are frequent, few and near (a word lattice, as in an input method).
 */
final class Respelling {
  /** A changed, missing or needless character. */
  private static final int ONE_EDIT = 3;

  private static final int OTHER_READING = 1;

  /** What a step of cost takes from a word's logarithmic likelihood. */
  private static final double OF_COST = 3;

  /** Single characters stand in every notice, and compose to anything. */
  private static final double OF_SINGLE = 4;

  /** A character that stays as it is because no word of the index has it. */
  private static final double UNKNOWN = -30;

  /** Names of units are asked for most. */
  private static final double OF_UNIT = 2;

  private static final int SHORTEST_EDITED = 3;
  private static final int SHORTEST_LATIN = 4;
  private static final int SHORTEST_SLIP = 6;
  private static final int MOST_INITIALS = 8;
  private static final int MOST_PATHS = 12;

  /** How much less likely than the best a proposal may be: a thirtieth. */
  private static final double FAR = 3.5;

  private final SpokenInput input;
  private final boolean latin;
  private final boolean inWords;
  private final Map<Edge, Double> edges = new HashMap<>();
  private long all = 1;

  /** A word between two offsets of the input. */
  private record Edge(int from, int to, String word) {}

  private record Path(String text, double score) {}

  /**
   * @param typed normalised; longer than anybody would mistype is not looked at by the caller
   * @param units whether only names of units may be meant
   */
  Respelling(String typed, boolean units) {
    this.input = new SpokenInput(typed);
    this.latin = SpokenInput.isLatin(typed);
    this.inWords = !units;
  }

  /**
   * The likeliest first. Letters are read as pinyin; if they can't be, as initials (swt), and then
   * as pinyin or a Latin word with a slip.
   *
   * @param spaces offsets of the input where a space stood; it stays where a word ends there
   * @param loose whether there may be slips, and initials of any word, not only of units
   */
  List<String> proposals(IndexReader reader, Set<Integer> spaces, boolean loose)
      throws IOException {
    IndexWords.visitTexts(reader, this::seeWord);
    IndexWords.visitUnits(reader, this::seeUnit);
    List<String> proposals = paths(spaces);
    if (proposals.isEmpty() && latin && input.length() <= MOST_INITIALS) {
      proposals = whole(reader, this::hasInitials, inWords && loose);
    }
    return proposals.isEmpty() && latin && loose ? whole(reader, this::isSlip, inWords) : proposals;
  }

  /** The words that fit the whole input, the most frequent first. */
  private static List<String> whole(IndexReader reader, Predicate<String> fits, boolean words)
      throws IOException {
    Map<String, Integer> found = new HashMap<>();
    if (words) {
      IndexWords.visitTexts(
          reader,
          (word, documents) -> {
            if (word.length() > 1 && fits.test(word)) {
              found.merge(word, documents, Math::max);
            }
          });
    }
    IndexWords.visitUnits(
        reader,
        (name, boundary, documents) ->
            parts(
                name,
                boundary,
                part -> {
                  if (fits.test(part)) {
                    found.merge(part, documents, Math::max);
                  }
                }));
    int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return found.entrySet().stream()
        .filter(entry -> Math.log(entry.getValue()) > Math.log(most) - FAR)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(MOST_PATHS)
        .toList();
  }

  // ---- words of the index

  private void seeWord(String word, int documents) {
    all += documents;
    if (inWords && Character.isIdeographic(word.charAt(0))) {
      follow(word, 0, null, documents);
      addEdited(word, documents);
    }
  }

  private void seeUnit(String name, boolean[] boundary, int documents) {
    for (int start = 0; start < name.length(); start++) {
      if (boundary[start]) {
        follow(name, start, boundary, documents);
      }
    }
    if (!latin) {
      parts(name, boundary, part -> addEdited(part, documents));
    }
  }

  /** The names of two or more characters that a name has in it. */
  private static void parts(String name, boolean[] boundary, Consumer<String> to) {
    for (int start = 0; start < name.length(); start++) {
      for (int end = start + 2; boundary[start] && end <= name.length(); end++) {
        if (boundary[end]) {
          to.accept(name.substring(start, end));
        }
      }
    }
  }

  /**
   * Follows a word through the input from wherever it may begin.
   *
   * @param boundary where a name may end; null for a word, which ends at its end
   */
  private void follow(String word, int start, boolean @Nullable [] boundary, int documents) {
    for (int from : input.beginnings(word.charAt(start))) {
      List<Reached> places = List.of(new Reached(from, 0));
      for (int i = start; i < word.length() && !places.isEmpty(); i++) {
        places = input.step(places, word.charAt(i));
        if (boundary == null ? i == word.length() - 1 : boundary[i + 1]) {
          String part = word.substring(start, i + 1);
          for (Reached place : places) {
            add(from, place.at(), part, place.cost(), documents, boundary != null);
          }
        }
      }
    }
  }

  private void add(int from, int to, String word, int cost, int documents, boolean unit) {
    int whole = cost;
    if (latin && cost == 0 && !Pinyin.of(word).equals(input.typed().substring(from, to))) {
      whole = OTHER_READING;
    }
    double score =
        Math.log(documents)
            - OF_COST * whole
            - (word.length() == 1 ? OF_SINGLE : 0)
            + (unit && word.length() > 1 ? OF_UNIT : 0);
    edges.merge(new Edge(from, to, word), score, Math::max);
  }

  private void addEdited(String word, int documents) {
    if (latin || word.length() < SHORTEST_EDITED) {
      return;
    }
    for (int from = 0; from < input.length(); from++) {
      for (int length = word.length() - 1; length <= word.length() + 1; length++) {
        int to = from + length;
        if (to <= input.length()
            && (input.typed().charAt(from) == word.charAt(0)
                || input.typed().charAt(to - 1) == word.charAt(word.length() - 1))
            && EditDistance.between(input.typed().substring(from, to), word) == 1) {
          add(from, to, word, ONE_EDIT, documents, false);
        }
      }
    }
  }

  private boolean hasInitials(String word) {
    if (word.length() != input.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!input.isInitial(i, word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSlip(String word) {
    if (!Character.isIdeographic(word.charAt(0))) {
      return isNear(word);
    }
    // A syllable has two to six letters, most have three.
    return input.length() > SHORTEST_SLIP
        && Math.abs(input.length() - 3 * word.length()) <= word.length()
        && input.isInitial(0, word.charAt(0))
        && isNear(Pinyin.of(word));
  }

  private boolean isNear(String letters) {
    String typed = input.typed();
    return letters.length() >= SHORTEST_LATIN
        && Math.abs(letters.length() - typed.length()) <= 1
        && letters.charAt(0) == typed.charAt(0)
        && (EditDistance.between(letters, typed) == 1 || isSwapped(letters, typed));
  }

  /** Whether two neighbours changed places: shangwutign. */
  private static boolean isSwapped(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return a.length() == b.length()
        && at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }

  // ---- the lattice

  /** The best ways through the input, each as its words written together. */
  private List<String> paths(Set<Integer> spaces) {
    double ofWord = Math.log((double) all);
    Map<Integer, Map<Edge, Double>> byStart = new HashMap<>();
    edges.forEach(
        (edge, score) ->
            byStart.computeIfAbsent(edge.from(), f -> new HashMap<>()).put(edge, score - ofWord));
    List<Map<String, Double>> reached = new ArrayList<>();
    for (int at = 0; at <= input.length(); at++) {
      reached.add(new HashMap<>());
    }
    reached.getFirst().put("", 0.0);
    for (int at = 0; at < input.length(); at++) {
      String gap = spaces.contains(at) ? " " : "";
      for (Path path : best(reached.get(at))) {
        byStart
            .getOrDefault(at, Map.of())
            .forEach(
                (edge, score) ->
                    reached
                        .get(edge.to())
                        .merge(path.text() + gap + edge.word(), path.score() + score, Math::max));
        if (!latin) {
          String copied = path.text() + gap + input.typed().charAt(at);
          reached.get(at + 1).merge(copied, path.score() + UNKNOWN, Math::max);
        }
      }
    }
    List<Path> best = best(reached.getLast());
    return best.stream()
        .filter(path -> path.score() > best.getFirst().score() - FAR)
        .map(Path::text)
        .toList();
  }

  private static List<Path> best(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .map(entry -> new Path(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Path::score).reversed().thenComparing(Path::text))
        .limit(MOST_PATHS)
        .toList();
  }
}
