package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/** What lines of a head look like: numbering, brackets, the chrome of a page. */
final class MetadataLines {
  private static final String NUMERALS = "一二三四五六七八九十百0123456789０１２３４５６７８９";

  private static final String PATH_MARKS = ">＞»›→";

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

  /** Without the page number (— 2 —) that the text of a PDF has before the words. */
  static Span withoutPageMark(String text, Span span) {
    Span line = strip(text, span);
    int at = line.start();
    while (at < line.end() && (isDash(text.charAt(at)) || MetadataTitle.isSpace(text.charAt(at)))) {
      at++;
    }
    int digits = at;
    while (at < line.end() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < line.end()
        && (isDash(text.charAt(end)) || MetadataTitle.isSpace(text.charAt(end)))) {
      end++;
    }
    boolean mark = digits > line.start() && at > digits && at - digits <= 3 && end > at;
    return mark ? strip(text, new Span(end, line.end())) : line;
  }

  /** Without 附件, 附件1 or 附件： at the beginning. */
  static Span withoutAnnexLabel(String text, Span span) {
    Span line = strip(text, span);
    int start = line.start();
    if (text.startsWith("附件", start) && start + 2 <= line.end()) {
      start += 2;
      while (start < line.end() && "0123456789一二三四五：: 　".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
    }
    return strip(text, new Span(start, line.end()));
  }

  private static boolean isDash(char c) {
    return "-—–－―─".indexOf(c) >= 0;
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

  /** Breadcrumbs, buttons (also the last of several lines, 小】) and addresses of a page. */
  static boolean isChrome(String words) {
    return words.contains(">>")
        || isPath(words)
        || words.contains("://")
        || words.indexOf('|') != words.lastIndexOf('|')
        || words.endsWith("|")
        || (words.length() <= 3 && "】]］".indexOf(words.charAt(words.length() - 1)) >= 0)
        || MetadataWords.beginsChrome(words);
  }

  /** 首页>政府信息公开>政策文件; not 关于贯彻<…条例>的通知. */
  private static boolean isPath(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("<＜".indexOf(c) >= 0) {
        return false;
      }
      if (PATH_MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last mark of a page's path; the start where there is none. */
  static int behindPath(String text, Span line) {
    for (int i = line.end() - 1; i >= line.start(); i--) {
      if (PATH_MARKS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return line.start();
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
