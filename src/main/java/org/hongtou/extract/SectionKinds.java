package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.WordFile;

/** Tells from a heading whether its section orders work, by {@code sections-without-tasks.txt}. */
final class SectionKinds {
  private static final Pattern YEAR = Pattern.compile("^\\d{4}年(度)?");
  private static final Pattern CONJUNCTION = Pattern.compile("以及|[和与及、暨，]");

  private static final int LONGEST_LABEL = 8;

  private static final SectionKinds LOADED = new SectionKinds();

  private static final String[] PREAMBLE_BEGINNINGS = {
    "以", "坚持", "全面", "深入", "认真", "按照", "到20", "通过", "围绕", "贯彻", "力争", "经过", "紧紧", "高举", "20", "牢固",
    "立足"
  };

  /** Before 认识. */
  private static final Set<String> HOW_TO_KNOW = Set.of("充分", "深刻", "正确", "进一步", "全面", "切实");

  private final List<String> modifiers = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();

  /** Nouns that count only behind certain modifiers: 总体要求 is preamble, 工作要求 orders work. */
  private final Map<String, Set<String>> conditional = new HashMap<>();

  /**
   * What ends no noun of the list ends no such heading: most headings are seen to be others by it.
   */
  private final CharacterSet endsNoun;

  private SectionKinds() {
    for (String line : WordFile.lines(SectionKinds.class, "sections-without-tasks.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        int colon = words[i].indexOf(':');
        if (words[0].equals("modifiers")) {
          modifiers.add(words[i]);
        } else if (colon < 0) {
          nouns.add(words[i]);
        } else {
          conditional
              .computeIfAbsent(words[i].substring(0, colon), noun -> new HashSet<>())
              .add(words[i].substring(colon + 1));
        }
      }
    }
    Set<String> all = new HashSet<>(nouns);
    all.addAll(conditional.keySet());
    // 总体要求和: a part that is empty is no other heading
    all.addAll(List.of("和", "与", "及", "暨", "，"));
    endsNoun = CharacterSet.lastOf(all);
    modifiers.sort(Comparator.comparingInt(String::length).reversed());
  }

  /**
   * Whether a section under this heading is preamble, definition or procedure: it yields no tasks.
   */
  static boolean ordersNoWork(String heading) {
    return LOADED.matches(heading);
  }

  /**
   * Whether a paragraph opens with such a heading run into its text: {@code 总体要求以习近平新时代…}, where a
   * collection lost the line breaks. The words behind it must be such as preambles begin with.
   */
  static boolean opensWithoutWork(String text, int from, int to) {
    for (int end = Math.min(to, from + 10); end >= from + 4; end--) {
      if (beginsPreamble(text, end) && ordersNoWork(text.substring(from, end))) {
        return true;
      }
    }
    return false;
  }

  /** 基本情况：该区位于…: a label in the line itself. */
  static boolean isLabelledWithoutWork(String line) {
    int colon = line.indexOf('：');
    return colon > 1 && colon < LONGEST_LABEL && ordersNoWork(line.substring(0, colon));
  }

  private static boolean beginsPreamble(String text, int at) {
    for (String word : PREAMBLE_BEGINNINGS) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 充分认识…的重要意义: tells why, and orders nothing. */
  private static boolean tellsWhy(String heading) {
    int knows = heading.indexOf("认识");
    return (knows == 2 || knows == 3)
        && HOW_TO_KNOW.contains(heading.substring(0, knows))
        && (heading.endsWith("意义")
            || heading.endsWith("重要性")
            || heading.endsWith("必要性")
            || heading.endsWith("紧迫性"));
  }

  /** 某某机构市场定位: what part something has in a market; 找准市场定位 orders to find it. */
  private static boolean tellsPlace(String heading) {
    return heading.endsWith("市场定位")
        && heading.length() < 16
        && !heading.startsWith("明确")
        && !heading.startsWith("找准")
        && TargetWords.DIRECTIVE.startingAt(heading, 0, heading.length()) == null;
  }

  private boolean matches(String heading) {
    String bare = bare(heading);
    if (bare.indexOf('年') >= 0) {
      bare = YEAR.matcher(bare).replaceFirst("");
    }
    if (tellsWhy(bare) || tellsPlace(bare) || (bare.endsWith("指导思想") && bare.length() < 16)) {
      return true;
    }
    if (bare.isEmpty()
        || bare.length() > 24
        || !(endsNoun.contains(bare.charAt(bare.length() - 1)) || bare.endsWith("目标任务"))) {
      return false;
    }
    String[] parts = CONJUNCTION.split(bare, -1);
    for (String part : parts) {
      // 总体要求和目标任务: goals beside other preamble; alone, it may head the work itself
      boolean goals = parts.length > 1 && part.equals("目标任务") && isNoun(parts[0]);
      if (!part.isEmpty() && !goals && !isNoun(part)) {
        return false;
      }
    }
    return true;
  }

  /** Without white space, colons and full stops, and without what stands in brackets. */
  private static String bare(String heading) {
    StringBuilder bare = new StringBuilder(heading.length());
    int open = -1;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (Brackets.isSpace(c) || "：:。".indexOf(c) >= 0) {
        continue;
      }
      if (open < 0 && "（(".indexOf(c) >= 0) {
        open = bare.length();
      }
      bare.append(c);
      if (open >= 0 && "）)".indexOf(c) >= 0) {
        bare.setLength(open);
        open = -1;
      }
    }
    return bare.toString();
  }

  private boolean isNoun(String phrase) {
    String rest = phrase;
    String modifier = "";
    while (true) {
      if (nouns.contains(rest)) {
        return true;
      }
      Set<String> allowed = conditional.get(rest);
      if (allowed != null) {
        return allowed.contains(modifier);
      }
      String found = null;
      for (String word : modifiers) {
        if (rest.startsWith(word) && rest.length() > word.length()) {
          found = word;
          break;
        }
      }
      if (found == null) {
        return false;
      }
      modifier = found;
      rest = rest.substring(found.length());
    }
  }
}
