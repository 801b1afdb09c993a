package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a notice (落款): the units and the date below its text. The first one counts: in a
 * forwarding notice it stands before the plan, which may have its own.
 *
 * @param date where the date is written
 * @param iso the date, ISO 8601
 * @param issuers the units, from the top; empty for a date that stands alone
 */
record MetadataSignature(Span date, String iso, List<Span> issuers) {
  private static final int LONGEST_DATE = 24;
  private static final int LONGEST_GLUED_TITLE = 90;
  private static final int MOST_SIGNERS = 40;
  private static final int LONGEST_SIGNERS = 400;

  /** Before a date; what is longer names no units, and each of many dates would look through it. */
  private static final int LONGEST_SENTENCE = 2 * LONGEST_SIGNERS;

  private static final int MOST_TITLE_LINES = 4;
  private static final int MOST_CUT_LINES = 8;
  private static final int LONGEST_CUT_LINE = 45;

  /** Offset behind the signature: where an annex or the plan that it forwards may begin. */
  int end() {
    return date.end();
  }

  /** The notice's first signature behind an offset; null if it has none. */
  static @Nullable MetadataSignature find(NoticeText notice, int from) {
    String text = notice.text();
    List<Block> blocks = notice.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Paragraph paragraph) || paragraph.span().end() <= from) {
        continue;
      }
      Span line = MetadataLines.strip(text, paragraph.span());
      for (DateLexer.DateMention date : DateLexer.dates(text, line)) {
        MetadataSignature found = date.month() == null ? null : at(notice, i, line, date);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable MetadataSignature at(
      NoticeText notice, int block, Span line, DateLexer.DateMention date) {
    String text = notice.text();
    String iso = date.iso();
    if (iso == null
        || date.lastYear() != null
        || date.bounded()
        || !endsDate(text, date.span().end(), line.end())) {
      return null;
    }
    int sentence = date.span().start();
    while (sentence > line.start() && "。；！？：:".indexOf(text.charAt(sentence - 1)) < 0) {
      sentence--;
      if (date.span().start() - sentence > LONGEST_SENTENCE) {
        return null;
      }
    }
    if (sentence < date.span().start() && "（(".indexOf(text.charAt(sentence)) >= 0) {
      // a file without line breaks: …。（省财政厅负责）贵州省人民政府办公厅2024年5月6日
      int close = Brackets.closeOf(text, sentence, date.span().start());
      sentence = close < 0 ? sentence : close + 1;
    }
    if (date.day() == null && !date.span().equals(line)) {
      return null;
    }
    Span left = withoutProxy(text, new Span(sentence, date.span().start()));
    left = MetadataLines.withoutPageMark(text, left);
    Span right = MetadataLines.strip(text, new Span(date.span().end(), line.end()));
    if (left.length() > 0) {
      List<Span> units = MetadataIssuers.units(text, left);
      if (units == null) {
        return null;
      }
      List<Span> issuers = sentence == line.start() ? signersAbove(notice, block) : List.of();
      return new MetadataSignature(date.span(), iso, concat(issuers, units));
    }
    boolean alone = sentence == line.start();
    List<Span> issuers = alone ? signersAbove(notice, block) : List.of();
    if (issuers.isEmpty() && alone && right.length() == 0) {
      issuers = signersBelow(notice, block);
    }
    // 2019-01-18 below a title is when a page was put up
    boolean spelled = date.span().of(text).indexOf('年') > 0;
    boolean below =
        !issuers.isEmpty()
            || (spelled && alone && date.day() != null && mayFollow(text, right))
            || MetadataDisclosure.isAt(text, right.start());
    return below ? new MetadataSignature(date.span(), iso, issuers) : null;
  }

  /** The units below a date that stands above them; empty where a title begins there. */
  private static List<Span> signersBelow(NoticeText notice, int block) {
    String text = notice.text();
    List<Span> issuers = new ArrayList<>();
    for (int i = block + 1; i < notice.blocks().size() && issuers.size() < MOST_SIGNERS; i++) {
      Span line = withoutProxy(text, notice.blocks().get(i).span());
      boolean paragraph = notice.blocks().get(i) instanceof Block.Paragraph;
      List<Span> units =
          !paragraph || line.length() > LONGEST_SIGNERS ? null : MetadataIssuers.units(text, line);
      if (units == null) {
        // 某省人民政府 / 关于…的意见 is the title of what follows
        boolean title = paragraph && MetadataTitle.isHeadline(line.of(text));
        return title ? List.of() : issuers;
      }
      issuers.addAll(units);
    }
    return issuers;
  }

  /** Whether the date is not the beginning of a clause (2023年5月1日起, 2015年7月18日，…). */
  private static boolean endsDate(String text, int end, int limit) {
    int next = end;
    while (next < limit && "-—－~～".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    // 2017年11月27日———— is ruled off; 11月27日—12月3日 is a period
    boolean period = next > end && next < limit && Character.isDigit(text.charAt(next));
    return next >= limit || (!period && "起至前后到以与和及、，,；;。之在由召印".indexOf(text.charAt(next)) < 0);
  }

  /** Nothing, a bracket (此件公开发布), or the title of the plan that follows without a break. */
  private static boolean mayFollow(String text, Span right) {
    if (right.length() == 0 || "（(".indexOf(text.charAt(right.start())) >= 0) {
      return true;
    }
    String words = right.of(text);
    return right.length() <= LONGEST_GLUED_TITLE
        && words.indexOf('。') < 0
        && words.indexOf('，') < 0;
  }

  /** The lines of units above the date, from the top. */
  private static List<Span> signersAbove(NoticeText notice, int block) {
    String text = notice.text();
    List<Span> issuers = new ArrayList<>();
    for (int i = block - 1; i >= 0 && issuers.size() < MOST_SIGNERS; i--) {
      if (!(notice.blocks().get(i) instanceof Block.Paragraph paragraph)) {
        break;
      }
      Span line = MetadataLines.strip(text, paragraph.span());
      if (line.length() == 0 || isProxy(line.of(text))) {
        continue;
      }
      line = withoutProxy(text, line);
      List<Span> units = line.length() > LONGEST_SIGNERS ? null : MetadataIssuers.units(text, line);
      if (units == null) {
        boolean whole =
            !issuers.isEmpty()
                && MetadataIssuers.opens(MetadataIssuers.compact(text, issuers.getFirst()));
        List<Span> cut = whole ? null : cutNames(notice, i, block);
        return cut == null ? issuers : cut;
      }
      issuers.addAll(0, units);
    }
    return issuers;
  }

  /**
   * The units of lines that cut names off, from the top; null where the lines above the date are
   * whole names, or no names.
   *
   * @param top the first line above the date that is no name by itself
   * @param block the date's
   */
  private static @Nullable List<Span> cutNames(NoticeText notice, int top, int block) {
    String text = notice.text();
    List<Block> blocks = notice.blocks();
    List<Span> most = null;
    for (int i = top; i >= 0 && block - i <= MOST_CUT_LINES; i--) {
      Span line = MetadataLines.strip(text, blocks.get(i).span());
      if (!(blocks.get(i) instanceof Block.Paragraph) || !mayBeOfName(line.of(text))) {
        break;
      }
      Span all = new Span(line.start(), blocks.get(block - 1).span().end());
      List<Span> units = MetadataIssuers.cutUnits(text, withoutProxy(text, all));
      most = units == null ? most : units;
    }
    return most;
  }

  private static boolean mayBeOfName(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isLetterOrDigit(c)
          && !MetadataTitle.isSpace(c)
          && "（）()“”\"·、".indexOf(c) < 0) {
        return false;
      }
    }
    return words.length() >= 2
        && words.length() <= LONGEST_CUT_LINE
        && !words.startsWith("附件")
        && !MetadataLines.isNumbered(words);
  }

  /** Without a bracket that names whose seal it bears (…代章), whose end may be on the next line. */
  private static Span withoutProxy(String text, Span span) {
    Span line = MetadataLines.strip(text, span);
    for (int i = line.start() + 1; i < line.end(); i++) {
      if ("（(".indexOf(text.charAt(i)) >= 0) {
        int close = Brackets.closeOf(text, i, line.end());
        if (close < 0 || text.substring(i, close).contains("章")) {
          return MetadataLines.strip(text, new Span(line.start(), i));
        }
      }
    }
    return line;
  }

  /** （山东省发展和改革委员会代章): the seal of another unit. */
  private static boolean isProxy(String line) {
    boolean bracket = "（(".indexOf(line.charAt(0)) >= 0;
    return bracket
        && (line.endsWith("代章）")
            || line.endsWith("代章)")
            || line.equals("（印章）")
            || line.equals("（盖章）"));
  }

  private static List<Span> concat(List<Span> first, List<Span> second) {
    List<Span> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** The title of the plan between the date and the plan's body; null if none stands there. */
  @Nullable MetadataTitle titleBehind(NoticeText notice) {
    int from = end();
    String text = notice.text();
    int start = -1;
    int stop = -1;
    int lines = 0;
    for (Block block : notice.blocks()) {
      if (block.span().end() <= from) {
        continue;
      }
      Span line =
          MetadataLines.strip(
              text, new Span(Math.max(from, block.span().start()), block.span().end()));
      line = withoutAnnexLabel(text, MetadataLines.withoutPageMark(text, line));
      String words = line.of(text);
      if (line.length() == 0 || isAside(words)) {
        continue;
      }
      boolean bracket = "（(".indexOf(words.charAt(0)) >= 0;
      if (!(block instanceof Block.Paragraph)
          || line.length() > LONGEST_GLUED_TITLE
          || words.indexOf('。') >= 0
          || words.indexOf('：') >= 0
          || MetadataLines.isNumbered(words)) {
        break;
      }
      if (start < 0 && bracket && line.length() <= LONGEST_DATE) {
        continue;
      }
      if (start >= 0
          && !bracket
          && isComplete(text, start, stop)
          && !MetadataTitle.goesOn(MetadataTitle.oneLine(text, new Span(start, stop)), words)) {
        break;
      }
      if (++lines > MOST_TITLE_LINES) {
        break;
      }
      start = start < 0 ? line.start() : start;
      stop = line.end();
    }
    boolean title = lines == 1 || (start >= 0 && isComplete(text, start, stop));
    return title ? MetadataTitle.of(text, new Span(start, stop)) : null;
  }

  private static boolean isComplete(String text, int start, int end) {
    return MetadataTitle.isComplete(MetadataTitle.oneLine(text, new Span(start, end)));
  }

  /** Without 附件, 附件1 and （此件公开发布） at the beginning. */
  private static Span withoutAnnexLabel(String text, Span line) {
    int start = line.start();
    if (text.startsWith("（此件", start) || text.startsWith("(此件", start)) {
      int close = Brackets.closeOf(text, start, line.end());
      start = close > 0 ? close + 1 : start;
    }
    return MetadataLines.withoutAnnexLabel(text, new Span(start, line.end()));
  }

  private static boolean isAside(String words) {
    boolean ruler = words.chars().noneMatch(Character::isLetterOrDigit);
    return ruler || words.startsWith("抄送") || words.startsWith("公开") || words.startsWith("信息公开");
  }
}
