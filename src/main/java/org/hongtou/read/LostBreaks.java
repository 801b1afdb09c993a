package org.hongtou.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts back the line breaks of a text that a collection stored on one line, where they certainly
 * were: in front of numbering that counts on, and around signature, date and disclosure note.
 *
 * <pre>
 * ……认真贯彻落实。某某省人民政府办公厅2024年6月18日（此件主动公开）……制定本方案。一、总体要求……二、主要任务（一）……
 * </pre>
 */
final class LostBreaks {
  /** No paragraph of a notice is longer, save those that have lost their breaks. */
  private static final int LONG = 1500;

  /** A shorter line may still be a whole short notice: then it holds 一、 and 二、. */
  private static final int SHORT_NOTICE = 400;

  private static final int FEWEST_SECTIONS = 2;

  private static final int FEWEST_LABELS = 3;
  private static final int LONGEST_HEADING = 40;

  /** Of a section, before its first item. */
  private static final int LONGEST_LEAD_IN = 300;

  /** Of the names of who issues a notice, and its title. */
  private static final int LONGEST_HEAD = 150;

  /** So many gaps behind stops or before labels are no accident: the gaps are the breaks. */
  private static final int FEWEST_GAPS = 3;

  private static final String BOX = "专栏";
  private static final String STOPS = "。；：！？";
  private static final String BEFORE_LABELS = STOPS + "）)〕”";
  private static final String AUTHORITY_ENDS = "府厅局委会室部院";
  private static final String ADDRESSEE_ENDS = "府门位构局委会办厅司校院";

  private final String text;
  private final List<Integer> breaks = new ArrayList<>();

  /** How many numbers of the style 一、 were found. */
  private int sections;

  /** How many styles of numbers were found. */
  private int styles;

  private LostBreaks(String text) {
    this.text = text;
  }

  /** The paragraphs of a line; the line itself if it is one paragraph, or none can be told. */
  static List<String> split(String line) {
    if (line.length() < SHORT_NOTICE) {
      return List.of(line);
    }
    LostBreaks lost = new LostBreaks(line);
    if (lost.beforeLabels() < FEWEST_LABELS) {
      return List.of(line);
    }
    // 一、… （一）… 1.… 2.…: the first chapter of an excerpt
    boolean nested = lost.sections > 0 && lost.styles > 1 && lost.breaks.size() > FEWEST_LABELS;
    if (line.length() < LONG && lost.sections < FEWEST_SECTIONS && !nested) {
      // numbers in running text (1.…；2.…；3.…) make no items
      return List.of(line);
    }
    lost.aroundSignatures();
    lost.aroundHead();
    lost.atGaps();
    return lost.pieces();
  }

  private int beforeLabels() {
    Map<String, Integer> last = new HashMap<>();
    // the numbers before a box, with which the items go on behind it
    Map<String, Integer> outside = new HashMap<>();
    int box = -1;
    int since = 0;
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '专' && opensBox(i)) {
        breaks.add(i);
        box = i;
        outside.clear();
        outside.putAll(last);
        continue;
      }
      if (c != '（' && c != '(' && c != '第' && !LineShape.isNumeral(c)) {
        continue;
      }
      int length = labelLength(i);
      boolean opens = length > 0 && opensExcerpt(i, length, last);
      boolean first = length > 0 && box >= 0 && opensItemsOfBox(box, i, length);
      boolean counts = length > 0 && (countsOn(i, length, last) || goesOn(i, length, outside));
      if (length == 0 || (!opens && !counts)) {
        continue;
      }
      char before = before(i);
      boolean afterStop = BEFORE_LABELS.indexOf(before) >= 0;
      boolean afterHeading =
          !breaks.isEmpty() && Characters.isWideLetter(before) && isHeading(since, i);
      if (!opens && !first && !afterStop && !afterHeading && !opensSection(i, length, last)) {
        continue;
      }
      String style = style(i, length);
      int number = LineShape.labelNumber(text.substring(i, i + length));
      last.put(style, number);
      sections += style.equals("一、") ? 1 : 0;
      breaks.add(i);
      since = i;
      found++;
    }
    styles = last.size();
    return found;
  }

  /** The length of the label that begins at a place; 0 if none does. */
  private int labelLength(int at) {
    int length = LineShape.labelLength(text.substring(at, Math.min(text.length(), at + 10)));
    if (length == 0) {
      return 0;
    }
    // 一、二、三产业; 2.5%; but 1.一核驱动 and 1.5G网络覆盖
    if (text.startsWith("5G", at + length)) {
      return length;
    }
    char next = text.charAt(Math.min(at + length, text.length() - 1));
    boolean arabic = LineShape.isDigit(text.charAt(at));
    boolean goesOn = arabic ? LineShape.isDigit(next) : LineShape.isNumeral(next);
    return goesOn ? 0 : length;
  }

  /** Numbering starts again in each section or runs on through all. */
  private boolean countsOn(int at, int length, Map<String, Integer> last) {
    return LineShape.labelNumber(text.substring(at, at + length)) == 1 || goesOn(at, length, last);
  }

  private boolean goesOn(int at, int length, Map<String, Integer> last) {
    int number = LineShape.labelNumber(text.substring(at, at + length));
    return number == last.getOrDefault(style(at, length), -1) + 1;
  }

  /** …（省水利厅负责）专栏1 节水重点工程1.…: a box begins, whose items have numbers of their own. */
  private boolean opensBox(int at) {
    int number = at + BOX.length();
    return text.startsWith(BOX, at)
        && number < text.length()
        && LineShape.isNumeral(text.charAt(number))
        && BEFORE_LABELS.indexOf(before(at)) >= 0;
  }

  /** Whether a number is the first of a box, right behind its name. */
  private boolean opensItemsOfBox(int box, int at, int length) {
    return LineShape.labelNumber(text.substring(at, at + length)) == 1
        && at > box + BOX.length() + 1
        && isHeading(box, at);
  }

  /** 四、主要任务（一）…: a section of an excerpt that leaves out those before it, with its first item. */
  private boolean opensExcerpt(int at, int length, Map<String, Integer> last) {
    String style = style(at, length);
    if (!style.equals("一、")) {
      return false;
    }
    int number = LineShape.labelNumber(text.substring(at, at + length));
    if (number <= last.getOrDefault(style, 0)) {
      return false;
    }
    return behindHeading(at, length, last) == 1
        || (before(at) == '。' && firstItemFollows(at, length));
  }

  /**
   * 四、主要任务 加快建设……（一）…: whether the next item in brackets is a first one, behind a few sentences.
   */
  private boolean firstItemFollows(int at, int length) {
    int end = Math.min(text.length(), at + LONGEST_LEAD_IN);
    for (int i = at + length; i < end; i++) {
      int label = "（(".indexOf(text.charAt(i)) >= 0 ? labelLength(i) : 0;
      if (label > 0) {
        return LineShape.labelNumber(text.substring(i, i + label)) == 1;
      }
    }
    return false;
  }

  /**
   * Whether the next section begins at a label, whatever stands before it: a heading, and behind it
   * the first item (网上零售额亿元1500二、主要任务（四）培育要素市场, where a table stood before the section).
   */
  private boolean opensSection(int at, int length, Map<String, Integer> last) {
    if (!style(at, length).equals("一、") || !countsOn(at, length, last)) {
      return false;
    }
    return behindHeading(at, length, last) > 0;
  }

  /** The number of the item that begins behind a label and a heading, 0 where none does. */
  private int behindHeading(int at, int length, Map<String, Integer> last) {
    int end = Math.min(text.length(), at + LONGEST_HEADING);
    for (int i = at + length + 1; i < end; i++) {
      if ("（(".indexOf(text.charAt(i)) >= 0) {
        int next = labelLength(i);
        return next > 0 && countsOn(i, next, last) && isHeading(at, i)
            ? LineShape.labelNumber(text.substring(i, i + next))
            : 0;
      }
    }
    return 0;
  }

  /**
   * The character before a place, white space left aside: some collections put a space for each
   * break.
   */
  private char before(int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? '。' : text.charAt(i);
  }

  /**
   * Whether what stands between the last break and here is a numbered heading: 二、主要任务; 三、优化供给，打响品牌.
   */
  private boolean isHeading(int from, int to) {
    if (to - from > LONGEST_HEADING) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The label with its number replaced by one sign for each kind of numeral: 一、 （一） 1. 第一条. */
  private String style(int start, int length) {
    StringBuilder style = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      char kind = c == '(' ? '（' : c == ')' ? '）' : c;
      if (LineShape.isNumeral(c)) {
        kind = LineShape.isDigit(c) ? '1' : '一';
      }
      if (style.isEmpty() || style.charAt(style.length() - 1) != kind) {
        style.append(kind);
      }
    }
    return style.toString();
  }

  /** 。某某省人民政府办公厅2024年6月18日（此件主动公开） */
  private void aroundSignatures() {
    for (int day = text.indexOf('日'); day >= 0; day = text.indexOf('日', day + 1)) {
      int start = dateStart(day);
      if (start <= 0 || AUTHORITY_ENDS.indexOf(before(start)) < 0) {
        continue;
      }
      int issuer = start;
      while (issuer > 0 && start - issuer < 300 && isLetterOrGap(text.charAt(issuer - 1))) {
        issuer--;
      }
      if (issuer > 0 && text.charAt(issuer - 1) == '。' && start - issuer >= 4) {
        breaks.add(issuer);
        breaks.add(start);
        breaks.add(day + 1);
        int close =
            day + 1 < text.length() && text.startsWith("（此件", day + 1)
                ? text.indexOf('）', day)
                : -1;
        if (close > 0 && close - day < 20) {
          breaks.add(close + 1);
        }
      }
    }
  }

  private static boolean isLetterOrGap(char c) {
    return Characters.isWideLetter(c) || Character.isWhitespace(c);
  }

  /** Where a full date (2024年6月18日) that ends at {@code day} starts; -1 if none does. */
  private int dateStart(int day) {
    int at = day - 1;
    for (char unit : new char[] {'月', '年'}) {
      int digits = at;
      while (at >= 0 && LineShape.isNumeral(text.charAt(at))) {
        at--;
      }
      if (at == digits || at < 0 || text.charAt(at) != unit) {
        return -1;
      }
      at--;
    }
    int yearEnd = at;
    while (at >= 0 && yearEnd - at < 4 && LineShape.isNumeral(text.charAt(at))) {
      at--;
    }
    return yearEnd - at == 4 ? at + 1 : -1;
  }

  /** 某政发〔2024〕17号 and 各市人民政府，省政府各部门： at the beginning. */
  private void aroundHead() {
    int number = text.indexOf('号');
    int year = text.indexOf('〔');
    if (year > 0 && year < 16 && number > year && number < year + 14) {
      breaks.add(number + 1);
    }
    int dated = text.indexOf('（');
    int end = dated < 0 ? -1 : text.indexOf("日）", dated);
    if (dated > 0 && dated < LONGEST_HEAD && end > dated && dateStart(end) == dated + 1) {
      // 中共某某省委某某省人民政府关于加快发展的意见（2024年3月2日）为……
      breaks.add(dated);
      breaks.add(end + 2);
    }
    int stop = text.indexOf('。');
    int colon = text.indexOf('：');
    if (colon > 0 && colon < stop && ADDRESSEE_ENDS.indexOf(text.charAt(colon - 1)) >= 0) {
      breaks.add(colon + 1);
    }
  }

  /** “……制定本方案。 一、总体目标 全力推进……”: two spaces or more stand for each break. */
  private void atGaps() {
    List<Integer> gaps = new ArrayList<>();
    int expected = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        if (i - start > 1 && start > 0) {
          gaps.add(i);
          boolean stop = STOPS.indexOf(text.charAt(start - 1)) >= 0;
          expected += stop || labelLength(i) > 0 ? 1 : 0;
        }
        start = i + 1;
      }
    }
    if (expected >= FEWEST_GAPS && expected * 2 > gaps.size()) {
      breaks.addAll(gaps);
    }
  }

  private List<String> pieces() {
    Collections.sort(breaks);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at : breaks) {
      if (at > start) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }
}
