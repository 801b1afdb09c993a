package org.hongtou.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.words.Pinyin;

/**
 * What somebody typed, to be compared with words by their sound: pinyin letters, Chinese characters
 * of which some may be wrong, or both.
 *
 * <p>A word is followed through the input character by character. At each step there are several
 * offsets where it may have come to (xian is 先, or 西 with an left over), each at a cost: how far
 * what was typed is from the word.
 */
final class SpokenInput {
  /** Another character that sounds the same. */
  static final int SAME_SOUND = 1;

  /** Pinyin of somebody who doesn't tell sh from s. */
  static final int NEAR_SOUND = 2;

  private final String typed;
  private final Map<Character, List<Step>> steps = new HashMap<>();
  private final Map<Character, int[]> beginnings = new HashMap<>();
  private final Map<Character, List<String>> readings = new HashMap<>();

  /** A character's way through the input. */
  private record Step(int from, int to, int cost) {}

  /**
   * Where a word may have come to.
   *
   * @param at an offset of the input
   * @param cost how much what was typed differs from it so far; 0 for not at all
   */
  record Reached(int at, int cost) {}

  /**
   * @param typed normalised, see {@link Pinyin#letters} and {@link TokenScanner#normalized}
   */
  SpokenInput(String typed) {
    this.typed = typed;
  }

  String typed() {
    return typed;
  }

  int length() {
    return typed.length();
  }

  /** Where a word's next character comes to; empty if it is not what was typed. */
  List<Reached> step(List<Reached> places, char next) {
    List<Reached> reached = new ArrayList<>();
    for (Step step : steps(next)) {
      for (Reached place : places) {
        if (place.at() == step.from()) {
          reached.add(new Reached(step.to(), place.cost() + step.cost()));
        }
      }
    }
    return reached;
  }

  /** The offsets at which a word that begins with a character may stand. */
  int[] beginnings(char first) {
    return beginnings.computeIfAbsent(
        first, c -> steps(c).stream().mapToInt(Step::from).distinct().toArray());
  }

  /**
   * Whether the input is the beginning of a name's sound or letters from an offset of the name on,
   * and at which cost: 商务, shangwu, shangw and shang务 all begin 商务厅.
   *
   * @return -1 if it isn't
   */
  int costOfBeginning(String name, int start) {
    List<Reached> places = List.of(new Reached(0, 0));
    for (int i = start; i < name.length() && !places.isEmpty(); i++) {
      int cost = Integer.MAX_VALUE;
      for (Reached place : places) {
        if (place.at() == length() || isBegunBy(place.at(), name.charAt(i))) {
          cost = Math.min(cost, place.cost());
        }
      }
      if (cost < Integer.MAX_VALUE) {
        return cost;
      }
      places = step(places, name.charAt(i));
    }
    return places.stream()
        .filter(place -> place.at() == length())
        .mapToInt(Reached::cost)
        .min()
        .orElse(-1);
  }

  /** Whether the input is the initials of a name's first characters: swt of 商务厅. */
  boolean areInitialsOf(String name, int start) {
    if (name.length() - start < length()) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      if (!isInitial(i, name.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rest of the input from an offset on begins the character: shangw begins 商务. */
  boolean isBegunBy(int from, char c) {
    String rest = typed.substring(from);
    return readings(c).stream().anyMatch(reading -> reading.startsWith(rest));
  }

  /** Whether the letter at an offset is the first of the character's sound. */
  boolean isInitial(int at, char c) {
    return readings(c).stream().anyMatch(reading -> reading.charAt(0) == typed.charAt(at));
  }

  private List<String> readings(char c) {
    return readings.computeIfAbsent(c, Pinyin::readings);
  }

  private List<Step> steps(char c) {
    return steps.computeIfAbsent(c, this::findSteps);
  }

  private List<Step> findSteps(char c) {
    List<Step> found = new ArrayList<>();
    for (int from = 0; from < typed.length(); from++) {
      char at = typed.charAt(from);
      if (at == c) {
        found.add(new Step(from, from + 1, 0));
      } else if (isLatin(at)) {
        addSpellings(from, c, found);
      } else if (readings(at).stream().anyMatch(readings(c)::contains)) {
        found.add(new Step(from, from + 1, SAME_SOUND));
      }
    }
    return found;
  }

  private void addSpellings(int from, char c, List<Step> found) {
    for (String reading : readings(c)) {
      if (typed.startsWith(reading, from)) {
        found.add(new Step(from, from + reading.length(), 0));
      }
      for (String near : Pinyin.nearSpellings(reading)) {
        if (typed.startsWith(near, from)) {
          found.add(new Step(from, from + near.length(), NEAR_SOUND));
        }
      }
    }
  }

  /** Whether a character is a letter that pinyin is written with. */
  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether all of a text is such letters; also false for none. */
  static boolean isLatin(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isLatin((char) c));
  }
}
