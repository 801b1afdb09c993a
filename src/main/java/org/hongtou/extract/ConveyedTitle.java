package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of the plan that a notice forwards by the plan's name in the notice's own
 * sentence: {@code 现将《某市花卉产业行动方案》印发给你们}, and further down the line, or lines, 某市花卉产业行动方案.
 */
final class ConveyedTitle {
  /** The forwarding sentence stands at the head of the notice. */
  private static final int FARTHEST = 3_000;

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CLAUSE = 80;
  private static final int MOST_LINES = 4;

  private ConveyedTitle() {}

  /** The plan's title where it is printed; null if the notice forwards none or prints none. */
  static @Nullable MetadataTitle find(NoticeText notice) {
    String text = notice.text();
    int limit = Math.min(text.length(), FARTHEST);
    for (int open = text.indexOf('《'); open >= 0 && open < limit; ) {
      int close = text.indexOf('》', open);
      if (close < 0) {
        return null;
      }
      if (close - open <= LONGEST_NAME && isConveyed(text, close + 1)) {
        MetadataTitle title = printed(notice, text.substring(open + 1, close), close);
        if (title != null) {
          return title;
        }
      }
      open = text.indexOf('《', close);
    }
    return null;
  }

  /** 《…》已经省政府同意，现印发给你们: up to the end of the sentence. */
  private static boolean isConveyed(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_CLAUSE);
    for (int i = from; i < limit && "。；\n《".indexOf(text.charAt(i)) < 0; i++) {
      if (text.startsWith("印发", i) || text.startsWith("转发", i) || text.startsWith("公布", i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable MetadataTitle printed(NoticeText notice, String name, int from) {
    String text = notice.text();
    String key = CitationOwnTitles.key(name);
    List<Block> blocks = notice.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      StringBuilder words = new StringBuilder();
      int last = Math.min(blocks.size(), i + MOST_LINES);
      for (int k = i; k < last && blocks.get(k) instanceof Block.Paragraph line; k++) {
        if (line.span().start() < from || words.length() + line.span().length() > LONGEST_NAME) {
          break;
        }
        words.append(CitationOwnTitles.key(line.span().of(text)));
        if (words.toString().equals(key)) {
          return MetadataTitle.of(text, new Span(blocks.get(i).span().start(), line.span().end()));
        }
      }
    }
    return null;
  }
}
