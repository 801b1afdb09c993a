package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.hongtou.words.QuantityLexer;

/**
 * A sentence as the target extractor sees it: its quantities and dates outside brackets and titles,
 * and its clauses.
 */
final class TargetSentence {
  /** No real sentence is longer; a text without full stops must not become one. */
  private static final int LONGEST = 1000;

  private static final String BULLETS = "●◆■★◎○▲△□◇";
  private static final CharacterSet ENDS = CharacterSet.of("。！？!?\n");

  /** What is quoted between straight marks, with one of them; further apart they are no pair. */
  private static final int LONGEST_STRAIGHT = 40;

  private static final CharacterSet OPENS = CharacterSet.of("（(《“");
  private static final CharacterSet CLOSES = CharacterSet.of("）)》”\"");
  private static final CharacterSet BRACKET_OPENS = CharacterSet.of("（(《〔[【");
  private static final CharacterSet BRACKET_CLOSES = CharacterSet.of("）)》〕]】");
  private static final String CLAUSE_ENDS = "，；：,;:。！？\n";
  private static final String PARTS_FOLLOW = "其中";
  private static final String[] CONTAINS = {"包含", "包括", "含"};
  private static final int LONGEST_PART = 30;

  /** A quotation mark around goals that are spelled out. */
  private static final byte GOAL_MARK = -1;

  /** 的三大种业发展目标. */
  private static final int LONGEST_GOAL = 12;

  private static final String[] REACHES = {"实现", "达到", "完成", "确保", "力争", "提出", "确立", "围绕"};

  private final String text;
  private final Span span;
  // per character: 0 plain, 1 in quotation marks, 2 in brackets or a title, or one of the below
  private final byte[] enclosed;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();

  TargetSentence(String text, Span span) {
    this.text = text;
    this.span = span;
    this.enclosed = enclosure(text, span);
    for (DateMention date : DateLexer.dates(text, span)) {
      if (enclosed[date.span().end() - 1 - span.start()] < 2
          && !TargetContext.saysHowOld(text, date)) {
        dates.add(date);
      }
    }
    List<Quantity> written = new ArrayList<>();
    for (Quantity quantity : QuantityLexer.quantities(text, span)) {
      boolean date = dates.stream().anyMatch(d -> d.span().overlaps(quantity.figure()));
      if (enclosed[quantity.figure().start() - span.start()] == 0 && !date) {
        written.add(quantity);
      }
    }
    for (int i = 0; i < written.size(); i++) {
      Quantity next = i + 1 < written.size() ? written.get(i + 1) : null;
      if (!NamedFigures.isOne(text, written.get(i), next, span.end())) {
        quantities.add(written.get(i));
      }
    }
  }

  /** The sentences of a stretch. Full stops inside brackets and quotation marks don't end one. */
  static List<Span> spans(String text, Span stretch) {
    List<Span> sentences = new ArrayList<>();
    int start = stretch.start();
    int depth = 0;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      if (OPENS.contains(c)) {
        depth++;
      } else if (CLOSES.contains(c)) {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && "）)".indexOf(c) >= 0 && opensItem(text, i + 1, stretch.end())) {
          // （责任单位：省民政厅）2.改造…: items of a list run together
          add(sentences, text, start, i + 1);
          start = i + 1;
        }
      } else if (c == '\n' || (depth == 0 && ENDS.contains(c))) {
        add(sentences, text, start, i);
        start = i + 1;
        depth = 0;
      } else if ((c == '。' && i - start > 400)
          || (c == '，' && i - start > LONGEST)
          || i - start > 2 * LONGEST) {
        // a bracket that never closes must not swallow the rest
        add(sentences, text, start, i);
        start = i + 1;
        depth = 0;
      }
    }
    add(sentences, text, start, stretch.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    while (from < end
        && (Character.isWhitespace(text.charAt(from)) || BULLETS.indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    from = behindLabel(text, from, end);
    if (from < end && "（(".indexOf(text.charAt(from)) >= 0) {
      // （责任单位：…）推出…: the bracket belongs to the sentence before
      int close = Brackets.closeOf(text, from, end);
      from = close > from + 6 ? close + 1 : from;
    }
    if (from < end) {
      sentences.add(new Span(from, end));
    }
  }

  /**
   * Whether what opens a bracket divides what stands before it: 其中甲市2400亿元, 含高技能人才80万人. A bound
   * (含5个) and a price (含税) do not.
   */
  private static boolean partsFollow(String text, int at) {
    if (text.startsWith(PARTS_FOLLOW, at)) {
      return true;
    }
    for (String word : CONTAINS) {
      int noun = at + word.length();
      if (text.startsWith(word, at) && noun + 2 < text.length()) {
        boolean named = Character.isIdeographic(text.charAt(noun)) && !text.startsWith("税", noun);
        int close = Brackets.closeOf(text, at - 1, Math.min(text.length(), at + LONGEST_PART));
        return named
            && close > at
            && QuantityLexer.quantities(text, new Span(noun, close)).size() == 1;
      }
    }
    return false;
  }

  /** Whether a numbered item begins at a place: 2.改造…, but not the 2.5 of a figure. */
  private static boolean opensItem(String text, int at, int end) {
    int behind = behindLabel(text, at, end);
    return behind > at
        && behind < end
        && "（(".indexOf(text.charAt(at)) < 0
        && Character.isIdeographic(text.charAt(behind));
  }

  /** Behind an item's label: 1. 12、 一、 （三） (2) ①; the place itself without one. */
  private static int behindLabel(String text, int from, int end) {
    int at = from;
    boolean bracket = at < end && "（(".indexOf(text.charAt(at)) >= 0;
    at = bracket ? at + 1 : at;
    int digits = at;
    while (at < end && at - digits < 4 && isLabelDigit(text.charAt(at))) {
      at++;
    }
    if (at == digits || at >= end) {
      return from;
    }
    boolean closes = (bracket ? "）)" : ".．、﹒").indexOf(text.charAt(at)) >= 0;
    boolean decimal = at + 1 < end && Numerals.isArabic(text.charAt(at + 1));
    return closes && !(decimal && !bracket) ? at + 1 : from;
  }

  private static boolean isLabelDigit(char c) {
    return Numerals.isArabic(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static byte[] enclosure(String text, Span span) {
    byte[] enclosed = new byte[span.length()];
    int brackets = 0;
    int quotes = 0;
    int goalsEnd = -1;
    for (int i = 0; i < enclosed.length; i++) {
      char c = text.charAt(span.start() + i);
      int goals = c == '“' && brackets + quotes == 0 ? goalsEnd(text, span.start() + i, span) : -1;
      if (goals >= 0 || span.start() + i == goalsEnd) {
        goalsEnd = goals >= 0 ? goals : goalsEnd;
        enclosed[i] = GOAL_MARK;
        continue;
      }
      boolean opens = BRACKET_OPENS.contains(c);
      if (opens && brackets == 0 && partsFollow(text, span.start() + i + 1)) {
        // 总收入5900亿元（其中甲市2400亿元、乙市450亿元）: parts of what stands before, no explanation
        continue;
      }
      if (opens) {
        brackets++;
      } else if (c == '“' || (c == '"' && quotes == 0 && opensStraight(text, span, i))) {
        quotes++;
        enclosed[i] = (byte) (brackets > 0 ? 2 : 1);
        continue;
      }
      enclosed[i] = (byte) (brackets > 0 ? 2 : quotes > 0 ? 1 : 0);
      if (BRACKET_CLOSES.contains(c)) {
        brackets = Math.max(0, brackets - 1);
      } else if (c == '”' || c == '"') {
        // “揭榜挂帅": one half of the pair is often typed straight
        quotes = Math.max(0, quotes - 1);
      }
    }
    return enclosed;
  }

  /** 召开"制造业转型50人会"活动: a straight mark with another one close behind it encloses as “ does. */
  private static boolean opensStraight(String text, Span span, int at) {
    int start = span.start() + at;
    int close = text.indexOf('"', start + 1, Math.min(span.end(), start + LONGEST_STRAIGHT));
    return close > start + 1;
  }

  /**
   * Where quotation marks close around goals that are spelled out, not named:
   * 实现“滴灌面积达到300万亩，节水20%以上”的目标. They hide no figure. -1 for other quotations, such as 实现“三年翻番”目标.
   */
  private static int goalsEnd(String text, int opens, Span span) {
    int close = text.indexOf('”', opens + 1, span.end());
    int nested = text.indexOf('“', opens + 1, span.end());
    if (close < 0 || (nested >= 0 && nested < close)) {
      return -1;
    }
    boolean reaches = false;
    for (String verb : REACHES) {
      reaches |= text.startsWith(verb, opens - verb.length());
    }
    String quoted = text.substring(opens + 1, close);
    boolean says = quoted.contains("达到") || quoted.contains("超过") || quoted.contains("突破");
    int goal = text.indexOf("目标", close, Math.min(span.end(), close + LONGEST_GOAL));
    boolean spelled = says && (quoted.indexOf('，') > 0 || quoted.indexOf('；') > 0);
    return reaches && spelled && goal > 0 ? close : -1;
  }

  String text() {
    return text;
  }

  Span span() {
    return span;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<DateMention> dates() {
    return dates;
  }

  /** Whether a character stands in brackets or a title. */
  boolean inBrackets(int at) {
    return enclosed[at - span.start()] == 2;
  }

  /** Whether a character stands in brackets, a title or quotation marks. */
  boolean isEnclosed(int at) {
    return enclosed[at - span.start()] > 0;
  }

  /** The clause around a place: what stands between commas, semicolons and colons. */
  Span clauseAt(Span at) {
    int start = at.start();
    while (start > span.start() && !endsClause(start - 1)) {
      start--;
    }
    int end = at.end();
    while (end < span.end() && !endsClause(end)) {
      end++;
    }
    while (start < at.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > at.end()
        && (Character.isWhitespace(text.charAt(end - 1))
            || inBrackets(end - 1)
            || closesParts(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The end of （其中新建800个）, whose parts are clauses of their own. */
  private boolean closesParts(int at) {
    if ("）)".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int open = Brackets.openOf(text, at, span.start());
    return open >= 0 && partsFollow(text, open + 1);
  }

  /** 每个县建有1个种子站、每个乡建有1个育苗点: each says with its own figure what each place is to have. */
  private boolean isBetweenShares(int at) {
    int start = at;
    while (start > span.start() && !endsPart(start - 1)) {
      start--;
    }
    int end = at + 1;
    while (end < span.end() && !endsPart(end)) {
      end++;
    }
    return text.startsWith("每", start)
        && text.startsWith("每", at + 1)
        && holdsFigure(start, at)
        && holdsFigure(at + 1, end);
  }

  private boolean endsPart(int at) {
    return !isEnclosed(at) && (text.charAt(at) == '、' || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0);
  }

  private boolean holdsFigure(int from, int to) {
    for (Quantity quantity : quantities) {
      if (quantity.span().start() > from && quantity.span().end() <= to) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int at) {
    char c = text.charAt(at);
    boolean parts = "（(".indexOf(c) >= 0 && partsFollow(text, at + 1);
    if (parts && !isEnclosed(at)) {
      return true;
    }
    if (enclosed[at - span.start()] == GOAL_MARK) {
      return true;
    }
    if (isEnclosed(at)) {
      return false;
    }
    if (c == '、' && isBetweenShares(at)) {
      return true;
    }
    if (CLAUSE_ENDS.indexOf(c) < 0) {
      return false;
    }
    // 1,000
    boolean separator =
        (c == ',' || c == '，')
            && at + 1 < span.end()
            && at > span.start()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1))
            && quantities.stream().anyMatch(q -> q.figure().start() < at && at < q.figure().end());
    return !separator;
  }
}
