package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;

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
    return (named || (bare.startsWith("各") && (bare.contains("，各") || bare.contains("单位"))))
        && !bare.contains("现将")
        && !bare.contains("为贯彻")
        && !bare.contains("为了");
  }

  /** The addressees of a stretch, one by one: by commas if there are any, else by 、. */
  static List<Span> split(String text, Span span) {
    List<Span> byComma = MetadataLines.split(text, span, "，,；;");
    if (byComma.size() > 1) {
      return byComma;
    }
    List<Span> parts = MetadataLines.split(text, span, "、 　");
    for (Span part : parts) {
      String words = part.of(text);
      if (!MetadataWords.addresseeEndsAt(words, words.length())) {
        // 各市、县人民政府 is one
        return List.of(span);
      }
    }
    return parts;
  }
}
