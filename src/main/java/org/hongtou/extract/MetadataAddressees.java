package org.hongtou.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/** The grammar of addressees (主送机关): {@code 各市、县（区）人民政府，省政府各部门：}. */
final class MetadataAddressees {
  private static final int LONGEST = 700;

  private MetadataAddressees() {}

  /** The colon behind addressees that a line begins with or consists of; -1 if there is none. */
  static int colon(String text, Span line) {
    int limit = Math.min(line.end(), line.start() + LONGEST);
    int depth = 0;
    for (int i = line.start(); i < limit; i++) {
      char c = text.charAt(i);
      if ("（(〔《[".indexOf(c) >= 0) {
        depth++;
      } else if ("）)〕》]".indexOf(c) >= 0) {
        depth--;
      } else if (c == '。') {
        return -1;
      } else if ((c == '：' || c == ':') && depth <= 0) {
        return are(text, new Span(line.start(), i)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a line is the first part of addressees that the next line goes on with. */
  static boolean begin(String words) {
    boolean all = words.startsWith("各") || words.contains("，各") || words.contains("、各");
    return all && (words.contains("，") || words.endsWith("、")) && !words.endsWith("：");
  }

  private static boolean are(String text, Span span) {
    Span words = MetadataLines.strip(text, span);
    int end = words.end();
    while (end > words.start() && "）)〕".indexOf(text.charAt(end - 1)) >= 0) {
      int open = Brackets.openOf(text, end - 1, words.start());
      if (open <= words.start()) {
        return false;
      }
      end = open;
    }
    String bare = text.substring(words.start(), end);
    if (bare.length() <= 6 && (bare.endsWith("责任单位") || bare.endsWith("牵头单位"))) {
      return false;
    }
    boolean named = MetadataWords.addresseeEndsAt(bare, bare.length());
    boolean all = bare.startsWith("各") && !bare.contains("要") && !bare.contains("应当");
    return (named || all) && !bare.contains("现将") && !bare.contains("为贯彻") && !bare.contains("为了");
  }

  /** The addressees of a stretch, one by one: by commas if there are any, else by 、. */
  static List<Span> split(String text, Span span) {
    List<Span> byComma = MetadataLines.split(text, span, "，,；;");
    if (byComma.size() > 1) {
      return byComma;
    }
    List<Span> parts = MetadataLines.split(text, span, "、 　");
    for (Span part : parts) {
      String words = MetadataTitle.withoutClosingBrackets(part.of(text));
      if (!MetadataWords.addresseeEndsAt(words, words.length())) {
        // 各市、县人民政府 is one
        return List.of(span);
      }
    }
    return parts;
  }

  /**
   * The province that addressees are of: by a place among them (各设区市、赣江新区…), or by what is
   * stationed there (中央驻鲁单位, 中央在甘单位); null if they name none or several. One short name tells
   * nothing: 桂林街道办事处 is not in 桂林市.
   */
  static Places.@Nullable Province province(String text, List<Span> addressees) {
    Set<Places.Province> provinces = new HashSet<>();
    Set<Places.Place> shortNames = new HashSet<>();
    boolean certain = false;
    for (Span addressee : addressees) {
      String words = addressee.of(text);
      for (int i = 0; i < words.length(); i++) {
        Places.Match match = Places.matchAt(words, i);
        if (match != null) {
          provinces.add(match.place().province());
          certain |= match.full();
          shortNames.add(match.place());
          i = match.end() - 1;
          continue;
        }
        Places.Province stationed = stationed(words, i);
        if (stationed != null) {
          provinces.add(stationed);
          certain = true;
        }
      }
    }
    boolean told = provinces.size() == 1 && (certain || shortNames.size() > 1);
    return told ? provinces.iterator().next() : null;
  }

  /** The province whose abbreviation stands behind 驻 or 在; not in 驻京办事处, which is elsewhere. */
  private static Places.@Nullable Province stationed(String words, int at) {
    boolean verb = words.startsWith("驻", at) || words.startsWith("中央在", at);
    int from = at + (words.startsWith("驻", at) ? 1 : 3);
    for (Places.Province province : Places.provinces()) {
      for (String abbreviation : province.abbreviations()) {
        if (verb
            && words.startsWith(abbreviation, from)
            && !words.startsWith("办", from + abbreviation.length())) {
          return province;
        }
      }
    }
    return null;
  }
}
