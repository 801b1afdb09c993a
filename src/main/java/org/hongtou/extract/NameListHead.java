package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The head of a list (名单): what is listed and how many there are: {@code 产业类平台（14个）：}, {@code
 * 示范县（市、区）（共18个，排名不分先后）。}, {@code 试点县共12个：}.
 *
 * @param title what is listed
 * @param declared how many the notice says there are
 * @param end offset behind the head with its colon or full stop: where items may begin
 * @param names whether the measure word (家, 人) or the title (…名单) is one of names only, so that
 *     numbered paragraphs below it are its items and not tasks
 */
record NameListHead(Span title, int declared, int end, boolean names) {
  private static final String MEASURES = "个家项人名类件种所处户位条批座只款支套组例部门对";
  private static final String NAMES_ONLY = "家人名所户位座";
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_NOTE = 24;
  private static final int MOST = 2000;

  /** What a number and a measure word are followed by where they count no list. */
  private static final String[] NO_COUNT = {
    "工作日", "月", "百分点", "小时", "自然日", "以上", "以内", "以下", "左右", "年", "版", "方面", "多", "余", "周期", "学时",
    "季度"
  };

  private static final CharacterSet ENDS = CharacterSet.of("。；！？");

  /** The head that ends in a stretch of a paragraph; null if none does. */
  static @Nullable NameListHead in(String text, Span stretch) {
    int limit = Math.min(stretch.end(), stretch.start() + 3 * LONGEST_TITLE);
    int sentence = stretch.start();
    for (int i = stretch.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        int close = Brackets.closeOf(text, i, stretch.end());
        if (close < 0) {
          return null;
        }
        NameListHead head = bracketed(text, sentence, i, close, stretch.end());
        if (head != null) {
          return head;
        }
        i = close;
      } else if (ENDS.contains(c)) {
        sentence = i + 1;
      } else if (c == '：' || c == ':') {
        NameListHead head = counted(text, sentence, i);
        if (head != null) {
          return head;
        }
        sentence = i + 1;
      }
    }
    return null;
  }

  /** 产业类平台（14个）, then a colon, a full stop, or the end of the paragraph. */
  private static @Nullable NameListHead bracketed(
      String text, int sentence, int open, int close, int limit) {
    Count count = count(text, open + 1, close, true);
    if (count == null) {
      return null;
    }
    int end = close + 1;
    while (end < limit && MetadataTitle.isSpace(text.charAt(end))) {
      end++;
    }
    boolean closed = end >= limit;
    if (!closed && "：:。".indexOf(text.charAt(end)) >= 0) {
      end++;
      closed = true;
    }
    return closed ? of(text, sentence, open, count, end) : null;
  }

  /** 试点县共12个： — the count stands before the colon without a bracket. */
  private static @Nullable NameListHead counted(String text, int sentence, int colon) {
    int from = Math.max(sentence, colon - 14);
    for (int i = from; i < colon; i++) {
      boolean starts = i == from || !isNumeral(text.charAt(i - 1));
      if (!starts || !isNumeral(text.charAt(i))) {
        continue;
      }
      Count count = count(text, i, colon, false);
      if (count != null) {
        int end = i;
        while (end > sentence && "共计有等下列以".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        return end - sentence >= 2 && i > end ? of(text, sentence, end, count, colon + 1) : null;
      }
    }
    return null;
  }

  private static @Nullable NameListHead of(
      String text, int sentence, int titleEnd, Count count, int end) {
    Span title = withoutNumber(text, new Span(sentence, titleEnd));
    String words = title.of(text);
    boolean plain =
        title.length() >= 2
            && title.length() <= LONGEST_TITLE
            && words.indexOf('，') < 0
            && MetadataTitle.hasChinese(words);
    boolean names =
        count.names() || words.endsWith("名单") || words.endsWith("目录") || words.endsWith("清单");
    return plain ? new NameListHead(title, count.value(), end, names) : null;
  }

  private record Count(int value, boolean names) {}

  /** 共66个，以分数从高到低为序: a count that a stretch begins with. */
  private static @Nullable Count count(String text, int start, int end, boolean bracket) {
    int at = start;
    while (at < end
        && ("共总合计有".indexOf(text.charAt(at)) >= 0 || MetadataTitle.isSpace(text.charAt(at)))) {
      at++;
    }
    Numerals.Numeral numeral = at < end ? Numerals.at(text, at, end) : null;
    if (numeral == null || numeral.value().stripTrailingZeros().scale() > 0) {
      return null;
    }
    int value = numeral.value().intValue();
    int measure = numeral.end();
    while (measure < end && MetadataTitle.isSpace(text.charAt(measure))) {
      measure++;
    }
    if (value < 1 || value > MOST || measure >= end || MEASURES.indexOf(text.charAt(measure)) < 0) {
      return null;
    }
    String rest = text.substring(measure + 1, end).strip();
    for (String other : NO_COUNT) {
      if (rest.startsWith(other)) {
        return null;
      }
    }
    boolean noteOnly = rest.isEmpty() || "，,；;、".indexOf(rest.charAt(0)) >= 0 || rest.length() <= 8;
    boolean fits = bracket ? noteOnly && rest.length() <= LONGEST_NOTE : rest.length() <= 8;
    return fits ? new Count(value, NAMES_ONLY.indexOf(text.charAt(measure)) >= 0) : null;
  }

  /** Without 一、 （一） 1. 附件2 专栏3： before what is listed. */
  private static Span withoutNumber(String text, Span span) {
    Span title = MetadataLines.strip(text, span);
    int start = title.start();
    String words = title.of(text);
    if (MetadataLines.isNumbered(words)) {
      while (start < title.end() && "、.．﹒）)".indexOf(text.charAt(start)) < 0) {
        start++;
      }
      start++;
    } else if (words.startsWith("附件") || words.startsWith("专栏")) {
      start += 2;
      while (start < title.end()
          && ("：:．. 　".indexOf(text.charAt(start)) >= 0 || isNumeral(text.charAt(start)))) {
        start++;
      }
    }
    return start >= title.end() ? title : MetadataLines.strip(text, new Span(start, title.end()));
  }

  private static boolean isNumeral(char c) {
    return Numerals.isArabic(c) || Numerals.isChinese(c);
  }
}
