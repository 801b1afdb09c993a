package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/** What lines of a head look like: numbering, brackets, the chrome of a page. */
final class MetadataLines {
  private static final String NUMERALS = "一二三四五六七八九十百0123456789０１２３４５６７８９";

  private MetadataLines() {}

  /** A span without the white space at its ends. */
  static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && MetadataTitle.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && MetadataTitle.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** 一、 （一） 1. 第一章 第一条 at the beginning of a line. */
  static boolean isNumbered(String words) {
    boolean bracket = !words.isEmpty() && "（(".indexOf(words.charAt(0)) >= 0;
    boolean ordinal = words.startsWith("第");
    int start = bracket || ordinal ? 1 : 0;
    int i = start;
    while (i < words.length() && NUMERALS.indexOf(words.charAt(i)) >= 0) {
      i++;
    }
    if (i == start || i >= words.length()) {
      return false;
    }
    char c = words.charAt(i);
    if (bracket) {
      return c == '）' || c == ')';
    }
    if (ordinal) {
      return "章条节编".indexOf(c) >= 0;
    }
    return i - start <= 3 && "、.．﹒".indexOf(c) >= 0;
  }

  /** Breadcrumbs, buttons and addresses of a page. */
  static boolean isChrome(String words) {
    return words.contains(">>")
        || words.contains("> ")
        || words.contains(" >")
        || words.contains("://")
        || words.indexOf('|') != words.lastIndexOf('|')
        || words.endsWith("|")
        || words.startsWith("移动版")
        || words.startsWith("手机版")
        || words.startsWith("首页")
        || words.startsWith("字号")
        || words.startsWith("【")
        || words.startsWith("[字体")
        || words.startsWith("分享")
        || words.startsWith("扫一扫")
        || words.equals("打印")
        || words.equals("无障碍浏览");
  }

  /** How many 《 are open behind a stretch. */
  static int openBookMarks(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
    }
    return depth;
  }

  /**
   * The parts between separators that stand outside brackets, without white space at their ends.
   */
  static List<Span> split(String text, Span span, String separators) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      boolean end = i == span.end();
      if (!end && "（(〔《“".indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if (!end && "）)〕》”".indexOf(text.charAt(i)) >= 0) {
        depth--;
      } else if (end || (depth <= 0 && separators.indexOf(text.charAt(i)) >= 0)) {
        Span part = strip(text, new Span(from, i));
        if (part.length() > 0) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
