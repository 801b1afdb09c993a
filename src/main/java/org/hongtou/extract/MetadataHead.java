package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
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
 * <p>Files glue these together in every way: {@code 甘农办发〔2022〕8号甘肃省农业农村厅关于印发《…》的通知各市…：} is number,
 * title and addressees in one line.
 */
final class MetadataHead {
  /** Authorities that make a red head and no beginning of a title. */
  private static final int MANY = 4;

  private static final int LONGEST_TITLE_LINE = 90;
  private static final int LONGEST_FOREIGN_TITLE = 300;
  private static final int LONGEST_CLOSER = 12;
  private static final int LONGEST_GLUED = 130;
  private static final int MOST_LINES = 60;

  /** The rank of a title that says who issues the notice. */
  private static final int WITH_ISSUER = 5;

  private final String text;

  final MetadataLabels labels;
  final List<MetadataTitle> titles = new ArrayList<>();

  /** The units that the letterhead names. */
  final List<Span> redHead = new ArrayList<>();

  final List<Span> addressees = new ArrayList<>();

  /** The first document number; null if the head has none. */
  DocumentNumbers.@Nullable Found number;

  /** A date in brackets below the title, as notices before 2012 have it; null if there is none. */
  @Nullable Span dateBelowTitle;

  /** A date in digits alone (2019-01-18), as pages have it below a title; null if there is none. */
  @Nullable Span pageDate;

  /** The first note below a regulation's title; null if there is none. */
  @Nullable Span note;

  /** The title that is being read: from its first line to its last; -1 while there is none. */
  private int runStart = -1;

  private int runEnd = -1;

  /** Where addressees began that go on in the next line; -1 while there are none. */
  private int addressStart = -1;

  MetadataHead(NoticeText notice) {
    text = notice.text();
    labels = new MetadataLabels(text);
    int lines = 0;
    for (Block block : notice.blocks()) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        continue;
      }
      Span line = MetadataLines.strip(text, paragraph.span());
      if (line.length() > 0 && (++lines > MOST_LINES || !read(line))) {
        break;
      }
    }
    closeRun();
  }

  /** Reads a line of the head; false if the body begins with it or in it. */
  private boolean read(Span line) {
    String words = line.of(text);
    if (labels.read(line)) {
      closeRun();
      // a title may follow the last of the page's fields without a break
      Span rest = labels.rest();
      return rest == null || !isWhole(rest) || read(rest);
    }
    if (MetadataLines.isChrome(words)) {
      closeRun();
      Span rest =
          MetadataLines.strip(text, new Span(MetadataLines.behindPath(text, line), line.end()));
      return !isWhole(rest) || rest.equals(line) || read(rest);
    }
    if (isAnnexMark(words)) {
      return true;
    }
    if (MetadataLines.isNumbered(words) || MetadataIssuers.compact(text, line).equals("目录")) {
      return false;
    }
    Span whole = addressStart < 0 ? line : new Span(addressStart, line.end());
    int colon = MetadataAddressees.colon(text, whole);
    if (colon > 0 && opensWithIssuer(line, colon)) {
      return readHeadline(line);
    }
    if (colon > 0) {
      readAddress(new Span(whole.start(), colon));
      return false;
    }
    if (runIsWhole() && MetadataAddressees.begin(words)) {
      addressStart = addressStart < 0 ? line.start() : addressStart;
      return true;
    }
    return readHeadline(line);
  }

  /** 省商务厅 省财政厅：关于…的通知: who issues it stands before the colon. */
  private boolean opensWithIssuer(Span line, int colon) {
    boolean about = colon + 1 < line.end() && text.startsWith("关于", colon + 1);
    return about
        && MetadataTitle.isComplete(MetadataTitle.oneLine(text, new Span(colon + 1, line.end())));
  }

  /** Whether a stretch behind something else is a notice's title, maybe with what follows it. */
  private boolean isWhole(Span stretch) {
    String words = stretch.of(text);
    return stretch.length() > 8
        && MetadataTitle.isHeadline(words)
        && MetadataTitle.hasChinese(words);
  }

  /** 附件, 附件1: above a plan that a file holds without its notice. */
  private static boolean isAnnexMark(String words) {
    return words.startsWith("附件") && words.length() <= 6 && !words.endsWith("的");
  }

  // ---- addressees, with what may stand before them

  private void readAddress(Span span) {
    int at = DocumentNumbers.behindUnnumbered(text, span.start(), span.end());
    // …印发《甲行动 / 方案》的通知某府办〔2023〕20号各县政府：: the title may have begun on the line above
    int from = runStart < 0 ? span.start() : runStart;
    for (DocumentNumbers.Found found : DocumentNumbers.numbers(text, span)) {
      if (MetadataLines.openBookMarks(text, from, found.span().start()) == 0) {
        titlePart(beforeNumber(at, found.span().start()));
        at = behindNumber(found, span.end());
      }
    }
    int titleEnd = titleEnd(new Span(at, span.end()));
    if (titleEnd > at) {
      titlePart(MetadataLines.strip(text, new Span(at, titleEnd)));
      at = titleEnd;
    }
    Span rest = MetadataLines.strip(text, new Span(at, span.end()));
    if (rest.length() > 0) {
      addressees.addAll(MetadataAddressees.split(text, rest));
    }
  }

  /** Where a title ends that addressees follow without a break; the start if none does. */
  private int titleEnd(Span span) {
    int depth = runStart < 0 ? 0 : MetadataLines.openBookMarks(text, runStart, runEnd);
    for (int end = span.start() + 1; end < span.end(); end++) {
      char c = text.charAt(end - 1);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      int from = Math.max(span.start(), end - LONGEST_CLOSER);
      int closerStart = MetadataWords.CLOSERS.startOfLongest(text, end, from);
      if (closerStart < 0) {
        continue;
      }
      String closer = text.substring(closerStart, end);
      boolean closed = closerStart > span.start() && text.charAt(closerStart - 1) == '的';
      if (closed || closer.endsWith("通知")) {
        int close =
            "（(".indexOf(text.charAt(end)) >= 0 ? Brackets.closeOf(text, end, span.end()) : -1;
        return close > 0 ? close + 1 : end;
      }
    }
    return span.start();
  }

  // ---- titles, numbers and dates

  /** A line of title, number or date; false if the body begins with it. */
  private boolean readHeadline(Span line) {
    String words = line.of(text);
    Span noted = MetadataNote.at(text, line);
    if (noted != null) {
      note = note == null ? noted : note;
      // the title may follow once more without a break
      Span behind = MetadataLines.strip(text, new Span(noted.end(), line.end()));
      return behind.length() == 0 || readHeadline(behind);
    }
    if (isDate(line)) {
      boolean spelled = words.indexOf('年') > 0;
      pageDate = pageDate == null && !spelled ? line : pageDate;
      return true;
    }
    if (readDateInBrackets(line)
        || readOrderNumber(line)
        || MetadataIssuers.compact(text, line).equals("文件")) {
      return true;
    }
    if (words.indexOf('。') >= 0 || words.indexOf('；') >= 0 || words.endsWith("：")) {
      readGlued(line);
      return false;
    }
    int at = DocumentNumbers.behindUnnumbered(text, line.start(), line.end());
    boolean inTitle = runStart >= 0 && MetadataLines.openBookMarks(text, runStart, runEnd) > 0;
    for (DocumentNumbers.Found found : DocumentNumbers.numbers(text, line)) {
      if (!inTitle && MetadataLines.openBookMarks(text, line.start(), found.span().start()) == 0) {
        titlePart(beforeNumber(at, found.span().start()));
        at = behindNumber(found, line.end());
      }
    }
    Span rest = MetadataLines.strip(text, new Span(at, line.end()));
    if (rest.length() > 0 && isDate(rest)) {
      dateBelowTitle = dateBelowTitle == null ? rest : dateBelowTitle;
      return true;
    }
    boolean foreign = !MetadataTitle.hasChinese(words);
    int longest = foreign ? LONGEST_FOREIGN_TITLE : LONGEST_TITLE_LINE;
    if (rest.length() > longest && !MetadataTitle.isComplete(rest.of(text))) {
      return false;
    }
    titlePart(rest);
    return true;
  }

  /** 河北省食盐管理办法河北省人民政府令〔2022〕第2号《…》已经…通过。: title and number before the body's first words. */
  private void readGlued(Span line) {
    Span start = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_GLUED));
    for (DocumentNumbers.Found found : DocumentNumbers.numbers(text, start)) {
      Span before = MetadataLines.strip(text, new Span(line.start(), found.span().start()));
      if (before.length() > 0
          && MetadataLines.openBookMarks(text, line.start(), found.span().start()) == 0
          && MetadataTitle.isComplete(MetadataTitle.oneLine(text, before))) {
        titlePart(before);
        behindNumber(found, line.end());
      }
      return;
    }
  }

  /** 第707号 or 〔2008〕第18号 below 河北省人民政府令. */
  private boolean readOrderNumber(Span line) {
    char first = text.charAt(line.start());
    if (runStart < 0 || "第〔［[（(".indexOf(first) < 0) {
      return false;
    }
    char last = text.charAt(runEnd - 1);
    if (last != '令' && last != '告') {
      return false;
    }
    for (DocumentNumbers.Found found :
        DocumentNumbers.numbers(text, new Span(runStart, line.end()))) {
      if (found.span().end() == line.end()) {
        closeRun();
        number = number == null ? found : number;
        return true;
      }
    }
    return false;
  }

  /** What stands before a number, without the bracket that opens for it: …的通知（黔府办〔2020〕4号）. */
  private Span beforeNumber(int start, int number) {
    Span before = MetadataLines.strip(text, new Span(start, number));
    boolean open = before.length() > 0 && "（(".indexOf(text.charAt(before.end() - 1)) >= 0;
    return open ? MetadataLines.strip(text, new Span(before.start(), before.end() - 1)) : before;
  }

  private int behindNumber(DocumentNumbers.Found found, int limit) {
    closeRun();
    number = number == null ? found : number;
    int at = found.span().end();
    while (at < limit && "）)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A line that is a date: of a signature above the body, as statistics bulletins have it. */
  private boolean isDate(Span line) {
    List<DateLexer.DateMention> dates =
        line.length() > 20 ? List.of() : DateLexer.dates(text, line);
    return dates.size() == 1 && dates.get(0).span().equals(line) && dates.get(0).day() != null;
  }

  /** （2011年3月30日）, which is kept as the date below the title if it is the first. */
  private boolean readDateInBrackets(Span line) {
    if (line.length() > 20 || line.length() < 8 || "（(".indexOf(text.charAt(line.start())) < 0) {
      return false;
    }
    Span inner = MetadataLines.strip(text, new Span(line.start() + 1, line.end() - 1));
    List<DateLexer.DateMention> dates = DateLexer.dates(text, inner);
    // （2025—2026年）: the years of a plan go on with its title
    boolean whole =
        dates.size() == 1
            && dates.get(0).span().equals(inner)
            && (dates.get(0).month() != null || dates.get(0).day() != null);
    if (whole && dates.get(0).day() != null && dateBelowTitle == null) {
      dateBelowTitle = inner;
    }
    return whole;
  }

  /** Adds a line to the title that is being read; a whole title is closed. */
  private void titlePart(Span stretch) {
    Span part = MetadataLines.withoutAnnexLabel(text, stretch);
    if (part.length() < 2) {
      return;
    }
    if (runStart >= 0
        && opensTitle(part)
        && MetadataIssuers.units(text, new Span(runStart, runEnd)) == null) {
      // 返回顶部, or what else a page prints above the title
      closeRun();
    }
    if (runStart >= 0 && text.startsWith("关于", part.start()) && isHeadOfMany()) {
      closeRun();
    }
    if (runStart >= 0 && "的（(》—".indexOf(text.charAt(part.start())) >= 0) {
      // 的通知, （试行）, （2023-2025年） go on with what stands above them
      runEnd = part.end();
      return;
    }
    if (runStart >= 0 && MetadataTitle.goesOn(run(), part.of(text))) {
      runEnd = part.end();
      return;
    }
    if (runStart >= 0
        && (runIsWhole() || MetadataTitle.isCut(run()) || !MetadataTitle.hasChinese(run()))) {
      closeRun();
    }
    if (runStart < 0) {
      runStart = part.start();
    }
    runEnd = part.end();
  }

  /**
   * Whether what was read is a red head of several authorities, one a line: above a title that
   * begins with 关于 they are no part of it, as one authority may be.
   */
  private boolean isHeadOfMany() {
    List<Span> units = MetadataIssuers.units(text, new Span(runStart, runEnd));
    return units != null
        && units.size() >= MANY
        && MetadataLines.split(text, new Span(runStart, runEnd), "\n").size() == units.size();
  }

  /** Whether a line is a whole title with its issuer: 某省人民政府关于…的通知. */
  private boolean opensTitle(Span line) {
    MetadataTitle whole = MetadataTitle.of(text, line);
    return whole.rank() == WITH_ISSUER && whole.issuers(text) != null;
  }

  private String run() {
    return MetadataTitle.oneLine(text, new Span(runStart, runEnd));
  }

  private boolean runIsWhole() {
    return runStart < 0 ? !titles.isEmpty() : MetadataTitle.isComplete(run());
  }

  private void closeRun() {
    if (runStart >= 0) {
      Span run = withoutDate(withoutFileMark(new Span(runStart, runEnd)));
      // a red head (河北省科学技术厅) or a signature above the body is no title
      List<Span> units = MetadataIssuers.units(text, run);
      if (units == null) {
        titles.add(MetadataTitle.of(text, run));
      } else {
        redHead.addAll(units);
      }
    }
    runStart = -1;
    runEnd = -1;
  }

  /** 某省人民政府办公厅 文件: the name in a red head, without what it is the head of. */
  private Span withoutFileMark(Span run) {
    boolean marked = run.length() > 4 && text.startsWith("文件", run.end() - 2);
    Span name = marked ? MetadataLines.strip(text, new Span(run.start(), run.end() - 2)) : run;
    return marked && MetadataIssuers.units(text, name) != null ? name : run;
  }

  /** …的通知（2023年1月19日）: without the date, which is kept. */
  private Span withoutDate(Span run) {
    if ("）)".indexOf(text.charAt(run.end() - 1)) < 0) {
      return run;
    }
    int open = Brackets.openOf(text, run.end() - 1, run.start());
    if (open <= run.start()) {
      return run;
    }
    Span inner = MetadataLines.strip(text, new Span(open + 1, run.end() - 1));
    if (!isDate(inner)) {
      return run;
    }
    dateBelowTitle = dateBelowTitle == null ? inner : dateBelowTitle;
    return MetadataLines.strip(text, new Span(run.start(), open));
  }
}
