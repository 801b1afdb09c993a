package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Where targets may stand: every paragraph and table cell of the notice's text with the headings
 * and lead-ins that govern it, but not its title, addressees, signature and lists of names.
 */
final class TargetPassages {
  /**
   * A shorter paragraph outside the outline that is no sentence: a title, an addressee, a
   * signature.
   */
  private static final int SHORTEST_UNNUMBERED = 40;

  private static final String RECTIFIES = "整改";

  /** 整改目标：. */
  private static final int LONGEST_LABEL = 8;

  /** What the column of the months is called in a timetable. */
  private static final Set<String> TIMES = Set.of("时间", "月份", "时段");

  /** 2021年工作回顾及过去五年主要成就. */
  private static final int LONGEST_TITLE = 24;

  /** 力争到2025年12月31日前. */
  private static final int LONGEST_OPENING = 18;

  /** 附件：2023年各县（市）区水污染防治目标责任. */
  private static final int LONGEST_ANNEX = 40;

  private static final int LONGEST_PLACE = 12;

  private final String text;
  private final List<TargetPassage> passages = new ArrayList<>();

  private final Repeats repeats = new Repeats();

  private TargetPassages(String text) {
    this.text = text;
  }

  /** The passages in the order of the text. */
  static List<TargetPassage> of(String text, Outline outline) {
    TargetPassages all = new TargetPassages(text);
    for (Part part : outline.parts()) {
      Span title = part.title();
      if (title == null || !TaskExtractor.namesOnly(title.of(text))) {
        // 附件 各县（区）水污染防治目标责任: its lines are goals
        boolean goals =
            part.kind() == Part.Kind.ANNEX && title != null && title.of(text).contains("目标");
        Span above = goals ? title : title == null ? all.announcement(part.root()) : null;
        all.item(part.root(), above == null ? List.of() : List.of(above), false);
      }
    }
    return all.passages;
  }

  private void item(Item item, List<Span> above, boolean inPreamble) {
    List<Span> governing = new ArrayList<>(above);
    Span heading = item.heading();
    boolean goals = heading != null && heading.of(text).contains("目标");
    boolean preamble =
        inPreamble || (heading != null && SectionKinds.ordersNoWork(heading.of(text)));
    Span before = null;
    Span announced = null;
    Span review = null;
    boolean box = false;
    Span annexed = null;
    if (setsStandards(heading)) {
      return;
    }
    int problem = problemEnd(item);
    for (Block block : item.content()) {
      if (block.span().end() <= problem) {
        continue;
      }
      if (block instanceof Block.Table table) {
        if (!IndicatorTables.isOne(text, table)) {
          cells(table, governing);
        }
        continue;
      }
      Span line = Brackets.trim(text, block.span().start(), block.span().end());
      if (line.length() == 0) {
        continue;
      }
      if (isAnnexOfGoals(line)) {
        annexed = line;
        continue;
      }
      if (isTitle(line) && (heading == null || !line.contains(heading))) {
        // 2021年工作回顾 without a number speaks for the paragraphs below it, up to the next title
        governing.remove(review);
        review = TargetContext.isReview(line.of(text)) ? line : null;
        if (review != null) {
          governing.addFirst(review);
          continue;
        }
      }
      box |= line.of(text).startsWith("专栏");
      boolean numbered = item.label() != null;
      boolean dashed = "—－-●•·".indexOf(text.charAt(line.start())) >= 0;
      boolean continues = goals && before != null && opensWithDate(before) && !opensWithDate(line);
      boolean again = repeats.next(line.of(text));
      boolean prose = line.length() >= SHORTEST_UNNUMBERED || isSentence(line);
      if (!again && (numbered || dashed || prose || isListed(line))) {
        // 专栏2…: a box below an item speaks for itself
        List<Span> leadIns = box ? above : governing;
        if (annexed != null && isOfPlace(line)) {
          // 附件：各县（区）水污染防治目标责任 / 甲县：减排量420吨: the lines of the places are goals
          leadIns = List.of(annexed);
        }
        if (before != null && (dashed || continues)) {
          // 到2025年，…有新的突破。 ——技术创新…: the paragraph before the dashes speaks for them
          leadIns = new ArrayList<>(governing);
          leadIns.addFirst(before);
          if (announced != null) {
            leadIns.add(1, announced);
          }
        }
        passages.add(new TargetPassage(line, leadIns, numbered && !preamble));
      }
      if (!dashed && !continues) {
        // 到2025年，… / 具体目标是： / ——…: the date speaks on past the words that announce the dashes
        boolean announces = line.length() < LONGEST_OPENING && endsWithColon(line);
        announced = announces ? before : null;
        before = line;
      }
      boolean opens = heading != null && line.contains(heading);
      // 二、主要目标 / 到2025年，…有较大提升。 / （一）…: the date speaks for the items, as it does for dashes
      boolean dated = goals && !dashed && opensWithDate(line);
      if (numbered && (opens || dated || text.charAt(line.end() - 1) == '：')) {
        governing.addFirst(line);
      }
    }
    governing.remove(review);
    for (Item child : item.children()) {
      item(child, governing, preamble);
    }
  }

  /** 二、建设标准: what is said there is how things have to be, and not how many. */
  private boolean setsStandards(@Nullable Span heading) {
    return heading != null
        && heading.of(text).endsWith("标准")
        && SectionKinds.ordersNoWork(heading.of(text));
  }

  /**
   * Where the words end that tell the problem of an item of a rectification (整改方案), before what is
   * to be reached and done: 1.污水处理能力不足。管网空白区1.2平方公里…。 / 整改目标：… / 整改措施：…. The figures in them are
   * facts.
   *
   * @return the item's own beginning where it has no such lines
   */
  private int problemEnd(Item item) {
    if (item.label() == null || item.content().isEmpty()) {
      return -1;
    }
    for (Block block : item.content().subList(1, item.content().size())) {
      int at = Brackets.trim(text, block.span()).start();
      if (text.startsWith(RECTIFIES, at)) {
        int colon = BoundedSearch.indexOf("：", text, at, at + LONGEST_LABEL);
        return colon > 0 ? block.span().start() : -1;
      }
    }
    return -1;
  }

  /**
   * 到2020年，…, 力争到“十四五”末，… at the start of a paragraph of goals speaks for the paragraphs and items
   * that follow, until the next date.
   */
  private boolean opensWithDate(Span line) {
    Span opening = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_OPENING));
    for (DateMention date : DateLexer.dates(text, opening)) {
      String before = text.substring(line.start(), date.span().start());
      boolean until = before.endsWith("到");
      String words = until ? before.substring(0, before.length() - 1) : before;
      boolean ends = until || date.bounded() || text.startsWith("，", date.span().end());
      boolean led = words.isEmpty() || TargetWords.PROMISE.isWord(words) || namesGoals(words);
      if (date.iso() != null && ends && led) {
        return true;
      }
    }
    return false;
  }

  /** 总体目标是： before the date. */
  private static boolean namesGoals(String words) {
    return words.contains("目标")
        && words.length() < 10
        && "是为：:".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** 01新建幼儿园11所: a line that a bare number and a verb open, as lists of projects have them. */
  private boolean isListed(Span line) {
    int at = line.start();
    while (at < line.end() && at - line.start() < 3 && Numerals.isArabic(text.charAt(at))) {
      at++;
    }
    int digits = at - line.start();
    while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return digits > 0
        && digits < 3
        && (TargetWords.MAKE.startingAt(text, at, line.end()) != null
            || text.startsWith("全", at)
            || text.startsWith("为", at));
  }

  /** 加装楼道扶手300处。: what a full stop or a semicolon closes is no title, however short it is. */
  private boolean isSentence(Span line) {
    return "。；;".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private boolean endsWithColon(Span line) {
    return "：:".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** 甲县：减排量420吨. */
  private boolean isOfPlace(Span line) {
    String words = line.of(text);
    int colon = words.indexOf('：');
    return colon > 1 && colon <= LONGEST_PLACE && "市县区州盟旗".indexOf(words.charAt(colon - 1)) >= 0;
  }

  /**
   * 附件：2023年各县（区）目标责任 on the line before a part that has no title of its own; null for other lines.
   */
  private @Nullable Span announcement(Item root) {
    if (root.content().isEmpty()) {
      return null;
    }
    int end = root.content().getFirst().span().start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Span line = Brackets.trim(text, text.lastIndexOf('\n', end - 1) + 1, end);
    return line.length() > 0 && isAnnexOfGoals(line) ? line : null;
  }

  private boolean isAnnexOfGoals(Span line) {
    String words = line.of(text);
    return words.startsWith("附件") && words.contains("目标") && words.length() <= LONGEST_ANNEX;
  }

  /** A short line that closes with a word: a title within the text. */
  private boolean isTitle(Span line) {
    return line.length() <= LONGEST_TITLE
        && "。；：，、.;:,）)”".indexOf(text.charAt(line.end() - 1)) < 0
        && "—－-●•·（(".indexOf(text.charAt(line.start())) < 0;
  }

  private void cells(Block.Table table, List<Span> governing) {
    Span last = null;
    int times = columnOfTimes(table);
    boolean assigned = TaskTables.isOne(text, table);
    for (Block.Row row : table.rows()) {
      List<Span> leadIns = governing;
      for (int i = 0; i < row.cells().size(); i++) {
        Block.Cell cell = row.cells().get(i);
        Span span = Brackets.trim(text, cell.span().start(), cell.span().end());
        if (i == times && DateLexer.dates(text, span).size() == 1) {
          leadIns = new ArrayList<>(governing);
          leadIns.addFirst(span);
        }
        // a merged cell stands in every row that it covers
        boolean again = last != null && span.start() <= last.start();
        if (span.length() > 4 && !again) {
          passages.add(new TargetPassage(span, leadIns, false, assigned));
          last = span;
        }
      }
    }
  }

  /**
   * Where a timetable (推进时间表) names the month of each row, before what is done in it: 时间 | 工作内容. A
   * 完成时限 behind the work is the task's, not that of its figures. -1 for other tables.
   */
  private int columnOfTimes(Block.Table table) {
    List<Block.Cell> head = table.rows().isEmpty() ? List.of() : table.rows().getFirst().cells();
    for (int i = 0; i + 1 < head.size() && i < 2; i++) {
      if (TIMES.contains(Brackets.withoutSpace(head.get(i).span().of(text)))) {
        return i;
      }
    }
    return -1;
  }
}
