package org.hongtou.words;

import static java.util.Comparator.comparing;

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
  private final Map<Character, List<Inside>> inside;

  /** The last characters of all names. */
  private final Set<Character> last;

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

    /** Whether a level of a place has this one or another, not both. */
    boolean excludes(Meaning other) {
      if (!where.equals(other.where)) {
        return false;
      }
      for (int i = 0; i < levels.length(); i++) {
        if (other.isFor(levels.charAt(i))) {
          return true;
        }
      }
      return false;
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
  }

  /** 江西金融监管局 before 江西省金融监管局; what is said of one province before what is said of all. */
  private static final Comparator<Meaning> LIKELIEST =
      comparing((Meaning meaning) -> !meaning.shortPlace())
          .thenComparing(meaning -> meaning.where().isEmpty());

  private static final class Loaded {
    static final UnitLexicon LEXICON = new UnitLexicon();
  }

  static UnitLexicon get() {
    return Loaded.LEXICON;
  }

  private UnitLexicon() {
    List<UnitFile.Entry> entries = UnitFile.entries();
    Names names = new Names();
    for (UnitFile.Entry entry : entries) {
      for (String name : entry.names()) {
        names.add(name, entry, false);
        if (entry.kind().equals("party") && name.startsWith("委")) {
          // 自治区党委组织部
          names.add("党" + name, entry, false);
        }
      }
    }
    // what follows from the formal name gives way to what a line says
    for (UnitFile.Entry entry : entries) {
      for (String name : UnitFile.derived(entry.formal())) {
        names.add(name, entry, true);
      }
    }
    names.local.values().forEach(meanings -> meanings.sort(LIKELIEST));
    names.inside.values().forEach(forms -> forms.sort(comparing(Inside::meaning, LIKELIEST)));
    central = new NameTable<>(names.central);
    local = new NameTable<>(names.local);
    inside = Map.copyOf(names.inside);
    last = Set.copyOf(names.last);
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

  /** The names of all lines, as they are read. */
  private static final class Names {
    final Map<String, String> central = new HashMap<>();
    final Map<String, List<Meaning>> local = new HashMap<>();
    final Map<Character, List<Inside>> inside = new HashMap<>();
    final Set<Character> last = new HashSet<>();

    /**
     * Takes a name for a unit.
     *
     * @param derived whether no line has it, so that it must not stand in the way of one that does
     */
    void add(String name, UnitFile.Entry entry, boolean derived) {
      last.add(name.charAt(name.length() - 1));
      String hole = Template.firstHole(name);
      int at = hole == null ? 0 : name.indexOf(hole);
      String after = hole == null ? name : name.substring(at + hole.length());
      if (entry.central()) {
        central.putIfAbsent(name, entry.formal());
      } else if (Template.firstHole(after) != null) {
        // two places in one name: nobody writes it like that
        return;
      } else if (hole == null || (at == 0 && !hole.equals(Template.ANY))) {
        boolean shortPlace =
            Template.SHORT.equals(hole) && !derived && !name.equals(entry.formal());
        List<Meaning> meanings = local.computeIfAbsent(after, any -> new ArrayList<>(1));
        Meaning meaning = entry.meaning(shortPlace);
        if (!derived || meanings.stream().noneMatch(meaning::excludes)) {
          meanings.add(meaning);
        }
      } else {
        inside
            .computeIfAbsent(name.charAt(name.length() - 1), any -> new ArrayList<>(1))
            .add(new Inside(name.substring(0, at), hole, after, entry.meaning(false)));
      }
    }
  }
}
