package org.hongtou.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of units of government (机构), formal and short, from {@code units.tsv} and {@code
 * unit-suffixes.txt}. Loaded at first use; safe for any thread.
 */
final class UnitLexicon {
  /** Name → formal name, of units that take no place. */
  final NameTable<String> central;

  /** Name without its place → what it may mean, the likeliest first. */
  final NameTable<List<Meaning>> local;

  final Set<String> suffixes = new HashSet<>();
  final int longestSuffix;

  /** Names with a place inside, by their last character: {@code 人行{}中心支行}. */
  private final Map<Character, List<Inside>> inside = new HashMap<>();

  /** The last characters of all names. */
  private final Set<Character> last = new HashSet<>();

  /**
   * A unit that a name may mean.
   *
   * @param formal its formal name, {@link Template}
   * @param levels those of 省直市县 that have it
   * @param where full names of the provinces or cities it is limited to; none if it is not
   * @param kind the kind of its section
   * @param shortPlace whether only a place without its suffix may stand before the name
   */
  record Meaning(String formal, String levels, Set<String> where, String kind, boolean shortPlace) {
    Meaning {
      where = Set.copyOf(where);
    }

    boolean isFor(char level) {
      return levels.indexOf(level) >= 0;
    }

    /** Whether it is an organ of the place's Party committee. */
    boolean isParty() {
      return kind.equals("party");
    }

    /** Whether it is a zone, which running text names for other reasons than its authority. */
    boolean isArea() {
      return kind.equals("area");
    }
  }

  /** A name with a place inside. */
  record Inside(String before, String hole, String after, Meaning meaning) {
    /** The end of the place in a stretch of text; -1 if that is not of this form. */
    int placeEnd(String text, int from, int to) {
      int end = to - after.length();
      return end > from + before.length()
              && text.startsWith(before, from)
              && text.startsWith(after, end)
          ? end
          : -1;
    }

    /** Whether anything may stand in the hole. */
    boolean isFree() {
      return hole.equals(Template.ANY);
    }

    boolean takesShortPlace() {
      return hole.equals(Template.SHORT);
    }
  }

  /** 江西金融监管局 before 江西省金融监管局; what is said of one province before what is said of all. */
  private static final Comparator<Meaning> LIKELIEST =
      Comparator.comparing((Meaning meaning) -> !meaning.shortPlace())
          .thenComparing(meaning -> meaning.where().isEmpty());

  private static final class Loaded {
    static final UnitLexicon LEXICON = new UnitLexicon();
  }

  static UnitLexicon get() {
    return Loaded.LEXICON;
  }

  private UnitLexicon() {
    Map<String, String> centralNames = new HashMap<>();
    Map<String, List<Meaning>> localNames = new HashMap<>();
    List<UnitFile.Entry> entries = UnitFile.entries();
    for (UnitFile.Entry entry : entries) {
      for (String name : entry.names()) {
        add(name, entry, centralNames, localNames);
        if (entry.kind().equals("party") && name.startsWith("委")) {
          // 自治区党委组织部
          add("党" + name, entry, centralNames, localNames);
        }
      }
    }
    // what follows from the formal name gives way to what a line says
    for (UnitFile.Entry entry : entries) {
      for (String name : UnitFile.derived(entry.formal())) {
        addDerived(name, entry, centralNames, localNames);
      }
    }
    localNames.values().forEach(meanings -> meanings.sort(LIKELIEST));
    inside.values().forEach(forms -> forms.sort(Comparator.comparing(Inside::meaning, LIKELIEST)));
    central = new NameTable<>(centralNames);
    local = new NameTable<>(localNames);
    for (String name : centralNames.keySet()) {
      last.add(name.charAt(name.length() - 1));
    }
    for (String name : localNames.keySet()) {
      last.add(name.charAt(name.length() - 1));
    }
    last.addAll(inside.keySet());
    int longest = 0;
    for (String line : WordFile.lines(UnitLexicon.class, "unit-suffixes.txt")) {
      for (String suffix : line.split(" ", -1)) {
        suffixes.add(suffix);
        longest = Math.max(longest, suffix.length());
      }
    }
    longestSuffix = longest;
  }

  /** Whether a name may end with a character; quicker than looking for the name. */
  boolean mayEndWith(char c) {
    return last.contains(c);
  }

  /** The forms with a place inside of names that end with a character. */
  List<Inside> insideOf(char last) {
    return inside.getOrDefault(last, List.of());
  }

  /**
   * What a name means at a place.
   *
   * @param name without the place
   * @param shortPlace whether the place stands before it without its suffix
   * @return null if the lexicon does not have it there
   */
  @Nullable Meaning meaning(String name, Seat seat, boolean shortPlace) {
    List<Meaning> meanings = local.get(name);
    if (meanings == null) {
      return null;
    }
    Meaning other = null;
    for (Meaning meaning : meanings) {
      if ((meaning.shortPlace() && !shortPlace) || !seat.isIn(meaning.where())) {
        continue;
      }
      if (meaning.isFor(seat.level())) {
        return meaning;
      }
      if (other == null && !meaning.kind().equals("company")) {
        other = meaning;
      }
    }
    return other;
  }

  private void add(
      String name,
      UnitFile.Entry entry,
      Map<String, String> centralNames,
      Map<String, List<Meaning>> localNames) {
    if (entry.central()) {
      centralNames.putIfAbsent(name, entry.formal());
      return;
    }
    String hole = Template.firstHole(name);
    if (hole == null) {
      localNames.computeIfAbsent(name, any -> new ArrayList<>(1)).add(entry.meaning(false));
      return;
    }
    int at = name.indexOf(hole);
    String after = name.substring(at + hole.length());
    if (Template.firstHole(after) != null) {
      return;
    }
    if (at == 0 && !hole.equals(Template.ANY)) {
      boolean shortPlace = hole.equals(Template.SHORT) && !name.equals(entry.formal());
      localNames.computeIfAbsent(after, any -> new ArrayList<>(1)).add(entry.meaning(shortPlace));
      return;
    }
    Inside form = new Inside(name.substring(0, at), hole, after, entry.meaning(false));
    inside.computeIfAbsent(name.charAt(name.length() - 1), any -> new ArrayList<>()).add(form);
  }

  private static void addDerived(
      String name,
      UnitFile.Entry entry,
      Map<String, String> centralNames,
      Map<String, List<Meaning>> localNames) {
    if (entry.central()) {
      centralNames.putIfAbsent(name, entry.formal());
      return;
    }
    List<Meaning> meanings = localNames.computeIfAbsent(name, any -> new ArrayList<>(1));
    Meaning derived = entry.meaning(false);
    for (Meaning meaning : meanings) {
      if (meaning.where().equals(derived.where()) && overlap(meaning.levels(), derived.levels())) {
        return;
      }
    }
    meanings.add(derived);
  }

  private static boolean overlap(String levels, String others) {
    for (int i = 0; i < levels.length(); i++) {
      if (others.indexOf(levels.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
