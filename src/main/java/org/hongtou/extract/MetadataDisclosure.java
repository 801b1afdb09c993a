package org.hongtou.extract;

import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** What a notice says about its disclosure (公开方式): {@code （此件公开发布）}. */
final class MetadataDisclosure {
  private static final int LONGEST = 40;

  private MetadataDisclosure() {}

  /**
   * 此件公开发布 in brackets below the signature, or a line 公开方式：主动公开; null if there is none.
   *
   * @param from where the fields of the page end, which are read by their labels
   */
  static @Nullable Span find(NoticeText notice, int from, @Nullable MetadataSignature signature) {
    String text = notice.text();
    for (Block block : notice.blocks()) {
      if (block.span().end() <= from) {
        continue;
      }
      Span line = MetadataLines.strip(text, block.span());
      if (signature != null && line.contains(signature.date())) {
        line = MetadataLines.strip(text, new Span(signature.end(), line.end()));
      }
      if (line.length() > 0 && "（(".indexOf(text.charAt(line.start())) >= 0) {
        // the plan's title may follow without a break
        int close = Brackets.closeOf(text, line.start(), line.end());
        line = close > 0 ? new Span(line.start(), close + 1) : line;
      }
      if (block instanceof Block.Paragraph
          && line.length() >= 4
          && line.length() <= LONGEST
          && says(line.of(text))) {
        return bare(text, line);
      }
    }
    return null;
  }

  /** Whether a bracket at an offset tells of disclosure. */
  static boolean isAt(String text, int at) {
    if (at >= text.length() || "（(".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int close = Brackets.closeOf(text, at, Math.min(text.length(), at + LONGEST));
    return close > 0 && says(text.substring(at, close + 1));
  }

  private static boolean says(String words) {
    boolean bracketed = "（(".indexOf(words.charAt(0)) >= 0 || words.startsWith("此件");
    boolean labelled =
        words.startsWith("公开") || words.startsWith("信息公开") || words.startsWith("主动公开");
    return (bracketed || (labelled && words.length() <= 16))
        && (words.contains("主动公开")
            || words.contains("公开发布")
            || words.contains("依申请公开")
            || words.contains("不予公开")
            || (words.contains("此件") && words.contains("公开")));
  }

  /** Without brackets and without a label. */
  private static Span bare(String text, Span line) {
    int start = line.start();
    int end = line.end();
    if ("（(".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if ("）)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '：' || text.charAt(i) == ':') {
        start = i + 1;
      }
    }
    return MetadataLines.strip(text, new Span(start, end));
  }
}
