package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of titles (标题): {@code 〔issuers〕关于 〔印发《…》〕 的 〔type〕}, or a plan's own name that ends
 * with its type.
 *
 * @param span where it stands; may hold line breaks
 * @param text its words on one line
 */
record MetadataTitle(Span span, String text) {
  private static final int SHORTEST_STEM = 8;
  private static final int LONGEST_REST = 80;
  private static final String[] CONVEYING = {"印发", "转发", "批转", "发布", "公布", "下发"};

  static MetadataTitle of(String text, Span span) {
    String line = oneLine(text, span);
    if (isQuoted(line)) {
      // 《某省人民政府关于印发〈…方案〉的通知》
      Span inner = new Span(span.start() + 1, span.end() - 1);
      return new MetadataTitle(
          inner, line.substring(1, line.length() - 1).replace('〈', '《').replace('〉', '》'));
    }
    String bare = withoutSite(withoutFootnote(line));
    return new MetadataTitle(
        new Span(span.start(), span.end() - (line.length() - bare.length())), bare);
  }

  /** …的通知_某市人民政府门户网站: without the name of the site. */
  private static String withoutSite(String line) {
    for (int i = line.length() - 1; i > SHORTEST_STEM; i--) {
      if ("_|-－—".indexOf(line.charAt(i)) >= 0) {
        String title = line.substring(0, i);
        String site = line.substring(i + 1);
        boolean named = site.endsWith("网") || site.endsWith("网站") || site.endsWith("政府");
        return named && isComplete(title) ? title : line;
      }
    }
    return line;
  }

  /** Whether the whole line is one title in 《》. */
  private static boolean isQuoted(String line) {
    return line.startsWith("《") && line.indexOf('》') == line.length() - 1 && line.length() > 8;
  }

  /**
   * A title's words on one line: line breaks and the spaces of letter-spacing (几 个 问 题) vanish,
   * those between words stay (江西省委办公厅 江西省政府办公厅).
   */
  static String oneLine(String text, Span span) {
    StringBuilder out = new StringBuilder(span.length());
    int word = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        out.append(c);
        word++;
        continue;
      }
      int next = i;
      boolean lineBreak = false;
      while (next < span.end() && isSpace(text.charAt(next))) {
        lineBreak |= text.charAt(next) == '\n';
        next++;
      }
      boolean nextIsWord = next + 1 < span.end() && !isSpace(text.charAt(next + 1));
      boolean latin = i > span.start() && text.charAt(i - 1) < 128 && text.charAt(next) < 128;
      if (latin || (!lineBreak && word >= 2 && nextIsWord && separates(text, i, next))) {
        out.append(' ');
      }
      word = 0;
      i = next - 1;
    }
    return out.toString();
  }

  /** Spaces beside digits and punctuation come from PDFs (2023 年5 月); others may mean something. */
  private static boolean separates(String text, int start, int end) {
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    return Character.isIdeographic(before) && Character.isIdeographic(after);
  }

  /** Whether the words are a whole title: nothing is missing at their end. */
  static boolean isComplete(String words) {
    String bare = withoutClosingBrackets(words);
    int about = indexOutside(bare, "关于");
    if (bare.endsWith("》") || bare.endsWith("〉")) {
      // 河北省人民政府办公厅印发《…方案》 is a page's heading; 关于印发《…》 waits for 的通知
      return about < 0;
    }
    String type = DocumentKind.endingOf(bare);
    if (type == null || bare.length() <= type.length()) {
      return false;
    }
    if (about < 0) {
      return depth(bare) == 0;
    }
    // 关于优化调整稳就业政策 / 全力促发展惠民生的若干措施: the first line ends with a type by chance
    int of = bare.lastIndexOf('的');
    boolean closed = of > about && bare.length() - of - 1 <= 8;
    boolean notice = isNoticeType(type) || closed;
    return depth(bare) == 0 && notice;
  }

  /**
   * Whether a title's second line goes on with a first line that ends with a type by chance:
   * 石化行业标准体系 / 建设指南. A new title would name a place, an issuer, or what it is about.
   */
  static boolean goesOn(String first, String second) {
    String type = DocumentKind.endingOf(first);
    boolean begins =
        MetadataIssuers.begins(second, 0)
            || second.startsWith("关于")
            || second.startsWith("印发")
            || second.startsWith("《")
            || second.startsWith("“")
            || second.startsWith("附")
            || second.startsWith("各")
            || second.startsWith("第")
            || Character.isDigit(second.charAt(0));
    return type != null
        && !isNoticeType(type)
        && !begins
        && hasChinese(second)
        && second.length() <= 30
        && first.indexOf('》') < 0
        && !first.contains(second)
        && (isComplete(second) || isKind(second));
  }

  /** 建设指南（2022版）: a kind of document and nothing before it. */
  private static boolean isKind(String words) {
    String bare = withoutClosingBrackets(words);
    return bare.equals(DocumentKind.endingOf(bare));
  }

  static boolean isNoticeType(String type) {
    return type.endsWith("通知")
        || type.endsWith("意见")
        || type.endsWith("决定")
        || type.endsWith("公告")
        || type.endsWith("通报")
        || type.endsWith("批复")
        || type.endsWith("函");
  }

  /** Whether a page has cut the title off: …防范治理工... */
  static boolean isCut(String words) {
    return words.endsWith("...") || words.endsWith("…");
  }

  /**
   * A title that a page has cut off, completed by what begins with the same words: another title of
   * the notice, or 《…》 in its text. The title as it is where there is none.
   */
  static String completed(String cut, String whole, List<String> others) {
    int end = cut.length();
    while (end > 0 && ".…。·".indexOf(cut.charAt(end - 1)) >= 0) {
      end--;
    }
    String stem = cut.substring(0, end).strip();
    int open = depth(stem) > 0 ? stem.lastIndexOf('《') + 1 : 0;
    String sought = stem.substring(open);
    if (sought.length() < SHORTEST_STEM) {
      return cut;
    }
    String rest = null;
    for (String other : others) {
      if (rest == null && other.startsWith(sought) && !isCut(other)) {
        rest = other.substring(sought.length());
      }
    }
    String marked = "《" + sought;
    int at = rest == null ? whole.indexOf(marked) : -1;
    while (at >= 0 && rest == null) {
      int from = at + marked.length();
      int close = whole.indexOf('》', from);
      if (close >= 0 && isRest(whole, from, close)) {
        rest = oneLine(whole, new Span(from, close));
      }
      at = whole.indexOf(marked, from);
    }
    if (rest == null) {
      return cut;
    }
    boolean about = open > 0 && indexOutside(stem, "关于") >= 0;
    return stem + rest + (open == 0 ? "" : about ? "》的通知" : "》");
  }

  /** Whether words up to a 》 may be a title's: short, on one line, not cut off where they began. */
  private static boolean isRest(String whole, int from, int close) {
    if (close - from > LONGEST_REST) {
      return false;
    }
    String words = whole.substring(from, close);
    return words.indexOf('《') < 0
        && words.indexOf('…') < 0
        && !words.contains("...")
        && words.indexOf('\n') < 0;
  }

  /**
   * How good a title of the notice itself this is: a forwarding title above a plan's name above a
   * page's heading.
   */
  int rank() {
    String bare = withoutClosingBrackets(text);
    if (!hasChinese(text)) {
      return 0;
    }
    if (bare.endsWith("》")) {
      return 1;
    }
    String type = DocumentKind.endingOf(bare);
    if (type == null) {
      return 1;
    }
    if (bare.endsWith("令")) {
      return 1;
    }
    int rank = 2;
    int about = indexOutside(bare, "关于");
    boolean conveys = conveyed(text) != null;
    if ((about >= 0 || conveys) && isNoticeType(type)) {
      rank = 4;
      int start = about >= 0 ? about : bare.length();
      for (String verb : CONVEYING) {
        int at = indexOutside(bare, verb);
        start = at >= 0 ? Math.min(start, at) : start;
      }
      if (start > 2) {
        rank = 5;
      }
    }
    return rank;
  }

  /** The issuers that a title begins with (…关于, …印发); null if it names none. */
  @Nullable List<Span> issuers(String whole) {
    int end = text.length();
    for (String verb : CONVEYING) {
      end = before(verb, end);
    }
    end = before("关于", end);
    end = before("公布", end);
    if (end == text.length() || end < 3) {
      return null;
    }
    Span head = upTo(whole, end);
    int etc = etcetera(head.of(whole));
    if (etc > 0) {
      head = new Span(head.start(), head.start() + etc);
    }
    return MetadataIssuers.units(whole, head);
  }

  private int before(String verb, int end) {
    int at = indexOutside(text, verb);
    return at > 0 && at < end ? at : end;
  }

  /** Where 等十二部门 begins in 河北省教育厅等十二部门; -1 if it doesn't stand at the end. */
  private static int etcetera(String words) {
    int at = words.lastIndexOf('等');
    if (at > 2 && at == words.length() - 1) {
      // 北京市发展和改革委员会等关于…
      return at;
    }
    boolean closes = words.endsWith("部门") || words.endsWith("单位") || words.endsWith("厅局");
    return at > 0 && closes && words.length() - at <= 8 ? at : -1;
  }

  /** The place of the title's first words in the whole text. */
  private Span upTo(String whole, int words) {
    int seen = 0;
    int spaces = 0;
    for (int i = 0; i < words; i++) {
      if (text.charAt(i) == ' ') {
        spaces++;
      }
    }
    int at = span.start();
    while (at < span.end() && seen < words - spaces) {
      if (!isSpace(whole.charAt(at))) {
        seen++;
      }
      at++;
    }
    return new Span(span.start(), at);
  }

  /** Whether words before a 《 say that it is conveyed: 关于印发, 关于联合转发. */
  static boolean conveys(String words) {
    for (String verb : CONVEYING) {
      if (words.endsWith(verb)) {
        return true;
      }
    }
    return false;
  }

  /** What a title says it conveys (印发…): the name of the plan; null if it conveys nothing. */
  static @Nullable String conveyed(String title) {
    String bare = withoutClosingBrackets(title);
    for (String verb : CONVEYING) {
      int at = indexOutside(bare, verb);
      if (at < 0) {
        continue;
      }
      String rest = bare.substring(at + verb.length());
      int close = rest.startsWith("《") ? rest.lastIndexOf('》') : -1;
      if (close > 0 && endsWithCarrier(rest.substring(close + 1))) {
        return rest.substring(1, close);
      }
      int of = rest.lastIndexOf('的');
      return of > 0 && rest.length() - of <= 4 ? rest.substring(0, of) : rest;
    }
    return null;
  }

  /**
   * Whether nothing but the notice's own kind stands behind 《》: 的通知, 等文件的通知; in 印发《…方案》任务分工的通知 it
   * is not the 方案 that is issued.
   */
  private static boolean endsWithCarrier(String behind) {
    return behind.isEmpty() || behind.startsWith("的") || behind.startsWith("等");
  }

  /** Whether the words are at least the beginning of a title of a notice: …关于…, …印发…. */
  static boolean isHeadline(String words) {
    if (indexOutside(words, "关于") >= 0) {
      return true;
    }
    for (String verb : CONVEYING) {
      if (indexOutside(words, verb) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Without （试行）, （2023-2025年） and the like at the end. */
  static String withoutClosingBrackets(String words) {
    String bare = withoutFootnote(words.strip());
    while (!bare.isEmpty() && "）)〕".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      int open =
          Math.max(bare.lastIndexOf('（'), Math.max(bare.lastIndexOf('('), bare.lastIndexOf('〔')));
      if (open <= 0) {
        break;
      }
      bare = bare.substring(0, open).strip();
    }
    return bare;
  }

  /** Without the mark of a footnote: 统计公报[1]. */
  private static String withoutFootnote(String words) {
    int open = words.endsWith("]") ? words.lastIndexOf('[') : -1;
    boolean mark = open > 0 && words.length() - open <= 4;
    return mark && Character.isDigit(words.charAt(open + 1)) ? words.substring(0, open) : words;
  }

  /** How many 《 are still open at the end. */
  private static int depth(String words) {
    return MetadataLines.openBookMarks(words, 0, words.length());
  }

  /** The first place of a word outside 《》; -1 if there is none. */
  static int indexOutside(String words, String word) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0 && words.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean hasChinese(String words) {
    return words.chars().anyMatch(Character::isIdeographic);
  }

  /** White space of every width, those that don't break a line too. */
  static boolean isSpace(char c) {
    return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
