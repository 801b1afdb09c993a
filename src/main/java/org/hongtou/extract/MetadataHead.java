package org.hongtou.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DocumentNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a notice (版头): what the page prints above it, titles, document number and
 * addressees, up to where its body begins.
 *
 * <p>Files glue these together in every way: {@code 冀科平规〔2024〕1号河北省科学技术厅关于印发《…》的通知各市…：} is number,
 * title and addressees in one line.
 */
final class MetadataHead {
  private static final int LONGEST_TITLE_LINE = 90;
  private static final int LONGEST_ADDRESS = 700;
  private static final int MOST_LINES = 60;

  private final String text;
  private final List<Block> blocks;

  /** Label → its value, as the page's lines above the notice say it. */
  final Map<MetadataWords.Label, Span> labelled = new EnumMap<>(MetadataWords.Label.class);

  final List<MetadataTitle> titles = new ArrayList<>();
  final List<Span> addressees = new ArrayList<>();
  DocumentNumbers.@Nullable Number number;

  /** A date in brackets below the title, as notices before 2012 have it. */
  @Nullable Span dateBelowTitle;

  /** Where the body begins. */
  int bodyStart;

  private int runStart = -1;
  private int runEnd = -1;
  private MetadataWords.@Nullable Label pending;

  MetadataHead(NoticeText notice) {
    text = notice.text();
    blocks = notice.blocks();
    read();
  }

  private void read() {
    int lines = 0;
    bodyStart = text.length();
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        continue;
      }
      Span line = strip(text, paragraph.span());
      if (line.length() == 0) {
        continue;
      }
      if (++lines > MOST_LINES || !readLine(line)) {
        bodyStart = Math.min(bodyStart, line.start());
        break;
      }
      if (bodyStart < text.length()) {
        break;
      }
    }
    closeRun();
  }

  /** Reads a line of the head; false if the body begins with it. */
  private boolean readLine(Span line) {
    String words = line.of(text);
    if (pending != null) {
      MetadataWords.Label label = pending;
      pending = null;
      if (!isLabelled(line)) {
        labelled.putIfAbsent(label, line);
        return true;
      }
    }
    if (readLabels(line) || isChrome(words)) {
      return true;
    }
    if (isNumbered(words) || words.replace(" ", "").replace("　", "").equals("目录")) {
      return false;
    }
    int colon = addressColon(line);
    if (colon > 0) {
      readAddress(new Span(line.start(), colon));
      bodyStart = colon + 1;
      return true;
    }
    return readHeadline(line);
  }

  // ---- labels

  /** Label and value pairs (发布时间：2023-05-16　来源：…); a label alone waits for the next line. */
  private boolean readLabels(Span line) {
    boolean found = false;
    int at = line.start();
    MetadataWords.Label open = null;
    int valueStart = -1;
    while (at < line.end()) {
      char c = text.charAt(at);
      if (c == ':' || c == '：') {
        int labelStart = labelStart(at, valueStart < 0 ? line.start() : valueStart);
        MetadataWords.Label label =
            labelStart < 0
                ? null
                : MetadataWords.label(MetadataIssuers.compact(text, new Span(labelStart, at)));
        if (label != null && (found || labelStart == line.start() || isOpening(labelStart - 1))) {
          if (open != null) {
            put(open, new Span(valueStart, labelStart));
          }
          open = label;
          valueStart = at + 1;
          found = true;
        }
      }
      at++;
      if (!found && at - line.start() > 12) {
        return false;
      }
    }
    if (open != null) {
      Span value = strip(text, new Span(valueStart, line.end()));
      if (value.length() == 0) {
        pending = open;
      } else {
        put(open, value);
      }
    }
    return found;
  }

  private void put(MetadataWords.Label label, Span value) {
    Span bare = strip(text, value);
    int end = bare.end();
    while (end > bare.start() && "）)】]|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > bare.start()) {
      labelled.putIfAbsent(label, new Span(bare.start(), end));
    }
  }

  private boolean isOpening(int at) {
    return at >= 0 && "（([【".indexOf(text.charAt(at)) >= 0;
  }

  /** Where the longest known label before a colon begins; -1 if none stands there. */
  private int labelStart(int colon, int from) {
    int best = -1;
    StringBuilder reversed = new StringBuilder();
    for (int i = colon - 1; i >= from && colon - i <= 24 && reversed.length() < 12; i--) {
      char c = text.charAt(i);
      if (!MetadataTitle.isSpace(c)) {
        reversed.append(c);
        String label = new StringBuilder(reversed).reverse().toString();
        boolean edge = i == from || !Character.isIdeographic(text.charAt(i - 1));
        if (edge && MetadataWords.label(label) != null) {
          best = i;
        }
      }
    }
    return best;
  }

  private boolean isLabelled(Span line) {
    for (int i = line.start(); i < Math.min(line.end(), line.start() + 14); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        int start = labelStart(i, line.start());
        return start == line.start();
      }
    }
    return false;
  }

  /** Breadcrumbs and buttons of a page. */
  private static boolean isChrome(String words) {
    return words.contains(">>")
        || words.contains("> ")
        || words.contains(" >")
        || words.startsWith("移动版")
        || words.startsWith("首页")
        || words.startsWith("字号")
        || words.startsWith("【字体")
        || words.startsWith("[字体")
        || words.equals("打印")
        || words.equals("无障碍浏览")
        || words.startsWith("分享")
        || words.startsWith("扫一扫");
  }

  // ---- addressees

  /** The colon behind addressees that a line begins with or consists of; -1 if there is none. */
  private int addressColon(Span line) {
    int limit = Math.min(line.end(), line.start() + LONGEST_ADDRESS);
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
        return isAddress(new Span(line.start(), i)) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isAddress(Span span) {
    Span words = strip(text, span);
    int end = words.end();
    while (end > words.start() && "）)〕".indexOf(text.charAt(end - 1)) >= 0) {
      int open = openOf(text, end - 1, words.start());
      if (open <= words.start()) {
        return false;
      }
      end = open;
    }
    String bare = text.substring(words.start(), end);
    return MetadataWords.addresseeEndsAt(bare, bare.length())
        && !bare.endsWith("责任单位")
        && !bare.endsWith("牵头单位")
        && !bare.endsWith("配合单位")
        && !bare.contains("现将")
        && !bare.contains("为贯彻")
        && !bare.contains("为了");
  }

  /** Number and title may stand before the addressees in the same line. */
  private void readAddress(Span span) {
    int at = span.start();
    for (DocumentNumbers.Number found : DocumentNumbers.numbers(text, span)) {
      if (inBookMarks(span.start(), found.span().start())) {
        continue;
      }
      Span before = strip(text, new Span(at, found.span().start()));
      if (!isBracket(before)) {
        titlePart(before);
      }
      note(found);
      at = found.span().end();
      while (at < span.end() && "）)".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    int titleEnd = titleEnd(new Span(at, span.end()));
    if (titleEnd > at) {
      titlePart(strip(text, new Span(at, titleEnd)));
      at = titleEnd;
    }
    closeRun();
    Span rest = strip(text, new Span(at, span.end()));
    if (rest.length() > 0) {
      splitAddressees(rest);
    }
  }

  private boolean inBookMarks(int from, int at) {
    int depth = 0;
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
    }
    return depth > 0;
  }

  /** Where a title ends that addressees follow without a break; the start if none does. */
  private int titleEnd(Span span) {
    int depth = openBookMarks();
    int best = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth > 0 || i + 1 == span.end()) {
        continue;
      }
      int end = i + 1;
      String before = text.substring(Math.max(span.start(), end - 12), end);
      String closer = MetadataWords.suffix(before, before.length(), MetadataWords.CLOSERS);
      boolean conveys = closer != null && closer.endsWith("通知");
      boolean closed =
          closer != null
              && end - closer.length() > 0
              && text.charAt(end - closer.length() - 1 < 0 ? 0 : end - closer.length() - 1) == '的';
      if (closer != null && (conveys || closed)) {
        best = end;
        if (end < span.end() && "（(".indexOf(text.charAt(end)) >= 0) {
          int close = closeOf(text, end, span.end());
          best = close > 0 ? close + 1 : best;
        }
        break;
      }
    }
    return best;
  }

  private int openBookMarks() {
    int depth = 0;
    for (int i = Math.max(runStart, 0); runStart >= 0 && i < runEnd; i++) {
      char c = text.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
    }
    return depth;
  }

  private void splitAddressees(Span span) {
    boolean commas = !split(span, "，,；;").isEmpty() && split(span, "，,；;").size() > 1;
    if (commas) {
      addressees.addAll(split(span, "，,；;"));
      return;
    }
    List<Span> parts = split(span, "、 　");
    for (Span part : parts) {
      String words = part.of(text);
      if (!MetadataWords.addresseeEndsAt(words, words.length())) {
        // 各市、县人民政府 is one
        addressees.add(span);
        return;
      }
    }
    addressees.addAll(parts);
  }

  private List<Span> split(Span span, String separators) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : separators.charAt(0);
      if ("（(〔".indexOf(c) >= 0) {
        depth++;
      } else if ("）)〕".indexOf(c) >= 0) {
        depth--;
      } else if (i == span.end() || depth <= 0 && separators.indexOf(c) >= 0) {
        Span part = strip(text, new Span(from, i));
        if (part.length() > 0) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  // ---- titles and numbers

  /** A line of title, number or date; false if the body begins with it. */
  private boolean readHeadline(Span line) {
    String words = line.of(text);
    if (isDateInBrackets(line)) {
      return true;
    }
    List<DocumentNumbers.Number> numbers = DocumentNumbers.numbers(text, line);
    if (words.indexOf('。') >= 0 || words.indexOf('；') >= 0) {
      return false;
    }
    int at = line.start();
    for (DocumentNumbers.Number found : numbers) {
      if (inBookMarks(line.start(), found.span().start()) || openBookMarks() > 0) {
        continue;
      }
      titlePart(strip(text, new Span(at, found.span().start())));
      note(found);
      closeRun();
      at = found.span().end();
      while (at < line.end() && "）)".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    Span rest = strip(text, new Span(at, line.end()));
    if (rest.length() == 0) {
      return true;
    }
    if (rest.length() > LONGEST_TITLE_LINE && !MetadataTitle.isComplete(rest.of(text))) {
      return false;
    }
    titlePart(rest);
    return true;
  }

  private void note(DocumentNumbers.Number found) {
    if (number == null) {
      number = found;
    }
  }

  private boolean isBracket(Span span) {
    return span.length() <= 1;
  }

  private boolean isDateInBrackets(Span line) {
    if (line.length() > 20 || "（(".indexOf(text.charAt(line.start())) < 0) {
      return false;
    }
    Span inner = strip(text, new Span(line.start() + 1, line.end() - 1));
    List<DateLexer.DateMention> dates = DateLexer.dates(text, inner);
    boolean whole = dates.size() == 1 && dates.get(0).span().equals(inner);
    if (whole && dates.get(0).day() != null && dateBelowTitle == null) {
      dateBelowTitle = inner;
    }
    return whole;
  }

  /** Adds a line to the title that is being read; a whole title is closed. */
  private void titlePart(Span part) {
    if (part.length() == 0 || isBracket(part)) {
      return;
    }
    String words = part.of(text);
    if (runStart >= 0 && continues(words)) {
      runEnd = part.end();
      return;
    }
    if (runStart >= 0 && isWhole(runStart, runEnd)) {
      closeRun();
    }
    if (runStart >= 0 && !MetadataTitle.hasChinese(text.substring(runStart, runEnd))) {
      closeRun();
    }
    if (runStart < 0) {
      runStart = part.start();
    }
    runEnd = part.end();
  }

  /** Whether a line cannot begin a title: 的通知, （试行）, （2023-2025年）. */
  private boolean continues(String words) {
    char first = words.charAt(0);
    return first == '的' || first == '（' || first == '(' || first == '》' || first == '—';
  }

  private boolean isWhole(int start, int end) {
    return MetadataTitle.isComplete(MetadataTitle.oneLine(text, new Span(start, end)));
  }

  private void closeRun() {
    if (runStart >= 0) {
      Span run = new Span(runStart, runEnd);
      // a red head (河北省科学技术厅) or a signature above the body is no title
      if (MetadataIssuers.units(text, run) == null) {
        titles.add(MetadataTitle.of(text, run));
      }
    }
    runStart = -1;
    runEnd = -1;
  }

  // ---- small grammar

  /** 一、 （一） 1. 第一章 第一条 at the beginning of a line. */
  static boolean isNumbered(String words) {
    int i = 0;
    boolean bracket = !words.isEmpty() && "（(".indexOf(words.charAt(0)) >= 0;
    boolean ordinal = words.startsWith("第");
    if (bracket || ordinal) {
      i++;
    }
    int start = i;
    while (i < words.length() && "一二三四五六七八九十百0123456789０１２３４５６７８９".indexOf(words.charAt(i)) >= 0) {
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

  static int closeOf(String text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if ("（(".indexOf(c) >= 0) {
        depth++;
      } else if ("）)".indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int openOf(String text, int close, int from) {
    int depth = 0;
    for (int i = close; i >= from; i--) {
      char c = text.charAt(i);
      if ("）)〕".indexOf(c) >= 0) {
        depth++;
      } else if ("（(〔".indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

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
}
